package id.kaitan.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.kaitan.entity.EntityId;
import id.kaitan.fact.Comparator;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactPlace;
import id.kaitan.fact.FactTime;
import id.kaitan.fact.Participant;
import id.kaitan.fact.Precision;
import id.kaitan.fact.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Time and quantity as flat properties, as nodes have them, and participants as rows.
 */
final class FactProperties {

	private FactProperties() {
	}

	static void putTime(Map<String, @Nullable Object> properties, @Nullable FactTime time) {
		properties.put("start", (time != null) ? time.start() : null);
		properties.put("end", (time != null) ? time.end() : null);
		properties.put("precision", (time != null) ? time.precision().name() : null);
		properties.put("timeText", (time != null) ? time.text() : null);
	}

	static @Nullable FactTime time(Map<String, ? extends @Nullable Object> properties) {
		LocalDate start = (LocalDate) properties.get("start");
		LocalDate end = (LocalDate) properties.get("end");
		String precision = (String) properties.get("precision");
		if ((start == null && end == null) || precision == null) {
			return null;
		}
		return new FactTime(start, end, Precision.valueOf(precision), (String) properties.get("timeText"));
	}

	static void putQuantity(Map<String, @Nullable Object> properties, @Nullable Quantity quantity) {
		properties.put("quantity", (quantity != null) ? number(quantity.value()) : null);
		properties.put("quantityLow", (quantity != null) ? number(quantity.low()) : null);
		properties.put("quantityHigh", (quantity != null) ? number(quantity.high()) : null);
		properties.put("comparator", (quantity != null) ? quantity.comparator().name() : null);
		properties.put("unit", (quantity != null) ? quantity.unit() : null);
		properties.put("quantityText", (quantity != null) ? quantity.text() : null);
	}

	static @Nullable Quantity quantity(Map<String, ? extends @Nullable Object> properties) {
		BigDecimal value = decimal(properties.get("quantity"));
		if (value == null) {
			return null;
		}
		return new Quantity(value, Comparator.valueOf(String.valueOf(properties.get("comparator"))),
				String.valueOf(properties.get("unit")), (String) properties.get("quantityText"),
				decimal(properties.get("quantityLow")), decimal(properties.get("quantityHigh")));
	}

	private static @Nullable Object number(@Nullable BigDecimal value) {
		if (value == null) {
			return null;
		}
		try {
			return value.longValueExact();
		}
		catch (ArithmeticException ex) {
			return value.doubleValue();
		}
	}

	private static @Nullable BigDecimal decimal(@Nullable Object value) {
		if (value instanceof Long whole) {
			return BigDecimal.valueOf(whole);
		}
		return (value instanceof Double number) ? BigDecimal.valueOf(number) : null;
	}

	/**
	 * How a telling has it, where that is not how the event has it: properties of the
	 * claim, each with the prefix {@code told}.
	 * @param fact the telling
	 * @return all of them, those that are not known {@code null}
	 */
	static Map<String, @Nullable Object> told(Fact fact) {
		Map<String, @Nullable Object> plain = new HashMap<>();
		putTime(plain, fact.time());
		putQuantity(plain, fact.quantity());
		plain.put("mode", fact.mode());
		plain.put("place", (fact.place() != null) ? fact.place().id().value() : null);
		plain.put("placeMention", (fact.place() != null) ? fact.place().mention() : null);
		putParticipants(plain, "actor", fact.actors());
		putParticipants(plain, "recipient", fact.recipients());
		Map<String, @Nullable Object> told = new HashMap<>();
		plain.forEach((key, value) -> told.put("told" + key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1),
				value));
		told.put("told", true);
		return told;
	}

	private static void putParticipants(Map<String, @Nullable Object> properties, String role,
			List<Participant> participants) {
		properties.put(role + "s", participants.stream().map((participant) -> participant.id().value()).toList());
		properties.put(role + "Mentions",
				participants.stream()
					.map((participant) -> (participant.mention() != null) ? participant.mention() : "")
					.toList());
	}

	/**
	 * The properties of a claim that tell how it was told, without their prefix.
	 * @param claim the claim's properties
	 * @return those with the prefix {@code told}
	 */
	static Map<String, Object> plain(Map<String, Object> claim) {
		Map<String, Object> plain = new HashMap<>();
		claim.forEach((key, value) -> {
			if (key.startsWith("told") && key.length() > 4) {
				plain.put(key.substring(4, 5).toLowerCase(Locale.ROOT) + key.substring(5), value);
			}
		});
		return plain;
	}

	static List<Participant> participants(@Nullable Object rows) {
		return (rows instanceof List<?> list) ? list.stream().map(FactProperties::participant).toList() : List.of();
	}

	static Participant participant(Object row) {
		Map<?, ?> node = (Map<?, ?>) row;
		String id = String.valueOf(node.get("id"));
		Object name = node.get("name");
		String mention = (String) node.get("mention");
		return Participant.of(EntityId.of(id), (name != null) ? name.toString() : id,
				(mention != null && mention.isEmpty()) ? null : mention);
	}

	static @Nullable FactPlace place(@Nullable Object row) {
		if (!(row instanceof Map<?, ?> node)) {
			return null;
		}
		EntityId id = EntityId.of(String.valueOf(node.get("id")));
		Object name = node.get("name");
		return new FactPlace(id, (name != null) ? name.toString() : id.value(), (String) node.get("country"),
				(String) node.get("mention"));
	}

}
