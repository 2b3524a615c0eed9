package id.kaitan.path;

import java.time.Duration;

/**
 * A search was cut off because it would cost more than it may.
 */
final class SearchBoundException extends RuntimeException {

	private final String bound;

	private SearchBoundException(String bound, String message) {
		super(message);
		this.bound = bound;
	}

	static SearchBoundException visited(long visited) {
		return new SearchBoundException("visited",
				"the search was cut off after visiting " + visited + " entities (bound: visited)");
	}

	static SearchBoundException time(Duration time) {
		return new SearchBoundException("time",
				"the search was cut off after " + time.toMillis() + " ms (bound: time)");
	}

	/**
	 * Which bound was hit.
	 * @return visited or time
	 */
	String bound() {
		return this.bound;
	}

}
