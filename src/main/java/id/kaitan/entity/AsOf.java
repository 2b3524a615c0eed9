package id.kaitan.entity;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

import id.kaitan.problem.InvalidInputException;
import id.kaitan.problem.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * The recorded time that a question is asked of: what had been recorded by then, and not
 * taken back by then, counts.
 *
 * @param instant the instant, {@code null} for the present
 */
public record AsOf(@Nullable Instant instant) {

	private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

	private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

	/** What is accepted as text. */
	public static final String ACCEPTED = "an instant such as 2025-09-03T12:00:00Z, or a date";

	/**
	 * Reads the parameter {@code asOf}.
	 * @param text an instant, a date for its beginning in UTC, or nothing for the present
	 * @return the recorded time
	 * @throws InvalidInputException if it is none of these
	 */
	public static AsOf of(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return new AsOf(null);
		}
		try {
			return new AsOf(parse(text));
		}
		catch (DateTimeException ex) {
			throw new InvalidInputException(List.of(new InvalidValue("asOf", text, ACCEPTED)));
		}
	}

	/**
	 * Reads an instant.
	 * @param text an instant, or a date for its beginning in UTC
	 * @return the instant
	 * @throws DateTimeException if it is neither, or not of the years 1 to 9999
	 */
	public static Instant parse(String text) {
		Instant instant = Instant.parse(text.contains("T") ? text : text + "T00:00:00Z");
		if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
			throw new DateTimeException("no year that is counted in");
		}
		return instant;
	}

	/**
	 * Whether something was known.
	 * @param recordedAt since when it is known, {@code null} for ever
	 * @param closedAt when it was taken back, {@code null} if it was not
	 * @return {@code true} if it was recorded by then and not yet taken back
	 */
	public boolean knows(@Nullable Instant recordedAt, @Nullable Instant closedAt) {
		if (this.instant == null) {
			return closedAt == null;
		}
		return isRecorded(recordedAt) && (closedAt == null || closedAt.isAfter(this.instant));
	}

	/**
	 * Whether something had been recorded, taken back or not.
	 * @param recordedAt since when it is known, {@code null} for ever
	 * @return {@code true} if it was recorded by then
	 */
	public boolean isRecorded(@Nullable Instant recordedAt) {
		return this.instant == null || recordedAt == null || !recordedAt.isAfter(this.instant);
	}

}
