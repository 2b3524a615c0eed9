package id.kaitan.event;

/**
 * One more article that tells of an event that a feed has coded before.
 *
 * @param claim the id of the claim
 * @param of the id of the first claim about the event
 * @param article the id of the article
 * @param words the feed's own words for it
 * @param confidence from 0 (none) to 1 (sure)
 */
public record CodedMention(String claim, String of, String article, String words, double confidence) {

}
