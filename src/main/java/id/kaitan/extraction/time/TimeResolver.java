package id.kaitan.extraction.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

import id.kaitan.extraction.time.TimeExpression.Against;
import id.kaitan.fact.FactTime;
import id.kaitan.fact.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what an expression says to dates: this is where a date is resolved. A part
 * that the text leaves out is taken from the day of publication; without one it stays
 * unknown, and so does everything that depends on it.
 */
final class TimeResolver {

	/** How far ahead an incomplete date may lie without being meant a year before. */
	private static final int DAYS_AHEAD = 7;

	/**
	 * What expressions are resolved against.
	 *
	 * @param published the day of publication, or {@code null}
	 * @param exact whether it is given; one deduced from the text serves years and months
	 * only
	 * @param before the time told last, or {@code null}
	 * @param future whether the sentence speaks of what is to come
	 */
	record Reference(@Nullable LocalDate published, boolean exact, @Nullable FactTime before, boolean future) {

	}

	/** The dates that were found, still without the words. */
	record Dates(@Nullable LocalDate start, @Nullable LocalDate end, Precision precision, Against against) {

	}

	private TimeResolver() {
	}

	static @Nullable Dates resolve(Spec spec, Reference at) {
		return switch (spec) {
			case Spec.Calendar date -> calendar(date, at);
			case Spec.Weekday weekday ->
				(at.published() != null && at.exact()) ? day(weekday(weekday, at.published(), at)) : null;
			case Spec.MonthOf month -> (at.published() != null) ? month(month, at.published()) : null;
			case Spec.Period period -> period(period, at);
			case Spec.Offset offset -> offset(offset, at);
			case Spec.Relative relative -> relative(relative, at);
			case Spec.Same same -> same(at.before());
			case Spec.Years years -> range(LocalDate.of(years.from(), 1, 1),
					LocalDate.of(years.from() + years.count() - 1, 12, 31), Precision.RANGE, Against.ITSELF);
			case Spec.Quarter quarter -> quarter(quarter, at);
			case Spec.Range range -> range(range, at);
			case Spec.Part part -> part(part, at);
			case Spec.Bound bound -> bound(bound, at);
			case Spec.Anniversary anniversary -> null;
			case Spec.Dateless dateless -> null;
		};
	}

	private static Dates day(LocalDate day) {
		return new Dates(day, day, Precision.DAY, Against.PUBLICATION);
	}

	private static Dates month(YearMonth month, Against against) {
		return new Dates(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, against);
	}

	private static Dates year(int year, Against against) {
		return new Dates(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, against);
	}

	private static Dates range(@Nullable LocalDate start, @Nullable LocalDate end, Precision precision,
			Against against) {
		return new Dates(start, end, precision, against);
	}

	private static @Nullable Dates calendar(Spec.Calendar date, Reference at) {
		Integer month = date.month();
		if (date.year() != null) {
			if (month == null) {
				return year(date.year(), Against.ITSELF);
			}
			return (date.day() == null) ? month(YearMonth.of(date.year(), month), Against.ITSELF)
					: exact(date.year(), month, date.day(), Against.ITSELF);
		}
		if (at.published() == null || month == null) {
			return null;
		}
		if (date.day() == null) {
			YearMonth now = YearMonth.from(at.published());
			YearMonth found = YearMonth.of(now.getYear(), month);
			if (found.isAfter(now) && !at.future()) {
				found = found.minusYears(1);
			}
			else if (found.isBefore(now) && at.future()) {
				found = found.plusYears(1);
			}
			return month(found, Against.PUBLICATION);
		}
		return nearest(month, date.day(), date.weekday(), at.published(), at.future());
	}

	private static @Nullable Dates exact(int year, int month, int day, Against against) {
		try {
			LocalDate date = LocalDate.of(year, month, day);
			return new Dates(date, date, Precision.DAY, against);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/**
	 * The year in which day and month lie nearest, and fall on the weekday if one is
	 * given.
	 */
	private static @Nullable Dates nearest(int month, int day, @Nullable DayOfWeek weekday, LocalDate published,
			boolean future) {
		Dates best = null;
		long least = Long.MAX_VALUE;
		for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
			Dates dates = exact(year, month, day, Against.PUBLICATION);
			if (dates == null || dates.start() == null) {
				continue;
			}
			long away = ChronoUnit.DAYS.between(published, dates.start());
			boolean wrong = weekday != null && dates.start().getDayOfWeek() != weekday;
			long cost = Math.abs(away) + (wrong ? 2000 : 0)
					+ (weekday == null && !future && away > DAYS_AHEAD ? 200 : 0);
			if (cost < least) {
				least = cost;
				best = dates;
			}
		}
		return best;
	}

	private static LocalDate weekday(Spec.Weekday weekday, LocalDate published, Reference at) {
		if (weekday.weeks() != null) {
			return published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
				.plusWeeks(weekday.weeks())
				.with(TemporalAdjusters.nextOrSame(weekday.day()));
		}
		if (weekday.direction() < 0) {
			return published.with(TemporalAdjusters.previous(weekday.day()));
		}
		if (weekday.direction() > 0) {
			return published.with(TemporalAdjusters.next(weekday.day()));
		}
		return published.with(at.future() ? TemporalAdjusters.nextOrSame(weekday.day())
				: TemporalAdjusters.previousOrSame(weekday.day()));
	}

	private static @Nullable Dates month(Spec.MonthOf month, LocalDate published) {
		YearMonth now = YearMonth.from(published);
		YearMonth found;
		if (month.years() != null) {
			found = YearMonth.of(now.getYear() + month.years(), month.month());
		}
		else {
			found = YearMonth.of(now.getYear(), month.month());
			if (month.direction() < 0 && found.isAfter(now)) {
				found = found.minusYears(1);
			}
			else if (month.direction() > 0 && found.isBefore(now)) {
				found = found.plusYears(1);
			}
		}
		return (month.day() == null) ? month(found, Against.PUBLICATION)
				: exact(found.getYear(), month.month(), month.day(), Against.PUBLICATION);
	}

	private static @Nullable Dates period(Spec.Period period, Reference at) {
		LocalDate published = at.published();
		if (published == null) {
			return null;
		}
		LocalDate then = period.unit().plus(published, period.amount());
		return switch (period.unit()) {
			case SECOND, MINUTE, HOUR, DAY -> at.exact() ? day(then) : null;
			case WEEK -> at.exact() ? range(then.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
					then.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)), Precision.RANGE, Against.PUBLICATION)
					: null;
			case MONTH -> month(YearMonth.from(then), Against.PUBLICATION);
			case YEAR -> year(then.getYear(), Against.PUBLICATION);
			case DECADE, CENTURY -> null;
		};
	}

	private static @Nullable Dates offset(Spec.Offset offset, Reference at) {
		LocalDate published = at.published();
		if (published == null || (offset.amount() == null && !offset.unit().isClock())) {
			return null;
		}
		int amount = (offset.amount() != null) ? offset.sign() * offset.amount() : 0;
		return from(published, offset.unit(), amount, at.exact(), Against.PUBLICATION);
	}

	private static @Nullable Dates from(LocalDate day, TimeUnit unit, int amount, boolean exact, Against against) {
		LocalDate then = unit.plus(day, amount);
		return switch (unit) {
			case SECOND, MINUTE, HOUR, DAY -> exact ? range(then, then, Precision.DAY, against) : null;
			case WEEK -> exact ? range(then, then, Precision.APPROXIMATE, against) : null;
			case MONTH -> month(YearMonth.from(then), against);
			case YEAR -> year(then.getYear(), against);
			case DECADE, CENTURY -> range(LocalDate.of(then.getYear(), 1, 1), LocalDate.of(then.getYear(), 12, 31),
					Precision.APPROXIMATE, against);
		};
	}

	private static @Nullable Dates relative(Spec.Relative relative, Reference at) {
		FactTime before = at.before();
		if (before == null || before.start() == null) {
			return null;
		}
		boolean known = before.precision() == Precision.DAY;
		if (relative.unit().isClock()) {
			return known ? same(before) : null;
		}
		return (relative.amount() == null) ? null : from(before.start(), relative.unit(),
				relative.sign() * relative.amount(), known, Against.DATE_BEFORE);
	}

	private static @Nullable Dates same(@Nullable FactTime before) {
		return (before != null && before.precision() == Precision.DAY)
				? range(before.start(), before.end(), Precision.DAY, Against.DATE_BEFORE) : null;
	}

	private static @Nullable Dates quarter(Spec.Quarter quarter, Reference at) {
		Integer year = (quarter.year() != null) ? quarter.year()
				: (at.published() != null) ? Integer.valueOf(at.published().getYear()) : null;
		if (year == null) {
			return null;
		}
		LocalDate start = LocalDate.of(year, 3 * quarter.quarter() - 2, 1);
		return range(start, start.plusMonths(3).minusDays(1), Precision.RANGE,
				(quarter.year() != null) ? Against.ITSELF : Against.PUBLICATION);
	}

	private static @Nullable Dates range(Spec.Range range, Reference at) {
		Dates to = resolve(range.to(), at);
		Spec first = range.from();
		if (first instanceof Spec.Calendar open && open.year() == null && range.to() instanceof Spec.Calendar whole
				&& whole.year() != null) {
			first = new Spec.Calendar(whole.year(), open.month(), open.day(), open.weekday());
		}
		Dates from = resolve(first, at);
		if (from == null || to == null || from.start() == null || to.end() == null || to.end().isBefore(from.start())) {
			return null;
		}
		return range(from.start(), to.end(), Precision.RANGE, to.against());
	}

	private static @Nullable Dates part(Spec.Part part, Reference at) {
		Dates whole = resolve(part.whole(), at);
		if (whole == null || whole.start() == null || whole.end() == null) {
			return whole;
		}
		long days = ChronoUnit.DAYS.between(whole.start(), whole.end()) + 1;
		if (days < 3) {
			return whole; // the early part of a day is that day
		}
		LocalDate start = whole.start().plusDays(days * (part.third() - 1) / 3);
		LocalDate end = whole.start().plusDays(days * part.third() / 3 - 1);
		return range(start, end, Precision.APPROXIMATE, whole.against());
	}

	private static @Nullable Dates bound(Spec.Bound bound, Reference at) {
		Dates then = resolve(bound.at(), at);
		if (then == null || then.start() == null || then.end() == null) {
			return then;
		}
		return switch (bound.open()) {
			case SINCE -> range(then.start(), null, Precision.RANGE, then.against());
			case BEFORE -> range(null, then.start().minusDays(1), Precision.BEFORE, then.against());
			case UNTIL -> range(null, then.end(), Precision.RANGE, then.against());
			case AFTER -> range(then.end().plusDays(1), null, Precision.RANGE, then.against());
			case ABOUT -> range(then.start(), then.end(), Precision.APPROXIMATE, then.against());
		};
	}

}
