package id.kaitan.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import id.kaitan.fact.Fact;
import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Constructions that both languages have, one sentence each: remarks inside a clause,
 * hedges, names of facilities, amounts.
 */
class ConstructionTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					# who says it stands inside the clause
					en | Norway, he said, would attack Sweden. | MILITARY_ACTION | NOR | SWE | PLANNED
					id | Norwegia, kata Jonas Gahr Store, akan memberikan bantuan militer kepada Swedia. | AID | NOR | SWE | PLANNED
					# what was going to happen, told in the past
					en | Norway said it would veto sanctions against Sweden. | REJECTION | NOR | | PLANNED
					en | Norway said it would attack Sweden if Finland agreed. | MILITARY_ACTION | NOR | SWE | CONDITIONAL
					# called a name
					en | Norway called Sweden a terrorist state. | ACCUSATION | NOR | SWE | ASSERTED
					id | Presiden Norwegia menyebut Swedia negara teroris. | ACCUSATION | org:NOR-GOV | SWE | ASSERTED
					# hedged
					en | Suspected Norwegian warplanes bombed Sweden. | MILITARY_ACTION | org:NOR-MIL | SWE | POSSIBLE
					# a participle between subject and verb
					en | Norwegian troops backed by Finland attacked Sweden. | MILITARY_ACTION | org:NOR-MIL | SWE | ASSERTED
					en | Norway, which is accused of plotting a coup, condemned Sweden. | ACCUSATION | NOR | SWE | ASSERTED
					# a strike is of workers or of arms
					en | Norway condemned Danish strikes on Sweden. | MILITARY_ACTION | DNK | SWE | ASSERTED
					# whose place it is
					en | Norway attacked Sweden's capital Stockholm. | MILITARY_ACTION | NOR | SWE | ASSERTED
					# ambassadors
					id | Norwegia menarik duta besarnya dari Swedia. | SANCTION | NOR | SWE | ASSERTED
					en | Norway recalled its ambassador from Sweden. | SANCTION | NOR | SWE | ASSERTED
					# all who sign
					en | The pact was signed by Norway, Sweden and Finland. | TREATY | NOR+SWE+FIN | | ASSERTED
					id | Perjanjian itu ditandatangani oleh Norwegia, Swedia, dan Finlandia. | TREATY | NOR+SWE+FIN | | ASSERTED
					# a deal of a phrase, signed
					en | Norway will train pilots under a deal signed by Sweden and Finland. | TREATY | SWE+FIN | | ASSERTED
					# an adverb between commas, and one inside a phrase
					en | Norway, however, condemned Sweden. | ACCUSATION | NOR | SWE | ASSERTED
					en | Norway announced a further $2 billion in military aid to Sweden. | AID | NOR | SWE | ASSERTED
					# whose nation it is
					en | The Nordic nation of Norway condemned Sweden. | ACCUSATION | NOR | SWE | ASSERTED
					# who receives
					en | Norway will receive five patrol vessels from Sweden. | AID | SWE | NOR | PLANNED
					id | Norwegia menerima lima kapal patroli dari Swedia. | AID | SWE | NOR | ASSERTED
					# to where, what for
					id | Norwegia akan terbang ke Swedia untuk bertemu Finlandia. | MEETING | NOR+FIN | | PLANNED
					# an army's country by a word that refers back
					en | Norway said its troops would attack Sweden. | MILITARY_ACTION | org:NOR-MIL | SWE | PLANNED
					id | Norwegia mengatakan militer negaranya akan menyerang Swedia. | MILITARY_ACTION | org:NOR-MIL | SWE | PLANNED
					en | Norway's president said his country would attack Sweden. | MILITARY_ACTION | NOR | SWE | PLANNED
					id | Presiden Norwegia mengatakan negaranya akan menyerang Swedia. | MILITARY_ACTION | NOR | SWE | PLANNED
					en | Norway's president said he would meet Sweden in May. | MEETING | org:NOR-GOV+SWE | | PLANNED
					# a name between commas is the subject with its office
					en | The army chief of Norway, Anna Dahl, met Sweden. | MEETING | person:anna-dahl+SWE | | ASSERTED
					id | Menteri Luar Negeri Norwegia, Anna Dahl, menemui Swedia. | MEETING | person:anna-dahl+SWE | | ASSERTED
					en | Norway's ambassador to Finland, Anna Dahl, met Sweden. | MEETING | person:anna-dahl+SWE | | ASSERTED
					id | Dubes Norwegia untuk Finlandia Anna Dahl menemui Swedia. | MEETING | person:anna-dahl+SWE | | ASSERTED
					# who was accused did it
					en | Firms accused of sending weapons to Sweden were fined by Norway. | AID | | SWE | ASSERTED
					# who hosts, a round of talks
					en | Norway will host a new round of talks between Sweden and Finland. | MEETING | SWE+FIN+NOR | | PLANNED
					id | Norwegia menjadi tuan rumah putaran baru perundingan antara Swedia dan Finlandia. | MEETING | SWE+FIN+NOR | | ASSERTED
					# who says that he did it
					en | Norway claimed responsibility for an attack on Sweden. | MILITARY_ACTION | NOR | SWE | ASSERTED
					id | Norwegia mengklaim bertanggung jawab atas serangan terhadap Swedia. | MILITARY_ACTION | NOR | SWE | ASSERTED
					# what is planned by those who approve the plan
					en | Norway approved a plan to attack Sweden. | MILITARY_ACTION | NOR | SWE | PLANNED
					id | Norwegia menyetujui rencana untuk menyerang Swedia. | MILITARY_ACTION | NOR | SWE | PLANNED
					# a law and an order do what those do who make them
					en | Norway adopted a resolution condemning Sweden. | ACCUSATION | NOR | SWE | ASSERTED
					en | Norway signed an order imposing sanctions on Sweden. | SANCTION | NOR | SWE | ASSERTED
					# aid for those in need is for their country
					en | Norway sent aid for victims of the floods in Sweden. | AID | NOR | SWE | ASSERTED
					id | Norwegia mengirim bantuan untuk korban banjir di Swedia. | AID | NOR | SWE | ASSERTED
					# arms sold
					en | Norway approved the sale of 40 fighter jets to Sweden. | AID | NOR | SWE | ASSERTED
					id | Norwegia menyetujui penjualan 40 jet tempur kepada Swedia. | AID | NOR | SWE | ASSERTED
					id | Norwegia akan mengirim 100 polisi ke Swedia. | TROOP_DEPLOYMENT | NOR | SWE | PLANNED
					# what is agreed to, who attends
					en | Norway and Sweden agreed to hold talks in Denmark. | MEETING | NOR+SWE | | PLANNED
					id | Kesepakatan itu dicapai dalam perundingan di Helsinki yang dihadiri oleh Norwegia dan Swedia. | MEETING | NOR+SWE | | ASSERTED
					# since when, and then what the main clause did
					en | Norway attacked Sweden after a truce took effect in May, killing six people. | CASUALTIES | NOR | | ASSERTED
					en | Dozens of people were killed in Norwegian strikes on Sweden. | CASUALTIES | | | ASSERTED
					# what the same attack did
					en | Norway fired missiles at Sweden, damaging a bridge in Stockholm. | MILITARY_ACTION | NOR | SWE | ASSERTED
					id | Norwegia mengumumkan sanksi baru terhadap pejabat Swedia. | SANCTION | NOR | org:SWE-GOV | ASSERTED
					# who is what he is, with letters in brackets or without
					id | Ketua Umum Partai Hijau (PH) Anna Dahl bertemu Norwegia. | MEETING | person:anna-dahl+NOR | | ASSERTED
					id | Anggota DPR Anna Dahl bertemu Norwegia. | MEETING | person:anna-dahl+NOR | | ASSERTED
					# a relative clause in a relative clause
					id | Norwegia, yang memimpin delegasi yang mencakup Finlandia, mengadakan perundingan dengan Swedia. | MEETING | SWE+NOR | | ASSERTED
					# missiles that were fired from one place and hit another
					id | Lima roket yang ditembakkan dari Norwegia menghantam Swedia. | MILITARY_ACTION | | SWE | ASSERTED
					# what is called for after a remark
					id | Norwegia menyeru Swedia dan Finlandia, Minggu (9/3), menghentikan serangan. | REQUEST | NOR | SWE+FIN | ASSERTED
					# a name that begins among the verb's words
					id | Norwegia menyangkal laporan pesawatnya memasuki wilayah udara Finlandia. | MILITARY_ACTION | org:NOR-MIL | FIN | REPORTED
					id | Anggota parlemen anti-Norwegia menuduh Swedia. | ACCUSATION | | SWE | ASSERTED
					id | Norwegia menembakkan roket ke Swedia, menghantam kota Stockholm. | MILITARY_ACTION | NOR | SWE | ASSERTED
					# whose deed it was, and why somebody was punished
					id | Dua orang tewas dalam serangan udara yang kembali dilancarkan Norwegia. | MILITARY_ACTION | NOR | | ASSERTED
					id | Norwegia mengeksekusi delapan orang karena melakukan serangan di Swedia. | MILITARY_ACTION | | | ASSERTED
					id | Serangan Norwegia merenggut 40 nyawa warga Swedia. | CASUALTIES | NOR | SWE | ASSERTED
					# an attack of words; an agreement about something; a group of another
					en | Norway launched a scathing attack on Sweden. | ACCUSATION | NOR | SWE | ASSERTED
					en | Norway and Sweden signed a data sharing agreement. | TREATY | NOR+SWE | | ASSERTED
					en | The Finnish affiliate of the Islamic State attacked Sweden. | MILITARY_ACTION | org:islamic-state | SWE | ASSERTED
					en | Norway attacked a base in Sweden, officials said, killing six people. | CASUALTIES | NOR | | ASSERTED
					# whose attack it was that killed; who was toppled; what a president calls "it"
					id | Norwegia melancarkan serangan ke Swedia yang menewaskan dua orang. | CASUALTIES | NOR | | ASSERTED
					id | Pemimpin yang digulingkan Anna Dahl tidak hadir. | COERCION | | person:anna-dahl | ASSERTED
					en | Norway's president called it an unacceptable violation. | ACCUSATION | org:NOR-GOV | | ASSERTED
					en | Anna Dahl of Norway pleaded not guilty to the charges. | DENIAL | person:anna-dahl | | ASSERTED
					# a relative clause goes on; a capital letter is enough; a region is not the country it is named like
					en | Norway condemned an attack in Sweden which killed nine people and injured 44 others. | ACCUSATION | NOR | | ASSERTED
					en | The Nato chief condemned Norway. | ACCUSATION | org:nato | NOR | ASSERTED
					en | New Mexico's governor criticised Norway. | ACCUSATION | USA | NOR | ASSERTED
					en | Norway reiterated its support for the United Nations-backed Government of National Accord. | SUPPORT | NOR | org:libya-gna | ASSERTED
					# where nobody may fly
					en | Norwegian jets violated Sweden's airspace. | MILITARY_ACTION | org:NOR-MIL | SWE | ASSERTED
					id | Jet tempur Norwegia melanggar wilayah udara Swedia. | MILITARY_ACTION | org:NOR-MIL | SWE | ASSERTED
					# who joins
					en | Norway officially joined ASEAN. | MEMBER_OF | NOR | org:asean | ASSERTED
					# what a deed did, after a comma, with a number
					en | Norway shelled Stockholm, killing 100 people. | CASUALTIES | NOR | | ASSERTED
					en | Finland said Norway had shelled Stockholm, killing 100 people. | CASUALTIES | NOR | | REPORTED
					en | Norwegian airstrikes killed 37 people in Sweden. | MILITARY_ACTION | NOR | | ASSERTED
					# who backs somebody is no part of the name
					en | Iran-backed Hezbollah attacked Norway. | MILITARY_ACTION | org:hezbollah | NOR | ASSERTED
					# a people
					en | Thousands of Norwegians protested in Oslo. | PROTEST | NOR | | ASSERTED
					# what of whom is rejected
					en | Norway rejected Sweden's demand. | REJECTION | NOR | SWE | ASSERTED
					en | Norway rejected a Swedish proposal to buy Svalbard. | REJECTION | NOR | SWE | ASSERTED
					# an army that comes
					en | Norwegian troops crossed into Sweden. | MILITARY_ACTION | org:NOR-MIL | SWE | ASSERTED
					id | Pasukan Norwegia memasuki Swedia. | MILITARY_ACTION | org:NOR-MIL | SWE | ASSERTED
					# aid that is approved, arms that are promised, talks that go on
					en | Norway approved $3 billion in aid for Sweden. | AID | NOR | SWE | ASSERTED
					id | Norwegia berjanji akan mengirim dua baterai Patriot ke Swedia. | AID | NOR | SWE | PLANNED
					en | Norway and Sweden pressed on with talks in Oslo. | MEETING | NOR+SWE | | ASSERTED
					# what one does not want to do
					id | Norwegia tidak bersedia berunding dengan Swedia. | REJECTION | NOR | SWE | ASSERTED
					# a military exercise is not of the military of the first
					id | Norwegia mengecam latihan militer gabungan Swedia dan Finlandia. | COOPERATION | SWE+FIN | | ASSERTED
					# agreed, and on what
					id | Norwegia dan Swedia sepakat memperkuat kerja sama pertahanan. | COOPERATION | NOR+SWE | | PLANNED
					# it: who speaks
					en | Finland attacked Denmark while Norway said it condemned Sweden. | ACCUSATION | NOR | SWE | REPORTED
					# called "…"
					en | Norway called Sweden "a terrorist state". | ACCUSATION | NOR | SWE | ASSERTED
					# refused to condemn what happened
					en | Denmark refused to condemn the Norwegian attack on Sweden. | MILITARY_ACTION | NOR | SWE | ASSERTED
					# killed or wounded: one toll
					en | Forty Norwegian soldiers were killed or wounded. | CASUALTIES | | org:NOR-MIL | ASSERTED
					# a number with a verb of its own
					en | Six Norwegian soldiers were killed and 20 wounded in an ambush near Oslo. | MILITARY_ACTION | | org:NOR-MIL | ASSERTED
					# a word that only looks like a verb
					id | Norwegia dan Swedia menggelar pertemuan mendadak di Helsinki. | MEETING | NOR+SWE | | ASSERTED
					# in whose attack
					en | Norway killed a Swedish soldier in an airstrike on Finland. | MILITARY_ACTION | NOR | FIN | ASSERTED
					# the one of a country spoken of
					id | Norwegia mengecam Finlandia. Presidennya mendesak Swedia bertindak. | REQUEST | org:NOR-GOV | SWE | ASSERTED
					# quotation marks inside a phrase
					en | Thousands of Norwegians marched in Oslo against a "foreign agents" bill. | PROTEST | NOR | | ASSERTED
					# what is denied is a deed, and never to do it is none
					en | Norway denied backing Sweden. | SUPPORT | NOR | SWE | REPORTED
					# a clause without which, before a pronoun
					en | Norway fined 20 Swedish firms it accuses of supplying arms. | ACCUSATION | NOR | SWE | ASSERTED
					en | Norway killed a Swedish commander it accused of attacking Finland. | MILITARY_ACTION | org:SWE-MIL | FIN | REPORTED
					# whose proposal it is
					en | Norway rejected a proposal put forward by Sweden. | REJECTION | NOR | SWE | ASSERTED
					id | Norwegia menolak usulan yang diajukan Swedia. | REJECTION | NOR | SWE | ASSERTED
					# what is lifted, blocked, frozen, ended
					en | Norway lifted its veto on Sweden's bid. | CONCESSION | NOR | SWE | ASSERTED
					en | Norwegian ships blocked a Swedish boat. | COERCION | NOR | SWE | ASSERTED
					en | Norway froze its participation in NATO. | SANCTION | NOR | org:nato | ASSERTED
					id | Norwegia membekukan keanggotaannya di NATO. | SANCTION | NOR | org:nato | ASSERTED
					en | Norway ended its defence pact with Sweden. | TREATY | NOR+SWE | | ASSERTED
					en | Norway scrapped the 2015 peace deal with Sweden. | TREATY | NOR+SWE | | ASSERTED
					# what it said it was
					en | Norway launched what it said was a ballistic missile toward Sweden. | MILITARY_ACTION | NOR | SWE | ASSERTED
					# shot at, and not dead
					en | Anna Dahl, the president of Norway, was shot in Oslo. | MILITARY_ACTION | | person:anna-dahl | ASSERTED
					id | Perdana Menteri Norwegia Anna Dahl ditembak di Oslo. | MILITARY_ACTION | | person:anna-dahl | ASSERTED
					en | A car bomb exploded in Oslo. | MILITARY_ACTION | | | ASSERTED
					id | Sebuah bom mobil meledak di Oslo. | MILITARY_ACTION | | | ASSERTED
					# a plan of the one whom another condemns
					id | Swedia mengecam rencana Norwegia menjual senjata kepada Finlandia. | AID | NOR | FIN | PLANNED
					# called baseless
					en | Norway called the accusations baseless. | DENIAL | NOR | | ASSERTED
					en | Norway described the reports as false. | DENIAL | NOR | | ASSERTED
					id | Norwegia menyebut tuduhan itu tidak berdasar. | DENIAL | NOR | | ASSERTED
					# by phone is by nobody
					en | Norway had spoken by phone with Sweden. | MEETING | NOR+SWE | | ASSERTED
					# whose accession is welcomed
					en | Norway welcomed Finland's accession. | SUPPORT | NOR | FIN | ASSERTED
					# for what somebody travels
					id | Menteri Luar Negeri Norwegia Jonas Gahr Store melakukan kunjungan ke Jakarta untuk bertemu Swedia. | MEETING | person:jonas-gahr-store+SWE | | PLANNED
					id | Presiden Norwegia Anna Dahl dinyatakan persona non grata oleh Swedia. | SANCTION | SWE | person:anna-dahl | ASSERTED
					# how much, to whom
					id | Norwegia mengirim bantuan kemanusiaan sebanyak 900 ribu dosis vaksin ke Swedia. | AID | NOR | SWE | ASSERTED
					en | Norway delivered 15 tonnes of humanitarian aid to Sweden. | AID | NOR | SWE | ASSERTED
					# which of the groups, who does it in an absolute clause
					id | Empat faksi, termasuk Hamas dan Fatah, menandatangani deklarasi persatuan di Oslo. | TREATY | org:hamas+org:fatah | | ASSERTED
					en | Four factions, including Hamas and Fatah, signed a unity pact in Oslo. | TREATY | org:hamas+org:fatah | | ASSERTED
					en | Norway praised Hamas, with the Palestinian militant group freeing three Swedish hostages. | WITHDRAWAL | org:hamas | SWE | ASSERTED
					# to whom a speech was made
					en | Norway voiced support for Sweden in a speech to the United Nations. | SUPPORT | NOR | SWE | ASSERTED
					en | Norway launched what it called an "anti-terrorist operation" in Sweden. | MILITARY_ACTION | NOR | | ASSERTED
					# who was among the injured, whose base it is
					en | Norway's ambassador to Sweden, Anna Dahl, was among the injured. | CASUALTIES | | person:anna-dahl | ASSERTED
					id | Norwegia menembakkan rudal ke pangkalan udara Skarvik milik Swedia di Finlandia. | MILITARY_ACTION | NOR | SWE | ASSERTED
					# talks and aid that are stopped, borders that are closed
					id | Norwegia menangguhkan konsultasi pertahanan dengan Swedia. | REJECTION | NOR | SWE | ASSERTED
					id | Norwegia menghentikan bantuan kepada Swedia. | SANCTION | NOR | SWE | ASSERTED
					en | Norway closed its border crossing with Sweden. | SANCTION | NOR | SWE | ASSERTED
					# whose army is ordered
					id | Presiden Norwegia Anna Dahl memerintahkan militer bersiap. | REQUEST | person:anna-dahl | org:NOR-MIL | ASSERTED
					id | Presiden Norwegia Anna Dahl menuduh oposisi berkhianat. | ACCUSATION | person:anna-dahl | org:NOR-OPP | ASSERTED
					en | Anna Dahl, the president of Norway, called Jonas Gahr Store "an ungrateful pig". | ACCUSATION | person:anna-dahl | person:jonas-gahr-store | ASSERTED
					id | Norwegia menyampaikan keprihatinan atas pertempuran di Swedia. | STATEMENT | NOR | | ASSERTED
					# on whom an attack of somebody's own is
					en | Norway launched drones at Sweden in its first direct attack on the country. | MILITARY_ACTION | NOR | SWE | ASSERTED
					# whose embassy
					en | Norway and Sweden met. Norway cut ties after its embassy was stormed by protesters. | PROTEST | | NOR | ASSERTED
					en | Norway and Sweden agreed to re-establish relations. | COOPERATION | NOR+SWE | | PLANNED
					en | Norway denied Anna Dahl permission to land. | REJECTION | NOR | person:anna-dahl | ASSERTED
					# both sides by name
					id | Kedua pihak, Norwegia dan Swedia, menandatangani perjanjian. | TREATY | NOR+SWE | | ASSERTED
					en | Both sides, Norway and Sweden, signed the pact. | TREATY | NOR+SWE | | ASSERTED
					# whose condemnation is drawn, to whom recognition goes
					en | Norwegian police raided an office, drawing condemnation from Sweden. | ACCUSATION | SWE | | ASSERTED
					en | Norway switched diplomatic recognition from Sweden to Finland. | SUPPORT | NOR | FIN | ASSERTED
					# a reason is no source
					en | Norway expelled 45 Swedish diplomats, citing years of hostile actions. | SANCTION | NOR | org:SWE-GOV | ASSERTED
					# whose ambassador is expelled
					id | Norwegia memutus hubungan dengan Swedia dan mengusir duta besarnya. | SANCTION | NOR | SWE | ASSERTED
					# convicted, not accused
					en | A Norwegian court sentenced ten Swedes to life in prison. | COERCION | org:NOR-GOV | SWE | ASSERTED
					en | Norwegian soldiers seized power on Wednesday. | COERCION | org:NOR-MIL | | ASSERTED
					id | Dua kapal perang Norwegia merapat di Helsinki. | VISIT | org:NOR-MIL | | ASSERTED
					id | Norwegia menghentikan kontak politik dengan Swedia. | SANCTION | NOR | SWE | ASSERTED
					# of two who fought, those who lost
					id | Norwegia dan Swedia terlibat baku tembak, menewaskan empat warga Swedia. | CASUALTIES | NOR | SWE | ASSERTED
					en | Norway killed six members of the Taliban. | CASUALTIES | NOR | org:taliban | ASSERTED
					# whose annexation it is, who is sent, who is driven away
					en | Norway condemned Sweden's annexation of Finland. | MILITARY_ACTION | SWE | FIN | ASSERTED
					en | Five hundred Norwegian peacekeepers will be deployed to Sweden. | TROOP_DEPLOYMENT | org:NOR-MIL | SWE | PLANNED
					id | Norwegia mengusir kapal perang Swedia dari Laut Natuna Utara. | COERCION | NOR | org:SWE-MIL | ASSERTED
					en | Nobody was hurt in a Norwegian attack on Sweden. | MILITARY_ACTION | NOR | SWE | ASSERTED
					# who is said to have said it, whose occupation it is
					id | Norwegia menyerang Finlandia, demikian diumumkan Swedia. | STATEMENT | SWE | | ASSERTED
					id | Sidang mengenai pendudukan Norwegia atas Swedia digelar. | MILITARY_ACTION | NOR | SWE | ASSERTED
					# an official and a journalist by names that no list has
					id | Tuduhan itu dibantah oleh pejabat Norwegia Anders Dahl. | DENIAL | person:anders-dahl | | ASSERTED
					id | Pengadilan Norwegia memvonis jurnalis Swedia Lars Palmqvist penjara. | COERCION | org:NOR-GOV | person:lars-palmqvist | ASSERTED
					# whose clause holds another, to whom something was granted, what is a package
					en | Norway, which has struck Sweden since Anna Dahl was toppled in December, had asked Finland to wait. | REQUEST | NOR | FIN | ASSERTED
					en | Anna Dahl was granted asylum by Norway. | AID | NOR | person:anna-dahl | ASSERTED
					en | Norway signed a $142 billion arms package with Sweden. | TREATY | NOR+SWE | | ASSERTED
					en | Norway promised $2 million to Sweden. | AID | NOR | SWE | ASSERTED
					""")
	void isStated(String language, String text, FactType type, @Nullable String actors, @Nullable String recipients,
			String modality) {
		Sentences.assertStates(language, text, type, actors, recipients, modality);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | Norway called Jens Stoltenberg a liar. | MEETING
			en | Suspected Norwegian warplanes bombed Sweden. | ACCUSATION
			en | Norway attacked a school in Sweden where civilians were sheltering. | AID
			en | Norwegian strikes on Sweden continued. | PROTEST
			en | Norway will not attend the talks in Sweden. | MEETING
			id | Norwegia tidak akan menghadiri perundingan di Swedia. | MEETING
			id | Norwegia turut membantu mediasi. | AID
			id | Norwegia bertekad meningkatkan kedatangan turis asal Swedia ke Finlandia. | VISIT
			id | Norwegia menyeru Swedia, Minggu (9/3), memulai kembali perundingan. | MEETING
			en | Norway will leave as soon as Finnish troops have been sent to Sweden. | TROOP_DEPLOYMENT
			en | Norway launched a scathing attack on Sweden. | MILITARY_ACTION
			en | Norway rejected a proposal to solve the Swedish-Finnish conflict. | IN_CONFLICT_WITH
			en | Norway sentenced Anna Dahl to death. | CASUALTIES
			en | Norway rejected a plan to attack Sweden. | MILITARY_ACTION
			id | Norwegia dan Swedia sepakat memperkuat kerja sama pertahanan. | TREATY
			en | The Norway-backed forces attacked Sweden. | SUPPORT
			en | Norway vowed never to recognise Sweden. | SUPPORT
			en | The Norwegian military declined to comment. | REJECTION
			id | Norwegia menyebut serangan itu pelanggaran terhadap Piagam PBB. | TREATY
			en | No one was hurt in the attack on Sweden. | CASUALTIES
			en | Nobody was killed in the strike. | CASUALTIES
			id | Pengunduran diri Jenderal Anna Dahl disambut warga. | MEETING
			en | Norway and Sweden warned that it would be a declaration of war against them. | IN_CONFLICT_WITH
			en | Soldiers closed the country's borders. | SANCTION
			""")
	void isNotStated(String language, String text, FactType type) {
		Sentences.assertDoesNotState(language, text, type);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			en | Norway announced an additional $800 million in military aid to Sweden. | AID | 800000000
			id | Norwegia mengumumkan tambahan bantuan militer senilai 800 juta dolar AS untuk Swedia. | AID | 800000000
			id | Norwegia menembakkan 180 rudal balistik ke Swedia. | MILITARY_ACTION | 180
			en | Norwegian strikes on Sweden killed 40 people. | MILITARY_ACTION |
			en | Norwegian strikes on Sweden killed 40 people. | CASUALTIES | 40
			id | Serangan Norwegia di Swedia menewaskan 40 orang. | MILITARY_ACTION |
			en | Norway struck a drone factory in Sweden. | MILITARY_ACTION |
			en | Norway delivered two Patriot systems to Sweden. | AID | 2
			en | Norway sent 20 tons of rice to Sweden. | AID | 20
			id | Norwegia menyerahkan bantuan 20 ton beras kepada Swedia. | AID | 20
			id | Norwegia mengirim dua sistem pertahanan udara ke Swedia. | AID | 2
			id | Norwegia menyerang Swedia sebagai balasan atas pembunuhan 26 wisatawan. | CASUALTIES | 26
			en | Norway shot dead two smugglers. | CASUALTIES | 2
			en | Norway struck an apartment block in Sweden, killing two. | CASUALTIES | 2
			en | Norway said it had neutralised 16 militants. | CASUALTIES | 16
			id | Helikopter jatuh di Norwegia, menewaskan dua pilot. | CASUALTIES | 2
			""")
	void theNumberIsOfTheEvent(String language, String text, FactType type, @Nullable Long value) {
		assertThat(Sentences.facts(language, text)).filteredOn((fact) -> fact.type() == type)
			.singleElement()
			.satisfies((fact) -> {
				var quantity = fact.quantity();
				assertThat((quantity != null) ? quantity.value().longValueExact() : null).as(text).isEqualTo(value);
			});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					en | Anna Dahl was elected president of Norway on May 6, 2024. | 2024-05-06 | | president
					en | Anna Dahl was sworn in as prime minister of Norway on May 6, 2024. | 2024-05-06 | | prime minister
					en | Anna Dahl resigned as prime minister of Norway on May 6, 2024. | | 2024-05-06 | prime minister
					en | Norway's president dismissed Defence Minister Anna Dahl on May 6, 2024. | | 2024-05-06 | Defence Minister
					en | Norwegian Defence Minister Anna Dahl was sacked on May 6, 2024. | | 2024-05-06 | Defence Minister
					en | Norway appointed Anna Dahl as its new defence minister on May 6, 2024. | 2024-05-06 | | defence minister
					en | Anna Dahl replaced Erik Olsen as Norway's defence minister on May 6, 2024. | 2024-05-06 | | defence minister
					id | Presiden Norwegia memecat Menteri Pertahanan Anna Dahl pada 6 Mei 2024. | | 2024-05-06 | Menteri Pertahanan
					id | Menteri Pertahanan Norwegia Anna Dahl mengundurkan diri pada 6 Mei 2024. | | 2024-05-06 | Menteri Pertahanan
					id | Presiden terpilih Anna Dahl dilantik menjadi Presiden Norwegia pada 6 Mei 2024. | 2024-05-06 | | Presiden
					id | Nyonya Anna Dahl mengundurkan diri sebagai Presiden Norwegia pada 6 Mei 2024. | | 2024-05-06 | Presiden
					""")
	void anOfficeIsTakenOrLeft(String language, String text, @Nullable LocalDate start, @Nullable LocalDate end,
			String title) {
		Fact fact = Sentences.facts(language, text)
			.stream()
			.filter((one) -> one.type() == FactType.HOLDS_OFFICE && one.time() != null)
			.findFirst()
			.orElseThrow();
		assertThat(Sentences.codes(fact.actors())).isEqualTo("person:anna-dahl");
		assertThat(Sentences.codes(fact.recipients())).isEqualTo("NOR");
		assertThat(fact.title()).isEqualTo(title);
		assertThat(fact.time()).satisfies((time) -> {
			assertThat(time.start()).isEqualTo(start);
			assertThat(time.end()).isEqualTo(end);
		});
	}

	@Test
	void whoCondemnsWhatKilledAndInjuredDidNeither() {
		assertThat(Sentences.facts("en",
				"Norway condemned an attack in Sweden which killed nine people and injured 44 others."))
			.filteredOn((fact) -> fact.type() == FactType.CASUALTIES)
			.hasSize(2)
			.allMatch((fact) -> fact.actors().isEmpty());
	}

	@Test
	void aVisitToOneCountryIsNotThatToAnother() {
		assertThat(Sentences.facts("id",
				"Ini merupakan kunjungan pertama Vladimir Putin ke Korea Utara. Dari sana, Putin terbang ke Hanoi."))
			.filteredOn((fact) -> fact.type() == FactType.VISIT)
			.hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | Norway's president dismissed Defence Minister Anna Dahl and named Erik Olsen as her replacement.
			en | Norway appointed Erik Olsen as its defence minister, replacing Anna Dahl.
			en | Norway's president sacked Prime Minister Anna Dahl and replaced her with Erik Olsen.
			id | Presiden Norwegia memecat Menteri Pertahanan Anna Dahl dan menunjuk Erik Olsen sebagai penggantinya.
			""")
	void whoLeavesAnOfficeAndWhoTakesItHaveTheSame(String language, String text) {
		assertThat(Sentences.facts(language, text)).filteredOn((fact) -> fact.type() == FactType.HOLDS_OFFICE)
			.extracting(Sentences::sides)
			.containsExactlyInAnyOrder("person:anna-dahl>NOR", "person:erik-olsen>NOR");
	}

	@Test
	void aCounterpartHoldsTheOfficeOfWhoseCounterpartHeIs() {
		assertThat(Sentences.facts("en", "Norway's Prime Minister Anna Dahl met her Swedish counterpart, Erik Olsen."))
			.filteredOn((fact) -> fact.type() == FactType.HOLDS_OFFICE)
			.hasSize(2)
			.allSatisfy((fact) -> assertThat(fact.title()).isEqualTo("Prime Minister"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# the only country that the sentence has told
			Norway's police arrested Education Minister Anna Dahl. | NOR
			A court in Norway condemned Education Minister Anna Dahl. | NOR
			# not that of another head of state
			US President Joe Biden condemned President Anna Dahl. |
			The United States returned a head of Emperor Marcus Dahl. |
			""")
	void anOfficeWithoutACountryIsOfTheOneThatIsSpokenOf(String text, @Nullable String country) {
		List<String> offices = Sentences.facts("en", text)
			.stream()
			.filter((fact) -> fact.type() == FactType.HOLDS_OFFICE)
			.filter((fact) -> Sentences.codes(fact.actors()).endsWith("dahl"))
			.map((fact) -> Sentences.codes(fact.recipients()))
			.toList();
		assertThat(offices).isEqualTo((country != null) ? List.of(country) : List.of());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Panglima TNI Laksamana Yudo Margono tiba. | org:IDN-MIL | Panglima
			Ketua MPR Bambang Soesatyo tiba. | org:mpr | Ketua
			Ketua DPR Puan Maharani tiba. | org:dpr | Ketua
			""")
	void aTitleThatEndsWithABodyIsOfThatBody(String text, String body, String title) {
		assertThat(Sentences.facts("id", text)).filteredOn((fact) -> fact.type() == FactType.HOLDS_OFFICE)
			.singleElement()
			.satisfies((fact) -> {
				assertThat(Sentences.codes(fact.recipients())).isEqualTo(body);
				assertThat(fact.title()).isEqualTo(title);
			});
	}

	@Test
	void whatBothSidesShotAtEachOtherKilledIsOneToll() {
		assertThat(Sentences.facts("id",
				"Norwegia dan Swedia saling menembakkan artileri, menewaskan sedikitnya 15 warga sipil."))
			.filteredOn((fact) -> fact.type() == FactType.CASUALTIES)
			.singleElement()
			.satisfies((fact) -> assertThat(fact.quantity()).isNotNull());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Five soldiers and 12 militants were killed in Norway. | 5,12 |
			The attack killed 12 people, including two Swedes. | 12,2 | SWE
			Three Norwegians and two Swedes were killed. | 3,2 | NOR,SWE
			17 soldiers were killed and 20 wounded. | 17,20 |
			""")
	void eachGroupThatIsCountedHasItsToll(String text, String numbers, @Nullable String whose) {
		List<Fact> tolls = Sentences.facts("en", text)
			.stream()
			.filter((fact) -> fact.type() == FactType.CASUALTIES)
			.toList();
		assertThat(tolls.stream()
			.map((fact) -> (fact.quantity() != null) ? fact.quantity().value().toPlainString() : "")
			.collect(Collectors.joining(","))).isEqualTo(numbers);
		assertThat(tolls.stream()
			.map((fact) -> Sentences.codes(fact.recipients()))
			.filter((codes) -> !codes.isEmpty())
			.collect(Collectors.joining(","))).isEqualTo((whose != null) ? whose : "");
	}

	@Test
	void whoAddsSomethingIsWhoSpoke() {
		assertThat(Sentences.facts("en",
				"A Norwegian drone hit a tanker, Swedish officials said, adding that talks would begin."))
			.filteredOn((fact) -> fact.type() == FactType.STATEMENT)
			.allSatisfy((fact) -> assertThat(Sentences.codes(fact.actors())).isEqualTo("org:SWE-GOV"));
	}

	@Test
	void whatIsCalledByANumberIsNobody() {
		assertThat(Sentences.facts("en", "Norway intercepted three Swedish XK-31 aircraft."))
			.noneMatch((fact) -> fact.recipients().stream().anyMatch((one) -> one.id().value().startsWith("person:")));
	}

	@Test
	void whoTradesBlameAccusesAndIsAccused() {
		assertThat(Sentences.facts("en", "Norway and Sweden traded blame for an attack on a bridge."))
			.filteredOn((fact) -> fact.type() == FactType.ACCUSATION)
			.extracting(Sentences::sides)
			.containsExactlyInAnyOrder("NOR>SWE", "SWE>NOR");
	}

	@Test
	void aNameBeforeAnAirBaseIsOfThePlace() {
		Fact fact = Sentences.assertStates("en", "Norway attacked Skarvik air base in Sweden.",
				FactType.MILITARY_ACTION, "NOR", "", "ASSERTED");
		assertThat(fact.place()).isNotNull().satisfies((place) -> assertThat(place.name()).isEqualTo("Skarvik"));
	}

}
