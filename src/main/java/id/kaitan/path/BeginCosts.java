package id.kaitan.path;

import java.util.Arrays;

import id.kaitan.network.Network;
import id.kaitan.network.TieCosts;
import id.kaitan.network.TieStrength;
import id.kaitan.network.Ties;

/**
 * What it costs at least to come to an entity from the beginning of a path: to a
 * neighbour of the beginning what the tie costs, to anybody else the cheapest way onto a
 * neighbour and one more hop. It spares a search from the target backwards whatever
 * nobody can come to within the bound, most of all the ties of hubs.
 */
final class BeginCosts {

	/** Who is on the way has two neighbours at least. */
	private static final double LEAST_HUB = TieCosts.HUB * Math.log1p(2);

	private final double[] first;

	private final double leastFirst;

	private final double further;

	private BeginCosts(double[] first, double leastFirst) {
		this.first = first;
		this.leastFirst = leastFirst;
		this.further = leastFirst + TieStrength.HOP;
	}

	static BeginCosts of(Network network, Search search, TieCosts costs, Marks marks) {
		double[] first = new double[network.entities()];
		Arrays.fill(first, Double.POSITIVE_INFINITY);
		double least = Double.POSITIVE_INFINITY;
		for (int from : search.from()) {
			Ties ties = network.ties(from);
			for (int tie = 0; tie < ties.size(); tie++) {
				int next = ties.neighbour(tie);
				first[next] = Math.min(first[next], costs.atLeast(ties, tie));
			}
			least = Math.min(least, onto(ties, costs, marks, least));
		}
		return new BeginCosts(first, least);
	}

	/**
	 * What it costs at least to come onto a neighbour that is on the way.
	 */
	private static double onto(Ties ties, TieCosts costs, Marks marks, double known) {
		double least = known;
		for (int i = 0; i < ties.size(); i++) {
			int tie = ties.byCost(i);
			double cost = costs.atLeast(ties, tie);
			if (cost + LEAST_HUB >= least) {
				break;
			}
			int next = ties.neighbour(tie);
			if (!marks.isNotOnTheWay(next)) {
				least = Math.min(least, cost + costs.hub(next));
			}
		}
		return least;
	}

	/**
	 * What it costs at least to come to an entity that is on the way.
	 * @param entity the entity
	 * @param onlyFirst whether it is to be the first after the beginning
	 * @return the cost without its own of being on the way, infinite if there is no way
	 */
	double to(int entity, boolean onlyFirst) {
		return onlyFirst ? this.first[entity] : Math.min(this.first[entity], this.further);
	}

	/**
	 * What it costs at least to come to any entity on the way and to be there.
	 * @return the cost, infinite if no path begins
	 */
	double least() {
		return this.leastFirst;
	}

}
