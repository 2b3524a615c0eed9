package id.kaitan.extraction;

import java.time.LocalDate;
import java.util.List;

import id.kaitan.article.ArticleText;
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
 * Which event a time and a place of a text belong to. The day of publication is a Monday,
 * 10 March 2025.
 */
class WhenAndWhereTests {

	private final FactExtractor extractor = new RuleExtractor();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					en | Norway struck a town in Finland on Sunday, killing six people. | CASUALTIES | 2025-03-09 | Finland
					en | On Sunday, Norway attacked Sweden while Finland bombed Denmark. | MILITARY_ACTION | 2025-03-09 |
					en | Six people died when Norway attacked a town in Finland on Sunday. | CASUALTIES | 2025-03-09 | Finland
					en | Norway and Sweden held talks in Helsinki on Sunday. The talks were led by Denmark. | MEETING | 2025-03-09 | Helsinki
					en | Norway, which attacked Sweden on Sunday, praised Finland. | SUPPORT | |
					en | Norway said on Sunday it would attack Sweden in May. | STATEMENT | 2025-03-09 |
					en | Norway shelled Helsinki on Sunday, killing six people. | CASUALTIES | 2025-03-09 | Helsinki
					en | Norwegian strikes on the town of Turku in Finland killed six people on Sunday. | CASUALTIES | 2025-03-09 | Turku
					en | Thousands took to the streets of Helsinki on Sunday. | PROTEST | 2025-03-09 | Helsinki
					en | Dozens protested in Helsinki on Sunday. | PROTEST | 2025-03-09 | Helsinki
					en | Six people were killed and ten wounded in Helsinki on Sunday. | CASUALTIES | 2025-03-09 | Helsinki
					id | Enam orang tewas akibat ledakan bom di Helsinki, Minggu (9/3). | CASUALTIES | 2025-03-09 | Helsinki
					id | Norwegia menyatakan, Minggu, penangkapan lima tentara oleh Swedia salah. | COERCION | |
					id | Norwegia mengatakan, hari ini ia akan menyerang Swedia. | STATEMENT | |
					id | Korban tewas selama konflik Norwegia dengan Swedia di Helsinki mencapai 68 orang. | CASUALTIES | | Helsinki
					id | Norwegia menyerang sebuah kota di Finlandia, Minggu (9/3), menewaskan enam orang. | CASUALTIES | 2025-03-09 | Finlandia
					id | Enam orang tewas ketika Norwegia menyerang sebuah kota di Finlandia, Minggu (9/3). | CASUALTIES | 2025-03-09 | Finlandia
					id | Norwegia dan Swedia meneken pakta dalam perundingan yang digelar di Helsinki, Minggu (9/3). | TREATY | 2025-03-09 | Helsinki
					id | Di Helsinki, ratusan warga berunjuk rasa pada Minggu (9/3). | PROTEST | 2025-03-09 | Helsinki
					en | Norwegian jets bombed Sweden for the first time since 2016. | MILITARY_ACTION | |
					en | Anna Dahl resigned and fled to Finland on Sunday as protesters marched in Oslo. | PROTEST | 2025-03-09 | Oslo
					id | Norwegia dan Swedia berunding di Istana Merdeka, Minggu (9/3). | MEETING | 2025-03-09 | Istana Merdeka
					en | Norway convened a security meeting in Helsinki on Sunday. | MEETING | 2025-03-09 | Helsinki
					en | Norway shelled Skarvik on Sunday. | MILITARY_ACTION | 2025-03-09 | Skarvik
					en | Norway will lift sanctions on Sweden, a day before he meets Anna Dahl. | CONCESSION | |
					en | Norway phoned Sweden on Sunday and invited Denmark to a summit in Helsinki. | MEETING | 2025-03-09 |
					id | Norwegia menyerang Swedia, Minggu (9/3), sebagai balasan atas pembunuhan Anna Dahl. | CASUALTIES | |
					id | Polisi Norwegia membubarkan demonstran di kampus Skarvik, Helsinki. | COERCION | | Helsinki
					# capitals by their countries
					en | Norway bombed targets in the Syrian capital. | MILITARY_ACTION | | Damascus
					en | Talks were held in the Qatari capital, Doha, between Norway and Sweden. | MEETING | | Doha
					id | Norwegia dan Swedia berunding di ibu kota Suriah. | MEETING | | Damaskus
					id | Tentara Norwegia menyerbu kota Jenin di Tepi Barat, menewaskan sembilan warga. | CASUALTIES | | Jenin
					# when something was pledged, and when it is to be
					en | Norway pledged on Sunday to support Sweden. | STATEMENT | 2025-03-09 |
					id | Norwegia berjanji pada Minggu untuk mendukung Swedia. | STATEMENT | 2025-03-09 |
					# where the reason was
					en | Norway bombed Sweden in retaliation for an attack in Helsinki. | MILITARY_ACTION | |
					id | Norwegia menangguhkan perjanjian dengan Swedia sebagai balasan atas serangan di Helsinki. | TREATY | |
					# what somebody is asked to do by a day
					en | Norway asked Sweden to withdraw its troops by March 15. | REQUEST | |
					id | Norwegia meminta Swedia menarik pasukannya sebelum 15 Maret. | REQUEST | |
					en | Anna Dahl arrived in Helsinki on Sunday for talks with Bjorn Berg. | MEETING | 2025-03-09 | Helsinki
					en | Norway bombed targets in the rebel-held capital Sanaa on Sunday. | MILITARY_ACTION | 2025-03-09 | Sanaa
					en | Six people were killed on Sunday when gunmen opened fire at the Crocus City Hall near Moscow. | CASUALTIES | 2025-03-09 | Crocus City Hall
					en | Norway attacked Sweden, its first attack on a member of the bloc since 1946. | MILITARY_ACTION | |
					en | Tens of thousands of people marched through Helsinki on Sunday. | PROTEST | 2025-03-09 | Helsinki
					id | Norwegia dan Swedia menggelar latihan bersama di perairan Bali. | COOPERATION | | Bali
					""")
	void anEventHasTheTimeAndPlaceOfItsClause(String language, String text, FactType type, @Nullable LocalDate day,
			@Nullable String place) {
		List<Fact> found = facts(language, text).stream().filter((fact) -> fact.type() == type).toList();
		assertThat(found).as(text).isNotEmpty().allSatisfy((fact) -> {
			FactTime time = fact.time();
			assertThat((time != null) ? time.start() : null).isEqualTo(day);
			FactPlace where = fact.place();
			assertThat((where != null) ? where.name() : null).isEqualTo(place);
		});
	}

	@Test
	void theCityIsTheOneThatWasNamedBefore() {
		assertThat(facts("en", "Norway attacked Mariupol on Saturday. Swedish jets bombed the city on Sunday."))
			.filteredOn((fact) -> fact.type() == FactType.MILITARY_ACTION)
			.hasSize(2)
			.allSatisfy((fact) -> assertThat(fact.place()).isNotNull()
				.satisfies((place) -> assertThat(place.name()).isEqualTo("Mariupol")));
	}

	private List<Fact> facts(String language, String text) {
		return this.extractor.extract(new ArticleText(text, null, null, null, language, LocalDate.of(2025, 3, 10)))
			.facts();
	}

}
