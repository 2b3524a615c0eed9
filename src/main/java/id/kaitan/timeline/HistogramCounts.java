package id.kaitan.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import id.kaitan.network.EventTable;

/**
 * Counts events that come in time order into intervals.
 */
final class HistogramCounts {

	private final Histogram.Interval interval;

	private final List<Histogram.Bar> bars = new ArrayList<>();

	private int undated;

	private LocalDate start = LocalDate.MIN;

	/** The first day of the next interval. */
	private long end = Long.MIN_VALUE;

	private int count;

	private double sum;

	private int cooperation;

	private int conflict;

	HistogramCounts(Histogram.Interval interval) {
		this.interval = interval;
	}

	void add(int day, double score) {
		if (day == EventTable.UNDATED) {
			this.undated++;
			return;
		}
		if (day >= this.end) {
			close();
			this.start = this.interval.startOf(LocalDate.ofEpochDay(day));
			this.end = this.interval.after(this.start).toEpochDay();
		}
		this.count++;
		this.sum += score;
		this.cooperation += (score > 0) ? 1 : 0;
		this.conflict += (score < 0) ? 1 : 0;
	}

	private void close() {
		if (this.count > 0) {
			double mean = Math.round(this.sum / this.count * 1000) / 1000.0;
			this.bars.add(new Histogram.Bar(this.start, this.count, mean, this.cooperation, this.conflict));
		}
		this.count = 0;
		this.sum = 0;
		this.cooperation = 0;
		this.conflict = 0;
	}

	Histogram histogram(Instant networkAsOf) {
		close();
		return new Histogram(this.interval, this.bars, this.undated, networkAsOf);
	}

}
