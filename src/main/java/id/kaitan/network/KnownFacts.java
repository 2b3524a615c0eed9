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
import id.kaitan.graph.Cypher;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Reads what a network leaves out, the words: facts with their evidence, and names.
 */
@Component
public final class KnownFacts {

	private static final SessionConfig READ = SessionConfig.builder()
		.withDefaultAccessMode(AccessMode.READ)
		.withFetchSize(-1)
		.build();

	private final Driver driver;

	private final Cypher cypher;

	KnownFacts(Driver driver, Cypher cypher) {
		this.driver = driver;
		this.cypher = cypher;
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
		try (Session session = this.driver.session(READ)) {
			for (Record row : session.run(this.cypher.text("network/facts"), parameters).list()) {
				facts.put(row.get("event").get("id").asString(), fact(row));
			}
		}
		return facts;
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
		try (Session session = this.driver.session(READ)) {
			for (Record row : session.run(this.cypher.text("network/names"), parameters).list()) {
				String id = row.get(0).asString();
				names.put(EntityId.of(id), row.get(1).asString(id));
			}
		}
		return names;
	}

	private static KnownFact fact(Record row) {
		Value event = row.get("event");
		Value told = row.get("evidence");
		FactType type = FactType.valueOf(event.get("type").asString());
		List<Evidence> evidence = new ArrayList<>();
		if (!told.isNull() && !told.get("quote").isNull()) {
			evidence.add(new Evidence(told.get("article").asString(null), told.get("quote").asString(),
					told.get("start").asInt(0), told.get("end").asInt(0)));
		}
		Fact fact = new Fact(event.get("id").asString(), type, event.get("mode").asString(null),
				participants(row.get("actors")), participants(row.get("recipients")), place(row.get("place")),
				time(event), quantity(event), Polarity.valueOf(event.get("polarity").asString("AFFIRMED")),
				Modality.valueOf(event.get("modality").asString("ASSERTED")), participants(row.get("attributed")),
				row.get("about").asString(event.get("about").asString(null)), event.get("title").asString(null),
				event.get("plover").asString(type.plover()), event.get("goldstein").asDouble(type.goldstein()),
				event.get("confidence").asDouble(1.0), event.get("extractor").asString(extractor(told)), evidence);
		return new KnownFact(fact, row.get("claims").asInt(), row.get("denials").asList(Value::asString));
	}

	private static String extractor(Value told) {
		return told.isNull() ? "unknown" : told.get("extractor").asString("unknown");
	}

	private static List<Participant> participants(Value rows) {
		List<Participant> participants = new ArrayList<>();
		for (Value row : rows.values()) {
			String id = row.get(0).asString("");
			if (EntityId.isValid(id)) {
				participants.add(Participant.of(EntityId.of(id), row.get(1).asString(id), row.get(2).asString(null)));
			}
		}
		participants.sort(java.util.Comparator.comparing(Participant::id));
		return participants;
	}

	private static @Nullable FactPlace place(Value row) {
		if (row.isNull() || !EntityId.isValid(row.get(0).asString(""))) {
			return null;
		}
		String id = row.get(0).asString();
		return new FactPlace(EntityId.of(id), row.get(1).asString(id), row.get(2).asString(null),
				row.get(3).asString(null));
	}

	private static @Nullable FactTime time(Value event) {
		LocalDate start = date(event.get("start"));
		LocalDate end = date(event.get("end"));
		if (start == null && end == null || start != null && end != null && end.isBefore(start)) {
			return null;
		}
		Precision otherwise = Objects.equals(start, end) ? Precision.DAY : Precision.RANGE;
		return new FactTime(start, end, Precision.valueOf(event.get("precision").asString(otherwise.name())),
				event.get("timeText").asString(null));
	}

	private static @Nullable LocalDate date(Value value) {
		return (!value.isNull() && value.asObject() instanceof LocalDate date) ? date : null;
	}

	private static @Nullable Quantity quantity(Value event) {
		BigDecimal value = number(event.get("quantity"));
		if (value == null) {
			return null;
		}
		return new Quantity(value, Comparator.valueOf(event.get("comparator").asString("EXACT")),
				event.get("unit").asString("UNITS"), event.get("quantityText").asString(null),
				number(event.get("quantityLow")), number(event.get("quantityHigh")));
	}

	private static @Nullable BigDecimal number(Value value) {
		if (value.isNull()) {
			return null;
		}
		BigDecimal number = new BigDecimal(value.asObject().toString()).stripTrailingZeros();
		return (number.scale() < 0) ? number.setScale(0) : number;
	}

}
