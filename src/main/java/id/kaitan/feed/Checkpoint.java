package id.kaitan.feed;

/**
 * How far an import has come: everything before it is in the graph, nothing after it.
 *
 * @param part the index of the part that is being read
 * @param partRows the rows of that part that have been read
 * @param rows the rows read in all
 * @param created the rows that told of an event that was not known
 * @param merged the rows that told of a known event
 * @param rejected the rows that could not be imported
 * @param rejectBytes the length of the reject log
 */
record Checkpoint(int part, long partRows, long rows, long created, long merged, long rejected, long rejectBytes) {

	static final Checkpoint START = new Checkpoint(0, 0, 0, 0, 0, 0, 0);

	boolean isAfter(Checkpoint other) {
		return this.rows > other.rows;
	}

	/**
	 * Whether a batch is in the graph.
	 * @param batch the batch
	 * @return {@code true} if all of its rows are
	 */
	boolean covers(FeedBatch batch) {
		return this.part > batch.part() || (this.part == batch.part() && this.partRows >= batch.partRows());
	}

}
