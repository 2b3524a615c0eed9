package id.kaitan.feed;

import java.util.List;

/**
 * Rows that are written in one transaction.
 *
 * @param rows the claims of each row that has any, in the order of the file
 * @param rejects the rows that have none
 * @param part the index of the part that the last row is of
 * @param partRows the rows of that part read so far
 */
record FeedBatch(List<List<FeedClaim>> rows, List<Reject> rejects, int part, long partRows) {

	int size() {
		return this.rows.size() + this.rejects.size();
	}

}
