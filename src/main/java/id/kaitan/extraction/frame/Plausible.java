package id.kaitan.extraction.frame;

import id.kaitan.entity.EntityType;
import id.kaitan.extraction.name.Ref;

/**
 * What a telling must at least say to be a fact of its type.
 */
final class Plausible {

	private Plausible() {
	}

	static boolean test(Draft draft) {
		boolean actor = !draft.actors.isEmpty();
		if (draft.bare) {
			return true;
		}
		return switch (draft.type) {
			case STATEMENT -> actor;
			case SUPPORT, REJECTION, ACCUSATION -> actor || draft.definite || !draft.recipients.isEmpty();
			case CONCESSION -> draft.hasParticipants() || draft.definite;
			case REQUEST, DENIAL, THREAT -> actor || draft.definite;
			case CASUALTIES -> draft.quantity != null || draft.hasParticipants() || draft.many;
			case VISIT -> actor && !isTravel(draft)
					&& (draft.place != null || !draft.recipients.isEmpty() || draft.nominal && isPerson(draft))
					|| draft.definite;
			case COOPERATION -> draft.actors.size() > (draft.nominal ? 1 : 0) || draft.definite;
			case MEETING, TREATY -> actor || draft.definite;
			case COMMEMORATION -> true;
			case MEMBER_OF -> actor && !draft.recipients.isEmpty();
			case PROTEST -> draft.hasParticipants() || draft.place != null || draft.quantity != null || draft.many;
			default -> draft.hasParticipants() || draft.quantity != null || draft.definite
					|| draft.place != null && (!draft.nominal || draft.bare || draft.time != null);
		};
	}

	/** {@code Chinese tourists came to Indonesia}: people who travel are no visitors. */
	private static boolean isTravel(Draft draft) {
		return draft.actors.stream().anyMatch((ref) -> ref.via() == Ref.Via.DEMONYM);
	}

	private static boolean isPerson(Draft draft) {
		return draft.actors.get(0).id().type() == EntityType.PERSON;
	}

	/** Somebody in his own country, or of no known country, visits nobody. */
	private static boolean isAtHome(Draft draft) {
		Ref where = !draft.recipients.isEmpty() ? draft.recipients.get(0) : draft.place;
		for (Ref actor : draft.actors) {
			if (actor.iso3() == null || where == null || actor.iso3().equals(where.iso3())) {
				return true;
			}
		}
		return draft.actors.isEmpty();
	}

	/** Whether the options of a frame hold for what was found. */
	static boolean meets(Draft draft, id.kaitan.extraction.pack.Frame frame) {
		if (frame.has("needs two") && draft.actors.size() < 2) {
			return false;
		}
		if (frame.has("abroad") && isAtHome(draft)) {
			return false;
		}
		if (frame.has("needs actor") && draft.actors.isEmpty()) {
			return false;
		}
		return !frame.has("needs destination") || draft.place != null || !draft.recipients.isEmpty();
	}

}
