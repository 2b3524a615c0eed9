package id.kaitan.graph;

import java.util.List;

import id.kaitan.IntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class GraphSchemaIT {

	@Autowired
	private Neo4jClient client;

	@Autowired
	private GraphSchema schema;

	@Test
	void applyingItAgainChangesNothing() {
		List<String> before = names();
		this.schema.apply();
		assertThat(names()).isEqualTo(before);
	}

	@Test
	void everyKeyedNodeHasItsConstraint() {
		assertThat(names()).contains("article_id", "claim_id", "event_id", "standing_id", "entity_id", "actor_in_time",
				"recipient_of_time");
	}

	@Test
	void theGraphIsEmptyBeforeATestAndMayBeFilled() {
		assertThat(nodes()).isZero();
		this.client.query("CREATE (:Entity {id: 'country:AAA'})").run();
	}

	@Test
	void theGraphIsEmptyBeforeAnotherTest() {
		assertThat(nodes()).isZero();
		this.client.query("CREATE (:Entity {id: 'country:AAA'})").run();
	}

	private long nodes() {
		return this.client.query("MATCH (n) RETURN count(n)").fetchAs(Long.class).one().orElseThrow();
	}

	private List<String> names() {
		return List
			.copyOf(this.client.query("SHOW INDEXES YIELD name RETURN name ORDER BY name").fetchAs(String.class).all());
	}

}
