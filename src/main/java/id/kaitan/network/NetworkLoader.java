package id.kaitan.network;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import id.kaitan.entity.EntityId;
import id.kaitan.fact.FactType;
import id.kaitan.graph.Cypher;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Reads the graph into a network writer. What has not the form that docs/graph-model.md
 * gives it, an analyst's own nodes for example, is left out.
 */
@Component
final class NetworkLoader {

	/** More sources than this do not make an event any surer. */
	private static final int MOST_SOURCES = 2000;

	private static final int MOST_PARTICIPANTS = 2000;

	private static final SessionConfig READ = SessionConfig.builder()
		.withDefaultAccessMode(AccessMode.READ)
		.withFetchSize(5000)
		.build();

	/** All of a large graph takes longer than a question may. */
	private static final TransactionConfig UNBOUNDED = TransactionConfig.builder().withTimeout(Duration.ZERO).build();

	private final Driver driver;

	private final Cypher cypher;

	NetworkLoader(Driver driver, Cypher cypher) {
		this.driver = driver;
		this.cypher = cypher;
	}

	/**
	 * Reads everything.
	 */
	void loadAll(NetworkWriter writer) {
		standings(writer);
		read("network/events", Map.of(), (row) -> event(writer, row));
	}

	/**
	 * Reads some events anew; those that are gone are forgotten.
	 */
	void loadEvents(NetworkWriter writer, Collection<String> ids) {
		List<String> all = List.copyOf(ids);
		for (int from = 0; from < all.size(); from += 5000) {
			List<String> some = all.subList(from, Math.min(all.size(), from + 5000));
			some.forEach(writer::remove);
			read("network/events-by-id", Map.of("ids", some), (row) -> event(writer, row));
		}
	}

	/**
	 * Reads all standing relations.
	 */
	void standings(NetworkWriter writer) {
		List<Standing> standings = new ArrayList<>();
		read("network/standings", Map.of(), (row) -> {
			String from = row.get(0).asString("");
			String to = row.get(1).asString("");
			if (EntityId.isValid(from) && EntityId.isValid(to)) {
				String start = row.get(4).asString(null);
				String end = row.get(5).asString(null);
				standings.add(new Standing(row.get(6).asString(null), writer.entity(from), writer.entity(to),
						FactType.valueOf(row.get(2).asString()), row.get(3).asString(null),
						PartialDate.firstDay(start, Integer.MIN_VALUE), PartialDate.lastDay(end, Integer.MAX_VALUE),
						start, end, row.get(7).asLong(Long.MIN_VALUE), row.get(8).asLong(Long.MAX_VALUE)));
			}
		});
		writer.standings(standings);
	}

	private void read(String name, Map<String, Object> parameters, Consumer<Record> consumer) {
		try (Session session = this.driver.session(READ)) {
			Result result = session.run(this.cypher.text(name), parameters, UNBOUNDED);
			while (result.hasNext()) {
				consumer.accept(result.next());
			}
		}
	}

	private void event(NetworkWriter writer, Record row) {
		String id = row.get(0).asString(null);
		FactType type = type(row.get(1).asString(""));
		if (id == null || type == null || type.isStanding()) {
			return;
		}
		int start = day(row.get(2));
		int end = day(row.get(3));
		int at = (start != EventRow.UNDATED) ? start : end;
		String modality = row.get(5).asString("ASSERTED");
		boolean denied = row.get(4).asString("AFFIRMED").equals("DENIED");
		boolean settled = !denied && (modality.equals("ASSERTED") || modality.equals("REPORTED"));
		writer.put(new EventRow(id, type, at, (end != EventRow.UNDATED) ? Math.max(at, end) : at, denied, settled,
				(float) row.get(6).asDouble(1.0), participants(writer, row.get(9)),
				sources(row.get(8), row.get(7).asLong(Long.MIN_VALUE))));
	}

	private static int[] participants(NetworkWriter writer, Value entities) {
		int[] participants = new int[Math.min(entities.size(), MOST_PARTICIPANTS)];
		int size = 0;
		for (int i = 0; i < participants.length; i++) {
			Value entity = entities.get(i);
			String id = entity.get(1).asString("");
			if (EntityId.isValid(id)) {
				Role role = switch (entity.get(0).asString()) {
					case "ACTOR_IN" -> Role.ACTOR;
					case "RECIPIENT_OF" -> Role.RECIPIENT;
					default -> Role.PLACE;
				};
				participants[size++] = EventRow.participant(writer.entity(id), role);
			}
		}
		return (size == participants.length) ? participants : java.util.Arrays.copyOf(participants, size);
	}

	/**
	 * From when to when each article states the event; what an article says twice counts
	 * once.
	 */
	private static long[] sources(Value claims, long recorded) {
		if (claims.isNull() || claims.isEmpty()) {
			return new long[] { recorded, Long.MAX_VALUE };
		}
		Map<String, long[]> byArticle = new LinkedHashMap<>();
		for (Value claim : claims.values()) {
			long[] interval = { claim.get(1).asLong(Long.MIN_VALUE), claim.get(2).asLong(Long.MAX_VALUE) };
			byArticle.merge(claim.get(0).asString("") + ((interval[1] != Long.MAX_VALUE) ? "@" + interval[1] : ""),
					interval, (a, b) -> new long[] { Math.min(a[0], b[0]), Math.max(a[1], b[1]) });
		}
		return byArticle.values().stream().limit(MOST_SOURCES).flatMapToLong(java.util.Arrays::stream).toArray();
	}

	private static @Nullable FactType type(String name) {
		for (FactType type : FactType.values()) {
			if (type.name().equals(name)) {
				return type;
			}
		}
		return null;
	}

	private static int day(Value value) {
		if (value.isNull()) {
			return EventRow.UNDATED;
		}
		Object date = value.asObject();
		return (date instanceof LocalDate day) ? (int) day.toEpochDay()
				: PartialDate.firstDay(date.toString(), EventRow.UNDATED);
	}

}
