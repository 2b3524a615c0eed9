package id.kaitan.feed;

/**
 * What a row of a feed says: that something happened, or that one more source tells of
 * it.
 */
sealed interface FeedClaim permits FeedFact, FeedMention {

	/**
	 * The publication.
	 * @return the source
	 */
	FeedSource source();

}
