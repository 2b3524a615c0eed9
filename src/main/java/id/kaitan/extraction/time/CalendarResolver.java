package id.kaitan.extraction.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

import id.kaitan.extraction.time.TimeExpression.Against;
import id.kaitan.fact.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Resolves days, weekdays and months that leave a part out, to the one nearest to the day
 * of publication that fits.
 */
final class CalendarResolver {

	/** How far ahead an incomplete date may lie without being meant a year before. */
	private static final int DAYS_AHEAD = 7;

	/** By how many days a date is the farther for not lying where the sentence looks. */
	private static final int WRONG_WAY = 200;

	private CalendarResolver() {
	}

	static @Nullable Dates calendar(Spec.Calendar date, Reference at) {
		Integer month = date.month();
		if (date.year() != null) {
			if (month == null) {
				return Dates.year(date.year(), Against.ITSELF);
			}
			return (date.day() == null) ? Dates.month(YearMonth.of(date.year(), month), Against.ITSELF)
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
			return Dates.month(found, Against.PUBLICATION);
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
					+ (weekday == null && (future ? away < 0 : away > DAYS_AHEAD) ? WRONG_WAY : 0);
			if (cost < least) {
				least = cost;
				best = dates;
			}
		}
		return best;
	}

	/** The 24th: of the month said, else the nearest that fits. */
	static @Nullable Dates dayOfMonth(Spec.DayOfMonth date, Reference at) {
		LocalDate published = at.published();
		if (published == null) {
			return null;
		}
		YearMonth month = YearMonth.from(published);
		boolean ahead = date.direction() > 0 || date.direction() == 0 && at.future();
		if (date.months() != null) {
			month = month.plusMonths(date.months());
		}
		else if (ahead && date.day() < published.getDayOfMonth()) {
			month = month.plusMonths(1);
		}
		else if (!ahead && date.day() > published.getDayOfMonth()) {
			month = month.minusMonths(1);
		}
		return exact(month.getYear(), month.getMonthValue(), date.day(), Against.PUBLICATION);
	}

	static @Nullable Dates month(Spec.MonthOf month, Reference at) {
		LocalDate published = at.published();
		if (published == null) {
			return null;
		}
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
		return (month.day() == null) ? Dates.month(found, Against.PUBLICATION)
				: exact(found.getYear(), month.month(), month.day(), Against.PUBLICATION);
	}

	static @Nullable Dates weekday(Spec.Weekday weekday, Reference at) {
		LocalDate published = at.published();
		return (published != null && at.exact()) ? Dates.day(weekday(weekday, published, at.future())) : null;
	}

	private static LocalDate weekday(Spec.Weekday weekday, LocalDate published, boolean future) {
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
		return published.with(
				future ? TemporalAdjusters.nextOrSame(weekday.day()) : TemporalAdjusters.previousOrSame(weekday.day()));
	}

	static @Nullable Dates weekend(Spec.Weekend weekend, Reference at) {
		LocalDate published = at.published();
		if (published == null || !at.exact()) {
			return null;
		}
		boolean over = published.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !at.future();
		int weeks = (weekend.weeks() != null) ? weekend.weeks() : over ? -1 : 0;
		LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
			.plusWeeks(weeks)
			.with(DayOfWeek.SATURDAY);
		return new Dates(saturday, saturday.plusDays(1), Precision.RANGE, Against.PUBLICATION);
	}

}
