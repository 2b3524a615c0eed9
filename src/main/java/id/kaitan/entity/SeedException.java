package id.kaitan.entity;

import org.jspecify.annotations.Nullable;

/**
 * A seed file says something that cannot be.
 */
public final class SeedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	SeedException(String file, long line, @Nullable String message) {
		super("seeds/" + file + " line " + line + ": " + message);
	}

}
