package id.kaitan.graph;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

class OpenQuestionsTests {

	private static final Duration LONG = Duration.ofMinutes(5);

	private final OpenQuestions questions = new OpenQuestions();

	@Test
	@Timeout(60)
	void whereNobodyAsksNothingWaits() throws InterruptedException {
		assertThat(this.questions.giveWay(LONG)).isTrue();
		this.questions.begin();
		this.questions.end();
		assertThat(this.questions.giveWay(LONG)).isTrue();
	}

	@Test
	@Timeout(60)
	void whereSomebodyAlwaysAsksItGoesOnAllTheSame() throws InterruptedException {
		this.questions.begin();
		assertThat(this.questions.giveWay(Duration.ZERO)).isFalse();
		assertThat(this.questions.giveWay(Duration.ofMillis(1))).isFalse();
	}

	@Test
	@Timeout(60)
	void itGoesOnAsSoonAsTheLastHasItsAnswer() {
		this.questions.begin();
		this.questions.begin();
		CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> {
			try {
				return this.questions.giveWay(LONG);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		});
		this.questions.end();
		assertThat(waiting).isNotDone();
		this.questions.end();
		assertThat(waiting.join()).isTrue();
	}

}
