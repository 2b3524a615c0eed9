package id.kaitan.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.kaitan.entity.EntityId;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactPlace;
import id.kaitan.fact.Participant;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a batch on its way into the graph.
 *
 * @param index its place in the batch
 * @param key its merge key
 * @param told what it tells
 * @param claims the claims that it makes
 */
record Telling(int index, String key, Told told, List<Claim> claims) {

	/**
	 * Whether a telling has nothing that its event does not have in the same way.
	 * @param telling the telling
	 * @param event the event
	 * @return {@code true} if the event tells it all
	 */
	static boolean isToldAs(Fact telling, Fact event) {
		return Objects.equals(telling.time(), event.time()) && Objects.equals(telling.quantity(), event.quantity())
				&& Objects.equals(telling.mode(), event.mode()) && samePlace(telling.place(), event.place())
				&& same(telling.actors(), event.actors()) && same(telling.recipients(), event.recipients());
	}

	private static boolean samePlace(@Nullable FactPlace one, @Nullable FactPlace other) {
		return (one == null) ? other == null
				: other != null && one.id().equals(other.id()) && Objects.equals(one.mention(), other.mention());
	}

	private static boolean same(List<Participant> some, List<Participant> others) {
		return mentions(some).equals(mentions(others));
	}

	private static Map<EntityId, String> mentions(List<Participant> participants) {
		Map<EntityId, String> mentions = new HashMap<>();
		participants.forEach((participant) -> mentions.put(participant.id(), String.valueOf(participant.mention())));
		return mentions;
	}

}
