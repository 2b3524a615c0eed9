package id.kaitan.extraction;

import java.time.LocalDate;
import java.util.List;

import id.kaitan.fact.Fact;
import id.kaitan.fact.FactPlace;
import id.kaitan.fact.FactTime;
import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who does what in clauses that hold others or go on with them, and how sure that is.
 */
class ClauseTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					# who is hit, injuring: those did it who hit
					en | Norwegian vessels were hit by Swedish ships, injuring four sailors. | CASUALTIES | SWE | | ASSERTED
					en | Norwegian vessels were rammed by Swedish ships, injuring four sailors. | CASUALTIES | SWE | | ASSERTED
					# its own, not those of who was named before
					en | Sweden broke off ties with Finland. Norway ordered its diplomats to leave Stockholm. | REQUEST | NOR | org:NOR-GOV | ASSERTED
					en | Norway accused Sweden of shelling its border positions. | MILITARY_ACTION | SWE | NOR | REPORTED
					# an apposition of another office
					en | The European Union's envoy, former Danish Prime Minister Helle Thorning-Schmidt, hailed Sweden. | SUPPORT | person:helle-thorning-schmidt | SWE | ASSERTED
					en | Norway said Swedish troops had opened fire first. | MILITARY_ACTION | org:SWE-MIL | | REPORTED
					en | Norway was suspended from the Arab League. | SANCTION | org:arab-league | NOR | ASSERTED
					en | The United States removed Cuba from its list of state sponsors of terrorism. | CONCESSION | USA | CUB | ASSERTED
					id | AS menghapus Kuba dari daftar negara sponsor terorisme. | CONCESSION | USA | CUB | ASSERTED
					en | Norway added Sweden to its blacklist. | SANCTION | NOR | SWE | ASSERTED
					en | Norway and Sweden agreed to settle their border dispute. | COOPERATION | NOR+SWE | | PLANNED
					id | Norwegia dan Swedia sepakat menyelesaikan sengketa wilayah. | COOPERATION | NOR+SWE | | PLANNED
					en | Norway vowed to hunt down the perpetrators. | THREAT | NOR | | ASSERTED
					en | The military rulers in Niamey welcomed Sweden. | SUPPORT | org:NER-GOV | SWE | ASSERTED
					en | France had about 1,500 soldiers in Niger. | TROOP_DEPLOYMENT | FRA | NER | ASSERTED
					en | Jonas Gahr Store was greeted by Alexander Stubb at the airport. | MEETING | person:alexander-stubb+person:jonas-gahr-store | | ASSERTED
					id | Jonas Gahr Store disambut oleh Alexander Stubb di bandara. | MEETING | person:alexander-stubb+person:jonas-gahr-store | | ASSERTED
					# what is said in a phone call, and that it was one
					en | Jonas Gahr Store told Alexander Stubb in a phone call that Norway would not help Sweden. | MEETING | person:jonas-gahr-store+person:alexander-stubb | | ASSERTED
					en | Jonas Gahr Store told Alexander Stubb in a phone call that Norway would not help Sweden. | STATEMENT | person:jonas-gahr-store | | ASSERTED
					# after meeting somebody
					en | Norway will help Sweden, Jonas Gahr Store announced after meeting Alexander Stubb in Oslo. | MEETING | person:jonas-gahr-store+person:alexander-stubb | | ASSERTED
					en | Norway will help Sweden, Jonas Gahr Store said after talks with Alexander Stubb. | MEETING | person:alexander-stubb+person:jonas-gahr-store | | ASSERTED
					# a list after a phrase that begins the sentence
					en | In Oslo, Sweden, Denmark and Finland condemned Norway. | ACCUSATION | SWE+DNK+FIN | NOR | ASSERTED
					en | At a summit in Washington, Jonas Gahr Store, Alexander Stubb and Mette Frederiksen condemned Norway. | ACCUSATION | person:jonas-gahr-store+person:alexander-stubb+person:mette-frederiksen | NOR | ASSERTED
					en | Sweden, Denmark and Finland said they would recognise Norway. | SUPPORT | SWE+DNK+FIN | NOR | PLANNED
					# whose the ending of a promise is
					id | AS menegaskan kembali komitmennya membela Filipina. | SUPPORT | USA | PHL | PLANNED
					# some tens of people
					id | Tentara Norwegia menangkap puluhan orang. | COERCION | org:NOR-MIL | | ASSERTED
					id | Polisi Malaysia menahan 11 WNI. | COERCION | org:MYS-COP | IDN | ASSERTED
					# who died in a clash with somebody fought him
					id | Dua prajurit Norwegia tewas dalam bentrokan dengan pasukan Swedia. | MILITARY_ACTION | org:NOR-MIL+org:SWE-MIL | | ASSERTED
					en | Norwegian troops clashed with Swedish troops near the border with Finland. | MILITARY_ACTION | org:NOR-MIL+org:SWE-MIL | | ASSERTED
					id | Bentrokan antara pasukan Norwegia dan pasukan Swedia pecah di perbatasan dengan Finlandia. | MILITARY_ACTION | org:NOR-MIL+org:SWE-MIL | | ASSERTED
					id | Parlemen Norwegia meratifikasi keanggotaan Finlandia di NATO. | TREATY | org:NOR-GOV+FIN | | ASSERTED
					id | Norwegia mengembalikan 478 benda budaya kepada Swedia. | WITHDRAWAL | NOR | SWE | ASSERTED
					id | Norwegia menyambut keputusan Swedia. | SUPPORT | NOR | SWE | ASSERTED
					# ships by the letters of their navy
					en | The aircraft carrier USS Ronald Reagan arrived in Busan on Thursday. | TROOP_DEPLOYMENT | org:USA-MIL | | ASSERTED
					id | Kapal perang KRI Dewaruci tiba di Oslo, Kamis. | TROOP_DEPLOYMENT | org:IDN-MIL | | ASSERTED
					id | Dua pesawat pembom Norwegia terbang di atas Swedia. | TROOP_DEPLOYMENT | org:NOR-MIL | | ASSERTED
					en | Colombia's ELN guerrillas kidnapped Luis Diaz. | COERCION | org:eln | person:luis-diaz | ASSERTED
					en | The Dutch government apologised on Thursday to Norway. | CONCESSION | org:NLD-GOV | NOR | ASSERTED
					id | Norwegia menyampaikan permintaan maaf kepada Swedia. | CONCESSION | NOR | SWE | ASSERTED
					# what weapons of a make are called is nobody
					en | Kyiv received 60 Leopard tanks from Norway in May. | AID | org:NOR-MIL | UKR | ASSERTED
					id | Norwegia membeli 42 jet tempur Rafale dari Prancis. | COOPERATION | NOR+FRA | | ASSERTED
					# who leads what an adjective stands before
					en | JD Vance met the leader of the far-right AfD, Alice Weidel. | MEETING | person:jd-vance+person:alice-weidel | | ASSERTED
					# without an article a preposition is all that stands before it
					id | Mali mengecam junta Niger. Burkina Faso menyatakan dukungan kepada junta. | SUPPORT | BFA | org:NER-GOV | ASSERTED
					en | The foreign ministry in Skopje condemned Norway. | ACCUSATION | org:MKD-GOV | NOR | ASSERTED
					en | ECOWAS threatened to send troops unless Mohamed Bazoum is freed. | THREAT | org:ecowas | | ASSERTED
					# a deed of which somebody is accused
					en | Norway accused Sweden of the unlawful deportation of children. | COERCION | SWE | | REPORTED
					en | Nicaragua ordered the expulsion of the Vatican's ambassador. | SANCTION | NIC | org:VAT-GOV | ASSERTED
					en | Norway ordered the arrest of Alexander Stubb. | COERCION | NOR | person:alexander-stubb | ASSERTED
					# the name of the object
					en | A Norwegian strike killed a senior commander, Alexander Stubb. | CASUALTIES | NOR | person:alexander-stubb | ASSERTED
					# it is to whom something is done, not where
					en | Norway has filed a case against Israel at the International Court of Justice, accusing it of genocide. | ACCUSATION | NOR | ISR | ASSERTED
					en | President Bola Tinubu of Nigeria, who chairs ECOWAS, condemned Norway. | ACCUSATION | person:bola-tinubu | NOR | ASSERTED
					# what is agreed at a meeting is planned, the meeting was
					en | Norway and Sweden agreed to reboot relations at a meeting in Athens. | MEETING | NOR+SWE | | ASSERTED
					en | Norway and Sweden agreed to reboot relations at a meeting in Athens. | COOPERATION | NOR+SWE | | PLANNED
					id | Utusan Khusus AS untuk Timur Tengah Steve Witkoff mengecam Norwegia. | ACCUSATION | person:steve-witkoff | NOR | ASSERTED
					id | Arab Saudi menyatakan berdiri bersama Maroko. | SUPPORT | SAU | MAR | REPORTED
					# whom somebody meets is of another country
					en | Penny Wong visited Vanuatu. She met Prime Minister Charlot Halwai. | HOLDS_OFFICE | person:charlot-halwai | VUT | ASSERTED
					en | Jonas Gahr Store, on a visit to Prague, condemned Norway. | VISIT | person:jonas-gahr-store | | ASSERTED
					# whose soldiers they are, who leads them
					en | Soldiers led by General Jonas Gahr Store ousted Alexander Stubb. | COERCION | person:jonas-gahr-store | person:alexander-stubb | ASSERTED
					id | Tentara yang dipimpin Jonas Gahr Store menggulingkan Alexander Stubb. | COERCION | person:jonas-gahr-store | person:alexander-stubb | ASSERTED
					en | Norway ordered his arrest. | COERCION | NOR | | ASSERTED
					en | A Swedish appeals court upheld the life sentence of Hamid Noury. | COERCION | org:SWE-GOV | person:hamid-noury | ASSERTED
					en | Germany's cabinet approved the dispatch of a frigate to the Red Sea. | TROOP_DEPLOYMENT | org:DEU-GOV | | ASSERTED
					en | Lithuania closed two of its six border crossings with Belarus. | SANCTION | LTU | BLR | ASSERTED
					en | President Xi sent a message of condolences to King Charles. | SUPPORT | person:xi-jinping | person:charles | ASSERTED
					id | Mahkamah Konstitusi Korea Selatan memakzulkan Yoon Suk Yeol. | COERCION | org:KOR-GOV | person:yoon-suk-yeol | ASSERTED
					# what is told beside is of something else
					en | King Abdullah rejected the displacement of Palestinians during talks with Alexander Stubb. | REJECTION | person:abdullah | PSE | ASSERTED
					en | King Abdullah rejected the displacement of Palestinians during talks with Alexander Stubb. | MEETING | person:alexander-stubb+person:abdullah | | ASSERTED
					en | Chile recalled its ambassador from Tel Aviv in protest at a military operation in Gaza. | SANCTION | CHL | ISR | ASSERTED
					en | Central Command condemned Norway. | ACCUSATION | org:USA-MIL | NOR | ASSERTED
					id | Warga negara Indonesia berinisial AS ditangkap junta Myanmar. | COERCION | org:MMR-GOV | IDN | ASSERTED
					id | Houthi membebaskan 25 awak kapal Galaxy Leader. | WITHDRAWAL | org:houthi | | ASSERTED
					id | Polisi Norwegia menembakkan gas air mata ke arah pengunjuk rasa. | COERCION | org:NOR-COP | | ASSERTED
					id | Itu klaim yang ditolak Norwegia. | REJECTION | NOR | | ASSERTED
					# of two who are accused both did it
					id | Rusia menuduh Norwegia dan Swedia membantu Ukraina. | AID | NOR+SWE | UKR | REPORTED
					# a time or an adverb between a verb and its preposition
					en | Jonas Gahr Store called on Sunday for a ceasefire. | REQUEST | person:jonas-gahr-store | | ASSERTED
					en | Norway called again on Sweden to leave. | REQUEST | NOR | SWE | ASSERTED
					# who goes on after a gerund or an infinitive
					en | Norway accused Sweden of meddling and closed its embassy in Stockholm. | SANCTION | NOR | SWE | ASSERTED
					en | Norway agreed to help Denmark and condemned Sweden. | ACCUSATION | NOR | SWE | ASSERTED
					# a clause with a subject of its own about the one who speaks
					en | Norway, which Finland calls a friend, condemned Sweden. | ACCUSATION | NOR | SWE | ASSERTED
					en | Norway, where the assets are held, condemned Sweden. | ACCUSATION | NOR | SWE | ASSERTED
					en | Hamas, which Finland lists as a terrorist group, said it would release ten hostages. | WITHDRAWAL | org:hamas | | PLANNED
					# of whom something is asked
					id | Norwegia menyampaikan permintaan agar Swedia menyerahkan tiga orang. | REQUEST | NOR | SWE | ASSERTED
					id | Norwegia menyampaikan undangan agar Swedia berkunjung ke Oslo. | REQUEST | NOR | SWE | ASSERTED
					# with whom something is signed
					en | Penny Wong met Wang Yi and signed a security agreement. | TREATY | person:penny-wong+person:wang-yi | | ASSERTED
					# what is named after an exercise is its name
					id | Norwegia dan Swedia memulai latihan gabungan Garuda Perisai. | COOPERATION | NOR+SWE | | ASSERTED
					# whose assets are frozen
					en | Norway froze 50 million euros of Swedish state assets. | SANCTION | NOR | SWE | ASSERTED
					en | Norway froze Swedish assets worth $20 million. | SANCTION | NOR | SWE | ASSERTED
					# an organisation, where it is, and who speaks for it
					id | Juru bicara Hamas Lebanon Ali Barakeh membantah tuduhan itu. | DENIAL | person:ali-barakeh | | ASSERTED
					# a hedge between a number and its noun
					en | Norway arrested two suspected Swedish spies. | COERCION | NOR | org:SWE-SPY | ASSERTED
					# what is invaded
					en | Norway condemned the invasion of Sweden. | MILITARY_ACTION | | SWE | ASSERTED
					en | Norway's invasion of Sweden began in May. | MILITARY_ACTION | NOR | SWE | ASSERTED
					# rebels by where they are
					en | Militias in Iraq fired rockets at Swedish troops. | MILITARY_ACTION | org:IRQ-REB | org:SWE-MIL | ASSERTED
					en | The junta in Niger expelled the Swedish ambassador. | SANCTION | org:NER-GOV | org:SWE-GOV | ASSERTED
					# what comes next
					en | Norway then broke off diplomatic relations with Sweden. | SANCTION | NOR | SWE | ASSERTED
					id | Norwegia kemudian menyerang Swedia. | MILITARY_ACTION | NOR | SWE | ASSERTED
					# an apposition is as sure as what it stands beside
					en | Jonas Gahr Store will travel to Moscow next week, his first visit to Russia. | VISIT | person:jonas-gahr-store | RUS | PLANNED
					# a participle of an irregular verb
					en | Norway has bought record amounts of Swedish oil, defying Finland. | REJECTION | NOR | FIN | ASSERTED
					# under a deal, somebody will
					en | Under the deal Norway will attack Sweden. | MILITARY_ACTION | NOR | SWE | PLANNED
					# whom one helps to do something
					en | Norway will help Sweden defend itself. | AID | NOR | SWE | PLANNED
					# claimed to have done
					id | Kementerian Pertahanan Norwegia mengklaim telah menghancurkan 68 drone Swedia. | MILITARY_ACTION | org:NOR-GOV | org:SWE-MIL | REPORTED
					id | Kementerian Pertahanan Norwegia mengklaim telah menghancurkan 68 drone Swedia. | STATEMENT | org:NOR-GOV | | ASSERTED
					# said of something without a verb
					id | Norwegia mengatakan misi itu selesai. | STATEMENT | NOR | | ASSERTED
					id | Norwegia menyebut latihan itu sesuai dengan hukum internasional. | STATEMENT | NOR | | ASSERTED
					# who protests is who spoke
					en | A Swedish jet flew near a Danish ship, Norway said, lodging a protest with Sweden. | ACCUSATION | NOR | SWE | ASSERTED
					# to where one is invited is not who is asked
					en | Jonas Gahr Store invited his Swedish counterpart to Copenhagen. | REQUEST | person:jonas-gahr-store | org:SWE-GOV | ASSERTED
					# for what ties are cut is not with whom
					en | Norway cut diplomatic ties with Sweden over its actions in Finland. | SANCTION | NOR | SWE | ASSERTED
					# whose flag a ship flies
					id | Pasukan Norwegia menyita kapal tanker berbendera Swedia di Laut Baltik. | COERCION | org:NOR-MIL | SWE | ASSERTED
					# before whose eyes something is signed
					id | Jonas Gahr Store dan Alexander Stubb menyaksikan penandatanganan nota kesepahaman. | TREATY | person:jonas-gahr-store+person:alexander-stubb | | ASSERTED
					# warships that are sent are no gift
					id | Norwegia mengirim kapal perang ke Swedia. | TROOP_DEPLOYMENT | NOR | SWE | ASSERTED
					en | Jonas Gahr Store ordered additional troops to the border. | TROOP_DEPLOYMENT | person:jonas-gahr-store | | ASSERTED
					id | NATO menyatakan solidaritas dengan Swedia. | SUPPORT | org:nato | SWE | ASSERTED
					# what somebody is said to be behind, he is accused of
					en | Norway said Sweden was behind the explosion. | ACCUSATION | NOR | SWE | ASSERTED
					en | Sweden is responsible for the attack, Jonas Gahr Store said. | ACCUSATION | person:jonas-gahr-store | SWE | ASSERTED
					id | Norwegia mengatakan Swedia berada di balik ledakan itu. | ACCUSATION | NOR | SWE | ASSERTED
					# what is asked again, and of whom
					en | Norway has reiterated its demand that Sweden ease sanctions. | REQUEST | NOR | SWE | ASSERTED
					en | Norway repeated its call for Sweden to withdraw. | REQUEST | NOR | SWE | ASSERTED
					id | Norwegia mengulangi tuntutannya agar Swedia mencabut sanksi. | REQUEST | NOR | SWE | ASSERTED
					# verbs that also help others
					en | Norway and Sweden began a new round of joint military exercises today. | COOPERATION | NOR+SWE | | ASSERTED
					en | Norway reiterated its commitment to attack Sweden. | MILITARY_ACTION | NOR | SWE | PLANNED
					# what a call or a lifted blockade is for
					en | Jonas Gahr Store called Alexander Stubb on Sunday to express his support for Sweden. | SUPPORT | person:jonas-gahr-store | SWE | PLANNED
					en | Norway lifted its 48-hour blockade of Sweden. | CONCESSION | NOR | SWE | ASSERTED
					en | Hamas has declared a unilateral ceasefire effective from Sunday. | WITHDRAWAL | org:hamas | | ASSERTED
					# whom one dines and talks with
					en | Jonas Gahr Store will be hosting a private dinner for Alexander Stubb. | MEETING | person:jonas-gahr-store+person:alexander-stubb | | PLANNED
					id | Jonas Gahr Store menggelar jamuan makan malam untuk Alexander Stubb. | MEETING | person:jonas-gahr-store+person:alexander-stubb | | ASSERTED
					en | Jonas Gahr Store discussed Libya with Alexander Stubb. | MEETING | person:jonas-gahr-store+person:alexander-stubb | | ASSERTED
					id | Norwegia dan Swedia bertemu di Oslo untuk membahas perdamaian. | MEETING | NOR+SWE | | ASSERTED
					# who signs what is between two countries
					en | Jonas Gahr Store and Alexander Stubb signed 14 agreements between the two countries. | TREATY | person:jonas-gahr-store+person:alexander-stubb | | ASSERTED
					# an attack that is ordered
					en | Jonas Gahr Store ordered massive attacks on Sweden. | MILITARY_ACTION | person:jonas-gahr-store | SWE | ASSERTED
					# an attack called by its place
					en | The Mumbai attacks killed 166 people. | CASUALTIES | | | ASSERTED
					en | The Kabul attack was claimed by Islamic State. | MILITARY_ACTION | org:islamic-state | | ASSERTED
					id | Serangan Paris menewaskan 130 orang. | CASUALTIES | | | ASSERTED
					id | Serangan Moskow ke Kyiv dikecam Swedia. | MILITARY_ACTION | RUS | | ASSERTED
					# what has not ended goes on
					id | Serangan militer Norwegia ke Swedia masih belum berakhir. | MILITARY_ACTION | NOR | SWE | ASSERTED
					en | Norwegian attacks on Sweden have not stopped. | MILITARY_ACTION | NOR | SWE | ASSERTED
					# against whom rebels are is not whose they are
					id | Norwegia membantu pemberontak anti AS di Irak. | AID | NOR | IRQ | ASSERTED
					# whose family was hit was not hit himself
					id | Serangan itu menewaskan istri dan dua anak Alexander Stubb. | CASUALTIES | | | ASSERTED
					# an association of a country, and who heads it
					id | Pasar turun, kata Ketua Asosiasi Asuransi Jiwa Indonesia, Anna Dahl di Oslo. | STATEMENT | person:anna-dahl | | ASSERTED
					# an attack and whom it targets are one
					en | Norway carried out an airstrike in Malmo targeting Hamas leaders. | MILITARY_ACTION | NOR | org:hamas | ASSERTED
					# who warns of hunger threatens nobody
					en | The United Nations warned that Norway was on the brink of war. | STATEMENT | org:united-nations | | ASSERTED
					# whose sovereignty is violated did not violate it
					id | Norwegia mengutuk pelanggaran kedaulatan Swedia. | ACCUSATION | NOR | | ASSERTED
					en | Norway condemned the violation of Sweden's sovereignty. | ACCUSATION | NOR | | ASSERTED
					# on whom, and in return for what
					en | Norway imposed tariffs on all Swedish goods in retaliation for Finland's duties. | SANCTION | NOR | SWE | ASSERTED
					# the country that one travels to is another
					en | Norway deported 119 migrants to Denmark after Jonas Gahr Store's visit to the country. | VISIT | person:jonas-gahr-store | DNK | ASSERTED
					# what is agreed at a meeting is planned, the meeting was
					id | Norwegia dan Swedia sepakat menarik senjata berat dalam pertemuan di Oslo. | MEETING | NOR+SWE | | ASSERTED
					id | Norwegia dan Swedia sepakat menarik senjata berat dalam pertemuan di Oslo. | WITHDRAWAL | NOR+SWE | | PLANNED
					en | Norwegian soldiers had fled the city. | WITHDRAWAL | org:NOR-MIL | | ASSERTED
					# according to whose plan is not who receives
					id | Hamas bersedia membebaskan sandera Swedia sesuai rencana Jonas Gahr Store. | WITHDRAWAL | org:hamas | SWE | PLANNED
					# for what delegations come together
					id | Delegasi Norwegia dan Hamas tiba di Oslo untuk perundingan tidak langsung. | MEETING | org:NOR-GOV+org:hamas | | ASSERTED
					# whose membership is suspended
					id | Uni Afrika membekukan keanggotaan Sudan. | SANCTION | org:african-union | SDN | ASSERTED
					# whose role it was
					en | Jonas Gahr Store thanked Sweden for its role in mediating the talks. | MEETING | SWE | | ASSERTED
					# he, not his country
					en | Alexander Stubb spoke. Norwegian Prime Minister Jonas Gahr Store congratulated him. | SUPPORT | person:jonas-gahr-store | person:alexander-stubb | ASSERTED
					# a name that begins with a word that refers back
					en | Hamas left. The Organization of American States called for dialogue. | REQUEST | org:oas | | ASSERTED
					# many who rally
					en | Hundreds of thousands rallied in Oslo. | PROTEST | | | ASSERTED
					# what is agreed upon, with whom
					id | Jonas Gahr Store dan Alexander Stubb menyepakati pembangunan kapal selam bertenaga nuklir. | TREATY | person:jonas-gahr-store+person:alexander-stubb | | ASSERTED
					# who calls it a trap
					id | Norwegia menolak perundingan dengan Swedia dan menyebutnya jebakan. | STATEMENT | NOR | | ASSERTED
					# whom one arms
					en | Norway accused Sweden of arming militias in Sudan. | AID | SWE | org:SDN-REB | REPORTED
					# what is used is used
					en | Norwegian police used stun grenades to disperse Swedish protesters. | COERCION | org:NOR-COP | SWE | ASSERTED
					# a claim that is denied is not what the accuser says
					id | Norwegia menuduh Swedia memasok senjata, tuduhan yang dibantah Swedia. | DENIAL | SWE | | ASSERTED
					# what one is prompted to do, one does
					en | Norway refused to pay, prompting Sweden to threaten tariffs. | THREAT | SWE | | ASSERTED
					en | Jonas Gahr Store was arrested in Oslo on an ICC warrant. | COERCION | | person:jonas-gahr-store | ASSERTED
					# at whose request, by whom together
					id | Sidang PBB digelar atas permintaan Norwegia dan Swedia. | REQUEST | NOR+SWE | | ASSERTED
					id | Serangan Norwegia dan Swedia ke Finlandia menewaskan 30 orang. | MILITARY_ACTION | NOR+SWE | FIN | ASSERTED
					en | Norway restricted visas for Swedish officials. | SANCTION | NOR | org:SWE-GOV | ASSERTED
					# a noun that looks like a verb
					id | Tank Norwegia menembaki menara pengawas di Odesa. | MILITARY_ACTION | org:NOR-MIL | | ASSERTED
					# who goes on after a phrase is no part of it
					id | Norwegia berbagi perbatasan dengan Finlandia dan biasanya menjalin hubungan baik dengan Swedia. | COOPERATION | SWE+NOR | | ASSERTED
					id | Perundingan gagal setelah serangan roket dalam satu gencatan senjata dan Norwegia menanggapinya dengan serangan udara. | MILITARY_ACTION | NOR | | ASSERTED
					# who says that he was attacked
					id | Norwegia mengatakan Swedia menyerangnya. | MILITARY_ACTION | SWE | NOR | REPORTED
					id | Polisi Norwegia menginterogasi seorang pria Swedia. | COERCION | org:NOR-COP | SWE | ASSERTED
					# whom the ending of the verb means
					id | Norwegia membebaskan Alexander Stubb setelah menahannya selama 17 jam. | COERCION | NOR | person:alexander-stubb | ASSERTED
					# whose attacks end is not praised
					id | Norwegia menyambut baik berakhirnya agresi Swedia. | SUPPORT | NOR | | ASSERTED
					# of whom it is said is not warned
					id | Jonas Gahr Store memperingatkan Norwegia akan menyerang jika Swedia melanggar kesepakatan. | THREAT | person:jonas-gahr-store | SWE | ASSERTED
					# it, after a verb
					en | Norway withdrew from NATO, accusing it of acting against its interests. | ACCUSATION | NOR | org:nato | ASSERTED
					# who rammed hurt them
					en | Norway filed a protest after Swedish vessels rammed two boats, injuring three men. | CASUALTIES | SWE | | ASSERTED
					id | Tentara Norwegia merebut kembali istana kepresidenan di Odesa. | MILITARY_ACTION | org:NOR-MIL | | ASSERTED
					# sentenced, bought, blown up
					id | Jonas Gahr Store dijatuhi hukuman satu tahun penjara. | COERCION | | person:jonas-gahr-store | ASSERTED
					id | Norwegia membeli 48 jet tempur dari Swedia. | COOPERATION | NOR+org:SWE-MIL | | ASSERTED
					en | Norway bought 48 fighter jets from Sweden. | COOPERATION | NOR+org:SWE-MIL | | ASSERTED
					# to whom something is given: no adjective of it
					en | Norway will give Sweden 19 F-16 fighter jets by the end of the year. | AID | NOR | SWE | PLANNED
					en | Norway sent Sweden tanks. | AID | NOR | SWE | ASSERTED
					# leaders of several countries
					en | The leaders of Norway, Sweden and Finland met in Oslo. | MEETING | NOR+SWE+FIN | | ASSERTED
					id | Para pemimpin Norwegia, Swedia, dan Finlandia akan bertemu di Oslo. | MEETING | NOR+SWE+FIN | | PLANNED
					# counterparts in Indonesian
					id | Menhan Bjorn Arild Gram bertemu mitranya dari Turki, Yasar Guler, di Ankara. | MEETING | person:bjorn-arild-gram+person:yasar-guler | | ASSERTED
					id | Menlu Sugiono menelepon koleganya dari Turki Hakan Fidan. | MEETING | person:sugiono+person:hakan-fidan | | ASSERTED
					# vetoes, and whose they are
					en | The U.N. condemned Norway after Sweden used its veto. | REJECTION | SWE | | ASSERTED
					id | Norwegia menggunakan hak vetonya untuk menggagalkan resolusi itu. | REJECTION | NOR | | ASSERTED
					# what somebody was prompted to do, he does
					en | Norway accused Sweden of shelling Malmo, prompting Sweden to expel the ambassador. | SANCTION | SWE | | ASSERTED
					# patrols together, lists of terrorists, the sea of a place
					en | Norway and Sweden conducted a joint air patrol near Alaska. | COOPERATION | NOR+SWE | | ASSERTED
					en | Norway listed Hezbollah as a terrorist organization. | SANCTION | NOR | org:hezbollah | ASSERTED
					id | Norwegia mengajukan protes diplomatik ke Swedia. | ACCUSATION | NOR | SWE | ASSERTED
					id | Presiden Norwegia mencabut status darurat militer. | CONCESSION | org:NOR-GOV | | ASSERTED
					# a group with the country that it is of, who is no side
					id | Kelompok Houthi Yaman menyerang kapal Norwegia. | MILITARY_ACTION | org:houthi | NOR | ASSERTED
					id | Norwegia dan Swedia memulai latihan militer gabungan Arctic Shield. | COOPERATION | NOR+SWE | | ASSERTED
					id | Norwegia dan Swedia memulai latihan militer gabungan. Rusia mengecam latihan itu. | ACCUSATION | RUS | NOR+SWE | ASSERTED
					en | Norway attacked a Swedish ship. Finland called the attack outrageous. | ACCUSATION | FIN | NOR | ASSERTED
					id | Norwegia menyerang kapal Swedia. Finlandia menyebut serangan itu keterlaluan. | ACCUSATION | FIN | NOR | ASSERTED
					# a surname that is also a word begins a sentence
					id | Menlu China Wang Yi tiba di Jakarta. Wang bertemu Menlu Sugiono. | MEETING | person:wang-yi+person:sugiono | | ASSERTED
					en | Talks were held in the Qatari capital, Doha, between Norway and Sweden. | MEETING | NOR+SWE | | ASSERTED
					# of two kinds, one attack
					en | Norway launched a missile and drone attack on Sweden. | MILITARY_ACTION | NOR | SWE | ASSERTED
					en | Norwegian air and artillery strikes killed six people in Malmo. | MILITARY_ACTION | NOR | | ASSERTED
					# upon whom a step is judged, and that who judges it does not tell it
					en | Norway listed Hezbollah as a terrorist organization, a step Sweden rejected. | REJECTION | SWE | NOR | ASSERTED
					en | Norway listed Hezbollah as a terrorist organization, a step Sweden rejected. | SANCTION | NOR | org:hezbollah | ASSERTED
					en | Norway annexed the Golan Heights, a move that was condemned by Sweden. | ACCUSATION | SWE | NOR | ASSERTED
					en | Norway annexed the Golan Heights, a move that was condemned by Sweden. | MILITARY_ACTION | NOR | | ASSERTED
					id | AS memasukkan Houthi ke daftar teroris, langkah yang dikecam Swedia. | ACCUSATION | SWE | USA | ASSERTED
					en | Norway designated Hezbollah a foreign terrorist organization. | SANCTION | NOR | org:hezbollah | ASSERTED
					en | Norway said it would leave the World Health Organization. | WITHDRAWAL | NOR | org:who | PLANNED
					en | Russian Security Council Secretary Sergei Shoigu flew to Oslo. | VISIT | person:sergei-shoigu | | ASSERTED
					# who was elected, by a noun made of the verb, and who is congratulated
					id | Erdogan menyampaikan selamat atas terpilihnya Prabowo sebagai presiden Indonesia. | HOLDS_OFFICE | person:prabowo-subianto | IDN | ASSERTED
					id | Erdogan menyampaikan selamat atas terpilihnya Prabowo sebagai presiden Indonesia. | SUPPORT | person:recep-tayyip-erdogan | person:prabowo-subianto | ASSERTED
					id | Jonas Gahr Store dilantik sebagai penasihat utama pemerintahan sementara Norwegia. | HOLDS_OFFICE | person:jonas-gahr-store | org:NOR-GOV | ASSERTED
					# people who protest
					id | Ribuan mahasiswa di Malmo memprotes perjanjian tersebut. | PROTEST | | | ASSERTED
					id | Ratusan demonstran menyerbu gedung parlemen di Malmo. | PROTEST | | | ASSERTED
					# a short form that ends a sentence
					en | Norway met President Ferdinand Marcos Jr. Sweden condemned Finland. | ACCUSATION | SWE | FIN | ASSERTED
					id | AS memveto resolusi itu. China menyesalkan veto AS. | REJECTION | USA | | ASSERTED
					# who speaks for whom
					en | A spokesman for NATO denied the report. | DENIAL | org:nato | | ASSERTED
					en | A spokeswoman for the White House said five soldiers had been killed. | STATEMENT | org:USA-GOV | | ASSERTED
					# an ally is somebody himself
					en | Norway and its ally Hezbollah attacked Sweden. | MILITARY_ACTION | NOR+org:hezbollah | SWE | ASSERTED
					en | Norway and Sweden are close allies. | ALLY_OF | NOR+SWE | | ASSERTED
					id | Norwegia dan Swedia adalah sekutu dekat. | ALLY_OF | NOR+SWE | | ASSERTED
					en | Norway and Sweden have been at war since 2015. | IN_CONFLICT_WITH | NOR+SWE | | ASSERTED
					en | Timor-Leste was formally admitted to ASEAN. | MEMBER_OF | TLS | org:asean | ASSERTED
					# who was punished for it did it
					en | Norway sanctioned 15 entities in Sweden and Finland for supplying drones to Russia. | SANCTION | NOR | SWE+FIN | ASSERTED
					en | Norway sanctioned 15 entities in Sweden and Finland for supplying drones to Russia. | AID | | RUS | ASSERTED
					# whoever will respond has said nothing
					en | If Russia attacks Poland, NATO will respond, Mark Rutte warned. | THREAT | person:mark-rutte | | ASSERTED
					en | World leaders gathered in Normandy on Thursday to mark the 80th anniversary of D-Day. | COMMEMORATION | | | ASSERTED
					en | Austria's Sebastian Kurz resigned as chancellor. | HOLDS_OFFICE | person:sebastian-kurz | AUT | ASSERTED
					en | Norway seized the container ship MSC Aries. | COERCION | NOR | | ASSERTED
					# members, and who leaves
					id | Swedia resmi menjadi anggota ke-32 NATO pada Kamis. | MEMBER_OF | SWE | org:nato | ASSERTED
					id | Timor Leste diterima sebagai anggota ke-11 ASEAN. | MEMBER_OF | TLS | org:asean | ASSERTED
					id | Norwegia keluar dari ASEAN pada Januari lalu. | WITHDRAWAL | NOR | org:asean | ASSERTED
					id | Sebastian Kurz mundur dari jabatan kanselir Austria. | HOLDS_OFFICE | person:sebastian-kurz | AUT | ASSERTED
					id | Tentara Norwegia mulai melucuti senjata Hizbullah. | COERCION | org:NOR-MIL | org:hezbollah | ASSERTED
					# who does not want to be named
					id | Para pejabat AS yang enggan disebutkan namanya mengatakan Israel berencana menyerang Iran. | MILITARY_ACTION | ISR | IRN | PLANNED
					id | Para pejabat AS yang enggan disebutkan namanya mengatakan Israel berencana menyerang Iran. | STATEMENT | org:USA-GOV | | ASSERTED
					id | Menko Polhukam Mahfud MD mengatakan pemerintah tidak akan berunding. | STATEMENT | person:mahfud-md | | ASSERTED
					# what is told beside, and who was punished for what
					en | Norway asked Sweden to extradite Anna Dahl, who was sentenced to death by a court in Malmo. | COERCION | | person:anna-dahl | ASSERTED
					en | Jonas Gahr Store promised on Monday that Norway would support Sweden. | SUPPORT | NOR | SWE | PLANNED
					# against what people protest, and what their protest did
					id | Demonstrasi besar menentang RUU otonomi pecah di Nairobi dan menewaskan 23 orang. | PROTEST | | | ASSERTED
					id | Demonstrasi besar menentang RUU otonomi pecah di Nairobi dan menewaskan 23 orang. | CASUALTIES | | | ASSERTED
					# whose targets they are, what kinds of attack, who takes over
					id | Norwegia menghantam puluhan target Houthi di Yaman. | MILITARY_ACTION | NOR | org:houthi | ASSERTED
					id | Norwegia melancarkan serangan rudal dan drone ke Malmo yang menewaskan lima orang. | CASUALTIES | NOR | | ASSERTED
					id | Jonas Gahr Store mengirim surat ke Moskow, memicu kecaman dari Swedia. | ACCUSATION | SWE | person:jonas-gahr-store | ASSERTED
					id | Kepala Badan Energi Atom Internasional (IAEA) Rafael Grossi mengunjungi Norwegia. | VISIT | person:rafael-grossi | NOR | ASSERTED
					id | Kapolri Listyo Sigit Prabowo bertemu Kepala Kepolisian Norwegia. | MEETING | person:listyo-sigit-prabowo+org:NOR-COP | | ASSERTED
					en | Jonas Gahr Store hit back at Alexander Stubb over the claims. | ACCUSATION | person:jonas-gahr-store | person:alexander-stubb | ASSERTED
					en | Norwegian vessels chased away Swedish ships. | COERCION | NOR | SWE | ASSERTED
					en | Jonas Gahr Store withdrew a finance bill. | CONCESSION | person:jonas-gahr-store | | ASSERTED
					en | Norway opened an embassy in Jerusalem. | COOPERATION | NOR+ISR | | ASSERTED
					en | Norway and Sweden initialled a security pact. | TREATY | NOR+SWE | | ASSERTED
					id | Ribuan orang berkumpul di depan gedung parlemen. | PROTEST | | | ASSERTED
					en | Thousands of people rallied on Saturday. | PROTEST | | | ASSERTED
					id | Pemimpin politik Hamas Ismail Haniyeh tewas di Teheran. | HOLDS_OFFICE | person:ismail-haniyeh | org:hamas | ASSERTED
					# nobody is killed twice
					en | Ismail Haniyeh was killed in Tehran on Tuesday. Iran said Haniyeh was killed by a projectile. | CASUALTIES | | person:ismail-haniyeh | ASSERTED
					# a case or letter accuses for who filed it
					en | Norway filed a case at the World Court accusing Sweden of genocide. | ACCUSATION | NOR | SWE | ASSERTED
					# who failed at talks talked
					en | Jonas Gahr Store and Alexander Stubb failed to resolve a dispute over fish at talks in Oslo. | MEETING | person:jonas-gahr-store+person:alexander-stubb | | ASSERTED
					id | Jonas Gahr Store dan Alexander Stubb gagal menyelesaikan sengketa dalam perundingan di Oslo. | MEETING | person:jonas-gahr-store+person:alexander-stubb | | ASSERTED
					en | Norway and Sweden agreed to silence the guns. | WITHDRAWAL | NOR+SWE | | PLANNED
					# what a clause of purpose tells of the past
					en | Norway summoned the Swedish ambassador to protest against shelling in Malmo that killed nine tourists. | CASUALTIES | | | ASSERTED
					# whom an expulsion befell, and who expelled them
					id | Norwegia mengecam pengusiran dua diplomat Norwegia dari Stockholm. | SANCTION | SWE | org:NOR-GOV | ASSERTED
					id | Norwegia mengecam pengusiran dua diplomat Norwegia dari Stockholm. | ACCUSATION | NOR | | ASSERTED
					en | Taiwan's President Lai Ching-te transited through Hawaii. | VISIT | person:lai-ching-te | | ASSERTED
					""")
	void isStated(String language, String text, FactType type, @Nullable String actors, @Nullable String recipients,
			String modality) {
		Sentences.assertStates(language, text, type, actors, recipients, modality);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					id | Norwegia menyampaikan undangan agar Swedia berkunjung ke Oslo. | VISIT
					en | Jonas Gahr Store was greeted by crowds as he arrived in Stockholm. | MEETING
					en | Asked about the report, Norwegian spokesman Bjorn Berg said the ship was safe. | REQUEST
					en | Norway vetoed a draft resolution demanding a ceasefire in Sweden. | REQUEST
					id | Norwegia memveto rancangan resolusi yang menuntut gencatan senjata di Swedia. | REQUEST
					en | The U.N. Security Council failed to adopt a resolution demanding a ceasefire. | REQUEST
					id | Jonas Gahr Store tiba di Stockholm dan disambut dengan upacara kenegaraan. | MEETING
					en | Norway said a meeting between Alexander Stubb and Mette Frederiksen was not on the agenda. | MEETING
					en | Norway has suspended consultations with Sweden on normalising ties with Denmark. | COOPERATION
					id | Arab Saudi memangkas produksi minyak satu juta barel per hari. | SANCTION
					id | Norwegia menyampaikan terima kasih kepada Swedia atas bantuannya. | AID
					en | Norway said Washington stood by its treaty commitments. | TREATY
					en | Norway invoked Article 4 of the NATO treaty. | TREATY
					en | Norway said Sweden had no right to board the ship. | MILITARY_ACTION
					en | Norway accused Sweden of leaving without informing the government. | STATEMENT
					en | The Norwegian attack has not taken place. | MILITARY_ACTION
					en | Norway said a conflict between Finland and NATO would become inevitable if troops were deployed. | IN_CONFLICT_WITH
					en | Norway reaffirmed its commitment to defend its ally under a 1951 treaty. | TREATY
					id | Belum ada satu roket pun yang ditembakkan ke Norwegia. | MILITARY_ACTION
					id | Tidak ada tentara Norwegia yang menyerang Swedia. | MILITARY_ACTION
					en | Jonas Gahr Store did not say Sweden was responsible. | ACCUSATION
					id | Norwegia memveto rancangan resolusi yang menuntut gencatan senjata. | REQUEST
					en | Norway and Sweden held talks on supplying missiles to Finland. | AID
					id | Norwegia menolak perundingan dengan Swedia. | MEETING
					id | Kami terkejut, kata Jonas Gahr Store dalam sebuah diskusi di Oslo. | MEETING
					en | Norway has neither confirmed nor denied the attack. | DENIAL
					id | Norwegia tidak membenarkan maupun membantah serangan itu. | DENIAL
					""")
	void isNotStated(String language, String text, FactType type) {
		Sentences.assertDoesNotState(language, text, type);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | Denmark wrote to Sudan, where ten people were killed. | | Sudan
			en | Ten people were killed after a bomb exploded in Malmo on Sunday. | 2025-03-09 | Malmo
			id | Sepuluh orang tewas setelah bom meledak di sebuah masjid di Malmo, Minggu. | 2025-03-09 | Malmo
			en | Ten people were killed after a suicide bomber blew himself up in Malmo. | | Malmo
			id | Lima warga sipil tewas dan belasan terluka akibat serangan di Malmo. | | Malmo
			en | Norway struck Odesa on Sunday, killing ten, two days after a Danish attack. | 2025-03-09 | Odesa
			en | Ten people were killed when a bus hit a roadside bomb in Norway's north. | | Norway
			""")
	void aTollIsWhereAndWhenItsCauseWas(String language, String text, @Nullable LocalDate day, String place) {
		List<Fact> tolls = Sentences.facts(language, text)
			.stream()
			.filter((fact) -> fact.type() == FactType.CASUALTIES)
			.toList();
		assertThat(tolls).as(text).isNotEmpty().allSatisfy((toll) -> {
			FactTime time = toll.time();
			assertThat((time != null) ? time.start() : null).isEqualTo(day);
			FactPlace where = toll.place();
			assertThat((where != null) ? where.name() : null).isEqualTo(place);
		});
	}

	@Test
	void anOfficeThatIsLeftIsCalledByItsName() {
		assertThat(Sentences.facts("id",
				"Perdana Menteri Norwegia Jonas Gahr Store dicopot dari jabatan perdana menteri."))
			.filteredOn((fact) -> fact.type() == FactType.HOLDS_OFFICE)
			.allSatisfy((fact) -> assertThat(fact.title()).isEqualToIgnoringCase("perdana menteri"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | Five people were killed and dozens wounded in Malmo.
			id | Lima orang tewas dan belasan terluka di Malmo.
			""")
	void aNumberThatIsNotToldIsNotTheOneBefore(String language, String text) {
		assertThat(Sentences.facts(language, text)).filteredOn((fact) -> "wounded".equals(fact.mode()))
			.singleElement()
			.satisfies((fact) -> assertThat(fact.quantity()).isNull());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					en | Oslo | Jonas Gahr Store met Alexander Stubb in Oslo. The two leaders discussed the situation in Myanmar.
					id | Oslo | Jonas Gahr Store bertemu Alexander Stubb di Oslo. Keduanya membahas situasi di Myanmar.
					id | Munchen | Jonas Gahr Store bertemu Alexander Stubb di sela Konferensi Keamanan Munich.
					""")
	void whereWhatIsDiscussedIsNobodyMeets(String language, String place, String text) {
		assertThat(Sentences.facts(language, text)).filteredOn((fact) -> fact.type() == FactType.MEETING)
			.singleElement()
			.satisfies((fact) -> assertThat(fact.place()).isNotNull().extracting(FactPlace::name).isEqualTo(place));
	}

	@Test
	void whatIsTakenIsATownWhateverItsName() {
		Fact attack = Sentences.assertStates("en", "Norway seized control of Wad Halvo in May.",
				FactType.MILITARY_ACTION, "NOR", "", "ASSERTED");
		assertThat(attack.place()).isNotNull().extracting(FactPlace::name).isEqualTo("Wad Halvo");
	}

	@Test
	void theFightingIsWhatWasToldBefore() {
		assertThat(Sentences.facts("en",
				"Norwegian troops entered Malmo on Monday. At least 17 people were killed in the fighting."))
			.filteredOn((fact) -> fact.type() == FactType.MILITARY_ACTION)
			.singleElement()
			.satisfies((fact) -> assertThat(fact.evidence()).hasSize(2));
	}

	@Test
	void aCountryHasOnePrimeMinister() {
		assertThat(Sentences.facts("en",
				"Serbian President Aleksandar Vucic accused Croatia of interfering. Croatian Prime Minister Andrej Plenkovic "
						+ "rejected that. Serbia recalled its ambassador from Zagreb. Prime Minister Milos Vucevic resigned."))
			.filteredOn((fact) -> fact.type() == FactType.HOLDS_OFFICE)
			.extracting(Sentences::sides)
			.contains("person:andrej-plenkovic>HRV", "person:milos-vucevic>SRB");
	}

	@Test
	void aCrewIsNoShip() {
		Fact missing = Sentences.assertStates("id", "Tiga awak kapal asal Norwegia dilaporkan hilang.",
				FactType.CASUALTIES, "", null, "ASSERTED");
		assertThat(missing.quantity()).isNotNull()
			.satisfies((quantity) -> assertThat(quantity.unit()).isEqualTo("PEOPLE"));
	}

}
