package id.kaitan.entity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets the writers of this process come to an entity in the order in which they asked for
 * it. The database's own locks keep writers apart, but let anyone of those who wait go
 * next: among many, some wait ten times as long as the rest.
 * <p>
 * It is a courtesy, not what keeps writers apart: who has waited for long goes on to the
 * database without its turn, so that no circle of waits is closed here that the database
 * could not see.
 */
final class EntityQueue {

	/** Entities that share a place in it wait for each other, which only costs time. */
	private static final int PLACES = 1024;

	private final ReentrantLock[] places = new ReentrantLock[PLACES];

	private final Duration patience;

	/**
	 * A queue in which nobody waits.
	 * @param patience how long to wait for a turn at most
	 */
	EntityQueue(Duration patience) {
		this.patience = patience;
		Arrays.setAll(this.places, (place) -> new ReentrantLock(true));
	}

	/**
	 * Waits for the turn with all of some entities, and has it until the transaction of
	 * the caller ends; without a transaction there is nothing to wait for.
	 * @param entities their ids
	 */
	void await(Collection<EntityId> entities) {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			return;
		}
		Turn turn = new Turn();
		TransactionSynchronizationManager.registerSynchronization(turn);
		// All in one order, so that two do not wait for each other.
		int[] wanted = entities.stream().mapToInt((id) -> Math.floorMod(id.hashCode(), PLACES)).sorted().toArray();
		long end = System.nanoTime() + this.patience.toNanos();
		for (int i = 0; i < wanted.length; i++) {
			if ((i == 0 || wanted[i] != wanted[i - 1]) && !turn.take(this.places[wanted[i]], end - System.nanoTime())) {
				return;
			}
		}
	}

	/**
	 * How many wait for their turn now.
	 * @return their number
	 */
	int waiting() {
		return Arrays.stream(this.places).mapToInt(ReentrantLock::getQueueLength).sum();
	}

	/**
	 * What one transaction has its turn with.
	 */
	private static final class Turn implements TransactionSynchronization {

		private final List<ReentrantLock> taken = new ArrayList<>();

		boolean take(ReentrantLock place, long nanos) {
			try {
				if (place.tryLock(Math.max(0, nanos), TimeUnit.NANOSECONDS)) {
					this.taken.add(place);
					return true;
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			return false;
		}

		@Override
		public void afterCompletion(int status) {
			this.taken.forEach(ReentrantLock::unlock);
			this.taken.clear();
		}

	}

}
