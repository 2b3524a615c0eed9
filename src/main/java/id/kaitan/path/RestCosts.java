package id.kaitan.path;

import java.util.Arrays;

import id.kaitan.network.Network;
import id.kaitan.network.TieCosts;
import id.kaitan.network.Ties;

/**
 * What the rest of a path costs at least: for each entity and number of hops left, the
 * cheapest way to the target, worked out from the target backwards. Entities from which
 * no path within the bound can come are left out.
 */
final class RestCosts {

	private final Network network;

	private final TieCosts costs;

	private final Marks marks;

	private final double[][] rest;

	private int[] reached = new int[256];

	private int size;

	private int[] frontier = new int[0];

	private RestCosts(Network network, Search search, TieCosts costs, Marks marks) {
		this.marks = marks;
		this.network = network;
		this.costs = costs;
		this.rest = new double[Math.max(1, search.maxHops())][];
	}

	/**
	 * Works the costs out.
	 * @param bound what a path costs at most to be of interest
	 */
	static RestCosts of(Network network, Search search, TieCosts costs, Marks marks, double bound,
			SearchBounds.Meter meter) {
		RestCosts result = new RestCosts(network, search, costs, marks);
		result.rest[0] = new double[network.entities()];
		Arrays.fill(result.rest[0], Double.POSITIVE_INFINITY);
		for (int target : search.to()) {
			result.rest[0][target] = 0;
		}
		result.frontier = search.to().stream().mapToInt(Integer::intValue).toArray();
		for (int hops = 1; hops < search.maxHops(); hops++) {
			result.rest[hops] = result.rest[hops - 1].clone();
			result.step(hops, bound, meter);
		}
		return result;
	}

	private void step(int hops, double bound, SearchBounds.Meter meter) {
		double[] before = this.rest[hops - 1];
		double[] now = this.rest[hops];
		this.size = 0;
		for (int entity : this.frontier) {
			meter.visit();
			boolean target = this.marks.isTarget(entity);
			double base = before[entity] + (target ? 0 : this.costs.hub(entity));
			extend(this.network.ties(entity), base, now, before, bound);
		}
		this.frontier = Arrays.copyOf(this.reached, this.size);
	}

	private void extend(Ties ties, double base, double[] now, double[] before, double bound) {
		for (int i = 0; i < ties.size(); i++) {
			int tie = ties.byCost(i);
			double atLeast = base + this.costs.atLeast(ties, tie);
			// Whoever is reached here still needs a hop to it, and is on the way.
			if (atLeast + 1 > bound) {
				break;
			}
			int next = ties.neighbour(tie);
			if (atLeast >= now[next] || this.marks.isNotOnTheWay(next) || atLeast + 1 + this.costs.hub(next) > bound) {
				continue;
			}
			double cost = base + this.costs.of(ties, tie);
			if (cost < now[next]) {
				if (now[next] == before[next]) {
					reach(next);
				}
				now[next] = cost;
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
	 * What the rest of a path costs at least, after an entity.
	 * @param entity the entity
	 * @param hops how many hops are left
	 * @return the cost, infinite if there is no way
	 */
	double after(int entity, int hops) {
		return this.rest[hops][entity];
	}

}
