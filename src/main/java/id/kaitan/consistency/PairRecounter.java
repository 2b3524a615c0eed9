package id.kaitan.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
		List<Finding> findings = new ArrayList<>();
		long repaired = 0;
		for (Tie tie : suspects) {
			Finding finding = look(tie);
			if (finding != null) {
				findings.add(finding);
				repaired += (repair && repair(tie)) ? 1 : 0;
			}
		}
		return new Differences(recount.counts().size(), findings, repaired);
	}

	private @Nullable Finding look(Tie tie) {
		Finding finding = null;
		for (int i = 0; i < LOOKS; i++) {
			Look look = read(tie);
			finding = look.finding(tie);
			if (finding == null) {
				return null;
			}
		}
		return finding;
	}

	private Look read(Tie tie) {
		Map<String, Object> row = this.cypher.run("consistency/pair", tie.type().pair())
			.bindAll(Map.of("from", tie.from(), "to", tie.to(), "factType", tie.type().name()))
			.fetch()
			.one()
			.orElse(Map.of());
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
			Count expected = read(tie).expected();
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
