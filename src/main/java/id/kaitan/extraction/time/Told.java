package id.kaitan.extraction.time;

import id.kaitan.fact.FactTime;
import id.kaitan.fact.Precision;
import org.jspecify.annotations.Nullable;

/**
 * The times that a text has told so far, for those that count from them.
 *
 * @param day the day told last, or {@code null}
 * @param period the day, month or year told last, or {@code null}
 */
record Told(@Nullable FactTime day, @Nullable FactTime period) {

	static final Told NOTHING = new Told(null, null);

	/** After one more time, which may be {@code null}. */
	Told then(@Nullable FactTime time) {
		if (time == null || time.start() == null) {
			return this;
		}
		return switch (time.precision()) {
			case DAY -> new Told(time, time);
			case MONTH, YEAR -> new Told(this.day, time);
			default -> this;
		};
	}

	/** The time from which units of a size are counted. */
	@Nullable FactTime from(TimeUnit unit) {
		boolean whole = unit == TimeUnit.YEAR || unit == TimeUnit.DECADE || unit == TimeUnit.CENTURY
				|| unit == TimeUnit.MONTH && this.period != null && this.period.precision() != Precision.YEAR;
		return whole ? this.period : this.day;
	}

}
