package id.kaitan.graph;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The constraints and indexes of {@code cypher/schema}. Applying them again changes
 * nothing.
 */
@Component
class GraphSchema {

	private static final List<String> SCRIPTS = List.of("schema/constraints", "schema/indexes", "schema/fulltext");

	private static final long ONLINE_WITHIN_SECONDS = TimeUnit.MINUTES.toSeconds(10);

	private final Cypher cypher;

	private final Neo4jClient client;

	GraphSchema(Cypher cypher, Neo4jClient client) {
		this.cypher = cypher;
		this.client = client;
	}

	/**
	 * Creates what is not there yet and waits until every index can be used.
	 */
	void apply() {
		for (String script : SCRIPTS) {
			for (String statement : this.cypher.script(script)) {
				this.client.query(statement).run();
			}
		}
		this.cypher.run("schema/await-indexes").bind(ONLINE_WITHIN_SECONDS).to("seconds").run();
	}

}
