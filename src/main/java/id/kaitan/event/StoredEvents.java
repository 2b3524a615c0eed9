package id.kaitan.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.kaitan.fact.Evidence;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;
import id.kaitan.fact.Polarity;
import id.kaitan.graph.Cypher;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a batch must know of the graph: claims that are stored already, and the
 * events that its tellings may be of.
 */
final class StoredEvents {

	/** More events than that of one key near one day are not compared. */
	private static final int MOST_PER_WINDOW = 200;

	private final Cypher cypher;

	StoredEvents(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * What claims are about, of those that are stored.
	 * @param claimIds the ids of claims
	 * @return the id of the event by that of the claim
	 */
	Map<String, String> eventsOfClaims(List<String> claimIds) {
		Map<String, String> known = new HashMap<>();
		this.cypher.run("event/known-claims")
			.bind(claimIds)
			.to("ids")
			.fetch()
			.all()
			.forEach((row) -> known.put((String) row.get("id"), (String) row.get("event")));
		return known;
	}

	/**
	 * The events and standing relations that tellings may be of.
	 * @param tellings the tellings
	 * @return each once, oldest first
	 */
	List<EventDraft> candidates(Collection<Telling> tellings) {
		Set<Window> windows = new LinkedHashSet<>();
		Set<String> standing = new LinkedHashSet<>();
		for (Telling telling : tellings) {
			if (telling.told().fact().type().isStanding()) {
				standing.add(telling.key());
			}
			else {
				windows.addAll(Window.of(telling.key(), telling.told()));
			}
		}
		List<EventDraft> found = new ArrayList<>();
		if (!windows.isEmpty()) {
			List<Map<String, @Nullable Object>> rows = windows.stream()
				.map((window) -> EventRows.row("key", window.key(), "from", window.from(), "to", window.to()))
				.toList();
			this.cypher.run("event/candidates")
				.bind(rows)
				.to("windows")
				.bind(MOST_PER_WINDOW)
				.to("most")
				.fetch()
				.all()
				.forEach((row) -> found.add(draft(row)));
		}
		if (!standing.isEmpty()) {
			this.cypher.run("event/standing-candidates")
				.bind(List.copyOf(standing))
				.to("keys")
				.bind(MOST_PER_WINDOW)
				.to("most")
				.fetch()
				.all()
				.forEach((row) -> found.add(draft(row)));
		}
		return found;
	}

	/**
	 * Events by their ids, open or closed.
	 * @param ids the ids
	 * @return those that there are, by id; a closed one has no value
	 */
	Map<String, @Nullable EventDraft> byIds(Collection<String> ids) {
		Map<String, @Nullable EventDraft> found = new HashMap<>();
		if (!ids.isEmpty()) {
			this.cypher.run("event/by-ids").bind(List.copyOf(ids)).to("ids").fetch().all().forEach((row) -> {
				Map<?, ?> node = node(row);
				found.put(String.valueOf(node.get("id")), (node.get("closedAt") != null) ? null : draft(row));
			});
		}
		return found;
	}

	private static Map<String, Object> node(Map<String, Object> row) {
		@SuppressWarnings("unchecked")
		Map<String, Object> node = (Map<String, Object>) row.get("event");
		if (node == null) {
			throw new IllegalStateException("a row has an event");
		}
		return node;
	}

	static EventDraft draft(Map<String, Object> row) {
		Map<String, Object> node = node(row);
		FactType type = FactType.valueOf(text(node, "type"));
		Object words = node.get("words");
		List<Evidence> evidence = (words != null) ? List.of(new Evidence(null, words.toString(), 0, 0)) : List.of();
		Fact fact = new Fact(text(node, "id"), type, (String) node.get("mode"),
				FactProperties.participants(row.get("actors")), FactProperties.participants(row.get("recipients")),
				FactProperties.place(row.get("place")), FactProperties.time(node), FactProperties.quantity(node),
				Polarity.valueOf(text(node, "polarity")), Modality.valueOf(text(node, "modality")), List.of(),
				(String) node.get("about"), (String) node.get("title"), type.plover(),
				((Number) node.getOrDefault("goldstein", type.goldstein())).doubleValue(),
				((Number) node.getOrDefault("confidence", 0.0)).doubleValue(), "", evidence);
		return EventDraft.stored(text(node, "id"), text(node, "key"),
				new Told(fact, (LocalDate) node.get("published"), List.of()));
	}

	private static String text(Map<String, Object> node, String key) {
		return String.valueOf(node.get(key));
	}

}
