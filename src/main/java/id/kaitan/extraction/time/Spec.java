package id.kaitan.extraction.time;

import java.time.DayOfWeek;

import org.jspecify.annotations.Nullable;

/**
 * What a time expression says, before it is known what it is said against.
 */
sealed interface Spec {

	/**
	 * A date of which parts may be left out. A weekday beside day and month is a check. A
	 * year given by its last two digits is already whole.
	 */
	record Calendar(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day,
			@Nullable DayOfWeek weekday) implements Spec {
	}

	/**
	 * A weekday in the week that is {@code weeks} from this; without weeks the nearest:
	 * before today (-1), after (1) or as news means it (0).
	 */
	record Weekday(DayOfWeek day, @Nullable Integer weeks, int direction) implements Spec {
	}

	/**
	 * A month of the year that is {@code years} from this; without years, the nearest.
	 */
	record MonthOf(int month, @Nullable Integer day, @Nullable Integer years, int direction) implements Spec {
	}

	/** The day, week, month or year that is {@code amount} from this one. */
	record Period(TimeUnit unit, int amount) implements Spec {
	}

	/** {@code amount} units before (below 0) or after now, {@code null} if not told. */
	record Offset(@Nullable Integer amount, TimeUnit unit, int sign) implements Spec {
	}

	/** The same, from the time told last. */
	record Relative(@Nullable Integer amount, TimeUnit unit, int sign) implements Spec {
	}

	/** The day told last: {@code that day}. */
	record Same() implements Spec {
	}

	/** A first year and the number of years from it. */
	record Years(int from, int count) implements Spec {
	}

	/** A quarter, from 1; the year may be left out. */
	record Quarter(@Nullable Integer year, int quarter) implements Spec {
	}

	/** From one to another. */
	record Range(Spec from, Spec to) implements Spec {
	}

	/** A part of a period: 1 its first, 2 its middle, 3 its last third. */
	record Part(int third, Spec whole) implements Spec {
	}

	/** Open at one end, or only about: see {@link Open}. */
	record Bound(Open open, Spec at) implements Spec {
	}

	/** How a bound is meant. */
	enum Open {

		/** From then on. */
		SINCE,
		/** Before then, not including it. */
		BEFORE,
		/** Up to then, including it. */
		UNTIL,
		/** After then, not including it. */
		AFTER,
		/** About then. */
		ABOUT

	}

	/** An anniversary: {@code count} years since {@code year}. Says which year it is. */
	record Anniversary(int count, int year) implements Spec {
	}

	/** No date: how long, how often, the hour, or only past, present or future. */
	record Dateless(TimeExpression.Kind kind, String value) implements Spec {
	}

}
