package id.kaitan.extraction;

import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Own Indonesian sentences, one for each construct.
 */
class IndonesianTests {

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
		Sentences.assertStates("id", text, type, actors, recipients, modality);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Roket dari Norwegia menghantam Swedia. | PART_OF
			Norwegia menolak berunding dengan Swedia. | MEETING
			Terbunuhnya warga Swedia yang memaksa Norwegia mengalah mengubah segalanya. | WITHDRAWAL
			Konvensi Jenewa melarang hal itu. | TREATY
			""")
	void whatAClauseDoesNotState(String text, FactType type) {
		Sentences.assertDoesNotState("id", text, type);
	}

	@Test
	void eachOfSeveralMembersIsAFact() {
		assertThat(Sentences.facts("id", "Norwegia dan Swedia merupakan anggota NATO."))
			.filteredOn((fact) -> fact.type() == FactType.MEMBER_OF)
			.extracting((fact) -> Sentences.codes(fact.actors()))
			.containsExactly("NOR", "SWE");
	}

}
