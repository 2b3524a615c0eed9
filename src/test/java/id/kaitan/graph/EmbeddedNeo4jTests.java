package id.kaitan.graph;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class EmbeddedNeo4jTests {

	@Test
	void aDatabaseThatClosesIsWaitedFor() {
		assertThat(EmbeddedNeo4j.ends(() -> {
		}, Duration.ofMinutes(1))).isTrue();
	}

	@Test
	void aDatabaseThatCannotCloseDoesNotKeepTheProcess() {
		CountDownLatch room = new CountDownLatch(1);
		assertThat(EmbeddedNeo4j.ends(() -> {
			try {
				room.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}, Duration.ofMillis(1))).isFalse();
		room.countDown();
	}

	@Test
	void whyItDidNotCloseIsTold() {
		assertThatIllegalStateException().isThrownBy(() -> EmbeddedNeo4j.ends(() -> {
			throw new UnsupportedOperationException("no room");
		}, Duration.ofMinutes(1))).withMessageContaining("no room");
	}

}
