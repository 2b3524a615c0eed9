package id.kaitan.path;

import java.util.Arrays;
import java.util.Collections;
import java.util.PriorityQueue;

import id.kaitan.network.EventTable;
import id.kaitan.network.Network;
import id.kaitan.network.TieCosts;
import id.kaitan.network.TieStrength;
import id.kaitan.network.Ties;

/**
 * Paths of one and two hops, found by comparing two lists of neighbours, and if these are
 * too few some of three, over the most promising neighbours. What the last of the wanted
 * ones costs is a bound that spares the search most of the graph.
 */
final class ShortPaths {

	private final Network network;

	private final Search search;

	private final TieCosts costs;

	private final Marks marks;

	private final PriorityQueue<Double> best = new PriorityQueue<>(Collections.reverseOrder());

	private long[] candidates = new long[256];

	ShortPaths(Network network, Search search, TieCosts costs, Marks marks) {
		this.network = network;
		this.search = search;
		this.costs = costs;
		this.marks = marks;
	}

	/**
	 * What the last of the wanted paths costs at most.
	 * @return the cost, infinite if there are not so many short paths
	 */
	double bound() {
		for (int from : this.search.from()) {
			for (int to : this.search.to()) {
				direct(from, to);
				if (this.search.maxHops() > 1) {
					overOne(from, to);
				}
			}
		}
		if (this.search.maxHops() > 2 && worst() == Double.POSITIVE_INFINITY) {
			for (int from : this.search.from()) {
				Beam first = Beam.of(this.network, from, this.costs, this.marks);
				for (int to : this.search.to()) {
					overTwo(from, first, to, Beam.of(this.network, to, this.costs, this.marks));
				}
			}
		}
		return worst();
	}

	private double worst() {
		return (this.best.size() < this.search.limit()) ? Double.POSITIVE_INFINITY : this.best.element();
	}

	private void direct(int from, int to) {
		Ties ties = this.network.ties(from);
		int tie = ties.find(to);
		if (tie >= 0 && !this.search.avoid().contains(from)) {
			boolean inTime = !this.search.chronological()
					|| this.costs.arrival(ties, tie, Integer.MIN_VALUE) != EventTable.UNDATED;
			add(inTime ? this.costs.of(ties, tie) : Double.POSITIVE_INFINITY);
		}
	}

	private void overOne(int from, int to) {
		Ties a = this.network.ties(from);
		Ties b = this.network.ties(to);
		int size = common(a, b);
		Arrays.sort(this.candidates, 0, size);
		for (int i = 0; i < size; i++) {
			if (Float.intBitsToFloat((int) (this.candidates[i] >>> 32)) > worst()) {
				break;
			}
			int tieA = (int) this.candidates[i];
			int over = a.neighbour(tieA);
			if (this.marks.isNotOnTheWay(over)) {
				continue;
			}
			int tieB = b.find(over);
			double cost = this.costs.of(a, tieA) + this.costs.hub(over);
			if (cost < worst()) {
				cost += this.costs.of(b, tieB);
			}
			if (cost < worst() && inTime(a, tieA, b, tieB)) {
				add(cost);
			}
		}
	}

	private void overTwo(int from, Beam first, int to, Beam last) {
		Ties a = this.network.ties(from);
		Ties b = this.network.ties(to);
		for (int i = 0; i < first.ties().length; i++) {
			int one = a.neighbour(first.ties()[i]);
			Ties between = this.network.ties(one);
			for (int k = 0; k < last.ties().length; k++) {
				double sides = first.costs()[i] + last.costs()[k];
				if (sides + TieStrength.HOP > worst()) {
					break;
				}
				int tie = between.find(b.neighbour(last.ties()[k]));
				if (tie >= 0 && sides + this.costs.atLeast(between, tie) < worst()) {
					overTwo(a, first.ties()[i], between, tie, b, last.ties()[k]);
				}
			}
		}
	}

	private void overTwo(Ties a, int tieA, Ties between, int tie, Ties b, int tieB) {
		double cost = this.costs.of(a, tieA) + this.costs.hub(a.neighbour(tieA)) + this.costs.of(between, tie)
				+ this.costs.hub(between.neighbour(tie)) + this.costs.of(b, tieB);
		if (cost >= worst()) {
			return;
		}
		if (this.search.chronological()) {
			int day = this.costs.arrival(a, tieA, Integer.MIN_VALUE);
			day = (day != EventTable.UNDATED) ? this.costs.arrival(between, tie, day) : day;
			day = (day != EventTable.UNDATED) ? this.costs.arrival(b, tieB, day) : day;
			if (day == EventTable.UNDATED) {
				return;
			}
		}
		add(cost);
	}

	private boolean inTime(Ties a, int tieA, Ties b, int tieB) {
		if (!this.search.chronological()) {
			return true;
		}
		int day = this.costs.arrival(a, tieA, Integer.MIN_VALUE);
		return day != EventTable.UNDATED && this.costs.arrival(b, tieB, day) != EventTable.UNDATED;
	}

	/**
	 * Collects what ties both, each with what it costs at least before it.
	 */
	private int common(Ties a, Ties b) {
		int size = 0;
		int k = 0;
		for (int i = 0; i < a.size() && k < b.size(); i++) {
			int neighbour = a.neighbour(i);
			while (k < b.size() && b.neighbour(k) < neighbour) {
				k++;
			}
			if (k < b.size() && b.neighbour(k) == neighbour) {
				float atLeast = (float) (this.costs.atLeast(a, i) + this.costs.atLeast(b, k) + this.costs.hub(neighbour)
						- 1e-5);
				if (size == this.candidates.length) {
					this.candidates = Arrays.copyOf(this.candidates, size * 2);
				}
				this.candidates[size++] = (long) Float.floatToIntBits(atLeast) << 32 | i;
			}
		}
		return size;
	}

	private void add(double cost) {
		if (cost == Double.POSITIVE_INFINITY) {
			return;
		}
		this.best.add(cost);
		if (this.best.size() > this.search.limit()) {
			this.best.remove();
		}
	}

}
