package id.kaitan.relation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import id.kaitan.network.EventTable;
import org.jspecify.annotations.Nullable;

/**
 * The events of two entities by month, and where their relation turned.
 */
final class Series {

	/** How many months with events are compared before and after. */
	private static final int WINDOW = 3;

	/** By how much the mean score must change at least, of 20. */
	private static final double CHANGE = 3.0;

	private static final int MOST = 5;

	private final EventTable events;

	private final TreeMap<YearMonth, Sum> months = new TreeMap<>();

	/** The month of the event before, with its first day and that of the next. */
	private @Nullable Sum current;

	private long start;

	private long end;

	Series(EventTable events) {
		this.events = events;
	}

	void add(int row) {
		int at = this.events.at(row);
		if (at == EventTable.UNDATED) {
			return;
		}
		Sum sum = this.current;
		if (sum == null || at < this.start || at >= this.end) {
			YearMonth month = YearMonth.from(LocalDate.ofEpochDay(at));
			this.start = month.atDay(1).toEpochDay();
			this.end = month.plusMonths(1).atDay(1).toEpochDay();
			sum = this.months.computeIfAbsent(month, (key) -> new Sum());
			this.current = sum;
		}
		sum.add(row, this.events.type(row).goldstein());
	}

	List<Relations.Month> months() {
		List<Relations.Month> series = new ArrayList<>();
		this.months.forEach((month, sum) -> series
			.add(new Relations.Month(month, sum.count, round(sum.sum / sum.count), sum.cooperation, sum.conflict)));
		return series;
	}

	/**
	 * The turning points.
	 * @return the largest changes, each larger than those of the months around it
	 */
	List<Turn> turns() {
		List<YearMonth> active = List.copyOf(this.months.keySet());
		List<Turn> turns = new ArrayList<>();
		for (int i = 1; i < active.size(); i++) {
			double before = mean(active.subList(Math.max(0, i - WINDOW), i));
			double after = mean(active.subList(i, Math.min(active.size(), i + WINDOW)));
			if (Math.abs(after - before) >= CHANGE) {
				Sum sum = this.months.getOrDefault(active.get(i), new Sum());
				turns.add(new Turn(i, active.get(i), round(before), round(after),
						(after > before) ? sum.highest : sum.lowest));
			}
		}
		turns.sort(Comparator.comparingDouble((Turn turn) -> -Math.abs(turn.after - turn.before))
			.thenComparing(Turn::month));
		List<Turn> largest = new ArrayList<>();
		for (Turn turn : turns) {
			if (largest.size() < MOST && largest.stream().noneMatch((t) -> Math.abs(t.index - turn.index) < WINDOW)) {
				largest.add(turn);
			}
		}
		return largest;
	}

	private double mean(List<YearMonth> some) {
		double sum = 0;
		int count = 0;
		for (YearMonth month : some) {
			Sum counted = this.months.getOrDefault(month, new Sum());
			sum += counted.sum;
			count += counted.count;
		}
		return sum / count;
	}

	static double round(double score) {
		return Math.round(score * 100) / 100.0;
	}

	/**
	 * A turning point.
	 *
	 * @param index of the month among those with events
	 * @param month the month
	 * @param before the mean score before
	 * @param after the mean score after
	 * @param row of the event that goes furthest the same way
	 */
	record Turn(int index, YearMonth month, double before, double after, int row) {

	}

	private static final class Sum {

		private int count;

		private double sum;

		private int cooperation;

		private int conflict;

		private int highest = -1;

		private double high = Double.NEGATIVE_INFINITY;

		private int lowest = -1;

		private double low = Double.POSITIVE_INFINITY;

		void add(int row, double score) {
			this.count++;
			this.sum += score;
			this.cooperation += (score > 0) ? 1 : 0;
			this.conflict += (score < 0) ? 1 : 0;
			if (score > this.high) {
				this.high = score;
				this.highest = row;
			}
			if (score < this.low) {
				this.low = score;
				this.lowest = row;
			}
		}

	}

}
