package id.kaitan.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * Reads the graph by the statements in {@code cypher/}. Every reading is a transaction of
 * its own and sees all that was committed before it.
 */
public interface GraphReads {

	/**
	 * Answers a question.
	 * @param name the statement, such as {@code network/facts}
	 * @param parameters its parameters
	 * @return the rows
	 * @throws org.neo4j.driver.exceptions.Neo4jException if the database cannot answer,
	 * or not within {@code kaitan.query-timeout}
	 */
	List<GraphRow> rows(String name, Map<String, ? extends @Nullable Object> parameters);

	/**
	 * Goes through all rows, however many and however long it takes, without keeping
	 * them.
	 * @param name the statement, such as {@code network/events}
	 * @param parameters its parameters
	 * @param consumer takes one row after another
	 * @throws org.neo4j.driver.exceptions.Neo4jException if the database cannot answer
	 */
	void each(String name, Map<String, ? extends @Nullable Object> parameters, Consumer<GraphRow> consumer);

	/**
	 * Goes through all events, as {@code network/events} tells of them, in no order.
	 * @param consumer takes one event after another
	 * @throws org.neo4j.driver.exceptions.Neo4jException if the database cannot answer
	 */
	default void events(Consumer<GraphRow> consumer) {
		each("network/events", Map.of(), consumer);
	}

}
