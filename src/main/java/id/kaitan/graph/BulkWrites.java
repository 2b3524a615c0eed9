package id.kaitan.graph;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.stereotype.Component;

/**
 * Knows whether much is being written for long, as by an import. Questions are then
 * answered from a state that is some seconds old rather than made to wait for every
 * commit; from the end on they wait until they see all of it.
 */
@Component
public final class BulkWrites {

	private final Clock clock = Clock.systemUTC();

	private final AtomicInteger running = new AtomicInteger();

	private volatile Instant lastEnd = Instant.EPOCH;

	/**
	 * Nothing is being written yet.
	 */
	public BulkWrites() {
	}

	/**
	 * Tells that much is about to be written; {@link #end} follows, once, whatever
	 * happens.
	 */
	public void begin() {
		this.running.incrementAndGet();
	}

	/**
	 * Tells that what was begun has been committed or given up.
	 */
	public void end() {
		this.lastEnd = this.clock.instant();
		this.running.decrementAndGet();
	}

	/**
	 * Whether this process writes much now.
	 * @return {@code true} between a {@link #begin} and its {@link #end}
	 */
	public boolean isRunning() {
		return this.running.get() > 0;
	}

	/**
	 * When this process last ended to write much.
	 * @return the moment, {@link Instant#EPOCH} if it never has
	 */
	public Instant lastEnd() {
		return this.lastEnd;
	}

}
