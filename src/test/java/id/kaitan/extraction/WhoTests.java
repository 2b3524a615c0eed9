package id.kaitan.extraction;

import java.util.List;

import id.kaitan.article.ArticleText;
import id.kaitan.fact.Fact;
import id.kaitan.fact.Participant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is meant: each way of naming somebody, in both languages.
 */
class WhoTests {

	private static final FactExtractor EXTRACTOR = new RuleExtractor();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					# a title, a country and a name make a new person with an office
					Menteri Pertahanan Swedia Pal Jonson tiba di Oslo. | HOLDS_OFFICE person:pal-jonson > country:SWE
					Swedish Defence Minister Pal Jonson arrived in Oslo. | HOLDS_OFFICE person:pal-jonson > country:SWE
					# the surname after the full name
					Menteri Pertahanan Swedia Pal Jonson tiba di Oslo. Jonson mengecam Rusia. | ACCUSATION person:pal-jonson > country:RUS
					Swedish Defence Minister Pal Jonson arrived in Oslo. Jonson condemned Russia. | ACCUSATION person:pal-jonson > country:RUS
					# letters introduced in brackets
					Komite Perdamaian Utara (KPU) mengecam Rusia. KPU juga mendukung Ukraina. | SUPPORT org:komite-perdamaian-utara > country:UKR
					The Northern Peace Committee (NPC) condemned Russia. The NPC also praised Ukraine. | SUPPORT org:northern-peace-committee > country:UKR
					# a group that no list has, and words that refer back to it
					Kelompok Panji Merah menyerang Kabul. Kelompok itu mengecam Rusia. | ACCUSATION org:kelompok-panji-merah > country:RUS
					The Red Banner group attacked Kabul. The group condemned Russia. | ACCUSATION org:red-banner > country:RUS
					# pronouns
					Presiden Finlandia Alexander Stubb tiba di Tokyo. Ia mengecam Rusia. | ACCUSATION person:alexander-stubb > country:RUS
					Finnish President Alexander Stubb arrived in Tokyo. He condemned Russia. | ACCUSATION person:alexander-stubb > country:RUS
					Jerman, Prancis, dan Polandia bertemu di Warsawa. Mereka mengecam Rusia. | ACCUSATION country:DEU+country:FRA+country:POL > country:RUS
					Germany, France and Poland met in Warsaw. They condemned Russia. | ACCUSATION country:DEU+country:FRA+country:POL > country:RUS
					# both
					Norwegia dan Swedia menandatangani perjanjian. Kedua negara mengecam Rusia. | ACCUSATION country:NOR+country:SWE > country:RUS
					Norway and Sweden signed a treaty. Both countries condemned Russia. | ACCUSATION country:NOR+country:SWE > country:RUS
					# the country: as a subject, the subject before
					Swedia mengecam Rusia. Negara itu menjatuhkan sanksi kepada Belarus. | SANCTION country:SWE > country:BLR
					Sweden condemned Russia. The country imposed sanctions on Belarus. | SANCTION country:SWE > country:BLR
					# sectors, demonyms, what belongs to a country
					Pasukan Norwegia menyerang posisi Rusia. | MILITARY_ACTION org:NOR-MIL > country:RUS
					Norwegian troops attacked Russian positions. | MILITARY_ACTION org:NOR-MIL > country:RUS
					Polisi Swedia menangkap tiga warga Rusia. | COERCION org:SWE-COP > country:RUS
					Swedish police arrested three Russian citizens. | COERCION org:SWE-COP > country:RUS
					Intelijen Norwegia menuduh Rusia. | ACCUSATION org:NOR-SPY > country:RUS
					Norwegian intelligence accused Russia. | ACCUSATION org:NOR-SPY > country:RUS
					# the West, the international community
					Negara-negara Barat mengecam Rusia. | ACCUSATION org:west > country:RUS
					The West condemned Russia. | ACCUSATION org:west > country:RUS
					Komunitas internasional mengecam Israel. | ACCUSATION org:international-community > country:ISR
					The international community condemned Israel. | ACCUSATION org:international-community > country:ISR
					""")
	void isFoundByTheWords(String text, String expected) {
		List<Fact> facts = EXTRACTOR.extract(new ArticleText(text, null, null, null, null, null)).facts();
		assertThat(facts).extracting(WhoTests::shown).contains(expected);
	}

	private static String shown(Fact fact) {
		return fact.type().name() + " " + ids(fact.actors()) + " > " + ids(fact.recipients());
	}

	private static String ids(List<Participant> participants) {
		return String.join("+", participants.stream().map((one) -> one.id().value()).toList());
	}

}
