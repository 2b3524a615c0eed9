package id.kaitan.feed;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import id.kaitan.entity.EntityId;
import id.kaitan.entity.SeedCatalog;
import id.kaitan.fact.FactType;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Counts pairs naively from the events and compares them with the pair relationships.
 */
final class PairCheck {

	private static final SeedCatalog SEEDS = SeedCatalog.load();

	private PairCheck() {
	}

	static Map<String, String> differences(Neo4jClient client) {
		Map<String, Long> expected = new HashMap<>();
		client
			.query("MATCH (e:Event) WHERE e.closedAt IS NULL AND e.polarity = 'AFFIRMED' AND e.modality IN ['ASSERTED',"
					+ " 'REPORTED'] RETURN e.type AS type, [(a)-[:ACTOR_IN]->(e) | a.id] AS actors,"
					+ " [(a)-[:RECIPIENT_OF]->(e) | a.id] AS recipients")
			.fetch()
			.all()
			.forEach((row) -> count(row, expected));
		Map<String, Long> found = new HashMap<>();
		client
			.query("MATCH (a:Entity)-[r]->(b:Entity) WHERE r.count IS NOT NULL"
					+ " RETURN a.id AS a, type(r) AS type, b.id AS b, r.count AS count")
			.fetch()
			.all()
			.forEach((row) -> found.put(row.get("a") + " " + row.get("type") + " " + row.get("b"),
					(Long) row.get("count")));
		Map<String, String> differences = new TreeMap<>();
		expected.forEach((pair, count) -> {
			if (!Objects.equals(count, found.get(pair))) {
				differences.put(pair, count + " events, counted " + found.get(pair));
			}
		});
		found.forEach((pair, count) -> {
			if (!expected.containsKey(pair)) {
				differences.put(pair, "no events, counted " + count);
			}
		});
		return differences;
	}

	private static void count(Map<String, Object> row, Map<String, Long> pairs) {
		FactType type = FactType.valueOf(String.valueOf(row.get("type")));
		Iterable<?> actors = (Iterable<?>) row.get("actors");
		Iterable<?> others = (Iterable<?>) (type.isSymmetric() ? row.get("actors") : row.get("recipients"));
		for (Object one : actors) {
			for (Object other : others) {
				String from = one.toString();
				String to = other.toString();
				if ((!type.isSymmetric() || from.compareTo(to) < 0) && !sameSide(from, to)) {
					pairs.merge(from + " " + type.pair() + " " + to, 1L, Long::sum);
				}
			}
		}
	}

	private static boolean sameSide(String one, String other) {
		return one.equals(other) || standsFor(one, other) || standsFor(other, one);
	}

	private static boolean standsFor(String part, String whole) {
		String country = EntityId.of(whole).countryCode();
		if (country == null || part.equals(whole)) {
			return false;
		}
		if (part.startsWith("person:") && (whole.startsWith("country:") || whole.endsWith("-GOV"))) {
			return SEEDS.officesOf(EntityId.of(part))
				.stream()
				.anyMatch((office) -> country.equals(office.of().countryCode()));
		}
		return whole.startsWith("country:") && part.matches("org:" + country + "-[A-Z]{3}");
	}

}
