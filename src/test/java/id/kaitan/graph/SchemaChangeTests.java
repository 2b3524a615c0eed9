package id.kaitan.graph;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SchemaChangeTests {

	@Test
	void theChangesOfThisVersionAreNumberedFromOneWithoutAGap() {
		List<SchemaChange> all = SchemaChange.all();
		assertThat(all).isNotEmpty();
		assertThat(all.getFirst().number()).isEqualTo(1);
		assertThat(all.getLast().number()).isEqualTo(all.size());
	}

	@Test
	void twoChangesOfOneNumberAreRefused() {
		assertThatIllegalStateException()
			.isThrownBy(() -> SchemaChange
				.checked(List.of(SchemaChange.of("v001-one.cypher"), SchemaChange.of("v001-other.cypher"))))
			.withMessageContaining("v001-other")
			.withMessageContaining("2");
	}

	@Test
	void aGapIsRefused() {
		assertThatIllegalStateException().isThrownBy(() -> SchemaChange
			.checked(List.of(SchemaChange.of("v001-one.cypher"), SchemaChange.of("v003-x.cypher"))));
	}

	@Test
	void aFileOfAnotherNameIsRefused() {
		assertThatIllegalStateException().isThrownBy(() -> SchemaChange.of("v1.cypher"))
			.withMessageContaining("three digits");
	}

}
