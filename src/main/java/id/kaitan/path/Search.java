package id.kaitan.path;

import java.util.Set;

import id.kaitan.network.TieFilter;

/**
 * A question to the path search, in numbers of a network.
 *
 * @param from where paths begin: an entity and what it stands for
 * @param to where paths end: an entity and what it stands for
 * @param avoid entities that no path touches
 * @param maxHops how many hops a path has at most
 * @param limit how many paths are wanted
 * @param filter which facts count
 * @param chronological whether the hops' events must be in an order of time
 * @param bounds how much the search may cost
 */
record Search(Set<Integer> from, Set<Integer> to, Set<Integer> avoid, int maxHops, int limit, TieFilter filter,
		boolean chronological, SearchBounds bounds) {

}
