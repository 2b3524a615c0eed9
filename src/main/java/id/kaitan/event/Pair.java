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
		if (!MergeRule.isSettled(event)) {
			return Set.of();
		}
		return of(event.type(), event.actors().stream().map(Participant::id).toList(),
				event.recipients().stream().map(Participant::id).toList(), affiliation);
	}

	/**
	 * The pairs that an event ties which is settled.
	 * @param type its type
	 * @param actors its actors
	 * @param recipients its recipients
	 * @param affiliation who stands for whom
	 * @return each pair once
	 */
	static Set<Pair> of(FactType type, List<EntityId> actors, List<EntityId> recipients, Affiliation affiliation) {
		Set<Pair> pairs = new LinkedHashSet<>();
		if (type.isStanding()) {
			return pairs;
		}
		boolean symmetric = type.isSymmetric();
		for (EntityId from : actors) {
			for (EntityId to : symmetric ? actors : recipients) {
				if ((!symmetric || from.compareTo(to) < 0) && !affiliation.mayMeanTheSame(from, to, null)) {
					pairs.add(new Pair(from, to, type));
				}
			}
		}
		return pairs;
	}

}
