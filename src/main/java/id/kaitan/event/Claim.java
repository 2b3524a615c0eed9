package id.kaitan.event;

import id.kaitan.fact.Evidence;
import id.kaitan.fact.Fact;

/**
 * One place in one article that states a fact.
 *
 * @param id the id
 * @param article the id of the article
 * @param evidence the place
 * @param fact what it states, as this source has it
 */
record Claim(String id, String article, Evidence evidence, Fact fact) {

}
