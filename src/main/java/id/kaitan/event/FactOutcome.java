package id.kaitan.event;

import org.jspecify.annotations.Nullable;

/**
 * What became of a fact.
 *
 * @param kind what
 * @param event the id of the event or standing relation that it is a telling of,
 * {@code null} if it was rejected
 * @param error why it was rejected, one sentence, {@code null} if it was not
 */
public record FactOutcome(Kind kind, @Nullable String event, @Nullable String error) {

	static FactOutcome rejected(String error) {
		return new FactOutcome(Kind.REJECTED, null, error);
	}

	/**
	 * What can become of a fact.
	 */
	public enum Kind {

		/** It is the first telling of an event. */
		CREATED,
		/** It is a further telling of an event that was known. */
		MERGED,
		/** Every claim that it makes was stored before; nothing was written. */
		UNCHANGED,
		/** It cannot be stored. */
		REJECTED

	}

}
