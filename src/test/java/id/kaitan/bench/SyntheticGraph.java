package id.kaitan.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import id.kaitan.fact.FactType;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * A graph made from a seed, written with raw {@code UNWIND}: 10,000 actors and 500 places
 * by Zipf's law, types as frequent as in GDELT, ten years of days, one claim an event.
 */
final class SyntheticGraph {

	static final int ACTORS = 10_000;

	private static final int PLACES = 500;

	private static final int BATCH = 5000;

	private static final List<FactType> TYPES = List.of(FactType.STATEMENT, FactType.STATEMENT, FactType.STATEMENT,
			FactType.MEETING, FactType.MEETING, FactType.VISIT, FactType.SUPPORT, FactType.COOPERATION, FactType.AID,
			FactType.CONCESSION, FactType.REQUEST, FactType.REJECTION, FactType.ACCUSATION, FactType.ACCUSATION,
			FactType.THREAT, FactType.PROTEST, FactType.SANCTION, FactType.COERCION, FactType.MILITARY_ACTION,
			FactType.MILITARY_ACTION);

	private final Random random;

	private final double[] actors = zipf(ACTORS);

	private final double[] places = zipf(PLACES);

	private final Map<String, long[]> pairs = new HashMap<>();

	private final List<List<Integer>> neighbours = new ArrayList<>();

	SyntheticGraph(long seed) {
		this.random = new Random(seed);
		for (int i = 0; i < ACTORS; i++) {
			this.neighbours.add(new ArrayList<>());
		}
	}

	private static double[] zipf(int size) {
		double[] sums = new double[size];
		double sum = 0;
		for (int i = 0; i < size; i++) {
			sum += 1.0 / (i + 1);
			sums[i] = sum;
		}
		return sums;
	}

	private int draw(double[] sums) {
		int found = java.util.Arrays.binarySearch(sums, this.random.nextDouble() * sums[sums.length - 1]);
		return Math.min(sums.length - 1, (found < 0) ? -found - 1 : found);
	}

	static String actor(int number) {
		return "person:a" + number;
	}

	/**
	 * Writes it.
	 * @param driver where to
	 * @param events how many
	 * @return how many events a second were written
	 */
	double write(Driver driver, int events) {
		try (Session session = driver.session()) {
			entities(session);
			long start = System.nanoTime();
			for (int from = 0; from < events; from += BATCH) {
				List<Map<String, Object>> rows = new ArrayList<>();
				for (int i = from; i < Math.min(events, from + BATCH); i++) {
					rows.add(event(i));
				}
				session.executeWriteWithoutResult((tx) -> tx.run("""
						UNWIND $rows AS row
						MATCH (a:Entity {id: row.a}), (b:Entity {id: row.b}), (p:Entity {id: row.p})
						CREATE (e:Event:$(row.label))
						SET e = row.properties
						CREATE (a)-[:ACTOR_IN {entity: row.a, at: row.at, event: row.properties.id}]->(e)
						CREATE (b)-[:$(row.role) {entity: row.b, at: row.at, event: row.properties.id}]->(e)
						CREATE (e)-[:LOCATED_AT]->(p)
						CREATE (:Article {id: row.article, outlet: 'Synthetic', recordedAt: row.recorded})-[:STATES]->
							(:Claim {id: row.claim, quote: row.quote, start: 0, end: 40, polarity: 'AFFIRMED',
								modality: 'ASSERTED', confidence: 0.8, extractor: 'bench', recordedAt: row.recorded})
							-[:ABOUT]->(e)
						""", Map.of("rows", rows)));
			}
			double seconds = (System.nanoTime() - start) / 1e9;
			writePairs(session);
			return events / seconds;
		}
	}

	private void entities(Session session) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int i = 0; i < ACTORS; i++) {
			rows.add(Map.of("id", actor(i), "name", "Actor " + i, "label", "Person"));
		}
		for (int i = 0; i < PLACES; i++) {
			rows.add(Map.of("id", "place:p" + i + "-xx", "name", "Place " + i, "label", "Place"));
		}
		session.executeWriteWithoutResult(
				(tx) -> tx.run("UNWIND $rows AS row CREATE (n:Entity:$(row.label) {id: row.id, name: row.name})",
						Map.of("rows", rows)));
	}

	private Map<String, Object> event(int number) {
		int a = draw(this.actors);
		int b = draw(this.actors);
		while (b == a) {
			b = draw(this.actors);
		}
		FactType type = TYPES.get(this.random.nextInt(TYPES.size()));
		LocalDate day = LocalDate.of(2016, 1, 1).plusDays(this.random.nextInt(3650));
		String id = "e" + Integer.toHexString(number * 0x9E3779B1) + "-" + number;
		boolean swap = type.isSymmetric() && actor(a).compareTo(actor(b)) > 0;
		String key = (swap ? b : a) + " " + type.pair() + " " + (swap ? a : b);
		long at = day.toEpochDay();
		long[] pair = this.pairs.computeIfAbsent(key, (k) -> new long[] { 0, at, at });
		pair[0]++;
		pair[1] = Math.min(pair[1], at);
		pair[2] = Math.max(pair[2], at);
		this.neighbours.get(a).add(b);
		this.neighbours.get(b).add(a);
		ZonedDateTime recorded = ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC).plusSeconds(number);
		Map<String, Object> row = new HashMap<>();
		row.put("a", actor(a));
		row.put("b", actor(b));
		row.put("p", "place:p" + draw(this.places) + "-xx");
		row.put("label", type.label());
		row.put("role", type.isSymmetric() ? "ACTOR_IN" : "RECIPIENT_OF");
		row.put("at", day.toString());
		row.put("article", "a" + number);
		row.put("claim", "c" + number);
		row.put("quote", "Actor " + a + " and actor " + b + " did what " + id + " says");
		row.put("recorded", recorded);
		row.put("properties",
				Map.ofEntries(Map.entry("id", id), Map.entry("name", type.label()), Map.entry("type", type.name()),
						Map.entry("start", day), Map.entry("end", day), Map.entry("precision", "DAY"),
						Map.entry("goldstein", type.goldstein()), Map.entry("confidence", 0.8),
						Map.entry("polarity", "AFFIRMED"), Map.entry("modality", "ASSERTED"), Map.entry("claims", 1),
						Map.entry("sources", 1), Map.entry("recordedAt", recorded)));
		return row;
	}

	private void writePairs(Session session) {
		List<Map<String, Object>> rows = new ArrayList<>();
		this.pairs.forEach((key, pair) -> {
			String[] parts = key.split(" ");
			rows.add(Map.of("a", actor(Integer.parseInt(parts[0])), "type", parts[1], "b",
					actor(Integer.parseInt(parts[2])), "count", pair[0], "first", LocalDate.ofEpochDay(pair[1]), "last",
					LocalDate.ofEpochDay(pair[2])));
		});
		for (int from = 0; from < rows.size(); from += BATCH) {
			List<Map<String, Object>> some = rows.subList(from, Math.min(rows.size(), from + BATCH));
			session.executeWriteWithoutResult((tx) -> tx.run("""
					UNWIND $rows AS row
					MATCH (a:Entity {id: row.a}), (b:Entity {id: row.b})
					CREATE (a)-[:$(row.type) {count: row.count, first: row.first, last: row.last}]->(b)
					""", Map.of("rows", some)));
		}
	}

	int pairs() {
		return this.pairs.size();
	}

	/**
	 * The bare search: how many hops two actors are apart, over neighbours in arrays.
	 */
	int[][] adjacency() {
		return this.neighbours.stream()
			.map((list) -> list.stream().mapToInt(Integer::intValue).distinct().toArray())
			.toArray(int[][]::new);
	}

	static int breadthFirst(int[][] adjacency, int from, int to) {
		int[] distance = new int[adjacency.length];
		int[] queue = new int[adjacency.length];
		distance[from] = 1;
		queue[0] = from;
		int size = 1;
		for (int i = 0; i < size; i++) {
			int at = queue[i];
			for (int next : adjacency[at]) {
				if (next == to) {
					return distance[at];
				}
				if (distance[next] == 0) {
					distance[next] = distance[at] + 1;
					queue[size++] = next;
				}
			}
		}
		return -1;
	}

}
