package id.kaitan.graph;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import id.kaitan.problem.UnavailableException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the graph has its schema and its seeds, as {@code /actuator/health} shows it.
 */
@Component("graph")
public class GraphStatus implements HealthIndicator {

	private volatile @Nullable String waitingFor = "the graph is being prepared";

	private final CountDownLatch ready = new CountDownLatch(1);

	GraphStatus() {
	}

	void ready() {
		this.waitingFor = null;
		this.ready.countDown();
	}

	/**
	 * Waits until the graph has been ready for the first time.
	 * @param limit how long to wait at most
	 * @return whether it has
	 * @throws InterruptedException if the thread is interrupted while it waits
	 */
	boolean awaitReady(Duration limit) throws InterruptedException {
		return this.ready.await(limit.toMillis(), TimeUnit.MILLISECONDS);
	}

	void waiting(String reason) {
		this.waitingFor = reason;
	}

	@Nullable String waitingFor() {
		return this.waitingFor;
	}

	/**
	 * Whether questions can be asked.
	 * @return {@code true} once schema and seeds are there
	 */
	public boolean isReady() {
		return this.waitingFor == null;
	}

	/**
	 * Lets a caller pass only if the graph is ready.
	 * @throws UnavailableException if it is not
	 */
	public void requireReady() {
		String reason = this.waitingFor;
		if (reason != null) {
			throw new UnavailableException(reason, null);
		}
	}

	@Override
	public Health health() {
		String reason = this.waitingFor;
		return (reason != null) ? Health.down().withDetail("reason", reason).build() : Health.up().build();
	}

}
