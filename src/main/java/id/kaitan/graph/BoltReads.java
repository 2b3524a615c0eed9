package id.kaitan.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;

/**
 * Reads by the driver, from any database; {@link BoundedDriver} cuts questions off.
 */
final class BoltReads implements GraphReads {

	/** A page comes whole; what streams comes in portions. */
	private static final SessionConfig WHOLE = config(-1);

	private static final SessionConfig STREAM = config(5000);

	/** All of a large graph takes longer than a question may. */
	private static final TransactionConfig UNBOUNDED = TransactionConfig.builder().withTimeout(Duration.ZERO).build();

	private final Driver driver;

	private final Cypher cypher;

	BoltReads(Driver driver, Cypher cypher) {
		this.driver = driver;
		this.cypher = cypher;
	}

	private static SessionConfig config(long fetchSize) {
		return SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).withFetchSize(fetchSize).build();
	}

	@Override
	public List<GraphRow> rows(String name, Map<String, ? extends @Nullable Object> parameters) {
		List<GraphRow> rows = new ArrayList<>();
		run(WHOLE, TransactionConfig.empty(), name, parameters, rows::add);
		return rows;
	}

	@Override
	public void each(String name, Map<String, ? extends @Nullable Object> parameters, Consumer<GraphRow> consumer) {
		run(STREAM, UNBOUNDED, name, parameters, consumer);
	}

	@SuppressWarnings({ "unchecked", "NullAway" })
	private void run(SessionConfig config, TransactionConfig bounds, String name,
			Map<String, ? extends @Nullable Object> parameters, Consumer<GraphRow> consumer) {
		try (Session session = this.driver.session(config)) {
			Result result = session.run(this.cypher.text(name), (Map<String, Object>) parameters, bounds);
			while (result.hasNext()) {
				consumer.accept(new GraphRow(result.next().asMap()));
			}
		}
	}

}
