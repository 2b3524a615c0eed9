package id.kaitan.feed;

/**
 * One more publication that tells of an event of GDELT.
 *
 * @param event the event's id in GDELT
 * @param sentence the sentence of the publication that tells of it, from 1
 * @param confidence from 0 (none) to 1 (sure)
 * @param source the publication
 */
record FeedMention(String event, int sentence, double confidence, FeedSource source) implements FeedClaim {

}
