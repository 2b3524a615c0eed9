package id.kaitan.network;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.kaitan.entity.EntityId;
import id.kaitan.fact.Comparator;
import id.kaitan.fact.Evidence;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactPlace;
import id.kaitan.fact.FactTime;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;
import id.kaitan.fact.Participant;
import id.kaitan.fact.Polarity;
import id.kaitan.fact.Precision;
import id.kaitan.fact.Quantity;
import id.kaitan.graph.GraphReads;
import id.kaitan.graph.GraphRow;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads what a network leaves out, the words: facts with their evidence, and names.
 */
@Component
public final class KnownFacts {

	private static final GraphRow NOTHING = new GraphRow(Map.of());

	private final GraphReads graph;

	KnownFacts(GraphReads graph) {
		this.graph = graph;
	}

	/**
	 * Reads events as facts, in one round trip.
	 * @param ids of the events
	 * @param language ISO 639-1 of the names
	 * @param asOf what had been recorded by then counts, {@code null} for the present
	 * @return the facts by id; one that is gone is missing
	 */
	public Map<String, KnownFact> facts(Collection<String> ids, String language, @Nullable Instant asOf) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("ids", List.copyOf(new LinkedHashSet<>(ids)));
		parameters.put("lang", language);
		parameters.put("asOf", (asOf != null) ? asOf.atZone(ZoneOffset.UTC) : null);
		Map<String, KnownFact> facts = new HashMap<>();
		for (GraphRow row : this.graph.rows("network/facts", parameters)) {
			KnownFact fact = fact(row);
			facts.put(String.valueOf(fact.fact().id()), fact);
		}
		return facts;
	}

	/**
	 * Reads events as facts, and names of entities. The facts name who is in them; only
	 * where others are asked for does that take a second round trip.
	 * @param events ids of the events
	 * @param entities ids of the entities
	 * @param language ISO 639-1 of the names
	 * @param asOf what had been recorded by then counts, {@code null} for the present
	 * @return facts and names
	 */
	public Words words(Collection<String> events, Collection<EntityId> entities, String language,
			@Nullable Instant asOf) {
		Map<String, KnownFact> facts = facts(events, language, asOf);
		Map<EntityId, String> names = new HashMap<>();
		facts.values().forEach((known) -> Words.namesOf(known.fact(), names));
		names.putAll(names(entities.stream().filter((id) -> !names.containsKey(id)).toList(), language));
		return new Words(facts, names);
	}

	/**
	 * Reads names of entities, in one round trip.
	 * @param ids of the entities
	 * @param language ISO 639-1 of the names
	 * @return the names by id; an entity that is not in the graph is missing
	 */
	public Map<EntityId, String> names(Collection<EntityId> ids, String language) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		Map<String, Object> parameters = Map.of("ids", ids.stream().map(EntityId::value).distinct().toList(), "lang",
				language);
		Map<EntityId, String> names = new HashMap<>();
		for (GraphRow row : this.graph.rows("network/names", parameters)) {
			String id = row.text("id", "");
			names.put(EntityId.of(id), row.text("name", id));
		}
		return names;
	}

	private static KnownFact fact(GraphRow row) {
		GraphRow event = Objects.requireNonNullElse(row.map("event"), NOTHING);
		GraphRow told = Objects.requireNonNullElse(row.map("evidence"), NOTHING);
		FactType type = FactType.valueOf(event.text("type", ""));
		List<Evidence> evidence = new ArrayList<>();
		String quote = told.text("quote");
		if (quote != null) {
			evidence.add(new Evidence(told.text("article"), quote, (int) told.whole("start", 0),
					(int) told.whole("end", 0)));
		}
		Fact fact = new Fact(event.text("id"), type, event.text("mode"), participants(row.list("actors")),
				participants(row.list("recipients")), place(row.list("place")), time(event), quantity(event),
				Polarity.valueOf(event.text("polarity", "AFFIRMED")),
				Modality.valueOf(event.text("modality", "ASSERTED")), participants(row.list("attributed")),
				(row.text("about") != null) ? row.text("about") : event.text("about"), event.text("title"),
				(event.text("plover") != null) ? event.text("plover") : type.plover(),
				event.number("goldstein", type.goldstein()), event.number("confidence", 1.0),
				event.text("extractor", told.text("extractor", "unknown")), evidence);
		return new KnownFact(fact, (int) row.whole("claims", 0), row.texts("denials"));
	}

	private static List<Participant> participants(List<?> rows) {
		List<Participant> participants = new ArrayList<>();
		for (Object row : rows) {
			String id = text(row, 0);
			if (id != null && EntityId.isValid(id)) {
				String name = text(row, 1);
				participants.add(Participant.of(EntityId.of(id), (name != null) ? name : id, text(row, 2)));
			}
		}
		participants.sort(java.util.Comparator.comparing(Participant::id));
		return participants;
	}

	private static @Nullable FactPlace place(List<?> row) {
		String id = text(row, 0);
		if (id == null || !EntityId.isValid(id)) {
			return null;
		}
		String name = text(row, 1);
		return new FactPlace(EntityId.of(id), (name != null) ? name : id, text(row, 2), text(row, 3));
	}

	private static @Nullable String text(Object row, int column) {
		return (row instanceof List<?> list && column < list.size() && list.get(column) instanceof String text) ? text
				: null;
	}

	private static @Nullable FactTime time(GraphRow event) {
		LocalDate start = event.date("start");
		LocalDate end = event.date("end");
		if (start == null && end == null || start != null && end != null && end.isBefore(start)) {
			return null;
		}
		Precision otherwise = Objects.equals(start, end) ? Precision.DAY : Precision.RANGE;
		return new FactTime(start, end, Precision.valueOf(event.text("precision", otherwise.name())),
				event.text("timeText"));
	}

	private static @Nullable Quantity quantity(GraphRow event) {
		BigDecimal value = number(event, "quantity");
		if (value == null) {
			return null;
		}
		return new Quantity(value, Comparator.valueOf(event.text("comparator", "EXACT")), event.text("unit", "UNITS"),
				event.text("quantityText"), number(event, "quantityLow"), number(event, "quantityHigh"));
	}

	private static @Nullable BigDecimal number(GraphRow event, String key) {
		if (!(event.values().get(key) instanceof Number value)) {
			return null;
		}
		BigDecimal number = new BigDecimal(value.toString()).stripTrailingZeros();
		return (number.scale() < 0) ? number.setScale(0) : number;
	}

}
