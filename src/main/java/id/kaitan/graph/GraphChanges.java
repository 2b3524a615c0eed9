package id.kaitan.graph;

import java.util.Set;

/**
 * What has been committed to the graph, by whomever: this process, another instance, or
 * an analyst in Neo4j Browser.
 */
public interface GraphChanges {

	/**
	 * A mark of the state of the graph.
	 * @return another number after every commit; of an embedded database it is known
	 * without asking, a server is asked
	 */
	long version();

	/**
	 * Roughly how many events wait to be drained.
	 * @return the number, or -1 if this does not know what changed
	 */
	int pending();

	/**
	 * What has changed since this was asked last. What is committed meanwhile is either
	 * in this answer or in the next.
	 * @return the changes
	 */
	Changes drain();

	/**
	 * A number of changes.
	 *
	 * @param known whether what follows is all; if not, anything may have changed
	 * @param events the ids of the events that were written, deleted or tied otherwise
	 * @param standings whether standing relations may have changed
	 */
	record Changes(boolean known, Set<String> events, boolean standings) {

	}

}
