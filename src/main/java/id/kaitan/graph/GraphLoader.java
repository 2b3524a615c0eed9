package id.kaitan.graph;

/**
 * Fills the graph before the first question is answered. Loaders run in the order of
 * {@link org.springframework.core.annotation.Order}, after the schema has been applied
 * and before the web server takes requests; with a server that is reached later, as soon
 * as it is. A loader may run again on a graph that it has filled before, and then changes
 * nothing.
 */
@FunctionalInterface
public interface GraphLoader {

	/**
	 * Loads, and logs its progress at level info when it takes longer than a moment.
	 */
	void load();

}
