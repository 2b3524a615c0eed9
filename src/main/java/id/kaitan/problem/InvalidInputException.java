package id.kaitan.problem;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Something that was given cannot be accepted: 400.
 */
public final class InvalidInputException extends KaitanException {

	private final List<InvalidValue> errors;

	/**
	 * All that is wrong at once.
	 * @param errors at least one
	 */
	public InvalidInputException(List<InvalidValue> errors) {
		super(errors.stream().map(InvalidValue::sentence).collect(Collectors.joining("; ")), null);
		this.errors = List.copyOf(errors);
	}

	/**
	 * One value is wrong.
	 * @param error which, and what is accepted
	 */
	public InvalidInputException(InvalidValue error) {
		this(List.of(error));
	}

	/**
	 * One value is wrong.
	 * @param field the parameter or the path in the body
	 * @param value the value given, or {@code null} if it is missing
	 * @param accepted what is accepted instead
	 */
	public InvalidInputException(String field, @Nullable String value, String accepted) {
		this(new InvalidValue(field, value, accepted));
	}

	/**
	 * All that is wrong.
	 * @return at least one
	 */
	public List<InvalidValue> errors() {
		return this.errors;
	}

}
