package id.kaitan.entity;

import id.kaitan.IntegrationTest;
import id.kaitan.graph.Cypher;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The seeds come after their own article, and what both know is there once.
 */
@IntegrationTest
class SeedSettleIT {

	@Autowired
	Driver driver;

	@Autowired
	Cypher cypher;

	@Test
	void anOfficeThatTheSeedsKnowIsNotThereTwice() {
		this.driver
			.executableQuery("CREATE (p:Entity {id: 'person:p'}), (c:Entity {id: 'country:C'}), "
					+ "(q:Entity {id: 'person:q'}), (p)-[:HOLDS_OFFICE {title: 'told', source: 's1'}]->(c), "
					+ "(p)-[:HOLDS_OFFICE {title: 'President', source: 'seed', key: '1'}]->(c), "
					+ "(p)-[:HOLDS_OFFICE {title: 'Chairman', source: 'seed', key: '2'}]->(c), "
					+ "(q)-[:HOLDS_OFFICE {title: 'only told', source: 's2'}]->(c)")
			.execute();
		this.cypher.run("seed/settle").run();
		assertThat(this.driver.executableQuery("MATCH ()-[r:HOLDS_OFFICE]->() RETURN r.title AS title")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("title").asString())).containsExactlyInAnyOrder("President", "Chairman", "only told");
	}

}
