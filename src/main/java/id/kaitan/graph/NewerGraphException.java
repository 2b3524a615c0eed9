package id.kaitan.graph;

/**
 * The graph was written by a newer version of Kaitan, whose schema this one does not
 * know.
 */
final class NewerGraphException extends RuntimeException {

	NewerGraphException(int number, String by, int known, String version) {
		super("The graph was written by a newer Kaitan: it has schema " + number + " of version " + by
				+ ", this is version " + version + " and knows schema " + known + ".");
	}

}
