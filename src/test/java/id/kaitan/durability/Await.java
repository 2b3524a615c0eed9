package id.kaitan.durability;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Waits for what comes about by itself.
 */
final class Await {

	private static final long BETWEEN_LOOKS_NANOS = 50_000_000;

	private Await() {
	}

	/** Waits until it holds, and says whether it does: not if the time is over. */
	static boolean until(Duration most, BooleanSupplier condition) {
		long end = System.nanoTime() + most.toNanos();
		boolean holds = condition.getAsBoolean();
		while (!holds && System.nanoTime() < end) {
			LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
			holds = condition.getAsBoolean();
		}
		return holds;
	}

}
