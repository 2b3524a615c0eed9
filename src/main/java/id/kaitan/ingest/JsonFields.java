package id.kaitan.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import id.kaitan.problem.InvalidInputException;
import id.kaitan.problem.InvalidValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a JSON object that somebody else wrote: each is read as what it must be,
 * and all that is wrong is collected.
 */
final class JsonFields {

	private static final double LARGEST = 1e30;

	private final JsonNode object;

	private final String path;

	private final List<InvalidValue> errors;

	JsonFields(JsonNode object, String path, List<InvalidValue> errors) {
		this.object = object;
		this.path = path;
		this.errors = errors;
	}

	static JsonFields of(JsonNode object) {
		JsonFields fields = new JsonFields(object, "", new ArrayList<>());
		if (!object.isObject()) {
			throw new InvalidInputException("fact", object.toString(), "a JSON object");
		}
		return fields;
	}

	void requireNoErrors() {
		if (!this.errors.isEmpty()) {
			throw new InvalidInputException(this.errors);
		}
	}

	boolean has(String field) {
		JsonNode value = this.object.get(field);
		return value != null && !value.isNull();
	}

	void reject(String field, @Nullable String value, String accepted) {
		this.errors.add(new InvalidValue(this.path + field, value, accepted));
	}

	private @Nullable JsonNode value(String field) {
		JsonNode value = this.object.get(field);
		return (value == null || value.isNull()) ? null : value;
	}

	@Nullable String text(String field, int longest) {
		JsonNode value = value(field);
		if (value == null) {
			return null;
		}
		if (!value.isString() || value.stringValue().length() > longest) {
			reject(field, value.toString(), "text of up to " + longest + " characters");
			return null;
		}
		return value.stringValue();
	}

	<E extends Enum<E>> @Nullable E constant(String field, Class<E> type) {
		String value = text(field, 50);
		if (value == null) {
			return null;
		}
		for (E constant : type.getEnumConstants()) {
			if (constant.name().equals(value)) {
				return constant;
			}
		}
		this.errors.add(InvalidValue.notOneOf(this.path + field, value, Arrays.asList(type.getEnumConstants())));
		return null;
	}

	@Nullable LocalDate date(String field) {
		String value = text(field, 50);
		if (value == null) {
			return null;
		}
		try {
			LocalDate date = LocalDate.parse(value);
			if (date.getYear() >= 1 && date.getYear() <= 9998) {
				return date;
			}
		}
		catch (DateTimeParseException ex) {
			// Said below.
		}
		reject(field, value, "an ISO date such as 2025-09-03");
		return null;
	}

	@Nullable BigDecimal number(String field) {
		JsonNode value = value(field);
		if (value == null) {
			return null;
		}
		// 1e999999999 is short, but written out it fills the memory.
		if (!value.isNumber() || value.asString().length() > 40 || !(Math.abs(value.doubleValue()) < LARGEST)) {
			reject(field, value.toString(), "a number between -10^30 and 10^30");
			return null;
		}
		return value.decimalValue();
	}

	double between(String field, double lowest, double highest, double otherwise) {
		BigDecimal number = number(field);
		if (number == null) {
			return otherwise;
		}
		double value = number.doubleValue();
		if (value < lowest || value > highest) {
			reject(field, number.toString(), "a number from " + lowest + " to " + highest);
			return otherwise;
		}
		return value;
	}

	int position(String field, int otherwise) {
		JsonNode value = value(field);
		if (value == null) {
			return otherwise;
		}
		if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 0) {
			reject(field, value.toString(), "a whole number, 0 or more");
			return otherwise;
		}
		return value.intValue();
	}

	@Nullable JsonFields object(String field) {
		JsonNode value = value(field);
		if (value == null) {
			return null;
		}
		if (!value.isObject()) {
			reject(field, value.toString(), "a JSON object");
			return null;
		}
		return new JsonFields(value, this.path + field + ".", this.errors);
	}

	List<JsonFields> objects(String field, int most) {
		JsonNode value = value(field);
		if (value == null) {
			return List.of();
		}
		if (!value.isArray() || value.size() > most) {
			reject(field, value.isArray() ? value.size() + " items" : value.toString(),
					"a JSON array of up to " + most + " objects");
			return List.of();
		}
		List<JsonFields> objects = new ArrayList<>();
		for (int i = 0; i < value.size(); i++) {
			if (value.get(i).isObject()) {
				objects.add(new JsonFields(value.get(i), this.path + field + "[" + i + "].", this.errors));
			}
			else {
				reject(field + "[" + i + "]", value.get(i).toString(), "a JSON object");
			}
		}
		return objects;
	}

}
