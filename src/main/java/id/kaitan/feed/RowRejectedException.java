package id.kaitan.feed;

/**
 * A row that cannot become a claim; the message says why, for whoever gave the file. It
 * is an outcome of a row and not a failure, so it carries no stack.
 */
final class RowRejectedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	RowRejectedException(String reason) {
		super(reason, null, false, false);
	}

}
