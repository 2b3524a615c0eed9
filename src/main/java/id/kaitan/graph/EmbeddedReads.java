package id.kaitan.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.graphdb.DatabaseShutdownException;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.ResultTransformer;
import org.neo4j.kernel.api.exceptions.Status;

/**
 * Reads straight from the embedded database: the same statements, planned and run by the
 * same engine, without the way over the wire and back.
 */
final class EmbeddedReads implements GraphReads {

	private final Supplier<EmbeddedNeo4j> neo4j;

	private final Cypher cypher;

	private final Duration timeout;

	private final Deadlines deadlines;

	EmbeddedReads(Supplier<EmbeddedNeo4j> neo4j, Cypher cypher, Duration timeout, Deadlines deadlines) {
		this.neo4j = neo4j;
		this.cypher = cypher;
		this.timeout = timeout;
		this.deadlines = deadlines;
	}

	@Override
	public List<GraphRow> rows(String name, Map<String, ? extends @Nullable Object> parameters) {
		List<GraphRow> rows = new ArrayList<>();
		run(name, parameters, rows::add, this.timeout);
		return rows;
	}

	@Override
	public void each(String name, Map<String, ? extends @Nullable Object> parameters, Consumer<GraphRow> consumer) {
		run(name, parameters, consumer, null);
	}

	@Override
	public void events(Consumer<GraphRow> consumer) {
		run((database) -> EmbeddedEvents.read(database, consumer));
	}

	@SuppressWarnings({ "unchecked", "NullAway" })
	private void run(String name, Map<String, ? extends @Nullable Object> parameters, Consumer<GraphRow> consumer,
			@Nullable Duration limit) {
		ResultTransformer<Boolean> whole = (result) -> consume(result, consumer);
		String text = this.cypher.text(name);
		Map<String, Object> given = (Map<String, Object>) parameters;
		run((database) -> {
			if (limit != null) {
				database.executeTransactionally(text, given, whole, limit);
			}
			else {
				database.executeTransactionally(text, given, whole);
			}
		});
	}

	/**
	 * Failures are told as the driver tells them, so that they mean the same to whoever
	 * asked.
	 */
	private void run(Consumer<GraphDatabaseService> reading) {
		try {
			reading.accept(this.neo4j.get().service().database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME));
		}
		catch (DatabaseShutdownException ex) {
			throw new ServiceUnavailableException("the embedded database is closed", ex);
		}
		catch (QueryExecutionException ex) {
			throw failure(ex.getStatusCode(), ex);
		}
		catch (RuntimeException ex) {
			if (ex instanceof Status.HasStatus failure) {
				throw failure(failure.status().code().serialize(), ex);
			}
			throw ex;
		}
	}

	private Neo4jException failure(String code, RuntimeException cause) {
		Neo4jException failure = new Neo4jException(code, String.valueOf(cause.getMessage()), cause);
		this.deadlines.note(failure);
		return failure;
	}

	private static boolean consume(Result result, Consumer<GraphRow> consumer) {
		while (result.hasNext()) {
			consumer.accept(new GraphRow(result.next()));
		}
		return true;
	}

}
