package id.kaitan.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import id.kaitan.network.EventTable;
import id.kaitan.network.Network;
import id.kaitan.network.Relation;
import id.kaitan.network.TieCosts;
import id.kaitan.network.TieStrength;
import id.kaitan.network.Ties;
import id.kaitan.network.Words;

/**
 * A path with all that its hops rest on, before names and quotes are read.
 */
final class Trail {

	private final Route route;

	/** For each hop its relations, the one that is shown first. */
	private final List<List<Relation>> hops;

	/** For each hop the event that is shown, -1 for none. */
	private final List<Integer> rows;

	private final String why;

	private Trail(Route route, List<List<Relation>> hops, List<Integer> rows, String why) {
		this.route = route;
		this.hops = hops;
		this.rows = rows;
		this.why = why;
	}

	static Trail of(Network network, Search search, Route route) {
		TieCosts costs = new TieCosts(network, search.filter(), search.chronological());
		List<List<Relation>> hops = new ArrayList<>();
		List<Integer> rows = new ArrayList<>();
		Reasons reasons = new Reasons(costs.reference());
		int day = Integer.MIN_VALUE;
		for (int hop = 0; hop < route.hops(); hop++) {
			int from = route.nodes().get(hop);
			Ties ties = network.ties(from);
			int tie = ties.find(route.nodes().get(hop + 1));
			List<Relation> relations = new ArrayList<>(
					Relation.of(network, from, tie, search.filter(), costs::counts, search.chronological()));
			int row = relations.getFirst().row();
			if (search.chronological()) {
				day = costs.arrival(ties, tie, day);
				row = earliest(network.events(), ties, tie, costs, day);
				show(network.events(), relations, row, ties, tie);
			}
			hops.add(relations);
			rows.add(row);
			TieStrength strength = costs.weigh(ties, tie);
			reasons.hop(strength);
			if (hop > 0) {
				reasons.over(network.id(from), ties.size(), costs.hub(from));
			}
		}
		return new Trail(route, hops, rows, reasons.text());
	}

	/**
	 * An event by which a hop can have been made on a day.
	 */
	private static int earliest(EventTable events, Ties ties, int tie, TieCosts costs, int day) {
		for (int fact = ties.from(tie); fact < ties.to(tie); fact++) {
			int row = ties.row(fact);
			if (events.at(row) <= day && events.end(row) >= day && costs.counts(row)) {
				return row;
			}
		}
		throw new IllegalStateException("no event of the hop is in the order of time");
	}

	/**
	 * Puts the relation of an event first.
	 */
	private static void show(EventTable events, List<Relation> relations, int row, Ties ties, int tie) {
		for (int fact = ties.from(tie); fact < ties.to(tie); fact++) {
			if (ties.row(fact) == row) {
				String name = ties.isAtPlace(fact) ? Relation.LOCATED_AT : events.type(row).pair();
				var direction = ties.direction(fact);
				relations.sort(java.util.Comparator.comparingInt(
						(relation) -> relation.name().equals(name) && relation.direction() == direction ? 0 : 1));
				return;
			}
		}
	}

	List<Integer> rows() {
		return this.rows.stream().filter((row) -> row >= 0).toList();
	}

	/**
	 * The path as it is told.
	 * @param words the events that are shown, and the names of the entities
	 */
	Connections.Path told(Network network, Words words) {
		List<Connections.Hop> told = new ArrayList<>();
		for (int hop = 0; hop < this.hops.size(); hop++) {
			List<Relation> relations = this.hops.get(hop);
			Relation first = relations.getFirst();
			int row = this.rows.get(hop);
			told.add(new Connections.Hop(words.participant(network.id(this.route.nodes().get(hop))),
					words.participant(network.id(this.route.nodes().get(hop + 1))), first.name(), first.direction(),
					first.count(), first.first(), first.last(), first.since(), first.until(), first.title(),
					(row >= 0) ? words.facts().get(network.events().id(row)) : null,
					relations.stream()
						.skip(1)
						.map((other) -> new Connections.Alternative(other.name(), other.direction(), other.count(),
								other.first(), other.last()))
						.toList()));
		}
		double score = Math.round(Math.exp(-this.route.cost() / 4) * 10_000) / 10_000.0;
		return new Connections.Path(score, String.format(Locale.ROOT, "cost %.2f = ", this.route.cost()) + this.why,
				told);
	}

}
