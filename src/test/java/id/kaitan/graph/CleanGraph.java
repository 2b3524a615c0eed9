package id.kaitan.graph;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Empties the graph before each test; constraints and indexes stay.
 */
public final class CleanGraph implements BeforeEachCallback {

	@Override
	public void beforeEach(ExtensionContext context) {
		empty(SpringExtension.getApplicationContext(context).getBean(Driver.class));
	}

	/**
	 * Empties the graph.
	 * @param driver of the graph
	 */
	public static void empty(Driver driver) {
		driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
	}

}
