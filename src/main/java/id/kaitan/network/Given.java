package id.kaitan.network;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import id.kaitan.entity.AsOf;
import id.kaitan.entity.EntityId;
import id.kaitan.fact.FactType;
import id.kaitan.problem.InvalidInputException;
import id.kaitan.problem.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values that a question gives as text, and collects all that is wrong with
 * them, so that they can be mended at once. Each method returns something of its type
 * also for a wrong value; {@link #check()} comes before it is used.
 */
public final class Given {

	private final List<InvalidValue> errors = new ArrayList<>();

	/**
	 * Begins with nothing wrong.
	 */
	public Given() {
	}

	/**
	 * Says that nothing is wrong.
	 * @throws InvalidInputException if something is
	 */
	public void check() {
		if (!this.errors.isEmpty()) {
			throw new InvalidInputException(this.errors);
		}
	}

	/**
	 * Notes that something is wrong.
	 * @param error what
	 */
	public void wrong(InvalidValue error) {
		this.errors.add(error);
	}

	/**
	 * The ids of entities, each once.
	 * @param field the parameter
	 * @param values the values, {@code null} for none
	 * @return the ids in order
	 */
	public List<EntityId> entities(String field, @Nullable List<String> values) {
		Set<EntityId> ids = new LinkedHashSet<>();
		for (String value : parts(values)) {
			if (EntityId.isValid(value)) {
				ids.add(EntityId.of(value));
			}
			else {
				wrong(new InvalidValue(field, value,
						"an id such as country:PRK, person:kim-jong-un, org:nato or place:kursk-ru"));
			}
		}
		return List.copyOf(ids);
	}

	/**
	 * The id of one entity.
	 * @param field the parameter
	 * @param value the value
	 * @return the id, some id if it is wrong
	 */
	public EntityId entity(String field, @Nullable String value) {
		List<EntityId> ids = entities(field, (value != null) ? List.of(value) : null);
		if (ids.isEmpty() && (value == null || value.isBlank())) {
			wrong(new InvalidValue(field, null, "the id of an entity, such as country:PRK"));
		}
		return ids.isEmpty() ? EntityId.of("org:none") : ids.getFirst();
	}

	/**
	 * Types of facts, in any case.
	 * @param field the parameter
	 * @param values the values, {@code null} for none
	 * @return the types, none if none is given
	 */
	public Set<FactType> types(String field, @Nullable List<String> values) {
		Set<FactType> types = new LinkedHashSet<>();
		for (String value : parts(values)) {
			FactType type = oneOf(field, value, FactType.class);
			if (type != null) {
				types.add(type);
			}
		}
		return types;
	}

	/**
	 * A constant of an enum, in any case.
	 * @param <E> the enum
	 * @param field the parameter
	 * @param value the value, {@code null} for none
	 * @param type the enum
	 * @return the constant, {@code null} if none is given or it is wrong
	 */
	public <E extends Enum<E>> @Nullable E oneOf(String field, @Nullable String value, Class<E> type) {
		if (value == null || value.isBlank()) {
			return null;
		}
		for (E constant : type.getEnumConstants()) {
			if (constant.name().equals(value.strip().toUpperCase(Locale.ROOT))) {
				return constant;
			}
		}
		wrong(InvalidValue.notOneOf(field, value, type));
		return null;
	}

	/**
	 * The first or last day of a period that a date as exact as it is given means.
	 * @param field the parameter
	 * @param value the value, {@code null} for none
	 * @param last whether the last day is meant
	 * @return an epoch day; if none is given, {@link Integer#MIN_VALUE} for the first,
	 * {@link Integer#MAX_VALUE} for the last
	 */
	public int day(String field, @Nullable String value, boolean last) {
		int open = last ? Integer.MAX_VALUE : Integer.MIN_VALUE;
		if (value == null || value.isBlank()) {
			return open;
		}
		int day = (value.length() <= 10) ? (last ? PartialDate.lastDay(value, open) : PartialDate.firstDay(value, open))
				: open;
		if (day == open) {
			wrong(new InvalidValue(field, value, "a date such as 2024-09-01, 2024-09 or 2024"));
		}
		return day;
	}

	/**
	 * An instant.
	 * @param field the parameter
	 * @param value the value, {@code null} for none
	 * @return the instant, {@code null} if none is given or it is wrong
	 */
	public @Nullable Instant instant(String field, @Nullable String value) {
		if (value == null || value.isBlank()) {
			return null;
		}
		try {
			return AsOf.parse(value);
		}
		catch (DateTimeException ex) {
			wrong(new InvalidValue(field, value, AsOf.ACCEPTED));
			return null;
		}
	}

	/**
	 * A whole number.
	 * @param field the parameter
	 * @param value the value, {@code null} for none
	 * @param lowest the lowest that is accepted
	 * @param highest the highest that is accepted
	 * @param otherwise what it is if none is given
	 * @return the number
	 */
	public int whole(String field, @Nullable String value, int lowest, int highest, int otherwise) {
		if (value == null || value.isBlank()) {
			return otherwise;
		}
		try {
			int number = Integer.parseInt(value.strip());
			if (number >= lowest && number <= highest) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// said below
		}
		wrong(InvalidValue.outside(field, value, lowest, highest));
		return otherwise;
	}

	/**
	 * A number from 0 to 1.
	 * @param field the parameter
	 * @param value the value, {@code null} for none
	 * @return the number, 0 if none is given
	 */
	public float fraction(String field, @Nullable String value) {
		if (value == null || value.isBlank()) {
			return 0;
		}
		try {
			float number = Float.parseFloat(value.strip());
			if (number >= 0 && number <= 1) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			// said below
		}
		wrong(new InvalidValue(field, value, "a number from 0 to 1"));
		return 0;
	}

	/**
	 * Whether something is wanted.
	 * @param field the parameter
	 * @param value the value, {@code null} for none
	 * @return {@code false} if none is given
	 */
	public boolean flag(String field, @Nullable String value) {
		if (value == null || value.isBlank() || value.equalsIgnoreCase("false")) {
			return false;
		}
		if (!value.equalsIgnoreCase("true")) {
			wrong(InvalidValue.notOneOf(field, value, List.of("true", "false")));
		}
		return true;
	}

	/**
	 * The language of names.
	 * @param value the parameter {@code lang}, {@code null} for none
	 * @param accepted what the reader accepts, {@code null} if that is unknown
	 * @return ISO 639-1
	 */
	public String language(@Nullable String value, @Nullable Locale accepted) {
		if (value == null || value.isBlank()) {
			return (accepted != null && !accepted.getLanguage().isEmpty()) ? accepted.getLanguage() : "en";
		}
		if (!value.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")) {
			wrong(new InvalidValue("lang", value, "a language such as en or id"));
		}
		return value.toLowerCase(Locale.ROOT).split("-")[0];
	}

	private static List<String> parts(@Nullable List<String> values) {
		List<String> parts = new ArrayList<>();
		for (String value : (values != null) ? values : List.<String>of()) {
			for (String part : value.split(",")) {
				if (!part.isBlank()) {
					parts.add(part.strip());
				}
			}
		}
		return parts;
	}

}
