package id.kaitan.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.kaitan.network.EventCursor;
import id.kaitan.network.EventTable;
import id.kaitan.network.Network;
import id.kaitan.network.Role;
import id.kaitan.network.Scope;

/**
 * The events that a timeline shows, found in the network: goes through the events of
 * whoever has the fewest, in time order, and asks of each whether the others are
 * involved. The cost of a page is that of the page where all named have much in common,
 * and at most one look at each event of the one with the fewest.
 */
final class TimelineRows {

	private final Network network;

	private final EventTable events;

	private final TimelineQuery query;

	private final List<Scope> others = new ArrayList<>();

	private final Set<Integer> places;

	private final EventCursor cursor;

	private int next = -1;

	TimelineRows(Network network, TimelineQuery query) {
		this.network = network;
		this.events = network.events();
		this.query = query;
		this.places = (query.place() != null) ? places(network, query) : Set.of();
		List<Scope> scopes = new ArrayList<>();
		query.entities().forEach((id) -> scopes.add(Scope.of(network, id, query.parts(), query.filter())));
		if (scopes.isEmpty()) {
			scopes.add(new Scope(this.places.stream()
				.map((place) -> new Scope.Member(place, Integer.MIN_VALUE, Integer.MAX_VALUE))
				.toList()));
		}
		Scope fewest = scopes.getFirst();
		for (Scope scope : scopes) {
			fewest = (scope.events(network) < fewest.events(network)) ? scope : fewest;
		}
		for (Scope scope : scopes) {
			if (scope != fewest) {
				this.others.add(scope);
			}
		}
		this.cursor = new EventCursor(network, fewest, query.descending(), query.after(), query.filter().from(),
				query.filter().to());
		advance();
	}

	boolean hasNext() {
		return this.next >= 0;
	}

	/**
	 * The next event that counts.
	 * @return its row
	 */
	int next() {
		int row = this.next;
		advance();
		return row;
	}

	private void advance() {
		this.next = -1;
		while (this.next < 0 && this.cursor.hasNext()) {
			int row = this.cursor.next();
			if (isBeyond(row)) {
				return;
			}
			if (this.query.accepts(this.events, row) && isThere(row)
					&& this.others.stream().allMatch((scope) -> scope.isInvolved(this.events, row))) {
				this.next = row;
			}
		}
	}

	/**
	 * Whether neither this event nor any after it is in the period.
	 */
	private boolean isBeyond(int row) {
		int at = this.events.at(row);
		return !this.query.descending() && this.query.filter().to() != Integer.MAX_VALUE
				&& at > this.query.filter().to();
	}

	private boolean isThere(int row) {
		if (this.query.place() == null) {
			return true;
		}
		for (int i = 0; i < this.events.participants(row); i++) {
			if (this.events.role(row, i) == Role.PLACE.ordinal()
					&& this.places.contains(this.events.participant(row, i))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * A place and all that lie in it.
	 */
	private static Set<Integer> places(Network network, TimelineQuery query) {
		int place = (query.place() != null) ? network.number(query.place()) : -1;
		return (place >= 0) ? network.within(place) : Set.of();
	}

}
