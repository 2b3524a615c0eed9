package id.kaitan.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

import id.kaitan.fact.FactTime;
import id.kaitan.fact.Precision;
import org.jspecify.annotations.Nullable;

/**
 * When two tellings may speak of the same time, and which of them is the more exact. All
 * methods are symmetric.
 */
final class TimeMatch {

	/** How long before its publication an undated telling is taken to speak of. */
	static final int NEWS_DAYS = 3;

	/** The longest span that may be a single event and contain its day. */
	static final int ONE_EVENT_DAYS = 7;

	/** The longest span that may be the same as a shorter one in it. */
	private static final int ONE_OPERATION_DAYS = 31;

	private static final Comparator<FactTime> EXACTNESS = Comparator.<FactTime>comparingInt((time) -> rank(time))
		.thenComparingLong(TimeMatch::days)
		.thenComparing(FactTime::orderedAt)
		.thenComparing(TimeMatch::lastDay);

	private TimeMatch() {
	}

	/**
	 * Whether two dated tellings may speak of the same time, each within its precision: a
	 * day lies in a month, a month in a year; a range is a duration and holds only what
	 * is like it, or the day of a short one.
	 * @param one a time
	 * @param other a time
	 * @return {@code true} if they may
	 */
	static boolean mayBeTheSame(FactTime one, FactTime other) {
		if (isOpen(one) || isOpen(other)) {
			return one.precision() == other.precision() && one.orderedAt().equals(other.orderedAt())
					&& isOpen(one) == isOpen(other) && (one.start() == null) == (other.start() == null);
		}
		if (!overlap(one, other)) {
			return false;
		}
		boolean oneLasts = one.precision() == Precision.RANGE;
		boolean otherLasts = other.precision() == Precision.RANGE;
		if (oneLasts && otherLasts) {
			return sameSpan(one, other) || (days(one) <= ONE_OPERATION_DAYS && days(other) <= ONE_OPERATION_DAYS
					&& (contains(one, other) || contains(other, one)));
		}
		if (oneLasts || otherLasts) {
			FactTime range = oneLasts ? one : other;
			FactTime point = oneLasts ? other : one;
			return contains(point, range) || (contains(range, point) && days(range) <= ONE_EVENT_DAYS);
		}
		return true;
	}

	/**
	 * Whether an undated telling may speak of a dated event: news is of the last days.
	 * @param time when the event was
	 * @param published when the undated telling was published, or {@code null}
	 * @return {@code true} if it may
	 */
	static boolean mayBeNewsOf(FactTime time, @Nullable LocalDate published) {
		if (published == null || isOpen(time) || time.precision() == Precision.YEAR) {
			return false;
		}
		return !firstDay(time).isAfter(published) && !lastDay(time).isBefore(published.minusDays(NEWS_DAYS));
	}

	/**
	 * Whether two undated tellings may speak of the same event.
	 * @param one when one was published, or {@code null}
	 * @param other when the other was, or {@code null}
	 * @return {@code true} if they were published within a few days
	 */
	static boolean publishedTogether(@Nullable LocalDate one, @Nullable LocalDate other) {
		return one != null && other != null && Math.abs(ChronoUnit.DAYS.between(one, other)) <= NEWS_DAYS;
	}

	/**
	 * Whether two times are the same to the day.
	 * @param one a time, or {@code null}
	 * @param other a time, or {@code null}
	 * @return {@code true} if both are known and span the same days
	 */
	static boolean sameSpan(@Nullable FactTime one, @Nullable FactTime other) {
		return one != null && other != null && firstDay(one).equals(firstDay(other))
				&& lastDay(one).equals(lastDay(other));
	}

	/**
	 * The more exact of two times.
	 * @param one a time, or {@code null}
	 * @param other a time, or {@code null}
	 * @return the more exact, {@code null} only if both are
	 */
	static @Nullable FactTime better(@Nullable FactTime one, @Nullable FactTime other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return (EXACTNESS.compare(other, one) < 0) ? other : one;
	}

	private static int rank(FactTime time) {
		if (isOpen(time)) {
			return 6;
		}
		return switch (time.precision()) {
			case DAY -> 0;
			case RANGE -> 1;
			case MONTH -> 2;
			case APPROXIMATE -> 3;
			case YEAR -> 4;
			case BEFORE -> 5;
		};
	}

	private static boolean isOpen(FactTime time) {
		return time.start() == null || time.end() == null;
	}

	private static boolean overlap(FactTime one, FactTime other) {
		return !firstDay(one).isAfter(lastDay(other)) && !firstDay(other).isAfter(lastDay(one));
	}

	private static boolean contains(FactTime outer, FactTime inner) {
		return !firstDay(inner).isBefore(firstDay(outer)) && !lastDay(inner).isAfter(lastDay(outer));
	}

	private static long days(FactTime time) {
		return ChronoUnit.DAYS.between(firstDay(time), lastDay(time)) + 1;
	}

	private static LocalDate firstDay(FactTime time) {
		return time.orderedAt();
	}

	private static LocalDate lastDay(FactTime time) {
		return (time.end() != null) ? time.end() : time.orderedAt();
	}

}
