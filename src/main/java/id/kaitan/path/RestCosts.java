package id.kaitan.path;

import java.util.Arrays;

import id.kaitan.network.Network;
import id.kaitan.network.TieCosts;
import id.kaitan.network.Ties;

/**
 * What the rest of a path costs at least: for each entity and number of hops left, a
 * lower bound of the cheapest way to the target, worked out from the target backwards.
 * Entities that are on no path within the bound are left out, so that few are left.
 */
final class RestCosts {

	private final Network network;

	private final TieCosts costs;

	private final Marks marks;

	private final BeginCosts begin;

	private final double bound;

	private final double[][] rest;

	/** For each number of hops left the entities that are not left out. */
	private final int[][] open;

	private int size;

	private RestCosts(Network network, Search search, TieCosts costs, Marks marks, double bound) {
		this.begin = BeginCosts.of(network, search, costs, marks);
		this.marks = marks;
		this.network = network;
		this.costs = costs;
		this.bound = bound;
		this.rest = new double[search.maxHops()][];
		this.open = new int[search.maxHops()][];
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
		result.open[0] = search.to().stream().mapToInt(Integer::intValue).toArray();
		for (int hops = 1; hops < result.rest.length; hops++) {
			result.rest[hops] = result.rest[hops - 1].clone();
			result.step(hops, meter);
		}
		return result;
	}

	private void step(int hops, SearchBounds.Meter meter) {
		double[] before = this.rest[hops - 1];
		int[] known = this.open[hops - 1];
		this.open[hops] = Arrays.copyOf(known, known.length * 2 + 64);
		this.size = known.length;
		for (int entity : known) {
			meter.visit();
			double onTheWay = this.marks.isTarget(entity) ? 0 : this.costs.hub(entity);
			extend(this.network.ties(entity), before[entity] + onTheWay, hops);
		}
		this.open[hops] = Arrays.copyOf(this.open[hops], this.size);
	}

	private void extend(Ties ties, double base, int hops) {
		double[] now = this.rest[hops];
		boolean onlyFirst = hops == this.rest.length - 1;
		for (int i = 0; i < ties.size(); i++) {
			int tie = ties.byCost(i);
			double atLeast = base + this.costs.atLeast(ties, tie);
			// Whoever is reached here must be come to, and is on the way.
			if (atLeast + this.begin.least() > this.bound) {
				break;
			}
			int next = ties.neighbour(tie);
			double whole = atLeast + this.begin.to(next, onlyFirst);
			if (whole > this.bound || atLeast >= now[next] || this.marks.isNotOnTheWay(next)
					|| whole + this.costs.hub(next) > this.bound) {
				continue;
			}
			double cost = base + this.costs.estimate(ties, tie);
			if (cost < now[next]) {
				if (now[next] == Double.POSITIVE_INFINITY) {
					open(next, hops);
				}
				now[next] = cost;
			}
		}
	}

	private void open(int entity, int hops) {
		if (this.size == this.open[hops].length) {
			this.open[hops] = Arrays.copyOf(this.open[hops], this.size * 2);
		}
		this.open[hops][this.size++] = entity;
	}

	/**
	 * What the rest of a path costs at least, after an entity on the way.
	 * @param entity the entity
	 * @param hops how many hops are left
	 * @return the cost, 0 at a target, infinite if there is no way within the bound
	 */
	double after(int entity, int hops) {
		return this.rest[hops][entity];
	}

	/**
	 * Who is not left out.
	 * @param hops how many hops are left
	 * @return the targets and all from whom one is reached within the bound, each once
	 */
	int[] open(int hops) {
		return this.open[hops];
	}

}
