package id.kaitan.feed;

import java.util.List;

/**
 * Rows that are written in one transaction.
 *
 * @param rows the rows that have claims, in the order of the file
 * @param rejects the rows that have none
 * @param part the index of the part that the next row is of
 * @param partRows the rows of that part read so far
 * @param bytesRead the bytes of all parts read so far
 */
record FeedBatch(List<Row> rows, List<Reject> rejects, int part, long partRows, long bytesRead) {

	int size() {
		return this.rows.size() + this.rejects.size();
	}

	/**
	 * A row that has claims.
	 *
	 * @param file the file, or the entry of the zip
	 * @param line the line of its file, from 1
	 * @param text the line
	 * @param claims one or more
	 */
	record Row(String file, long line, String text, List<FeedClaim> claims) {

	}

}
