package id.kaitan.entity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;

class EntityQueueTests {

	private static final List<EntityId> BOTH = List.of(EntityId.country("RUS"), EntityId.country("JPN"));

	private static final Duration LONG = Duration.ofMinutes(1);

	@Test
	void whoAskedFirstComesFirst() throws Exception {
		EntityQueue queue = new EntityQueue(LONG);
		List<Integer> order = Collections.synchronizedList(new ArrayList<>());
		List<Thread> threads = new ArrayList<>();
		inTransaction(() -> {
			queue.await(BOTH);
			for (int number : IntStream.range(0, 20).toArray()) {
				threads.add(Thread.ofVirtual().start(() -> inTransaction(() -> {
					queue.await(List.of(BOTH.get(number % 2), BOTH.get(0)));
					order.add(number);
				})));
				while (queue.waiting() <= number) {
					Thread.onSpinWait();
				}
			}
		});
		for (Thread thread : threads) {
			thread.join();
		}
		assertThat(order).isSorted().hasSize(20);
		assertThat(queue.waiting()).isZero();
	}

	@Test
	void writersOfOtherEntitiesDoNotWait() throws Exception {
		EntityQueue queue = new EntityQueue(LONG);
		inTransaction(() -> {
			queue.await(BOTH);
			assertThat(isServed(queue, List.of(EntityId.country("BRA")))).isTrue();
		});
	}

	@Test
	void whoHasWaitedForLongGoesOnWithoutItsTurn() throws Exception {
		EntityQueue queue = new EntityQueue(Duration.ofMillis(1));
		inTransaction(() -> {
			queue.await(BOTH);
			assertThat(isServed(queue, BOTH)).isTrue();
		});
	}

	@Test
	void aTransactionMayAskAgainForWhatItHas() throws Exception {
		EntityQueue queue = new EntityQueue(LONG);
		inTransaction(() -> {
			queue.await(BOTH);
			queue.await(List.of(BOTH.get(1)));
		});
		assertThat(isServed(queue, BOTH)).as("all was given back").isTrue();
	}

	@Test
	void withoutATransactionThereIsNothingToWaitFor() throws Exception {
		EntityQueue queue = new EntityQueue(LONG);
		queue.await(BOTH);
		assertThat(isServed(queue, BOTH)).isTrue();
	}

	private static boolean isServed(EntityQueue queue, List<EntityId> wanted) {
		CountDownLatch served = new CountDownLatch(1);
		Thread other = Thread.ofVirtual().start(() -> inTransaction(() -> {
			queue.await(wanted);
			served.countDown();
		}));
		try {
			other.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return served.getCount() == 0;
	}

	private static void inTransaction(Runnable work) {
		TransactionSynchronizationManager.initSynchronization();
		try {
			work.run();
		}
		finally {
			List<TransactionSynchronization> all = TransactionSynchronizationManager.getSynchronizations();
			TransactionSynchronizationManager.clearSynchronization();
			all.forEach((one) -> one.afterCompletion(TransactionSynchronization.STATUS_COMMITTED));
		}
	}

}
