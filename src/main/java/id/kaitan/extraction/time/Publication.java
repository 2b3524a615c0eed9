package id.kaitan.extraction.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * Deduces when an article was published from what its text gives away: a weekday beside a
 * day and a month fits some years only, an anniversary of a known event says which year
 * it is, and no article is older than the dates it tells. Never guesses: more than one
 * answer is none.
 */
final class Publication {

	private static final int OLDEST = 1945;

	private static final int NEWEST = 2035;

	private Publication() {
	}

	/**
	 * The day, or {@code null} if the text does not give it away.
	 */
	static @Nullable LocalDate deduce(List<Spec> specs) {
		List<Spec.Calendar> checked = new ArrayList<>();
		Set<Integer> anniversaries = new TreeSet<>();
		int newest = 0;
		for (Spec said : specs) {
			Spec spec = (said instanceof Spec.Bound bound) ? bound.at().spec() : said;
			spec = (spec instanceof Spec.Moment moment && moment.day() != null) ? moment.day() : spec;
			if (spec instanceof Spec.Calendar date) {
				if (date.year() != null) {
					newest = Math.max(newest, date.year());
				}
				else if (date.weekday() != null && date.month() != null && date.day() != null) {
					checked.add(date);
				}
			}
			else if (spec instanceof Spec.Anniversary anniversary) {
				anniversaries.add(anniversary.year() + anniversary.count());
			}
		}
		if (checked.isEmpty()) {
			return null;
		}
		List<Integer> years = new ArrayList<>();
		for (int year = Math.max(OLDEST, newest); year <= NEWEST; year++) {
			int candidate = year;
			if (checked.stream().allMatch((date) -> fits(date, candidate))) {
				years.add(year);
			}
		}
		Integer found = null;
		if (anniversaries.size() == 1) {
			Integer year = anniversaries.iterator().next();
			found = years.contains(year) ? year : null;
		}
		else if (newest > 0 && !years.isEmpty() && years.get(0) <= newest + 1) {
			found = years.get(0);
		}
		return (found != null) ? last(checked, found) : null;
	}

	private static boolean fits(Spec.Calendar date, int year) {
		LocalDate day = day(date, year);
		return day != null && day.getDayOfWeek() == date.weekday();
	}

	private static @Nullable LocalDate day(Spec.Calendar date, int year) {
		try {
			return (date.month() != null && date.day() != null) ? LocalDate.of(year, date.month(), date.day()) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static @Nullable LocalDate last(List<Spec.Calendar> dates, int year) {
		LocalDate last = null;
		for (Spec.Calendar date : dates) {
			LocalDate day = day(date, year);
			last = (last == null || (day != null && day.isAfter(last))) ? day : last;
		}
		return last;
	}

}
