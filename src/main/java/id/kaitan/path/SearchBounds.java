package id.kaitan.path;

import java.time.Duration;

/**
 * How much a search may cost before it is cut off.
 *
 * @param visited how many entities it visits at most, one as often as it is visited
 * @param time how long it takes at most
 */
record SearchBounds(long visited, Duration time) {

	/**
	 * Counts what one search costs.
	 */
	Meter start() {
		return new Meter(this, System.nanoTime());
	}

	/**
	 * What a search has cost so far.
	 */
	static final class Meter {

		private static final int CLOCK_EVERY = 64;

		private final SearchBounds bounds;

		private final long start;

		private long visited;

		private Meter(SearchBounds bounds, long start) {
			this.bounds = bounds;
			this.start = start;
		}

		/**
		 * Notes that an entity is visited.
		 * @throws SearchBoundException if that is one too many, or the time is up
		 */
		void visit() {
			if (++this.visited > this.bounds.visited()) {
				throw SearchBoundException.visited(this.bounds);
			}
			if (this.visited % CLOCK_EVERY == 0 && System.nanoTime() - this.start > this.bounds.time().toNanos()) {
				throw SearchBoundException.time(this.bounds);
			}
		}

		long visited() {
			return this.visited;
		}

	}

}
