package id.kaitan.graph;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/**
 * Gives up on a database that does not answer: a thread that still waits in the driver
 * when its time is over is interrupted, upon which the driver closes the connection. What
 * the database itself cuts off comes earlier.
 */
final class Deadlines implements AutoCloseable {

	/** No deadline. */
	static final long NEVER = Long.MAX_VALUE;

	/** The database is to be the first to cut off, because it can say so. */
	private static final Duration GRACE = Duration.ofSeconds(1);

	private final ScheduledExecutorService clock = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("graph-deadline").factory());

	private final AtomicLong fired = new AtomicLong();

	/**
	 * How often something has been given up.
	 * @return since the start
	 */
	long fired() {
		return this.fired.get();
	}

	/**
	 * When work that begins now is to be given up.
	 * @param time how long it may take; zero for any time
	 * @return in the time of {@link System#nanoTime()}
	 */
	long after(Duration time) {
		return time.isZero() ? NEVER : System.nanoTime() + time.plus(GRACE).toNanos();
	}

	/**
	 * Does work that may wait for the database.
	 * @param time how long the whole may take, for the message
	 * @param deadline when it is given up
	 * @param work what to do
	 * @return what came of it
	 * @throws Throwable what the work throws
	 * @throws ServiceUnavailableException if it was given up
	 */
	@Nullable Object guard(Duration time, long deadline, Work work) throws Throwable {
		if (deadline == NEVER) {
			return work.run();
		}
		Watch watch = new Watch(Thread.currentThread());
		Future<?> alarm = this.clock.schedule(watch::fire, deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
		Throwable failure;
		try {
			Object result = work.run();
			if (!watch.end()) {
				return result;
			}
			// It came with the alarm: the connection may be gone, the answer is whole.
			Thread.interrupted();
			return result;
		}
		catch (Throwable ex) {
			failure = ex;
		}
		finally {
			alarm.cancel(false);
		}
		if (watch.end()) {
			Thread.interrupted();
			this.fired.incrementAndGet();
			throw new ServiceUnavailableException("it did not answer within " + time.toMillis() + " ms", failure);
		}
		throw failure;
	}

	@Override
	public void close() {
		this.clock.shutdownNow();
	}

	/**
	 * Work that may wait.
	 */
	@FunctionalInterface
	interface Work {

		/**
		 * Does it.
		 * @return what came of it
		 * @throws Throwable if it fails
		 */
		@Nullable Object run() throws Throwable;

	}

	/**
	 * One piece of work: either it ends first or the alarm does.
	 */
	private static final class Watch {

		private final Thread worker;

		private boolean ended;

		private boolean fired;

		Watch(Thread worker) {
			this.worker = worker;
		}

		synchronized void fire() {
			if (!this.ended) {
				this.fired = true;
				this.worker.interrupt();
			}
		}

		/**
		 * Ends the work; the alarm does nothing from now on.
		 * @return whether it has already gone off
		 */
		synchronized boolean end() {
			this.ended = true;
			return this.fired;
		}

	}

}
