package id.kaitan.graph;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/**
 * Gives up on a database that does not answer, and counts what was cut off: a thread that
 * still waits in the driver when its time is over is interrupted, upon which the driver
 * closes the connection. What the database itself cuts off comes earlier.
 */
final class Deadlines implements AutoCloseable {

	/**
	 * The database is to be the first to cut off, because it can say so. It looks every
	 * two seconds at what has outlived its time (its setting
	 * {@code db.transaction.monitor.check.interval}).
	 */
	private static final Duration GRACE = Duration.ofSeconds(3);

	private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1,
			Thread.ofPlatform().daemon().name("graph-deadline").factory());

	private final AtomicLong cutOff = new AtomicLong();

	Deadlines() {
		this.clock.setRemoveOnCancelPolicy(true);
	}

	/**
	 * How many transactions have been cut off by the database, or given up because it did
	 * not answer.
	 * @return since the start
	 */
	long cutOff() {
		return this.cutOff.get();
	}

	/**
	 * Counts a failure if it says that the database cut off a transaction.
	 * @param failure any failure of the database
	 */
	void note(Neo4jException failure) {
		if (GraphTransactions.isCutOff(failure)) {
			this.cutOff.incrementAndGet();
		}
	}

	/**
	 * The deadline of work that begins now.
	 * @param time how long it may take; zero for any time
	 * @return the deadline, to be ended when the work is done
	 */
	Deadline begin(Duration time) {
		Deadline deadline = new Deadline(time);
		if (!time.isZero()) {
			deadline.alarm = this.clock.schedule(deadline::fire, time.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
		}
		return deadline;
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
	 * One piece of work, of one or several waits, of one thread at a time.
	 */
	final class Deadline {

		private final Duration time;

		private @Nullable Future<?> alarm;

		private @Nullable Thread waiting;

		private boolean over;

		private boolean interrupted;

		private Deadline(Duration time) {
			this.time = time;
		}

		/**
		 * Waits for the database, until the deadline at most.
		 * @param work what to do
		 * @return what came of it
		 * @throws Throwable what the work throws
		 * @throws ServiceUnavailableException if the time is over
		 */
		@Nullable Object guard(Work work) throws Throwable {
			enter();
			Object result;
			try {
				result = work.run();
			}
			catch (Throwable ex) {
				if (leave()) {
					throw tooLate(ex);
				}
				throw ex;
			}
			// It came with the alarm: the connection may be gone, the answer is whole.
			leave();
			return result;
		}

		private synchronized void enter() {
			if (this.over) {
				throw tooLate(null);
			}
			this.waiting = Thread.currentThread();
		}

		private synchronized boolean leave() {
			this.waiting = null;
			boolean late = this.interrupted;
			if (late) {
				this.interrupted = false;
				Thread.interrupted();
			}
			return late;
		}

		private synchronized void fire() {
			this.over = true;
			if (this.waiting != null) {
				this.interrupted = true;
				this.waiting.interrupt();
				Deadlines.this.cutOff.incrementAndGet();
			}
		}

		/**
		 * Whether its time is over.
		 * @return {@code true} from the alarm on
		 */
		synchronized boolean isOver() {
			return this.over;
		}

		private ServiceUnavailableException tooLate(@Nullable Throwable cause) {
			return new ServiceUnavailableException("it did not answer within " + this.time.toMillis() + " ms", cause);
		}

		/**
		 * The work is done.
		 */
		void end() {
			if (this.alarm != null) {
				this.alarm.cancel(false);
			}
		}

	}

}
