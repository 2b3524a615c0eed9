package id.kaitan.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import id.kaitan.problem.InvalidInputException;
import id.kaitan.problem.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for.
 *
 * @param who only of this caller, or {@code null}
 * @param action only of this kind, or {@code null}
 * @param target only about this id, or {@code null}
 * @param from the earliest instant, or {@code null}
 * @param to the instant before which they lie, or {@code null}
 * @param limit how many at most
 * @param cursor the next of the page before, or {@code null}
 */
record AuditQuery(@Nullable String who, @Nullable AuditAction action, @Nullable String target, @Nullable Instant from,
		@Nullable Instant to, int limit, @Nullable String cursor) {

	private static final int MOST = 1000;

	private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

	private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

	/**
	 * Checks the question.
	 * @throws InvalidInputException if a value cannot be accepted
	 */
	AuditQuery {
		List<InvalidValue> errors = new ArrayList<>();
		if (limit < 1 || limit > MOST) {
			errors.add(InvalidValue.outside("limit", limit, 1, MOST));
		}
		for (Instant each : new Instant[] { from, to }) {
			if (each != null && (each.isBefore(EARLIEST) || each.isAfter(LATEST))) {
				errors.add(new InvalidValue((each == from) ? "from" : "to", each.toString(),
						"an instant of the years 1 to 9999"));
			}
		}
		if (from != null && to != null && to.isBefore(from)) {
			errors.add(InvalidValue.reversed("from", from, "to", to));
		}
		if (cursor != null && !cursor.matches("[0-9a-f-]{1,40}")) {
			errors.add(new InvalidValue("cursor", cursor, "the next of the page before"));
		}
		if (!errors.isEmpty()) {
			throw new InvalidInputException(errors);
		}
	}

}
