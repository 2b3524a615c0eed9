package id.kaitan.path;

import java.util.Arrays;

import id.kaitan.network.Network;
import id.kaitan.network.TieCosts;
import id.kaitan.network.TieStrength;
import id.kaitan.network.Ties;

/**
 * What the rest of a path costs at least: for each entity and number of hops left, a
 * lower bound of the cheapest way to the target, worked out from the target backwards.
 * Entities from which no path within the bound can come are left out. With all hops but
 * one left only the neighbours of the beginning are asked for, so that is worked out for
 * one entity at a time, when it is asked.
 */
final class RestCosts {

	private final Network network;

	private final TieCosts costs;

	private final Marks marks;

	private final double[][] rest;

	private final int[] targets;

	private final double bound;

	/** What any entity on the way costs at least, with all hops but two left. */
	private double leastOnTheWay = Double.POSITIVE_INFINITY;

	private int[] reached = new int[256];

	private int size;

	private int[] frontier = new int[0];

	private RestCosts(Network network, Search search, TieCosts costs, Marks marks, double bound) {
		this.marks = marks;
		this.network = network;
		this.costs = costs;
		this.bound = bound;
		this.targets = search.to().stream().mapToInt(Integer::intValue).toArray();
		this.rest = new double[Math.max(1, search.maxHops() - 1)][];
	}

	/**
	 * Works the costs out.
	 * @param bound what a path costs at most to be of interest
	 */
	static RestCosts of(Network network, Search search, TieCosts costs, Marks marks, double bound,
			SearchBounds.Meter meter) {
		RestCosts result = new RestCosts(network, search, costs, marks, bound);
		result.rest[0] = new double[network.entities()];
		Arrays.fill(result.rest[0], Double.POSITIVE_INFINITY);
		for (int target : search.to()) {
			result.rest[0][target] = 0;
		}
		result.frontier = result.targets;
		for (int hops = 1; hops < result.rest.length; hops++) {
			result.rest[hops] = result.rest[hops - 1].clone();
			result.step(hops, meter);
		}
		return result;
	}

	private void step(int hops, SearchBounds.Meter meter) {
		double[] before = this.rest[hops - 1];
		double[] now = this.rest[hops];
		this.size = 0;
		for (int entity : this.frontier) {
			meter.visit();
			boolean target = this.marks.isTarget(entity);
			double base = before[entity] + (target ? 0 : this.costs.hub(entity));
			extend(this.network.ties(entity), base, now, before);
		}
		this.frontier = Arrays.copyOf(this.reached, this.size);
	}

	private void extend(Ties ties, double base, double[] now, double[] before) {
		for (int i = 0; i < ties.size(); i++) {
			int tie = ties.byCost(i);
			double atLeast = base + this.costs.atLeast(ties, tie);
			// Whoever is reached here still needs a hop to it, and is on the way.
			if (atLeast + TieStrength.HOP > this.bound) {
				break;
			}
			int next = ties.neighbour(tie);
			if (atLeast >= now[next] || this.marks.isNotOnTheWay(next)
					|| atLeast + TieStrength.HOP + this.costs.hub(next) > this.bound) {
				continue;
			}
			double cost = base + this.costs.estimate(ties, tie);
			if (cost < now[next]) {
				if (now[next] == before[next]) {
					reach(next);
				}
				now[next] = cost;
				this.leastOnTheWay = Math.min(this.leastOnTheWay, cost + this.costs.hub(next));
			}
		}
	}

	private void reach(int entity) {
		if (this.size == this.reached.length) {
			this.reached = Arrays.copyOf(this.reached, this.size * 2);
		}
		this.reached[this.size++] = entity;
	}

	/**
	 * What the rest of a path costs at least, after an entity on the way.
	 * @param entity the entity
	 * @param hops how many hops are left
	 * @return the cost, infinite if there is no way within the bound
	 */
	double after(int entity, int hops) {
		return (hops < this.rest.length) ? this.rest[hops][entity] : afterFirst(entity);
	}

	private double afterFirst(int entity) {
		double[] last = this.rest[this.rest.length - 1];
		double least = last[entity];
		if (this.rest.length == 1) {
			return overTarget(entity);
		}
		double most = this.bound - TieStrength.HOP - this.costs.hub(entity);
		Ties ties = this.network.ties(entity);
		for (int i = 0; i < ties.size(); i++) {
			int tie = ties.byCost(i);
			double atLeast = this.costs.atLeast(ties, tie);
			if (atLeast + this.leastOnTheWay >= Math.min(least, most)) {
				break;
			}
			int next = ties.neighbour(tie);
			double after = last[next] + this.costs.hub(next);
			if (atLeast + after < least && !this.marks.isNotOnTheWay(next)) {
				least = Math.min(least, this.costs.estimate(ties, tie) + after);
			}
		}
		return least;
	}

	/**
	 * What the last hop costs, of a path of two.
	 */
	private double overTarget(int entity) {
		double least = Double.POSITIVE_INFINITY;
		Ties ties = this.network.ties(entity);
		for (int target : this.targets) {
			int tie = ties.find(target);
			if (tie >= 0) {
				least = Math.min(least, this.costs.estimate(ties, tie));
			}
		}
		return least;
	}

}
