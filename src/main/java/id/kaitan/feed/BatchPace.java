package id.kaitan.feed;

import java.time.Duration;

/**
 * How many rows an import writes in one transaction: as many as it may while nobody else
 * asks anything, else few enough that those who write the same entities, and so wait
 * until it ends, do not wait for long. A batch that took longer than it should is then
 * followed by smaller ones, and the other way round.
 * <p>
 * Batches are made by one thread and timed by another.
 */
final class BatchPace {

	/** What a batch should take while others ask. */
	private static final Duration AIM = Duration.ofMillis(500);

	private static final int FEWEST = 50;

	private final int most;

	private volatile int rows;

	/**
	 * Begins with full batches.
	 * @param most the rows of a batch at most
	 */
	BatchPace(int most) {
		this.most = most;
		this.rows = most;
	}

	/**
	 * The rows of the next batch.
	 * @return from 1 to the most that was given
	 */
	int rows() {
		return this.rows;
	}

	/**
	 * Learns from a batch that was written. One alone changes the number by half or
	 * double at most: it may have met a pause of the machine.
	 * @param written its rows
	 * @param taken how long it took
	 * @param alone whether nobody else asked anything when it began
	 */
	void learn(int written, Duration taken, boolean alone) {
		int now = this.rows;
		if (alone) {
			this.rows = Math.min(now * 2, this.most);
			return;
		}
		if (written < now / 2) {
			// The end of a file: what it took is what a transaction costs besides rows.
			return;
		}
		double fitting = written * (double) AIM.toNanos() / Math.max(1, taken.toNanos());
		long next = Math.round(Math.clamp(fitting, now / 2.0, now * 2.0));
		this.rows = Math.clamp(next, Math.min(FEWEST, this.most), this.most);
	}

}
