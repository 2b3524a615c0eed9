package id.kaitan.problem;

import org.jspecify.annotations.Nullable;

/**
 * The root of all that Kaitan throws on purpose. A message is one sentence for the one
 * who asked: what is wrong, which value, what is accepted.
 */
public abstract sealed class KaitanException extends RuntimeException permits InvalidInputException, NotFoundException,
		TooLargeException, TooExpensiveException, UnavailableException {

	KaitanException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	/**
	 * The sentence for the one who asked.
	 * @return never empty
	 */
	@Override
	public String getMessage() {
		return String.valueOf(super.getMessage());
	}

}
