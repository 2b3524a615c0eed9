package id.kaitan.access;

import org.jspecify.annotations.Nullable;

/**
 * Kaitan does not start, or a command about keys cannot be done: why, and what to do.
 */
final class AccessException extends RuntimeException {

	private final String action;

	AccessException(String message, String action, @Nullable Throwable cause) {
		super(message, cause);
		this.action = action;
	}

	/**
	 * What to do about it.
	 * @return a sentence
	 */
	String action() {
		return this.action;
	}

}
