package id.kaitan.problem;

import org.jspecify.annotations.Nullable;

/**
 * Kaitan cannot answer for now, though the question is right: 503.
 */
public final class UnavailableException extends KaitanException {

	/**
	 * Something that Kaitan needs is not there.
	 * @param message what, and where it was looked for
	 * @param cause what failed, or {@code null}
	 */
	public UnavailableException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
