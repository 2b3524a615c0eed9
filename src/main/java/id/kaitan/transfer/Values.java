package id.kaitan.transfer;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Properties as JSON and back: text, numbers and truth values as they are, a day as
 * {@code {"date": "2025-09-03"}}, a time as {@code {"datetime": "2025-09-03T10:00Z"}}.
 */
final class Values {

	private static final String DATE = "date";

	private static final String DATETIME = "datetime";

	private Values() {
	}

	/**
	 * Properties for JSON, in the order of their names.
	 * @param properties as the driver gives them
	 * @return text, numbers, truth values, lists and maps
	 * @throws IllegalArgumentException if one is of a kind that the model has not
	 */
	static Map<String, Object> encode(Map<String, Object> properties) {
		Map<String, Object> encoded = new TreeMap<>();
		properties.forEach((name, value) -> {
			if (value != null) {
				encoded.put(name, encode(name, value));
			}
		});
		return encoded;
	}

	private static Object encode(String name, Object value) {
		return switch (value) {
			case String text -> text;
			case Long number -> number;
			case Double number -> number;
			case Boolean truth -> truth;
			case LocalDate date -> Map.of(DATE, date.toString());
			case ZonedDateTime time -> Map.of(DATETIME, time.withZoneSameInstant(ZoneOffset.UTC).toString());
			case List<?> list -> list.stream().map((item) -> encode(name, item)).toList();
			default -> throw new IllegalArgumentException("the property " + name + " is a "
					+ value.getClass().getSimpleName() + "; exported are text, numbers, truth values, days and times");
		};
	}

	/**
	 * Properties from JSON.
	 * @param properties an object
	 * @return as the driver takes them
	 */
	static Map<String, Object> decode(JsonNode properties) {
		Map<String, Object> decoded = new LinkedHashMap<>();
		properties.properties().forEach((entry) -> {
			Object value = decode(entry.getKey(), entry.getValue());
			if (value != null) {
				decoded.put(entry.getKey(), value);
			}
		});
		return decoded;
	}

	private static @Nullable Object decode(String name, JsonNode value) {
		if (value.isString()) {
			return value.stringValue();
		}
		if (value.isIntegralNumber()) {
			return value.longValue();
		}
		if (value.isNumber()) {
			return value.doubleValue();
		}
		if (value.isBoolean()) {
			return value.booleanValue();
		}
		if (value.isArray()) {
			List<Object> list = new ArrayList<>();
			for (JsonNode item : value) {
				Object decoded = decode(name, item);
				if (decoded != null) {
					list.add(decoded);
				}
			}
			return list;
		}
		if (value.has(DATE)) {
			return LocalDate.parse(value.get(DATE).stringValue());
		}
		if (value.has(DATETIME)) {
			return ZonedDateTime.parse(value.get(DATETIME).stringValue());
		}
		return null;
	}

}
