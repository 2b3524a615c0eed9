package id.kaitan.extraction.time;

import id.kaitan.fact.FactTime;
import org.jspecify.annotations.Nullable;

/**
 * A time expression of a text.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param start offset of its first UTF-16 code unit
 * @param end offset after its last
 * @param text the exact text
 * @param kind what kind of time it tells
 * @param time the time, or {@code null} if it tells no date or cannot be resolved
 * @param against what it was resolved against
 */
public record TimeExpression(int from, int to, int start, int end, String text, Kind kind, @Nullable FactTime time,
		Against against) {

	/** Kinds of time expression, TimeML's. */
	public enum Kind {

		/** A date or a period. */
		DATE,
		/** An hour of a day. */
		TIME,
		/** How long. */
		DURATION,
		/** How often. */
		SET

	}

	/** What an expression is resolved against. */
	public enum Against {

		/** Nothing: it is complete. */
		ITSELF,
		/** The day of publication, given or deduced. */
		PUBLICATION,
		/** The date told before it in the text. */
		DATE_BEFORE,
		/** It is not resolved. */
		NOTHING

	}

}
