package id.kaitan.fact;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When a fact was so, as exactly as the source says and no more exactly.
 *
 * @param start the first day, inclusive, or {@code null} if open
 * @param end the last day, inclusive, or {@code null} if open
 * @param precision how exactly this is known
 * @param text the words of the source that say so, or {@code null} if there are none
 */
public record FactTime(@Nullable LocalDate start, @Nullable LocalDate end, Precision precision, @Nullable String text) {

	/**
	 * Checks the order.
	 * @throws IllegalArgumentException if both ends are open or the end is before the
	 * start
	 */
	public FactTime {
		if (start == null && end == null) {
			throw new IllegalArgumentException("time has neither start nor end; an unknown time is null as a whole");
		}
		if (start != null && end != null && end.isBefore(start)) {
			throw new IllegalArgumentException("time.end '" + end + "' is before time.start '" + start + "'");
		}
	}

	/**
	 * One day.
	 * @param day the day
	 * @param text the words of the source, or {@code null}
	 * @return the time
	 */
	public static FactTime day(LocalDate day, @Nullable String text) {
		return new FactTime(day, day, Precision.DAY, text);
	}

	/**
	 * The day by which facts are put in order.
	 * @return the start, else the end
	 */
	public LocalDate orderedAt() {
		LocalDate at = (this.start != null) ? this.start : this.end;
		if (at == null) {
			throw new IllegalStateException("a time has a start or an end");
		}
		return at;
	}

}
