package id.kaitan.overview;

import id.kaitan.fact.Participant;

/**
 * Two entities that take part in events together.
 *
 * @param a the one with the smaller id
 * @param b the other
 * @param count in how many of the events considered
 * @param score the mean of these events' scores, from -10 (conflict) to 10 (cooperation)
 */
record LivelyPair(Participant a, Participant b, long count, double score) {

}
