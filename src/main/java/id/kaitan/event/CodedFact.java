package id.kaitan.event;

import id.kaitan.fact.Fact;

/**
 * A fact that a feed has coded, with ids that the feed's own ids and codes give it.
 *
 * @param claim the id of the claim: the same row is always the same claim
 * @param event the id of the event: what the feed or its codes call the same is the same
 * @param article the id of the article that claims it
 * @param words the feed's own words for it
 * @param fact the fact
 */
public record CodedFact(String claim, String event, String article, String words, Fact fact) {

}
