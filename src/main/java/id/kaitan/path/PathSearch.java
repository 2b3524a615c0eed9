package id.kaitan.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

import id.kaitan.network.Network;
import id.kaitan.network.TieCosts;
import id.kaitan.network.Ties;
import org.jspecify.annotations.Nullable;

/**
 * Finds the k cheapest paths without loops between two entities: begins with the cheapest
 * beginning of a path, judged by what it costs so far and what the rest costs at least.
 * The first paths that it completes are the cheapest. It is exact; what bounds it is
 * named when it is cut off.
 */
final class PathSearch {

	/** After so many beginnings that lead nowhere in time, latest days are worked out. */
	private static final int PATIENCE = 20_000;

	/** By how much two sums of the same costs may differ, added in another order. */
	private static final double ROUNDING = 1e-9;

	private final Network network;

	private final Search search;

	private final TieCosts costs;

	private final int patience;

	private final SearchBounds.Meter meter;

	private final Marks marks;

	private final PriorityQueue<Start> open = new PriorityQueue<>();

	/** The costs of the best complete paths so far, the worst first. */
	private final PriorityQueue<Double> best = new PriorityQueue<>(Collections.reverseOrder());

	private double bound = Double.POSITIVE_INFINITY;

	private @Nullable LatestDays latest;

	PathSearch(Network network, Search search) {
		this(network, search, PATIENCE);
	}

	PathSearch(Network network, Search search, int patience) {
		this.patience = patience;
		this.network = network;
		this.search = search;
		this.marks = Marks.of(search);
		this.costs = new TieCosts(network, search.filter(), search.chronological());
		this.meter = search.bounds().start();
	}

	/**
	 * Searches.
	 * @return at most as many paths as wanted, the cheapest first; empty if there is none
	 * @throws SearchBoundException if the search costs more than it may
	 */
	List<Route> best() {
		List<Route> found = new ArrayList<>();
		this.bound = new ShortPaths(this.network, this.search, this.costs, this.marks).bound() + ROUNDING;
		RestCosts rest = RestCosts.of(this.network, this.search, this.costs, this.marks, this.bound, this.meter);
		for (int from : this.search.from()) {
			this.open.add(new Start(null, from, 0, 0, 0, Integer.MIN_VALUE));
		}
		while (!this.open.isEmpty() && found.size() < this.search.limit()) {
			Start start = this.open.remove();
			if (start.hops > 0 && this.marks.isTarget(start.entity)) {
				found.add(start.route());
				continue;
			}
			this.meter.visit();
			if (this.search.chronological() && this.latest == null && this.meter.visited() > this.patience) {
				this.latest = LatestDays.of(this.network, this.search, this.costs, rest, this.meter);
			}
			extend(start, rest);
		}
		return found;
	}

	private void extend(Start start, RestCosts rest) {
		Ties ties = this.network.ties(start.entity);
		int left = this.search.maxHops() - start.hops - 1;
		if (left < 0) {
			return;
		}
		int[] open = rest.open(left);
		if (open.length <= ties.size()) {
			for (int next : open) {
				int tie = ties.find(next);
				if (tie >= 0) {
					extend(start, ties, tie, left, rest);
				}
			}
			return;
		}
		for (int tie = 0; tie < ties.size(); tie++) {
			extend(start, ties, tie, left, rest);
		}
	}

	private void extend(Start start, Ties ties, int tie, int left, RestCosts rest) {
		int next = ties.neighbour(tie);
		double after = rest.after(next, left);
		double atLeast = start.cost + this.costs.atLeast(ties, tie) + after;
		if (after == Double.POSITIVE_INFINITY || atLeast > this.bound || isClosed(start, next)) {
			return;
		}
		double onTheWay = this.marks.isTarget(next) ? 0 : this.costs.hub(next);
		if (atLeast + onTheWay <= this.bound) {
			step(start, ties, tie, onTheWay, after, left);
		}
	}

	private void step(Start start, Ties ties, int tie, double onTheWay, double after, int left) {
		double cost = start.cost + this.costs.of(ties, tie) + onTheWay;
		if (cost == Double.POSITIVE_INFINITY || cost + after > this.bound) {
			return;
		}
		int next = ties.neighbour(tie);
		int day = Integer.MIN_VALUE;
		if (this.search.chronological()) {
			day = this.costs.arrival(ties, tie, start.day);
			if (day > ((this.latest != null) ? this.latest.after(next, left) : Integer.MAX_VALUE - 1)) {
				return;
			}
		}
		Start further = new Start(start, next, start.hops + 1, cost, cost + after, day);
		if (this.marks.isTarget(next)) {
			complete(further.cost);
		}
		this.open.add(further);
	}

	private void complete(double cost) {
		this.best.add(cost);
		if (this.best.size() > this.search.limit()) {
			this.best.remove();
		}
		if (this.best.size() == this.search.limit()) {
			this.bound = Math.min(this.bound, this.best.element() + ROUNDING);
		}
	}

	private boolean isClosed(Start start, int next) {
		if (this.marks.isClosed(next)) {
			return true;
		}
		for (Start on = start; on != null; on = on.before) {
			if (on.entity == next) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The beginning of a path.
	 */
	private static final class Start implements Comparable<Start> {

		private final @Nullable Start before;

		private final int entity;

		private final int hops;

		private final double cost;

		private final double whole;

		/** The earliest day on which the last hop can have been made. */
		private final int day;

		Start(@Nullable Start before, int entity, int hops, double cost, double whole, int day) {
			this.before = before;
			this.entity = entity;
			this.hops = hops;
			this.cost = cost;
			this.whole = whole;
			this.day = day;
		}

		Route route() {
			List<Integer> nodes = new ArrayList<>();
			for (Start on = this; on != null; on = on.before) {
				nodes.add(on.entity);
			}
			return new Route(nodes.reversed().stream().toList(), this.cost);
		}

		@Override
		public int compareTo(Start other) {
			int order = Double.compare(this.whole, other.whole);
			return (order != 0) ? order : Integer.compare(other.hops, this.hops);
		}

	}

}
