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
	 * A day of the month that is {@code months} from this; without months the nearest:
	 * before today (-1), after (1) or as news means it (0).
	 */
	record DayOfMonth(int day, @Nullable Integer months, int direction) implements Spec {
	}

	/**
	 * A weekday in the week that is {@code weeks} from this; without weeks the nearest:
	 * before today (-1), after (1) or as news means it (0).
	 */
	record Weekday(DayOfWeek day, @Nullable Integer weeks, int direction) implements Spec {
	}

	/**
	 * Saturday and Sunday of the week that is {@code weeks} from this; without weeks the
	 * nearest, as news means it.
	 */
	record Weekend(@Nullable Integer weeks) implements Spec {
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

	/** The {@code amount} units that end (-1) or begin (1) now. */
	record Lapse(@Nullable Integer amount, TimeUnit unit, int sign) implements Spec {
	}

	/** The day told last: {@code that day}. */
	record Same() implements Spec {
	}

	/**
	 * An hour or a part of a day, in ISO 8601's or TimeML's form: {@code T06:12},
	 * {@code TMO}. Without a day, of the day told last.
	 */
	record Moment(@Nullable Spec day, String clock) implements Spec {
	}

	/** A first year and the number of years from it. */
	record Years(int from, int count) implements Spec {
	}

	/**
	 * A part of a year, such as a quarter, that is {@code months} long, counted from 1;
	 * the year may be left out.
	 */
	record Portion(@Nullable Integer year, int number, int months) implements Spec {
	}

	/** A season in TimeML's letters; the year may be left out. */
	record Season(String code, @Nullable Integer year) implements Spec {
	}

	/** From one to another. */
	record Range(Read from, Read to) implements Spec {
	}

	/** A part of a period: 1 its first, 2 its middle, 3 its last third. */
	record Part(int third, Spec whole) implements Spec {
	}

	/** Open at one end, or only about: see {@link Open}. */
	record Bound(Open open, Read at) implements Spec {
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

	/** No date: how long, how often, or only past, present or future. */
	record Dateless(TimeExpression.Kind kind, String value) implements Spec {
	}

}
