package id.kaitan.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import id.kaitan.entity.EntityId;
import id.kaitan.entity.EntityStore;
import id.kaitan.fact.Fact;
import id.kaitan.fact.Participant;
import id.kaitan.graph.Cypher;
import org.jspecify.annotations.Nullable;

/**
 * Writes the events of a batch: one statement per kind of node or relationship, whatever
 * the number of events.
 */
final class EventStatements {

	private final Cypher cypher;

	private final EntityStore entities;

	private final EventRows rows;

	private final PairLedger pairs;

	EventStatements(Cypher cypher, EntityStore entities, EventRows rows, PairLedger pairs) {
		this.cypher = cypher;
		this.entities = entities;
		this.rows = rows;
		this.pairs = pairs;
	}

	void write(Collection<EventDraft> changed) {
		write(changed.stream().filter((event) -> !event.isStanding()).toList(), false);
		write(changed.stream().filter(EventDraft::isStanding).toList(), true);
		List<Map<String, @Nullable Object>> attributions = new ArrayList<>();
		for (EventDraft event : changed) {
			for (Claim claim : event.claims()) {
				for (Participant speaker : claim.fact().attributedTo()) {
					attributions.add(EventRows.row("claim", claim.id(), "entity", speaker.id().value(), "mention",
							speaker.mention()));
				}
			}
		}
		run("event/attribute", attributions);
		writePairs();
	}

	private void write(List<EventDraft> events, boolean standing) {
		List<Map<String, @Nullable Object>> created = new ArrayList<>();
		List<Map<String, @Nullable Object>> updated = new ArrayList<>();
		List<Map<String, @Nullable Object>> actors = new ArrayList<>();
		List<Map<String, @Nullable Object>> recipients = new ArrayList<>();
		List<Map<String, @Nullable Object>> places = new ArrayList<>();
		List<Map<String, @Nullable Object>> claims = new ArrayList<>();
		List<String> retold = new ArrayList<>();
		Map<EntityId, Long> known = new HashMap<>();
		for (EventDraft event : events) {
			Told stored = event.stored();
			Fact before = (stored != null) ? stored.fact() : null;
			if (stored == null) {
				created.add(this.rows.created(event));
			}
			else {
				retold.add(event.id());
				if (!EventRows.properties(stored).equals(EventRows.properties(event.told()))
						|| !Telling.isToldAs(event.fact(), stored.fact())) {
					updated.add(this.rows.updated(event, stored));
				}
			}
			actors.addAll(EventRows.participants(event,
					added((before != null) ? before.actors() : List.of(), event.fact().actors())));
			recipients.addAll(EventRows.participants(event,
					added((before != null) ? before.recipients() : List.of(), event.fact().recipients())));
			Map<String, @Nullable Object> place = newPlace(before, event);
			if (place != null) {
				places.add(place);
			}
			event.claims().forEach((claim) -> claims.add(this.rows.claim(claim, event)));
			if (!standing) {
				this.pairs.enter(before, event.fact());
				count(known, before, event.fact());
			}
		}
		run(standing ? "event/create-standings" : "event/create-events", created);
		run(standing ? "event/update-standings" : "event/update-events", updated);
		run(standing ? "event/add-subjects" : "event/add-actors", actors);
		run(standing ? "event/add-objects" : "event/add-recipients", recipients);
		run(standing ? "event/add-standing-claims" : "event/add-event-claims", claims);
		if (!retold.isEmpty()) {
			this.cypher.run(standing ? "event/count-tellings-of-standings" : "event/count-tellings-of-events")
				.bind(retold)
				.to("ids")
				.run();
		}
		if (standing) {
			run("event/relate", events.stream().map(EventRows::relation).filter(Objects::nonNull).toList());
		}
		else {
			run("event/locate", places);
			this.entities.addEvents(known);
		}
	}

	private static List<Participant> added(List<Participant> before, List<Participant> after) {
		List<EntityId> known = before.stream().map(Participant::id).toList();
		return after.stream().filter((participant) -> !known.contains(participant.id())).toList();
	}

	private static @Nullable Map<String, @Nullable Object> newPlace(@Nullable Fact before, EventDraft event) {
		var place = event.fact().place();
		if (place == null || (before != null && before.place() != null && before.place().id().equals(place.id()))) {
			return null;
		}
		return EventRows.row("event", event.id(), "place", place.id().value(), "mention", place.mention());
	}

	static void count(Map<EntityId, Long> known, @Nullable Fact before, @Nullable Fact after) {
		if (before != null) {
			participants(before).forEach((id) -> known.merge(id, -1L, Long::sum));
		}
		if (after != null) {
			participants(after).forEach((id) -> known.merge(id, 1L, Long::sum));
		}
	}

	private static List<EntityId> participants(Fact fact) {
		return Stream.concat(fact.actors().stream(), fact.recipients().stream())
			.map(Participant::id)
			.distinct()
			.toList();
	}

	/**
	 * Brings the pair relationships in step with the events.
	 */
	void writePairs() {
		List<Map<String, @Nullable Object>> additions = new ArrayList<>();
		this.pairs.additions().forEach((pair, addition) -> additions.add(EventRows.pair(pair, addition)));
		runByType("event/add-pairs", additions);
		runByType("event/recount-symmetric-pairs", recounts(true));
		runByType("event/recount-directed-pairs", recounts(false));
	}

	private void runByType(String statement, List<Map<String, @Nullable Object>> rows) {
		Map<String, List<Map<String, @Nullable Object>>> byType = new TreeMap<>();
		rows.forEach(
				(row) -> byType.computeIfAbsent(String.valueOf(row.get("type")), (type) -> new ArrayList<>()).add(row));
		byType.forEach((type, parameters) -> this.cypher.run(statement, type).bind(parameters).to("rows").run());
	}

	private List<Map<String, @Nullable Object>> recounts(boolean symmetric) {
		return this.pairs.recounts()
			.stream()
			.filter((pair) -> pair.type().isSymmetric() == symmetric)
			.map(EventRows::pair)
			.toList();
	}

	private void run(String statement, List<Map<String, @Nullable Object>> parameters) {
		if (!parameters.isEmpty()) {
			this.cypher.run(statement).bind(parameters).to("rows").run();
		}
	}

}
