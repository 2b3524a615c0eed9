package id.kaitan.graph;

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

	GraphStatus() {
	}

	void ready() {
		this.waitingFor = null;
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
