package id.kaitan.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import id.kaitan.graph.BulkWrites;
import id.kaitan.graph.GraphChanges;
import id.kaitan.graph.GraphReads;
import id.kaitan.graph.GraphRow;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who waits for what is being written, and who does not.
 */
class NetworkKeeperTests {

	private final Graph graph = new Graph();

	private final BulkWrites bulk = new BulkWrites();

	private final NetworkKeeper keeper = new NetworkKeeper(new NetworkLoader(this.graph), this.graph, this.bulk,
			new SimpleMeterRegistry());

	@AfterEach
	void stop() {
		this.keeper.destroy();
	}

	@Test
	void whoWritesALittleReadsItAtOnce() {
		assertThat(this.keeper.current().events().size()).isZero();
		this.graph.commit(3);
		assertThat(this.keeper.current().events().size()).isEqualTo(3);
	}

	@Test
	void fromTheFirstCommitOfAnImportOnNobodyIsMadeToWaitForIt() throws Exception {
		this.keeper.current();
		this.bulk.begin();
		// As if reading what changed took for ever.
		this.graph.reading.lock();
		try {
			this.graph.commit(5000);
			assertThat(CompletableFuture.supplyAsync(this.keeper::current).get(20, TimeUnit.SECONDS)).isNotNull();
		}
		finally {
			this.graph.reading.unlock();
		}
	}

	@Test
	void afterTheEndOfAnImportEveryQuestionSeesAllOfIt() {
		this.keeper.current();
		for (int i = 1; i <= 3; i++) {
			this.bulk.begin();
			this.graph.commit(500);
			this.keeper.current();
			this.bulk.end();
			assertThat(this.keeper.current().events().size()).isEqualTo(500 * i);
		}
	}

	/**
	 * A graph of meetings of two countries.
	 */
	private static final class Graph implements GraphReads, GraphChanges {

		private final ReentrantLock reading = new ReentrantLock();

		private final Set<String> events = new LinkedHashSet<>();

		private Set<String> changed = new HashSet<>();

		private long version;

		synchronized void commit(int number) {
			for (int i = 0; i < number; i++) {
				String id = "e" + this.events.size();
				this.events.add(id);
				this.changed.add(id);
			}
			this.version++;
		}

		@Override
		public List<GraphRow> rows(String name, Map<String, ?> parameters) {
			List<GraphRow> rows = new ArrayList<>();
			each(name, parameters, rows::add);
			return rows;
		}

		@Override
		public void each(String name, Map<String, ?> parameters, Consumer<GraphRow> consumer) {
			switch (name) {
				case "network/events" -> all().forEach((id) -> consumer.accept(event(id)));
				case "network/events-by-id" -> {
					this.reading.lock();
					try {
						((Collection<?>) parameters.get("ids")).forEach((id) -> consumer.accept(event(id)));
					}
					finally {
						this.reading.unlock();
					}
				}
				case "network/standings" -> {
				}
				default -> throw new IllegalArgumentException(name);
			}
		}

		private synchronized List<String> all() {
			return List.copyOf(this.events);
		}

		private static GraphRow event(Object id) {
			LocalDate day = LocalDate.of(2024, 5, 1);
			return new GraphRow(Map.of("id", id, "type", "MEETING", "start", day, "end", day, "entities",
					List.of(List.of("ACTOR_IN", "country:PRK"), List.of("ACTOR_IN", "country:RUS"))));
		}

		@Override
		public synchronized long version() {
			return this.version;
		}

		@Override
		public synchronized int pending() {
			return this.changed.size();
		}

		@Override
		public synchronized Changes drain() {
			Changes drained = new Changes(true, this.changed, false);
			this.changed = new HashSet<>();
			return drained;
		}

	}

}
