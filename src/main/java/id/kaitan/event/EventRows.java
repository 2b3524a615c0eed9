package id.kaitan.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.kaitan.fact.Fact;
import id.kaitan.fact.FactTime;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Participant;
import id.kaitan.fact.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Events and claims as rows of parameters for {@code cypher/event}.
 */
final class EventRows {

	/** Where an event without a date stands in the order of time: at its end. */
	static final String UNDATED = "9999-12-31";

	private final ZonedDateTime now;

	EventRows(Instant now) {
		this.now = now.atZone(ZoneOffset.UTC);
	}

	static Map<String, @Nullable Object> row(@Nullable Object... keysAndValues) {
		Map<String, @Nullable Object> row = new HashMap<>(keysAndValues.length);
		for (int i = 0; i < keysAndValues.length; i += 2) {
			row.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
		}
		return row;
	}

	Map<String, @Nullable Object> created(EventDraft event) {
		Map<String, @Nullable Object> properties = properties(event.told());
		properties.put("id", event.id());
		properties.put("key", event.key());
		properties.put("recordedAt", this.now);
		properties.put("claims", (long) event.claims().size());
		properties.put("sources", event.claims().stream().map(Claim::article).distinct().count());
		return row("label", event.fact().type().label(), "properties", known(properties));
	}

	/**
	 * What is not known need not be sent with something new.
	 */
	private static Map<String, @Nullable Object> known(Map<String, @Nullable Object> properties) {
		properties.values().removeIf(Objects::isNull);
		return properties;
	}

	Map<String, @Nullable Object> updated(EventDraft event, Told stored) {
		return row("id", event.id(), "at", at(event.fact()), "properties", properties(event.told()), "before",
				FactProperties.told(stored.fact()));
	}

	static Map<String, @Nullable Object> properties(Told told) {
		Fact fact = told.fact();
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("name", Caption.of(fact));
		properties.put("type", fact.type().name());
		properties.put("mode", fact.mode());
		FactProperties.putTime(properties, fact.time());
		FactProperties.putQuantity(properties, fact.quantity());
		properties.put("plover", fact.type().plover());
		properties.put("goldstein", fact.goldstein());
		properties.put("confidence", fact.confidence());
		properties.put("polarity", fact.polarity().name());
		properties.put("modality", fact.modality().name());
		properties.put("title", fact.title());
		properties.put("about", fact.about());
		properties.put("near", told.near());
		properties.put("published", told.published());
		if (fact.type() == FactType.STATEMENT || fact.type() == FactType.DENIAL) {
			properties.put("words", told.words());
		}
		return properties;
	}

	static String at(Fact fact) {
		return (fact.time() != null) ? fact.time().orderedAt().toString() : UNDATED;
	}

	static List<Map<String, @Nullable Object>> participants(EventDraft event, List<Participant> participants) {
		String at = at(event.fact());
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (Participant participant : participants) {
			rows.add(row("entity", participant.id().value(), "event", event.id(), "at", at, "mention",
					participant.mention()));
		}
		return rows;
	}

	Map<String, @Nullable Object> claim(Claim claim, EventDraft event) {
		Fact fact = claim.fact();
		Map<String, @Nullable Object> properties = row("id", claim.id(), "name", Caption.of(claim), "quote",
				claim.evidence().quote(), "start", claim.evidence().start(), "end", claim.evidence().end(), "polarity",
				fact.polarity().name(), "modality", fact.modality().name(), "confidence", fact.confidence(),
				"extractor", fact.extractor(), "recordedAt", this.now);
		if (!Telling.isToldAs(fact, event.fact())) {
			properties.putAll(FactProperties.told(fact));
		}
		return row("article", claim.article(), "event", event.id(), "properties", known(properties));
	}

	static Map<String, @Nullable Object> pair(Pair pair, PairLedger.Addition addition) {
		return row("from", pair.from().value(), "to", pair.to().value(), "type", pair.type().pair(), "count",
				addition.count(), "first", addition.first(), "last", addition.last());
	}

	static Map<String, @Nullable Object> pair(Pair pair) {
		return row("from", pair.from().value(), "to", pair.to().value(), "type", pair.type().pair(), "factType",
				pair.type().name());
	}

	/**
	 * The direct relationship of a standing relation.
	 * @param event the standing relation
	 * @return the row, {@code null} if it is not settled or one end is not known
	 */
	static @Nullable Map<String, @Nullable Object> relation(EventDraft event) {
		Fact fact = event.fact();
		List<Participant> others = fact.type().isSymmetric() ? fact.actors() : fact.recipients();
		if (!MergeRule.isSettled(fact) || fact.actors().isEmpty() || others.isEmpty()) {
			return null;
		}
		String from = fact.actors().get(0).id().value();
		String to = others.get(others.size() - 1).id().value();
		if (from.equals(to)) {
			return null;
		}
		boolean swap = fact.type().isSymmetric() && from.compareTo(to) > 0;
		return row("from", swap ? to : from, "to", swap ? from : to, "type", fact.type().pair(), "properties",
				row("title", fact.title(), "from", (fact.time() != null) ? iso(fact.time(), true) : null, "to",
						(fact.time() != null) ? iso(fact.time(), false) : null, "source", event.id()));
	}

	/**
	 * An end of an interval, as exactly as it is known.
	 */
	private static @Nullable String iso(FactTime time, boolean start) {
		LocalDate day = start ? time.start() : time.end();
		if (day == null || (!start && time.precision() != Precision.RANGE)) {
			return null;
		}
		return switch (time.precision()) {
			case MONTH -> day.toString().substring(0, 7);
			case YEAR -> day.toString().substring(0, 4);
			default -> day.toString();
		};
	}

}
