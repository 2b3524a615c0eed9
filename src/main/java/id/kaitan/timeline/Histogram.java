package id.kaitan.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * How much happened when.
 *
 * @param interval by what time is divided
 * @param items the intervals in which anything happened, the earliest first
 * @param undated how many events have no known time
 * @param networkAsOf the moment whose state of the graph this is
 */
record Histogram(Interval interval, List<Bar> items, int undated, @JsonIgnore Instant networkAsOf) {

	Histogram {
		items = List.copyOf(items);
	}

	/**
	 * One interval. An event counts in the one in which it began.
	 *
	 * @param start its first day
	 * @param count how many events
	 * @param meanScore their mean conflict-cooperation score, -10 to 10
	 * @param cooperation how many of them have a score above 0
	 * @param conflict how many of them have a score below 0
	 * @param unsettled how many of all are denied, planned or only possible
	 * @param unsettledCooperation how many of those have a score above 0
	 * @param unsettledConflict how many of those have a score below 0
	 */
	record Bar(LocalDate start, int count, double meanScore, int cooperation, int conflict, int unsettled,
			int unsettledCooperation, int unsettledConflict) {

	}

	/** By what time is divided. */
	enum Interval {

		/** By days. */
		DAY,
		/** By months. */
		MONTH,
		/** By years. */
		YEAR;

		LocalDate after(LocalDate start) {
			return switch (this) {
				case DAY -> start.plusDays(1);
				case MONTH -> start.plusMonths(1);
				case YEAR -> start.plusYears(1);
			};
		}

		LocalDate startOf(LocalDate day) {
			return switch (this) {
				case DAY -> day;
				case MONTH -> day.withDayOfMonth(1);
				case YEAR -> day.withDayOfYear(1);
			};
		}

	}

}
