package id.kaitan.graph;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.RetryableException;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions that write. One that meets another (a deadlock, a leader that moves) is
 * rolled back and tried again from its beginning.
 */
@Component
public final class GraphTransactions {

	private static final int ATTEMPTS = 40;

	private static final Duration FIRST_PAUSE = Duration.ofMillis(10);

	private final TransactionTemplate template;

	GraphTransactions(PlatformTransactionManager transactionManager) {
		this.template = new TransactionTemplate(transactionManager);
	}

	/**
	 * Does work in one transaction, the caller's if there is one.
	 * @param <T> what comes of it
	 * @param work what to do; it may be done several times, and only the last counts
	 * @return what came of the work
	 */
	public <T> T write(Supplier<T> work) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			return work.get();
		}
		for (int attempt = 1;; attempt++) {
			try {
				return once(work);
			}
			catch (RuntimeException ex) {
				if (attempt == ATTEMPTS || !isRetryable(ex)) {
					throw ex;
				}
				pause(attempt, ex);
			}
		}
	}

	private <T> T once(Supplier<T> work) {
		Outcome<T> outcome = new Outcome<>();
		this.template.executeWithoutResult((status) -> outcome.value = work.get());
		return outcome.get();
	}

	private static boolean isRetryable(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof RetryableException) {
				return true;
			}
		}
		return false;
	}

	private static void pause(int attempt, RuntimeException failure) {
		long most = FIRST_PAUSE.toMillis() << Math.min(attempt, 6);
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
