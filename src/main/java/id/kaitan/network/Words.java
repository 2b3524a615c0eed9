package id.kaitan.network;

import java.util.Map;
import java.util.stream.Stream;

import id.kaitan.entity.EntityId;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactPlace;
import id.kaitan.fact.Participant;

/**
 * What an answer shows of events and entities that a network has by number only.
 *
 * @param facts the events by id; one that is gone is missing
 * @param names the names by entity; an entity that is not in the graph is missing
 */
public record Words(Map<String, KnownFact> facts, Map<EntityId, String> names) {

	/**
	 * Keeps copies.
	 */
	public Words {
		facts = Map.copyOf(facts);
		names = Map.copyOf(names);
	}

	/**
	 * An entity of the answer.
	 * @param id its id
	 * @return it with its name, or with its id where it has no name
	 */
	public Participant participant(EntityId id) {
		return Participant.of(id, this.names.getOrDefault(id, id.value()), null);
	}

	/**
	 * Who and where is named in a fact.
	 */
	static void namesOf(Fact fact, Map<EntityId, String> names) {
		Stream.of(fact.actors(), fact.recipients(), fact.attributedTo())
			.flatMap(java.util.List::stream)
			.forEach((participant) -> names.put(participant.id(), participant.name()));
		FactPlace place = fact.place();
		if (place != null) {
			names.put(place.id(), place.name());
		}
	}

}
