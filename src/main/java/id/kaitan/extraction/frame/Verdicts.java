package id.kaitan.extraction.frame;

import java.util.List;

import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;
import id.kaitan.fact.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * What the sentence makes of a draft: how sure it is and who says so, or that it is not
 * stated at all.
 */
final class Verdicts {

	private Verdicts() {
	}

	/**
	 * Takes over how sure a draft is and who says so.
	 * @return the draft, or {@code null} if it is not stated or too little is told
	 */
	static @Nullable Draft judged(Draft draft, Attribution.Verdict verdict) {
		boolean attributedDenial = verdict.polarity() == Polarity.DENIED && verdict.byDenial()
				&& !verdict.speakers().isEmpty();
		boolean noConflict = draft.type == FactType.IN_CONFLICT_WITH && verdict.polarity() == Polarity.DENIED;
		if (!verdict.stated() || verdict.polarity() == Polarity.DENIED && !attributedDenial || noConflict) {
			return null;
		}
		if (!Plausible.test(draft)) {
			return null;
		}
		draft.polarity = verdict.polarity();
		draft.modality = verdict.modality();
		draft.speakers = verdict.speakers();
		if (draft.modality == Modality.REPORTED && isSaying(draft)) {
			draft.modality = Modality.ASSERTED;
			draft.speakers = List.of();
		}
		return draft;
	}

	/** {@code suspected Israeli jets struck}: who did it is not sure. */
	static void hedge(@Nullable Draft draft, List<Unit> who) {
		if (draft != null && !draft.actors.isEmpty() && draft.modality == Modality.ASSERTED
				&& who.stream().anyMatch((unit) -> unit.classes.contains("hedge"))) {
			draft.modality = Modality.POSSIBLE;
		}
	}

	private static boolean isSaying(Draft draft) {
		return (draft.type == FactType.STATEMENT || draft.refusal || draft.spoken)
				&& draft.polarity == Polarity.AFFIRMED && draft.actors.equals(draft.speakers);
	}

}
