package id.kaitan;

import java.util.Set;
import java.util.concurrent.TimeoutException;

import id.kaitan.graph.GraphProperties;
import id.kaitan.graph.GraphTransactions;
import id.kaitan.problem.KaitanException;
import id.kaitan.problem.TooExpensiveException;
import id.kaitan.problem.UnavailableException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * What a failure of Neo4j means for the one who asked.
 */
@Component
class DatabaseFailures {

	private static final Logger log = LoggerFactory.getLogger(DatabaseFailures.class);

	private static final Set<Class<? extends Neo4jException>> NOT_THERE = Set.of(ServiceUnavailableException.class,
			SessionExpiredException.class, DiscoveryException.class, AuthenticationException.class);

	private final GraphProperties properties;

	DatabaseFailures(GraphProperties properties) {
		this.properties = properties;
	}

	/**
	 * Looks for a failure of Neo4j among the causes.
	 * @param failure what was thrown
	 * @return what to tell, or {@code null} if it is not Neo4j's or it is a mistake of
	 * Kaitan's own
	 */
	@Nullable KaitanException translate(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof Neo4jException neo4j) {
				return translate(neo4j);
			}
		}
		return null;
	}

	private @Nullable KaitanException translate(Neo4jException failure) {
		String code = String.valueOf(failure.code());
		if (GraphTransactions.isCutOff(failure)) {
			return new TooExpensiveException(this.properties.queryTimeout(), "kaitan.query-timeout",
					"ask for less, for example by a type or a range of dates", failure);
		}
		if (code.contains("OutOfMemory")) {
			return new TooExpensiveException(this.properties.queryTimeout(), "db.memory.transaction.max",
					"it needs more memory than the database gives to one question", failure);
		}
		if (NOT_THERE.stream().anyMatch((type) -> type.isInstance(failure))) {
			return new UnavailableException("the graph database cannot be reached: " + failure.getMessage(), failure);
		}
		if (code.startsWith("Neo.DatabaseError")) {
			log.error("The graph database failed", failure);
			return new UnavailableException(
					"the graph database failed, for example because its disk is full; the log says why. If it goes on, start it again",
					failure);
		}
		// No connection became free in time: the driver has no class or code for that.
		if (code.startsWith("Neo.TransientError") || failure.getCause() instanceof TimeoutException) {
			return new UnavailableException("the graph database is busy; the same request may succeed in a moment",
					failure);
		}
		return null;
	}

}
