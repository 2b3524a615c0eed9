package id.kaitan.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import id.kaitan.entity.EntityId;
import id.kaitan.entity.SeedCatalog;
import id.kaitan.event.PairRecount;
import id.kaitan.event.PairRecount.Count;
import id.kaitan.event.PairRecount.Tie;
import id.kaitan.fact.FactType;
import id.kaitan.graph.Cypher;
import id.kaitan.graph.GraphScan;
import id.kaitan.graph.GraphTransactions;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Counts the pair relationships anew from the events.
 */
@Component
class PairRecounter {

	private static final Map<String, FactType> TYPES = types();

	/** What differs is looked at again, because others write meanwhile. */
	private static final int LOOKS = 3;

	private static final int AT_ONCE = 500;

	private final GraphScan scan;

	private final Cypher cypher;

	private final GraphTransactions transactions;

	private final SeedCatalog catalog;

	PairRecounter(GraphScan scan, Cypher cypher, GraphTransactions transactions, SeedCatalog catalog) {
		this.scan = scan;
		this.cypher = cypher;
		this.transactions = transactions;
		this.catalog = catalog;
	}

	private static Map<String, FactType> types() {
		Map<String, FactType> types = new HashMap<>();
		for (FactType type : FactType.values()) {
			types.put(type.pair(), type);
		}
		return types;
	}

	/**
	 * Compares all pair relationships with their events.
	 * @param repair whether to make those that differ what their events say
	 * @return what differs
	 */
	Differences check(boolean repair) {
		PairRecount recount = new PairRecount(this.catalog);
		Map<String, @Nullable Object> all = new HashMap<>();
		all.put("ids", null);
		this.scan.read("consistency/settled-events", all,
				(row) -> recount.add(FactType.valueOf(row.get("type").asString()), ids(row.get("actors")),
						ids(row.get("recipients")), day(row.get("day"))));
		Set<Tie> suspects = new LinkedHashSet<>();
		Map<Tie, Count> expected = new HashMap<>(recount.counts());
		this.scan.read("consistency/pairs", Map.of(), (row) -> {
			FactType type = TYPES.get(row.get("type").asString());
			if (type != null) {
				Tie tie = new Tie(row.get("from").asString(), type, row.get("to").asString());
				Count found = new Count(row.get("count").asLong(), day(row.get("first")), day(row.get("last")));
				if (!found.equals(expected.remove(tie))) {
					suspects.add(tie);
				}
			}
		});
		suspects.addAll(expected.keySet());
		Map<Tie, Finding> differing = new LinkedHashMap<>();
		suspects.forEach((tie) -> differing.put(tie, new Finding(Kind.PAIR, tie.toString(), "", "")));
		for (int i = 0; i < LOOKS && !differing.isEmpty(); i++) {
			lookAgain(differing);
		}
		long repaired = 0;
		for (Tie tie : differing.keySet()) {
			repaired += (repair && repair(tie)) ? 1 : 0;
		}
		return new Differences(recount.counts().size(), List.copyOf(differing.values()), repaired);
	}

	/**
	 * Keeps of the pairs those that still differ.
	 */
	private void lookAgain(Map<Tie, Finding> differing) {
		Map<FactType, List<Tie>> byType = differing.keySet().stream().collect(Collectors.groupingBy(Tie::type));
		Map<Tie, Finding> still = new LinkedHashMap<>();
		for (List<Tie> ties : byType.values()) {
			for (int from = 0; from < ties.size(); from += AT_ONCE) {
				read(ties.subList(from, Math.min(from + AT_ONCE, ties.size()))).forEach((tie, look) -> {
					Finding finding = look.finding(tie);
					if (finding != null) {
						still.put(tie, finding);
					}
				});
			}
		}
		differing.clear();
		differing.putAll(still);
	}

	/**
	 * Reads pairs of one type.
	 */
	private Map<Tie, Look> read(List<Tie> ties) {
		FactType type = ties.getFirst().type();
		Map<Tie, Look> looks = new LinkedHashMap<>();
		this.cypher.run("consistency/pairs-again", type.pair())
			.bind(ties.stream().map((tie) -> Map.of("from", tie.from(), "to", tie.to())).toList())
			.to("rows")
			.bind(type.name())
			.to("factType")
			.fetch()
			.all()
			.forEach((row) -> {
				Tie tie = new Tie(String.valueOf(row.get("from")), type, String.valueOf(row.get("to")));
				looks.put(tie, look(tie, row));
			});
		return looks;
	}

	private Look look(Tie tie, Map<String, Object> row) {
		PairRecount recount = new PairRecount(this.catalog);
		for (Object item : (List<?>) row.getOrDefault("events", List.of())) {
			Map<?, ?> event = (Map<?, ?>) item;
			recount.add(tie.type(), ids(event.get("actors")), ids(event.get("recipients")),
					(event.get("day") instanceof LocalDate day) ? day : null);
		}
		List<Count> counts = new ArrayList<>();
		for (Object item : (List<?>) row.getOrDefault("counts", List.of())) {
			List<?> count = (List<?>) item;
			counts.add(new Count((count.get(0) instanceof Long number) ? number : 0, (LocalDate) count.get(1),
					(LocalDate) count.get(2)));
		}
		return new Look(counts, recount.counts().get(tie));
	}

	private boolean repair(Tie tie) {
		return this.transactions.write(() -> {
			hold(tie);
			Look look = read(List.of(tie)).get(tie);
			Count expected = (look != null) ? look.expected() : null;
			Map<String, @Nullable Object> row = new HashMap<>();
			row.put("from", tie.from());
			row.put("to", tie.to());
			row.put("count", (expected != null) ? expected.events() : 0);
			row.put("first", (expected != null) ? expected.first() : null);
			row.put("last", (expected != null) ? expected.last() : null);
			this.cypher.run("consistency/set-pair", tie.type().pair()).bindAll(row).run();
			return true;
		});
	}

	/**
	 * Holds both ends, as writers do, so that no event is added meanwhile.
	 */
	private void hold(Tie tie) {
		List<String> ends = new ArrayList<>(List.of(tie.from(), tie.to()));
		ends.sort(null);
		this.cypher.run("consistency/set-events-of-entities").bind(ends).to("ids").run();
	}

	private static List<EntityId> ids(Value ids) {
		Object list = ids.asList();
		return ids(list);
	}

	private static List<EntityId> ids(@Nullable Object ids) {
		return ((ids instanceof List<?> list) ? list : List.of()).stream()
			.map(String::valueOf)
			.filter(EntityId::isValid)
			.map(EntityId::of)
			.distinct()
			.toList();
	}

	private static @Nullable LocalDate day(Value day) {
		return (day.asObject() instanceof LocalDate date) ? date : null;
	}

	/**
	 * What a look at one pair shows.
	 *
	 * @param counts what its relationships say, of which there should be one
	 * @param expected what its events say, {@code null} if there are none
	 */
	private record Look(List<Count> counts, @Nullable Count expected) {

		@Nullable Finding finding(Tie tie) {
			boolean right = (this.expected != null) ? Objects.equals(this.counts, List.of(this.expected))
					: this.counts.isEmpty();
			return right ? null : new Finding(Kind.PAIR, tie.toString(), this.counts.toString(),
					(this.expected != null) ? "[" + this.expected + "]" : "[]");
		}

	}

	/**
	 * How pair relationships differ from their events.
	 *
	 * @param pairs how many there should be
	 * @param findings those that differ
	 * @param repaired how many were repaired
	 */
	record Differences(long pairs, List<Finding> findings, long repaired) {

	}

}
