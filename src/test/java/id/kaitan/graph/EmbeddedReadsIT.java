package id.kaitan.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Reading straight from the embedded database against reading it by the driver.
 */
class EmbeddedReadsIT {

	@TempDir
	Path folder;

	private final Deadlines deadlines = new Deadlines();

	@AfterEach
	void stopTheClock() {
		this.deadlines.close();
	}

	@Test
	@SuppressWarnings("try")
	void whatIsCutOffIsCounted() {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(TestGraph.properties(this.folder));
				Driver driver = GraphDatabase.driver(neo4j.uri())) {
			GraphReads embedded = new EmbeddedReads(() -> neo4j, new Cypher(Neo4jClient.create(driver)),
					Duration.ofMillis(100), this.deadlines);
			assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> embedded.rows("test/endless", Map.of()))
				.satisfies((ex) -> assertThat(ex.code()).contains("TransactionTimedOut"));
			assertThat(this.deadlines.cutOff()).isEqualTo(1);
		}
	}

	@Test
	@SuppressWarnings("try")
	void bothWaysGiveTheSame() {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(TestGraph.properties(this.folder));
				Driver driver = GraphDatabase.driver(neo4j.uri())) {
			driver
				.executableQuery(
						"""
								CREATE (a:Entity:Person {id: 'person:a', name: 'A', name_id: 'Si A'})-[:ACTOR_IN {mention: 'he'}]->
									(e:Event:Threat {id: 'e', type: 'THREAT', start: date('2024-05-01'), end: date('2024-05-03'),
										confidence: 0.75, quantity: 3, recordedAt: datetime('2024-05-02T10:00:00.5Z')}),
									(b:Entity:Country {id: 'country:FRA', name: 'France'})-[:RECIPIENT_OF]->(e),
									(e)-[:LOCATED_AT]->(p:Entity:Place {id: 'place:p', name: 'P', latitude: 1.5}),
									(a)-[:HOLDS_OFFICE {title: 'envoy', from: '2020'}]->(b),
									(:Article {id: 'x'})-[:STATES]->(:Claim {id: 'c', quote: 'q', start: 0, end: 1, confidence: 0.75,
										recordedAt: datetime('2024-05-02T10:00:00.5Z')})-[:ABOUT]->(e)
								""")
				.execute();
			Cypher cypher = new Cypher(Neo4jClient.create(driver));
			GraphReads bolt = new BoltReads(driver, cypher);
			GraphReads embedded = new EmbeddedReads(() -> neo4j, cypher, Duration.ofMinutes(1), this.deadlines);
			Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("ids", List.of("e"), "lang", "id"));
			parameters.put("asOf", null);
			assertThat(embedded.rows("network/facts", parameters)).hasSize(1)
				.isEqualTo(bolt.rows("network/facts", parameters));
			for (String name : List.of("network/events", "network/standings")) {
				List<GraphRow> expected = new ArrayList<>();
				bolt.each(name, Map.of(), expected::add);
				List<GraphRow> found = new ArrayList<>();
				embedded.each(name, Map.of(), found::add);
				assertThat(found).as(name).hasSize(1).isEqualTo(expected);
			}
			driver.executableQuery("""
					MATCH (e:Event {id: 'e'}), (c:Claim {id: 'c'})
					CREATE (:Note)-[:ACTOR_IN]->(e), (:Article {id: 'y'})-[:STATES]->
						(:Claim {id: 'd', recordedAt: datetime('2024-05-04T10:00:00Z'),
							closedAt: datetime('2024-05-05T10:00:00Z')})-[:ABOUT]->(e),
						(c)-[:ABOUT]->(:Event {id: 'f', type: 'THREAT', start: date('2024-06-01'),
							recordedAt: datetime('2024-05-02T10:00:00Z')})-[:DENIES]->(e),
						(:Event {id: 'g', type: 'THREAT', start: '2024-06', closedAt: datetime('2024-05-05T10:00:00Z')})
					""").execute();
			List<GraphRow> expected = new ArrayList<>();
			bolt.events(expected::add);
			List<GraphRow> found = new ArrayList<>();
			embedded.events(found::add);
			assertThat(found).as("node by node")
				.hasSize(3)
				.usingRecursiveFieldByFieldElementComparator(
						RecursiveComparisonConfiguration.builder().withIgnoreCollectionOrder(true).build())
				.containsExactlyInAnyOrderElementsOf(expected);
			Neo4jException wanted = catchThrowableOfType(Neo4jException.class,
					() -> bolt.rows("network/names", Map.of()));
			assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> embedded.rows("network/names", Map.of()))
				.satisfies((ex) -> assertThat(ex.code()).isEqualTo(wanted.code()));
			neo4j.close();
			assertThatExceptionOfType(ServiceUnavailableException.class)
				.isThrownBy(() -> embedded.rows("network/names", Map.of("ids", List.of(), "lang", "en")));
		}
	}

}
