package id.kaitan.extraction.time;

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

	private static final int LAST_YEAR = 9999;

	private TimeResolver() {
	}

	static @Nullable Dates resolve(Spec spec, Reference at) {
		return switch (spec) {
			case Spec.Calendar date -> CalendarResolver.calendar(date, at);
			case Spec.DayOfMonth date -> CalendarResolver.dayOfMonth(date, at);
			case Spec.Weekday weekday -> CalendarResolver.weekday(weekday, at);
			case Spec.Weekend weekend -> CalendarResolver.weekend(weekend, at);
			case Spec.MonthOf month -> CalendarResolver.month(month, at);
			case Spec.Period period -> period(period, at);
			case Spec.Offset offset -> offset(offset, at);
			case Spec.Relative relative -> relative(relative, at);
			case Spec.Lapse lapse -> lapse(lapse, at);
			case Spec.Same same -> same(at.told().day());
			case Spec.Moment moment -> (moment.day() != null) ? resolve(moment.day(), at) : same(at.told().day());
			case Spec.Years years -> new Dates(LocalDate.of(years.from(), 1, 1),
					LocalDate.of(years.from() + years.count() - 1, 12, 31), Precision.RANGE, Against.ITSELF);
			case Spec.Portion portion -> portion(portion, at);
			case Spec.Season season ->
				(season.year() != null) ? Dates.year(season.year(), Against.ITSELF).about() : null;
			case Spec.Range range -> range(range, at);
			case Spec.Part part -> part(part, at);
			case Spec.Bound bound -> bound(bound, at);
			case Spec.Anniversary anniversary -> null;
			case Spec.Dateless dateless -> null;
		};
	}

	private static @Nullable Dates period(Spec.Period period, Reference at) {
		LocalDate published = at.published();
		if (published == null) {
			return null;
		}
		LocalDate then = period.unit().plus(published, period.amount());
		return switch (period.unit()) {
			case SECOND, MINUTE, HOUR, DAY -> at.exact() ? Dates.day(then) : null;
			case WEEK -> at.exact() ? new Dates(then.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
					then.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)), Precision.RANGE, Against.PUBLICATION)
					: null;
			case MONTH -> Dates.month(YearMonth.from(then), Against.PUBLICATION);
			case YEAR -> Dates.year(then.getYear(), Against.PUBLICATION);
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
		if (then.getYear() < 1 || then.getYear() > LAST_YEAR) {
			return null;
		}
		return switch (unit) {
			case SECOND, MINUTE, HOUR, DAY -> exact ? new Dates(then, then, Precision.DAY, against) : null;
			case WEEK -> exact ? new Dates(then, then, Precision.APPROXIMATE, against) : null;
			case MONTH -> Dates.month(YearMonth.from(then), against);
			case YEAR -> Dates.year(then.getYear(), against);
			case DECADE, CENTURY -> new Dates(LocalDate.of(then.getYear(), 1, 1), LocalDate.of(then.getYear(), 12, 31),
					Precision.APPROXIMATE, against);
		};
	}

	private static @Nullable Dates relative(Spec.Relative relative, Reference at) {
		FactTime before = at.told().from(relative.unit());
		if (before == null || before.start() == null) {
			return null;
		}
		if (relative.unit().isClock()) {
			return same(before);
		}
		return (relative.amount() == null) ? null
				: from(before.start(), relative.unit(), relative.sign() * relative.amount(), true, Against.DATE_BEFORE);
	}

	/** The last three days, the next two years. */
	private static @Nullable Dates lapse(Spec.Lapse lapse, Reference at) {
		LocalDate now = at.published();
		if (now == null || lapse.amount() == null || !at.exact() && lapse.unit().compareTo(TimeUnit.MONTH) < 0) {
			return null;
		}
		LocalDate then = lapse.unit().isClock() ? now.plusDays(lapse.sign() * hoursInDays(lapse))
				: lapse.unit().plus(now, lapse.sign() * lapse.amount());
		return (lapse.sign() < 0) ? new Dates(then, now, Precision.RANGE, Against.PUBLICATION)
				: new Dates(now, then, Precision.RANGE, Against.PUBLICATION);
	}

	private static int hoursInDays(Spec.Lapse lapse) {
		int amount = (lapse.amount() != null) ? lapse.amount() : 0;
		return (lapse.unit() == TimeUnit.HOUR) ? (amount + 23) / 24 : 1;
	}

	private static @Nullable Dates same(@Nullable FactTime before) {
		return (before != null && before.precision() == Precision.DAY)
				? new Dates(before.start(), before.end(), Precision.DAY, Against.DATE_BEFORE) : null;
	}

	private static @Nullable Dates portion(Spec.Portion portion, Reference at) {
		Integer year = (portion.year() != null) ? portion.year()
				: (at.published() != null) ? Integer.valueOf(at.published().getYear()) : null;
		if (year == null) {
			return null;
		}
		LocalDate start = LocalDate.of(year, portion.months() * (portion.number() - 1) + 1, 1);
		return new Dates(start, start.plusMonths(portion.months()).minusDays(1), Precision.RANGE,
				(portion.year() != null) ? Against.ITSELF : Against.PUBLICATION);
	}

	private static @Nullable Dates range(Spec.Range range, Reference at) {
		Dates to = resolve(range.to().spec(), at);
		Spec first = range.from().spec();
		if (first instanceof Spec.Calendar open && open.year() == null
				&& range.to().spec() instanceof Spec.Calendar whole && whole.year() != null) {
			first = new Spec.Calendar(whole.year(), open.month(), open.day(), open.weekday());
		}
		Dates from = resolve(first, at);
		if (from == null || to == null || from.start() == null || to.end() == null || to.end().isBefore(from.start())) {
			return null;
		}
		return new Dates(from.start(), to.end(), Precision.RANGE, to.against());
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
		return new Dates(start, end, Precision.APPROXIMATE, whole.against());
	}

	private static @Nullable Dates bound(Spec.Bound bound, Reference at) {
		Dates then = resolve(bound.at().spec(), at);
		if (then == null || then.start() == null || then.end() == null) {
			return then;
		}
		return switch (bound.open()) {
			case SINCE -> new Dates(then.start(), null, Precision.RANGE, then.against());
			// Before the end of March: its last part may still be before that.
			case BEFORE -> new Dates(null, bound.at().spec() instanceof Spec.Part part && part.third() == 3 ? then.end()
					: then.start().minusDays(1), Precision.BEFORE, then.against());
			case UNTIL -> new Dates(null, then.end(), Precision.RANGE, then.against());
			case AFTER -> new Dates(then.end().plusDays(1), null, Precision.RANGE, then.against());
			case ABOUT -> new Dates(then.start(), then.end(), Precision.APPROXIMATE, then.against());
		};
	}

}
