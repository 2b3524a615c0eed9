package id.kaitan.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import id.kaitan.entity.EntityId;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Participant;

/**
 * Two entities that events of a type tie, in the direction of the relationship.
 *
 * @param from who acts; of a symmetric type the smaller id
 * @param to who is acted upon; of a symmetric type the larger id
 * @param type the type of the events
 */
record Pair(EntityId from, EntityId to, FactType type) {

	/**
	 * The pairs that an event ties: none if it is not settled. Who stands for the other
	 * (Putin and Russia) is not tied to it by an event in which both are named.
	 * @param event the event
	 * @param affiliation who stands for whom
	 * @return each pair once
	 */
	static Set<Pair> of(Fact event, Affiliation affiliation) {
		Set<Pair> pairs = new LinkedHashSet<>();
		if (!MergeRule.isSettled(event) || event.type().isStanding()) {
			return pairs;
		}
		boolean symmetric = event.type().isSymmetric();
		List<Participant> others = symmetric ? event.actors() : event.recipients();
		for (Participant actor : event.actors()) {
			for (Participant other : others) {
				EntityId from = actor.id();
				EntityId to = other.id();
				if ((!symmetric || from.compareTo(to) < 0) && !affiliation.mayMeanTheSame(from, to, null)) {
					pairs.add(new Pair(from, to, event.type()));
				}
			}
		}
		return pairs;
	}

}
