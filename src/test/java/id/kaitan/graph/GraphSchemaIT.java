package id.kaitan.graph;

import java.util.List;

import id.kaitan.IntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
	void eachChangeIsAppliedOnceAndKept() {
		this.schema.apply();
		List<String> first = changes();
		assertThat(first).hasSize(this.schema.number());
		this.schema.apply();
		assertThat(changes()).isEqualTo(first);
	}

	@Test
	void aGraphOfANewerVersionIsRefusedInWords() {
		this.schema.apply();
		this.client.query("CREATE (:SchemaChange {id: 'v999-later', number: 999, by: '9.9.9'})").run();
		assertThatExceptionOfType(NewerGraphException.class).isThrownBy(this.schema::apply)
			.withMessageContaining("999")
			.withMessageContaining("9.9.9");
	}

	@Test
	void aGraphThatWasLoadedFromAnOlderOneCatchesUp() {
		this.schema.apply();
		this.schema.catchUp(1);
		assertThat(changes()).hasSize(this.schema.number());
	}

	private List<String> changes() {
		return List
			.copyOf(this.client.query("MATCH (s:SchemaChange) RETURN s.id + ' ' + s.appliedAt AS line ORDER BY line")
				.fetchAs(String.class)
				.all());
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
