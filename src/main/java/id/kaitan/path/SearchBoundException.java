package id.kaitan.path;

import id.kaitan.problem.TooExpensiveException;

/**
 * A search was cut off because it would cost more than it may.
 */
final class SearchBoundException extends RuntimeException {

	private final String bound;

	private final SearchBounds bounds;

	private SearchBoundException(String bound, SearchBounds bounds, String message) {
		super(message);
		this.bound = bound;
		this.bounds = bounds;
	}

	static SearchBoundException visited(SearchBounds bounds) {
		return new SearchBoundException("visited", bounds,
				"the search was cut off after visiting " + bounds.visited() + " entities (bound: visited)");
	}

	static SearchBoundException time(SearchBounds bounds) {
		return new SearchBoundException("time", bounds,
				"the search was cut off after " + bounds.time().toMillis() + " ms (bound: time)");
	}

	/**
	 * Which bound was hit.
	 * @return visited or time
	 */
	String bound() {
		return this.bound;
	}

	/**
	 * The same for the one who asked.
	 * @return the problem
	 */
	TooExpensiveException problem() {
		String advice = "narrow it by maxHops, type, after and before, or avoid";
		return this.bound.equals("time")
				? new TooExpensiveException(this.bounds.time(), "kaitan.query-timeout", advice, this)
				: new TooExpensiveException(this.bounds.visited(), "visited entities", "kaitan.path.max-visited",
						advice, this);
	}

}
