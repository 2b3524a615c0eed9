package id.kaitan.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * One value that cannot be accepted.
 *
 * @param field the parameter or the path in the body, such as {@code from} or
 * {@code time.start}
 * @param value the value as it was given, shortened if it is long, or {@code null} if
 * none was given
 * @param accepted what is accepted instead, such as {@code a whole number from 1 to 6}
 */
public record InvalidValue(String field, @Nullable String value, String accepted) {

	private static final int LONGEST_VALUE = 100;

	/**
	 * Shortens the value.
	 */
	public InvalidValue {
		if (value != null && value.length() > LONGEST_VALUE) {
			int end = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1 : LONGEST_VALUE;
			value = value.substring(0, end) + "\u2026";
		}
	}

	/**
	 * Says that a value is not one of a list.
	 * @param field the field
	 * @param value the value given
	 * @param accepted all that is accepted
	 * @return the invalid value
	 */
	public static InvalidValue notOneOf(String field, @Nullable Object value, Collection<?> accepted) {
		return new InvalidValue(field, text(value),
				accepted.stream().map(String::valueOf).collect(Collectors.joining(", ", "one of ", "")));
	}

	/**
	 * Says that a value is not a constant of an enum.
	 * @param field the field
	 * @param value the value given
	 * @param accepted the enum
	 * @return the invalid value
	 */
	public static InvalidValue notOneOf(String field, @Nullable Object value, Class<? extends Enum<?>> accepted) {
		return notOneOf(field, value, Arrays.asList(accepted.getEnumConstants()));
	}

	/**
	 * Says that a number is out of bounds.
	 * @param field the field
	 * @param value the value given
	 * @param lowest the lowest that is accepted
	 * @param highest the highest that is accepted
	 * @return the invalid value
	 */
	public static InvalidValue outside(String field, @Nullable Object value, long lowest, long highest) {
		return new InvalidValue(field, text(value), "a whole number from " + lowest + " to " + highest);
	}

	/**
	 * Says that a range ends before it begins.
	 * @param startField the field of the start
	 * @param start its value
	 * @param endField the field of the end
	 * @param end its value
	 * @return the invalid value, named by the end's field
	 */
	public static InvalidValue reversed(String startField, Object start, String endField, Object end) {
		return new InvalidValue(endField, text(end), "nothing before " + startField + " (" + start + ")");
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

	/**
	 * The sentence that says so.
	 * @return for example
	 * {@code maxHops '99' is not accepted; accepted: a whole number from 1 to 6}
	 */
	public String sentence() {
		return (this.value == null || this.value.isEmpty()) ? this.field + " is missing; accepted: " + this.accepted
				: this.field + " '" + this.value + "' is not accepted; accepted: " + this.accepted;
	}

}
