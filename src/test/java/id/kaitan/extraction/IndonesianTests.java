package id.kaitan.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import id.kaitan.article.ArticleText;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Participant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Own Indonesian sentences, one for each construct.
 */
class IndonesianTests {

	private final FactExtractor extractor = new RuleExtractor();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Milisi yang didukung Norwegia menyerang Swedia. | SUPPORT | NOR | | ASSERTED
			Swedia yang didukung Norwegia menyerang Finlandia. | MILITARY_ACTION | SWE | FIN | ASSERTED
			Norwegia menolak berunding dengan Swedia. | REJECTION | NOR | SWE | ASSERTED
			Norwegia mengumumkan gencatan senjata antara Swedia dan Finlandia. | WITHDRAWAL | SWE+FIN | | ASSERTED
			Norwegia memaksa Swedia menarik pasukannya dari Finlandia. | WITHDRAWAL | SWE | | ASSERTED
			Norwegia mengatakan Swedia harus menghentikan serangan. | REQUEST | NOR | SWE | ASSERTED
			Norwegia menyumbang 5 juta dolar AS untuk Swedia. | AID | NOR | SWE | ASSERTED
			Norwegia, anggota NATO, mengecam Swedia. | MEMBER_OF | NOR | org:nato | ASSERTED
			Norwegia menembakkan meriam air ke arah kapal Swedia. | MILITARY_ACTION | NOR | SWE | ASSERTED
			Norwegia kehilangan 14 prajurit di Swedia. | CASUALTIES | | NOR | ASSERTED
			Lima warga Swedia tewas. | CASUALTIES | | SWE | ASSERTED
			Penangkapan warga Swedia oleh Norwegia tidak dapat dibenarkan. | COERCION | NOR | SWE | ASSERTED
			""")
	void whatAClauseStates(String text, FactType type, @Nullable String actors, @Nullable String recipients,
			String modality) {
		List<Fact> found = facts(text).stream().filter((fact) -> fact.type() == type).toList();
		assertThat(found).as(text).hasSize(1);
		assertThat(codes(found.get(0).actors())).as(text).isEqualTo((actors != null) ? actors : "");
		if (recipients != null) {
			assertThat(codes(found.get(0).recipients())).as(text).isEqualTo(recipients);
		}
		assertThat(found.get(0).modality().name()).as(text).isEqualTo(modality);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Roket dari Norwegia menghantam Swedia. | PART_OF
			Norwegia menolak berunding dengan Swedia. | MEETING
			Terbunuhnya warga Swedia yang memaksa Norwegia mengalah mengubah segalanya. | WITHDRAWAL
			Konvensi Jenewa melarang hal itu. | TREATY
			""")
	void whatAClauseDoesNotState(String text, FactType type) {
		assertThat(facts(text)).as(text).extracting(Fact::type).doesNotContain(type);
	}

	@Test
	void eachOfSeveralMembersIsAFact() {
		assertThat(facts("Norwegia dan Swedia merupakan anggota NATO."))
			.filteredOn((fact) -> fact.type() == FactType.MEMBER_OF)
			.extracting((fact) -> codes(fact.actors()))
			.containsExactly("NOR", "SWE");
	}

	private List<Fact> facts(String text) {
		return this.extractor.extract(new ArticleText(text, null, null, null, "id", LocalDate.of(2025, 3, 10))).facts();
	}

	private static String codes(List<Participant> participants) {
		return participants.stream()
			.map((participant) -> participant.id().value().replace("country:", ""))
			.collect(Collectors.joining("+"));
	}

}
