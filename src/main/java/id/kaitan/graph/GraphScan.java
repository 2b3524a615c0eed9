package id.kaitan.graph;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;

import org.springframework.stereotype.Component;

/**
 * Reads of much or all of the graph, row by row, which may take longer than a question.
 */
@Component
public final class GraphScan {

	private static final SessionConfig READ = SessionConfig.builder()
		.withDefaultAccessMode(AccessMode.READ)
		.withFetchSize(2000)
		.build();

	private static final TransactionConfig UNBOUNDED = TransactionConfig.builder().withTimeout(Duration.ZERO).build();

	private final Driver driver;

	private final Cypher cypher;

	GraphScan(Driver driver, Cypher cypher) {
		this.driver = driver;
		this.cypher = cypher;
	}

	/**
	 * Runs a statement.
	 * @param name the capability and the file, such as {@code consistency/events}
	 * @param parameters its parameters
	 * @param rows what to do with each row; no more than a few thousand are in memory
	 */
	public void read(String name, Map<String, Object> parameters, Consumer<Record> rows) {
		try (Session session = this.driver.session(READ)) {
			Result result = session.run(this.cypher.text(name), parameters, UNBOUNDED);
			while (result.hasNext()) {
				rows.accept(result.next());
			}
		}
	}

}
