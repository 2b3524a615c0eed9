package id.kaitan.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import id.kaitan.entity.EntityId;
import id.kaitan.network.Network;
import id.kaitan.network.TieCosts;
import id.kaitan.network.Ties;

/**
 * The neighbours of an entity, the strongest tie first.
 *
 * @param total how many there are
 * @param page those of the page asked for, and one more if there is one
 */
record Ranking(int total, List<Ranked> page) {

	/**
	 * A neighbour.
	 *
	 * @param tie the tie to it
	 * @param place its place in the order
	 */
	record Ranked(int tie, NeighbourPlace place) {

	}

	static Ranking of(Network network, Ties ties, TieCosts costs, NeighbourQuery query) {
		boolean kept = query.filter().isAll() && query.type() == null && !ties.hasRetracted();
		return kept ? kept(network, ties, query) : sorted(network, ties, costs, query);
	}

	/**
	 * The order that the network keeps: costs only the page. Only neighbours of the same
	 * cost are put in order here.
	 */
	private static Ranking kept(Network network, Ties ties, NeighbourQuery query) {
		List<Ranked> page = new ArrayList<>();
		int i = (query.after() != null) ? firstFrom(ties, query.after().cost()) : 0;
		while (i < ties.size() && page.size() <= query.limit()) {
			float cost = ties.leastCost(ties.byCost(i));
			List<Ranked> same = new ArrayList<>();
			for (; i < ties.size() && ties.leastCost(ties.byCost(i)) == cost; i++) {
				int tie = ties.byCost(i);
				same.add(new Ranked(tie, new NeighbourPlace(cost, network.id(ties.neighbour(tie)))));
			}
			same.sort(Comparator.comparing(Ranked::place));
			same.stream().filter((ranked) -> isAfter(ranked, query)).forEach(page::add);
		}
		return new Ranking(ties.size(), page.subList(0, Math.min(page.size(), query.limit() + 1)));
	}

	private static int firstFrom(Ties ties, double cost) {
		int low = 0;
		int high = ties.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (ties.leastCost(ties.byCost(middle)) < cost) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private static Ranking sorted(Network network, Ties ties, TieCosts costs, NeighbourQuery query) {
		List<Ranked> all = new ArrayList<>();
		for (int tie = 0; tie < ties.size(); tie++) {
			EntityId id = network.id(ties.neighbour(tie));
			double cost = (query.type() == null || id.type() == query.type()) ? costs.of(ties, tie)
					: Double.POSITIVE_INFINITY;
			if (cost != Double.POSITIVE_INFINITY) {
				all.add(new Ranked(tie, new NeighbourPlace(cost, id)));
			}
		}
		all.sort(Comparator.comparing(Ranked::place));
		return new Ranking(all.size(),
				all.stream().filter((ranked) -> isAfter(ranked, query)).limit(query.limit() + 1L).toList());
	}

	private static boolean isAfter(Ranked ranked, NeighbourQuery query) {
		return query.after() == null || ranked.place.compareTo(query.after()) > 0;
	}

}
