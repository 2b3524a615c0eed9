package id.kaitan.entity;

import java.time.Instant;

import id.kaitan.problem.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AsOfTests {

	@Test
	void aDateIsItsBeginning() {
		assertThat(AsOf.of("2025-09-03").instant()).isEqualTo(Instant.parse("2025-09-03T00:00:00Z"));
		assertThat(AsOf.of(" ").instant()).isNull();
	}

	/** Found by the fuzzer: years that no clock counts in were answered as a failure. */
	@ParameterizedTest
	@ValueSource(strings = { "-999999999-01-01", "+999999999-12-31", "+10000-01-01T00:00:00Z", "0000-12-31", "x" })
	void aYearThatNobodyCountsInIsRefused(String text) {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> AsOf.of(text))
			.withMessageContaining("asOf '" + text + "'");
	}

}
