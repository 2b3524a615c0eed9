package id.kaitan.event;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

import id.kaitan.fact.FactTime;
import id.kaitan.fact.Precision;

/**
 * A span of days in which an event that a telling may be of is filed.
 *
 * @param key the key of both
 * @param from the first day
 * @param to the last day
 */
record Window(String key, LocalDate from, LocalDate to) {

	/**
	 * Where to look for the events that a telling may be of: around its time, and under
	 * the first day of its month and year, where events known only by month or year are.
	 * However many events the participants have, only those of these days are compared.
	 * @param key the telling's key
	 * @param telling the telling
	 * @return the windows, none if neither time nor publication is known
	 */
	static Set<Window> of(String key, Told telling) {
		Set<Window> windows = new LinkedHashSet<>();
		FactTime time = telling.fact().time();
		LocalDate near = telling.near();
		if (near == null) {
			return windows;
		}
		LocalDate last = near;
		LocalDate first = near;
		if (time == null) {
			first = near.minusDays(TimeMatch.NEWS_DAYS);
		}
		else if (time.start() != null && time.end() != null && time.precision() != Precision.RANGE) {
			last = time.end();
		}
		windows
			.add(new Window(key, first.minusDays(TimeMatch.ONE_EVENT_DAYS), last.plusDays(TimeMatch.ONE_EVENT_DAYS)));
		addStart(windows, key, first.withDayOfMonth(1));
		addStart(windows, key, last.withDayOfMonth(1));
		addStart(windows, key, last.withDayOfYear(1));
		return windows;
	}

	private static void addStart(Set<Window> windows, String key, LocalDate day) {
		if (windows.stream().noneMatch((window) -> window.contains(day))) {
			windows.add(new Window(key, day, day));
		}
	}

	boolean contains(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.to);
	}

}
