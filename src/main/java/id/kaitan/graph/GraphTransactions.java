package id.kaitan.graph;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

import id.kaitan.problem.TooExpensiveException;
import id.kaitan.problem.UnavailableException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions that write. One that meets another (a deadlock, a leader that moves) or
 * whose database goes away is rolled back and tried again from its beginning, for
 * {@code kaitan.retry-for}.
 */
@Component
public final class GraphTransactions {

	private static final Duration FIRST_PAUSE = Duration.ofMillis(10);

	private static final int MOST_DOUBLINGS = 6;

	private final TransactionTemplate template;

	private final WriteProperties properties;

	private final DiskRoom room;

	private final ObservationRegistry observations;

	private final Counter retries;

	/** Fair, so that who wants the writers to wait is not kept waiting by them. */
	private final ReentrantReadWriteLock writers = new ReentrantReadWriteLock(true);

	GraphTransactions(PlatformTransactionManager transactionManager, WriteProperties properties, DiskRoom room,
			MeterRegistry meters, ObservationRegistry observations) {
		this.template = new TransactionTemplate(transactionManager);
		this.template.setTimeout((int) Math.max(1, properties.writeTimeout().toSeconds()));
		this.properties = properties;
		this.room = room;
		this.observations = observations;
		this.retries = Counter.builder("kaitan.transactions.retried")
			.description("Transactions that were tried again: they met another, or the database was away")
			.register(meters);
	}

	/**
	 * Does work in one transaction, the caller's if there is one.
	 * @param <T> what comes of it
	 * @param work what to do. It may be done several times, and also again after a commit
	 * of which the connection was lost before its outcome was known: done again upon
	 * itself, it must change nothing
	 * @return what came of the work
	 * @throws id.kaitan.problem.UnavailableException if the disk of the embedded database
	 * is nearly full
	 */
	public <T> T write(Supplier<T> work) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			return work.get();
		}
		return Observation.createNotStarted("kaitan.write", this.observations)
			.contextualName("write")
			.observe(() -> again(work));
	}

	private <T> T again(Supplier<T> work) {
		this.room.require();
		long end = System.nanoTime() + this.properties.retryFor().toNanos();
		for (int attempt = 1;; attempt++) {
			try {
				return once(work);
			}
			catch (RuntimeException ex) {
				requireInTime(ex);
				if (System.nanoTime() > end || !hasCause(ex, RetryableException.class)) {
					throw ex;
				}
				this.retries.increment();
				pause(attempt, ex);
			}
		}
	}

	private void requireInTime(RuntimeException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof Neo4jException neo4j && isCutOff(neo4j)) {
				throw new TooExpensiveException(this.properties.writeTimeout(), "kaitan.write-timeout",
						"write less at once", failure);
			}
		}
	}

	private <T> T once(Supplier<T> work) {
		Outcome<T> outcome = new Outcome<>();
		this.writers.readLock().lock();
		try {
			this.template.executeWithoutResult((status) -> outcome.value = work.get());
		}
		finally {
			this.writers.readLock().unlock();
		}
		return outcome.get();
	}

	/**
	 * Does work while no transaction of this process writes: those that want to wait for
	 * it. What others write to the same server goes on.
	 * @param <T> what comes of it
	 * @param work what to do, without writing through this
	 * @return what came of the work
	 * @throws Exception what the work throws
	 */
	public <T> T whileWritersWait(Callable<T> work) throws Exception {
		this.writers.writeLock().lock();
		try {
			return work.call();
		}
		finally {
			this.writers.writeLock().unlock();
		}
	}

	/**
	 * Whether something failed because the database is away or has no room; both may
	 * pass.
	 * @param failure what was thrown
	 * @return {@code true} if that is among the causes
	 */
	public static boolean isAway(Throwable failure) {
		return hasCause(failure, ServiceUnavailableException.class) || hasCause(failure, SessionExpiredException.class)
				|| hasCause(failure, DiscoveryException.class) || hasCause(failure, UnavailableException.class);
	}

	/**
	 * Whether the database itself cut off a transaction that took too long.
	 * @param failure what it answered
	 * @return {@code true} if that is so
	 */
	public static boolean isCutOff(Neo4jException failure) {
		return String.valueOf(failure.code()).contains("TransactionTimedOut");
	}

	static boolean hasCause(Throwable failure, Class<?> type) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (type.isInstance(cause)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Waits a random time before another attempt, longer after more of them.
	 * @param attempt how many there have been
	 * @param failure how the last one failed, thrown if the wait is interrupted
	 */
	static void pause(int attempt, RuntimeException failure) {
		long most = FIRST_PAUSE.toMillis() << Math.min(attempt, MOST_DOUBLINGS);
		try {
			Thread.sleep(ThreadLocalRandom.current().nextLong(most) + 1);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw failure;
		}
	}

	private static final class Outcome<T> {

		private @Nullable T value;

		T get() {
			if (this.value == null) {
				throw new IllegalStateException("the work of a transaction gives a value");
			}
			return this.value;
		}

	}

}
