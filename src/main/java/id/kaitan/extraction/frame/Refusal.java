package id.kaitan.extraction.frame;

import java.util.List;
import java.util.Set;

import id.kaitan.extraction.name.Ref;
import id.kaitan.fact.FactType;

/**
 * {@code will not release the hostages}: who says that he will not do a friendly thing
 * rejects it.
 */
final class Refusal {

	private static final Set<FactType> FRIENDLY = Set.of(FactType.AID, FactType.COOPERATION, FactType.CONCESSION,
			FactType.WITHDRAWAL, FactType.MEETING, FactType.TREATY, FactType.VISIT, FactType.SUPPORT);

	private static final String REFUSED = "refused";

	private Refusal() {
	}

	/** Whether a verb tells what somebody will not do, so that it is not done. */
	static boolean isRefused(Unit verb) {
		return verb.classes.contains(REFUSED);
	}

	static void read(Draft draft, Unit verb) {
		if (!verb.negated || !verb.classes.contains("refusal") || !FRIENDLY.contains(draft.type)
				|| draft.actors.isEmpty()) {
			return;
		}
		verb.negated = false;
		verb.classes.add(REFUSED);
		if (draft.type.isSymmetric()) {
			List<Ref> refused = draft.actors.stream()
				.filter((ref) -> verb.subject.stream().noneMatch((unit) -> unit.refs().contains(ref)))
				.toList();
			if (refused.size() < draft.actors.size()) {
				draft.actors.removeAll(refused);
				draft.recipients.addAll(refused);
			}
		}
		draft.type = FactType.REJECTION;
		draft.mode = null;
		draft.quantity = null;
		draft.event = null;
		draft.refusal = true;
	}

}
