package id.kaitan.extraction.frame;

import java.util.Set;

import id.kaitan.fact.FactType;

/**
 * {@code will not release the hostages}: who says that he will not do a friendly thing
 * rejects it.
 */
final class Refusal {

	private static final Set<FactType> FRIENDLY = Set.of(FactType.AID, FactType.COOPERATION, FactType.CONCESSION,
			FactType.WITHDRAWAL, FactType.MEETING, FactType.TREATY, FactType.VISIT, FactType.SUPPORT);

	private Refusal() {
	}

	static void read(Draft draft, Unit verb) {
		if (!verb.negated || !verb.classes.contains("refusal") || !FRIENDLY.contains(draft.type)
				|| draft.actors.isEmpty()) {
			return;
		}
		verb.negated = false;
		draft.type = FactType.REJECTION;
		draft.mode = null;
		draft.quantity = null;
		draft.event = null;
		draft.refusal = true;
	}

}
