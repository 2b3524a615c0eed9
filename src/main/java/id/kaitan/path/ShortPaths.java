package id.kaitan.path;

import java.util.Arrays;
import java.util.Collections;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

import id.kaitan.network.EventTable;
import id.kaitan.network.Network;
import id.kaitan.network.TieCosts;
import id.kaitan.network.TieStrength;
import id.kaitan.network.Ties;

/**
 * Paths of one and two hops, found by comparing two lists of neighbours, and if these are
 * too few some of three and four, over the most promising neighbours. What the last of
 * the wanted ones costs is a bound that spares the search most of the graph.
 */
final class ShortPaths {

	/** So many of the most promising neighbours of each end are tried for four hops. */
	private static final int FEW = 4;

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
			overBeams();
		}
		return worst();
	}

	private void overBeams() {
		for (int from : this.search.from()) {
			Beam first = Beam.of(this.network, from, this.costs, this.marks);
			for (int to : this.search.to()) {
				Beam last = Beam.of(this.network, to, this.costs, this.marks);
				overTwo(from, first, to, last);
				if (this.search.maxHops() > 3 && worst() == Double.POSITIVE_INFINITY) {
					overThree(this.network.ties(from), first, this.network.ties(to), last);
				}
			}
		}
	}

	private double worst() {
		return (this.best.size() < this.search.limit()) ? Double.POSITIVE_INFINITY : this.best.element();
	}

	private void direct(int from, int to) {
		Ties ties = this.network.ties(from);
		int tie = ties.find(to);
		if (tie >= 0 && !this.search.avoid().contains(from)) {
			add(isInTime(arrival(Integer.MIN_VALUE, ties, tie)) ? this.costs.of(ties, tie) : Double.POSITIVE_INFINITY);
		}
	}

	private void overOne(int from, int to) {
		overCommon(this.network.ties(from), this.network.ties(to), 0, Integer.MIN_VALUE, ShortPaths::isInTime);
	}

	/**
	 * Adds the paths over whom two are both tied to.
	 * @param sides what the rest of the path costs
	 * @param day the earliest day on which the first of the two can be come to
	 * @param onward whether the path goes on in time from the day of arrival at the
	 * second
	 */
	private void overCommon(Ties a, Ties b, double sides, int day, IntPredicate onward) {
		int size = common(a, b);
		Arrays.sort(this.candidates, 0, size);
		for (int i = 0; i < size; i++) {
			if (sides + Float.intBitsToFloat((int) (this.candidates[i] >>> 32)) > worst()) {
				break;
			}
			int tieA = (int) this.candidates[i];
			int over = a.neighbour(tieA);
			if (this.marks.isNotOnTheWay(over)) {
				continue;
			}
			int tieB = b.find(over);
			double cost = sides + this.costs.of(a, tieA) + this.costs.hub(over);
			if (cost < worst()) {
				cost += this.costs.of(b, tieB);
			}
			if (cost < worst() && onward.test(arrival(arrival(day, a, tieA), b, tieB))) {
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
		if (cost < worst() && isInTime(arrival(arrival(arrival(Integer.MIN_VALUE, a, tieA), between, tie), b, tieB))) {
			add(cost);
		}
	}

	private void overThree(Ties a, Beam first, Ties b, Beam last) {
		for (int i = 0; i < Math.min(FEW, first.ties().length); i++) {
			for (int k = 0; k < Math.min(FEW, last.ties().length); k++) {
				if (a.neighbour(first.ties()[i]) != b.neighbour(last.ties()[k])) {
					overThree(a, first.ties()[i], b, last.ties()[k]);
				}
			}
		}
	}

	private void overThree(Ties a, int tieA, Ties b, int tieB) {
		Ties second = this.network.ties(a.neighbour(tieA));
		Ties third = this.network.ties(b.neighbour(tieB));
		double sides = this.costs.of(a, tieA) + second.hub() + third.hub() + this.costs.of(b, tieB);
		if (sides == Double.POSITIVE_INFINITY) {
			return;
		}
		overCommon(second, third, sides, arrival(Integer.MIN_VALUE, a, tieA), (day) -> isInTime(arrival(day, b, tieB)));
	}

	/**
	 * The earliest day on which one more hop can have been made, if the order of time
	 * counts; else the day stays as it is.
	 * @param day that of the hop before, {@link EventTable#UNDATED} if it cannot have
	 * been made in time; that is the answer then
	 */
	private int arrival(int day, Ties ties, int tie) {
		return (this.search.chronological() && day != EventTable.UNDATED) ? this.costs.arrival(ties, tie, day) : day;
	}

	private static boolean isInTime(int arrival) {
		return arrival != EventTable.UNDATED;
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
