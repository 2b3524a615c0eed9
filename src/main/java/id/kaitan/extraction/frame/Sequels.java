package id.kaitan.extraction.frame;

import java.util.List;

import id.kaitan.extraction.pack.LanguagePack;
import id.kaitan.extraction.pack.Voice;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;
import id.kaitan.fact.Quantity;

/**
 * What a telling has to do with those before it in the same sentence: it may go on with
 * their number, be as sure as they are, or tell nothing of its own.
 */
final class Sequels {

	private final LanguagePack pack;

	Sequels(LanguagePack pack) {
		this.pack = pack;
	}

	/** {@code nine people were killed and 20 wounded}: 20 of the same. */
	static void counted(Draft draft, List<Draft> drafts) {
		Draft before = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
		Quantity toll = draft.quantity;
		if (draft.type == FactType.CASUALTIES && toll != null && toll.unit().equals("UNITS") && before != null
				&& before.type == FactType.CASUALTIES && before.quantity != null) {
			draft.quantity = new Quantity(toll.value(), toll.comparator(), before.quantity.unit(), toll.text(),
					toll.low(), toll.high());
		}
	}

	/**
	 * {@code will travel to A next week, his first visit there}: as sure as the visit.
	 */
	static void apposed(Draft draft, List<Unit> units, int at, List<Draft> drafts) {
		boolean own = draft.nominal && at > 0 && units.get(at - 1).is(Unit.Kind.COMMA)
				&& units.get(at).classes.contains("pronoun.possessive");
		for (Draft before : own ? drafts : List.<Draft>of()) {
			if (before.type == draft.type && before.modality != Modality.ASSERTED
					&& before.actors.stream().anyMatch((one) -> one.isAmong(draft.actors))) {
				draft.modality = before.modality;
				draft.speakers = before.speakers;
			}
		}
	}

	/** {@code killed or wounded}: one toll, of which nobody tells how many are which. */
	static boolean isAlternative(Draft draft, Unit verb, List<Unit> units, int at, List<Draft> drafts) {
		Draft before = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
		if (draft.type != FactType.CASUALTIES || before == null || before.type != FactType.CASUALTIES
				|| verb.twin == null || at == 0 || !units.get(at - 1).classes.contains("or")) {
			return false;
		}
		before.mode = null;
		return true;
	}

	/** {@code launched drones at A, damaging a plant in B}: what the same attack did. */
	boolean isEffect(Draft draft, List<Unit> units, int at, List<Draft> drafts) {
		boolean goesOn = units.get(at).voice == Voice.GERUND
				|| this.pack.is("order", "head first") && at > 0 && units.get(at - 1).is(Unit.Kind.COMMA);
		if (draft.type != FactType.MILITARY_ACTION || !goesOn || !units.get(at).classes.contains("verb.effect")) {
			return false;
		}
		for (Draft cause : drafts) {
			if (cause.type == FactType.MILITARY_ACTION && cause.actors.equals(draft.actors)) {
				cause.place = (cause.place != null) ? cause.place : draft.place;
				return true;
			}
		}
		return false;
	}

}
