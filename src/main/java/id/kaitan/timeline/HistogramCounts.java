package id.kaitan.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import id.kaitan.network.EventTable;
import org.jspecify.annotations.Nullable;

/**
 * Counts events into intervals. Events that come in time order are counted fastest.
 */
final class HistogramCounts {

	private final Histogram.Interval interval;

	private final TreeMap<LocalDate, Sum> sums = new TreeMap<>();

	private int undated;

	private @Nullable Sum current;

	/** The first day of the current interval. */
	private long start = Long.MAX_VALUE;

	/** The first day of the next interval. */
	private long end = Long.MIN_VALUE;

	HistogramCounts(Histogram.Interval interval) {
		this.interval = interval;
	}

	void add(int day, double score, boolean settled) {
		if (day == EventTable.UNDATED) {
			this.undated++;
			return;
		}
		Sum sum = this.current;
		if (sum == null || day < this.start || day >= this.end) {
			LocalDate first = this.interval.startOf(LocalDate.ofEpochDay(day));
			this.start = first.toEpochDay();
			this.end = this.interval.after(first).toEpochDay();
			sum = this.sums.computeIfAbsent(first, (key) -> new Sum());
			this.current = sum;
		}
		sum.count++;
		sum.score += score;
		sum.cooperation += (score > 0) ? 1 : 0;
		sum.conflict += (score < 0) ? 1 : 0;
		if (!settled) {
			sum.unsettled++;
			sum.unsettledCooperation += (score > 0) ? 1 : 0;
			sum.unsettledConflict += (score < 0) ? 1 : 0;
		}
	}

	Histogram histogram(Instant networkAsOf) {
		List<Histogram.Bar> bars = new ArrayList<>();
		this.sums.forEach((first, sum) -> {
			double mean = Math.round(sum.score / sum.count * 1000) / 1000.0;
			bars.add(new Histogram.Bar(first, sum.count, mean, sum.cooperation, sum.conflict, sum.unsettled,
					sum.unsettledCooperation, sum.unsettledConflict));
		});
		return new Histogram(this.interval, bars, this.undated, networkAsOf);
	}

	private static final class Sum {

		private int count;

		private double score;

		private int cooperation;

		private int conflict;

		private int unsettled;

		private int unsettledCooperation;

		private int unsettledConflict;

	}

}
