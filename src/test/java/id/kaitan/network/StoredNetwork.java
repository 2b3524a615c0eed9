package id.kaitan.network;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.kaitan.network.RandomNetwork.NaiveEvent;
import org.neo4j.driver.Driver;

/**
 * Writes a random network into the graph, in the form of docs/graph-model.md and without
 * the product's own writer.
 */
public final class StoredNetwork {

	private StoredNetwork() {
	}

	public static void write(Driver driver, RandomNetwork random) {
		List<Map<String, Object>> entities = new ArrayList<>();
		for (int i = 0; i < random.network().entities(); i++) {
			entities.add(Map.of("id", random.network().id(i).value(), "label", random.network().id(i).type().label()));
		}
		List<Map<String, Object>> events = random.events().stream().map((event) -> row(random, event)).toList();
		List<Map<String, Object>> standings = new ArrayList<>();
		for (Standing standing : random.standings()) {
			Map<String, Object> row = new HashMap<>();
			row.put("from", random.network().id(standing.from()).value());
			row.put("to", random.network().id(standing.to()).value());
			row.put("type", standing.type().name());
			row.put("start", LocalDate.ofEpochDay(standing.start()).toString());
			row.put("end",
					(standing.end() != Integer.MAX_VALUE) ? LocalDate.ofEpochDay(standing.end()).toString() : null);
			standings.add(row);
		}
		try (var session = driver.session()) {
			session.executeWriteWithoutResult((tx) -> {
				tx.run("UNWIND $rows AS row CREATE (n:Entity:$(row.label) {id: row.id, name: row.id})",
						Map.of("rows", entities));
				tx.run("""
						UNWIND $rows AS row
						CREATE (e:Event:$(row.label))
						SET e = row.properties
						FOREACH (x IN row.articles | CREATE (:Article {id: x.article})-[:STATES]->
							(c:Claim {id: x.article, quote: row.properties.id, start: 0, end: 1, confidence: 0.5})
							-[:ABOUT]->(e) SET c += x.properties)
						WITH e, row
						UNWIND row.entities AS x
						MATCH (n:Entity {id: x.id})
						CREATE (n)-[:$(x.type) {entity: x.id, at: row.at, event: row.properties.id}]->(e)
						""", Map.of("rows", events));
				tx.run("""
						MATCH (p:Entity)-[r:PLACE]->(e:Event) CREATE (e)-[:LOCATED_AT]->(p) DELETE r
						""");
				tx.run("""
						UNWIND $rows AS row
						MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
						CREATE (a)-[:$(row.type) {from: row.start, to: row.end, source: 'seed'}]->(b)
						""", Map.of("rows", standings));
			});
		}
	}

	private static Map<String, Object> row(RandomNetwork random, NaiveEvent event) {
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", event.id());
		properties.put("type", event.type().name());
		if (event.at() != EventTable.UNDATED) {
			properties.put("start", LocalDate.ofEpochDay(event.at()));
			properties.put("end", LocalDate.ofEpochDay(event.end()));
		}
		properties.put("polarity", event.denied() ? "DENIED" : "AFFIRMED");
		properties.put("modality", "ASSERTED");
		properties.put("confidence", (double) event.confidence());
		properties.put("recordedAt", at(event.sources().stream().mapToLong((s) -> s[0]).min().orElse(0)));
		boolean closed = event.sources().stream().allMatch((s) -> s[1] != Long.MAX_VALUE);
		if (closed) {
			properties.put("closedAt", at(event.sources().stream().mapToLong((s) -> s[1]).max().orElse(0)));
		}
		List<Map<String, Object>> articles = new ArrayList<>();
		for (int i = 0; i < event.sources().size(); i++) {
			Map<String, Object> claim = new HashMap<>(Map.of("recordedAt", at(event.sources().get(i)[0])));
			if (event.sources().get(i)[1] != Long.MAX_VALUE) {
				claim.put("closedAt", at(event.sources().get(i)[1]));
			}
			articles.add(Map.of("article", event.id() + "." + i, "properties", claim));
		}
		List<Map<String, Object>> entities = new ArrayList<>();
		event.actors().forEach((n) -> entities.add(entity(random, n, "ACTOR_IN")));
		event.recipients().forEach((n) -> entities.add(entity(random, n, "RECIPIENT_OF")));
		event.places().forEach((n) -> entities.add(entity(random, n, "PLACE")));
		String at = (event.at() != EventTable.UNDATED) ? LocalDate.ofEpochDay(event.at()).toString() : "9999-12-31";
		return Map.of("label", event.type().label(), "properties", properties, "articles", articles, "entities",
				entities, "at", at);
	}

	private static Map<String, Object> entity(RandomNetwork random, int number, String type) {
		return Map.of("id", random.network().id(number).value(), "type", type);
	}

	private static Object at(long millis) {
		return Instant.ofEpochMilli(millis).atZone(ZoneOffset.UTC);
	}

}
