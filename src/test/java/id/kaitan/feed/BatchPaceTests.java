package id.kaitan.feed;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BatchPaceTests {

	private final BatchPace pace = new BatchPace(1000);

	@Test
	void batchesShrinkToWhatIsWrittenInTime() {
		assertThat(this.pace.rows()).isEqualTo(1000);
		for (int i = 0; i < 10; i++) {
			this.pace.learn(this.pace.rows(), Duration.ofMillis(5L * this.pace.rows()), false);
		}
		assertThat(this.pace.rows()).isEqualTo(100);
	}

	@Test
	void andGrowAgainUpToTheMost() {
		this.pace.learn(1000, Duration.ofSeconds(20), false);
		assertThat(this.pace.rows()).as("by half at most").isEqualTo(500);
		this.pace.learn(500, Duration.ofMillis(1), false);
		this.pace.learn(1000, Duration.ofMillis(1), false);
		assertThat(this.pace.rows()).isEqualTo(1000);
	}

	@Test
	void whoIsAloneWritesFullBatchesHoweverLongTheyTake() {
		this.pace.learn(1000, Duration.ofSeconds(20), true);
		assertThat(this.pace.rows()).isEqualTo(1000);
		this.pace.learn(1000, Duration.ofSeconds(20), false);
		this.pace.learn(500, Duration.ofSeconds(20), true);
		assertThat(this.pace.rows()).isEqualTo(1000);
	}

	@Test
	void neverToNothing() {
		for (int i = 0; i < 20; i++) {
			this.pace.learn(this.pace.rows(), Duration.ofMinutes(1), false);
		}
		assertThat(this.pace.rows()).isEqualTo(50);
		BatchPace small = new BatchPace(7);
		small.learn(7, Duration.ofMinutes(1), false);
		assertThat(small.rows()).isEqualTo(7);
	}

	@Test
	void theShortBatchAtTheEndOfAFileSaysLittle() {
		this.pace.learn(1000, Duration.ofSeconds(1), false);
		this.pace.learn(3, Duration.ofMillis(4), false);
		assertThat(this.pace.rows()).isEqualTo(500);
		this.pace.learn(3, Duration.ZERO, false);
		assertThat(this.pace.rows()).isEqualTo(500);
	}

}
