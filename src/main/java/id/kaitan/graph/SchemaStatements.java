package id.kaitan.graph;

import java.time.Duration;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the statements of a change of the schema. Instances that start on one empty
 * database make its schema at the same time, and two such transactions can wait for each
 * other in ways that Neo4j does not take for a deadlock. So each statement has a limit;
 * one that meets it, or that the database asks to give way, begins anew after a random
 * pause with twice the limit. A statement over much data thus takes at most about twice
 * its own time. Neo4j itself lets a change of the schema wait for a lock beyond the limit
 * of its transaction: the driver's bounds ({@link BoundedDriver}) are what ends it.
 */
final class SchemaStatements {

	private static final Logger logger = LoggerFactory.getLogger(SchemaStatements.class);

	/** Enough for an index over some hundred million nodes. */
	private static final Duration LONGEST = Duration.ofHours(3);

	private final Driver driver;

	private final Duration first;

	/**
	 * Runs statements of the schema.
	 * @param driver to the database, with its bounds
	 * @param first the limit of a first attempt
	 */
	SchemaStatements(Driver driver, Duration first) {
		this.driver = driver;
		this.first = first;
	}

	/**
	 * Runs one statement until what it makes is there, whoever has made it.
	 * @param statement such as {@code CREATE CONSTRAINT ... IF NOT EXISTS}
	 * @return how many attempts it took, at least 1
	 * @throws Neo4jException if it fails for another reason than that of meeting another
	 * transaction, or does not end within hours
	 */
	int run(String statement) {
		Duration limit = this.first;
		for (int attempt = 1;; attempt++) {
			long end = System.nanoTime() + limit.toNanos();
			try (Session session = this.driver.session()) {
				session.run(statement, Map.of(), TransactionConfig.builder().withTimeout(limit).build()).consume();
				return attempt;
			}
			catch (Neo4jException ex) {
				String code = String.valueOf(ex.code());
				if (code.contains("AlreadyExists")) {
					// Another instance was first: IF NOT EXISTS does not look into its
					// transaction.
					return attempt;
				}
				boolean late = GraphTransactions.isCutOff(ex)
						|| (ex instanceof ServiceUnavailableException && System.nanoTime() > end);
				if (!(late || ex instanceof TransientException) || limit.compareTo(LONGEST) > 0) {
					throw ex;
				}
				logger.info("The schema is tried again, within {} s: {} ({})", limit.multipliedBy(2).toSeconds(),
						statement, late ? "it was kept waiting" : code);
				GraphTransactions.pause(attempt, ex);
			}
			limit = limit.multipliedBy(2);
		}
	}

}
