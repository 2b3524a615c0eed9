package id.kaitan.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import id.kaitan.entity.EntityId;
import id.kaitan.fact.FactType;
import id.kaitan.graph.GraphReads;
import id.kaitan.graph.GraphRow;
import org.jspecify.annotations.Nullable;

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

	private final GraphReads graph;

	NetworkLoader(GraphReads graph) {
		this.graph = graph;
	}

	/**
	 * Reads everything.
	 */
	void loadAll(NetworkWriter writer) {
		standings(writer);
		this.graph.events((row) -> event(writer, row, writer::add));
	}

	/**
	 * Reads some events anew; those that are gone are forgotten.
	 */
	void loadEvents(NetworkWriter writer, Collection<String> ids) {
		List<String> all = List.copyOf(ids);
		for (int from = 0; from < all.size(); from += 5000) {
			List<String> some = all.subList(from, Math.min(all.size(), from + 5000));
			Set<String> gone = new HashSet<>(some);
			this.graph.each("network/events-by-id", Map.of("ids", some), (row) -> event(writer, row, (event) -> {
				gone.remove(event.id());
				writer.put(event);
			}));
			gone.forEach(writer::remove);
		}
	}

	/**
	 * Reads all standing relations.
	 */
	void standings(NetworkWriter writer) {
		List<Standing> standings = new ArrayList<>();
		this.graph.each("network/standings", Map.of(), (row) -> {
			String from = row.text("from", "");
			String to = row.text("to", "");
			if (EntityId.isValid(from) && EntityId.isValid(to)) {
				String start = row.text("start");
				String end = row.text("end");
				standings.add(new Standing(row.text("source"), writer.entity(from), writer.entity(to),
						FactType.valueOf(row.text("type", "")), row.text("title"),
						PartialDate.firstDay(start, Integer.MIN_VALUE), PartialDate.lastDay(end, Integer.MAX_VALUE),
						start, end, row.whole("recorded", Long.MIN_VALUE), row.whole("closed", Long.MAX_VALUE)));
			}
		});
		writer.standings(standings);
	}

	private static void event(NetworkWriter writer, GraphRow row, Consumer<EventRow> taker) {
		String id = row.text("id");
		FactType type = type(row.text("type", ""));
		if (id == null || type == null || type.isStanding()) {
			return;
		}
		int start = day(row.values().get("start"));
		int end = day(row.values().get("end"));
		int at = (start != EventRow.UNDATED) ? start : end;
		String modality = row.text("modality", "ASSERTED");
		boolean denied = row.text("polarity", "AFFIRMED").equals("DENIED");
		boolean settled = !denied && (modality.equals("ASSERTED") || modality.equals("REPORTED"));
		taker.accept(new EventRow(id, type, at, (end != EventRow.UNDATED) ? Math.max(at, end) : at, denied, settled,
				(float) row.number("confidence", 1.0), participants(writer, row.list("entities")),
				sources(row.list("sources"), row.whole("recorded", Long.MIN_VALUE)),
				Boolean.TRUE.equals(row.values().get("contested"))));
	}

	private static int[] participants(NetworkWriter writer, List<?> entities) {
		int[] participants = new int[Math.min(entities.size(), MOST_PARTICIPANTS)];
		int size = 0;
		for (Object entity : entities.subList(0, participants.length)) {
			if (entity instanceof List<?> pair && pair.get(1) instanceof String id && writer.isEntity(id)) {
				Role role = switch (String.valueOf(pair.get(0))) {
					case "ACTOR_IN" -> Role.ACTOR;
					case "RECIPIENT_OF" -> Role.RECIPIENT;
					default -> Role.PLACE;
				};
				participants[size++] = EventRow.participant(writer.entity(id), role);
			}
		}
		return (size == participants.length) ? participants : Arrays.copyOf(participants, size);
	}

	/**
	 * From when to when each article states the event, the first first; what an article
	 * says twice counts once.
	 */
	private static long[] sources(List<?> claims, long recorded) {
		if (claims.isEmpty()) {
			return new long[] { recorded, Long.MAX_VALUE };
		}
		Map<String, long[]> byArticle = new LinkedHashMap<>();
		for (Object claim : claims) {
			if (claim instanceof List<?> told) {
				long[] interval = { instant(told.get(1), Long.MIN_VALUE), instant(told.get(2), Long.MAX_VALUE) };
				byArticle.merge(told.get(0) + ((interval[1] != Long.MAX_VALUE) ? "@" + interval[1] : ""), interval,
						(a, b) -> new long[] { Math.min(a[0], b[0]), Math.max(a[1], b[1]) });
			}
		}
		return byArticle.values()
			.stream()
			.sorted(Arrays::compare)
			.limit(MOST_SOURCES)
			.flatMapToLong(Arrays::stream)
			.toArray();
	}

	private static long instant(@Nullable Object value, long otherwise) {
		return (value instanceof Number number) ? number.longValue() : otherwise;
	}

	private static @Nullable FactType type(String name) {
		for (FactType type : FactType.values()) {
			if (type.name().equals(name)) {
				return type;
			}
		}
		return null;
	}

	private static int day(@Nullable Object value) {
		if (value == null) {
			return EventRow.UNDATED;
		}
		return (value instanceof LocalDate day) ? (int) day.toEpochDay()
				: PartialDate.firstDay(value.toString(), EventRow.UNDATED);
	}

}
