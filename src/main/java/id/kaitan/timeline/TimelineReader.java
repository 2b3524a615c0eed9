package id.kaitan.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.kaitan.entity.EntityId;
import id.kaitan.network.EventPlace;
import id.kaitan.network.EventTable;
import id.kaitan.network.KnownFacts;
import id.kaitan.network.KnownFact;
import id.kaitan.network.Network;
import id.kaitan.network.Networks;
import id.kaitan.problem.NotFoundException;

import org.springframework.stereotype.Component;

/**
 * Answers what happened between these actors, and when.
 */
@Component
class TimelineReader {

	private final Networks networks;

	private final KnownFacts facts;

	TimelineReader(Networks networks, KnownFacts facts) {
		this.networks = networks;
		this.facts = facts;
	}

	/**
	 * A page of a timeline.
	 * @param query the question
	 * @return at most so many events as its limit says, in its order; empty if nothing
	 * counts
	 * @throws NotFoundException if an entity is not in the graph
	 */
	Timeline page(TimelineQuery query) {
		Network network = known(query);
		int limit = (query.limit() > 0) ? query.limit() : TimelineParameters.PAGE;
		TimelineRows rows = new TimelineRows(network, query);
		List<String> ids = new ArrayList<>();
		int last = -1;
		while (rows.hasNext() && ids.size() < limit) {
			last = rows.next();
			ids.add(network.events().id(last));
		}
		Map<String, KnownFact> read = this.facts.facts(ids, query.language(), query.asOf());
		// An event that was deleted since the network was made is no more to be shown.
		List<KnownFact> items = ids.stream().filter(read::containsKey).map(read::get).toList();
		EventPlace next = (rows.hasNext() && last >= 0)
				? new EventPlace(network.events().at(last), network.events().id(last)) : null;
		return new Timeline(items, (next != null) ? TimelinePlace.encode(next.at(), next.id(), query) : null, next,
				network.asOf());
	}

	/**
	 * How much happened when.
	 * @param query the question; its order and limit do not matter
	 * @param interval by what time is divided
	 * @return the intervals in which anything happened, the earliest first
	 * @throws NotFoundException if an entity is not in the graph
	 */
	Histogram histogram(TimelineQuery query, Histogram.Interval interval) {
		Network network = known(query);
		EventTable events = network.events();
		HistogramCounts counts = new HistogramCounts(interval);
		if (ScopeCounts.fits(query)) {
			ScopeCounts.count(network, query, counts);
		}
		else {
			TimelineRows rows = new TimelineRows(network, query);
			while (rows.hasNext()) {
				int row = rows.next();
				counts.add(events.at(row), events.type(row).goldstein(), events.settled(row));
			}
		}
		return counts.histogram(network.asOf());
	}

	private Network known(TimelineQuery query) {
		Network network = this.networks.current();
		List<EntityId> asked = new ArrayList<>(query.entities());
		if (query.place() != null) {
			asked.add(query.place());
		}
		List<EntityId> unseen = asked.stream().filter((id) -> !network.isTied(id)).toList();
		Map<EntityId, String> names = this.facts.names(unseen, query.language());
		for (EntityId id : unseen) {
			if (!names.containsKey(id)) {
				throw new NotFoundException("entity", query.entities().contains(id) ? "entity" : "place", id);
			}
		}
		return network;
	}

}
