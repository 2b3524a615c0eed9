package id.kaitan.graph;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class DeadlinesTests {

	private final Deadlines deadlines = new Deadlines();

	@AfterEach
	void close() {
		this.deadlines.close();
	}

	@Test
	void whoWaitsInVainIsWokenAndTheThreadIsNotLeftInterrupted() {
		Deadlines.Deadline deadline = this.deadlines.begin(Duration.ofMillis(1));
		assertThatExceptionOfType(ServiceUnavailableException.class).isThrownBy(() -> deadline.guard(() -> {
			new CountDownLatch(1).await();
			return "never";
		})).withMessageContaining("within 1 ms");
		assertThat(Thread.interrupted()).isFalse();
		assertThat(this.deadlines.cutOff()).isEqualTo(1);
	}

	@Test
	void whenTheTimeIsOverNothingMoreIsBegun() {
		Deadlines.Deadline deadline = this.deadlines.begin(Duration.ofMillis(1));
		assertThatThrownBy(() -> deadline.guard(() -> {
			new CountDownLatch(1).await();
			return "never";
		})).isInstanceOf(ServiceUnavailableException.class);
		assertThatThrownBy(() -> deadline.guard(() -> "late")).isInstanceOf(ServiceUnavailableException.class);
	}

	@Test
	void whatEndsInTimeIsAnsweredAndItsOwnFailureIsItsOwn() throws Throwable {
		Deadlines.Deadline deadline = this.deadlines.begin(Duration.ofMinutes(1));
		assertThat(deadline.guard(() -> "in time")).isEqualTo("in time");
		assertThatThrownBy(() -> deadline.guard(() -> {
			throw new IllegalStateException("own");
		})).isInstanceOf(IllegalStateException.class).hasMessage("own");
		deadline.end();
		assertThat(this.deadlines.cutOff()).isZero();
	}

	@Test
	void zeroIsAnyTime() throws Throwable {
		assertThat(this.deadlines.begin(Duration.ZERO).guard(() -> "done")).isEqualTo("done");
	}

}
