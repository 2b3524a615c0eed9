package id.kaitan.extraction.frame;

import java.util.List;

import id.kaitan.extraction.pack.Frame;

/**
 * {@code Finland is a member of NATO}, {@code Turki, anggota NATO,}: of whom a noun for a
 * standing relation is said.
 */
final class Predication {

	private final List<Unit> units;

	private final Phrases phrases;

	Predication(List<Unit> units, Phrases phrases) {
		this.units = units;
		this.phrases = phrases;
	}

	static boolean isStanding(Unit noun) {
		if (noun.sense == null) {
			return false;
		}
		for (Frame frame : noun.sense.frames()) {
			if (frame.type() != null && frame.type().isStanding()) {
				return true;
			}
		}
		return false;
	}

	/** {@code anggota DPR Budi Santoso}: a person named right after what he is. */
	static boolean isNameOf(Unit name, Unit noun) {
		return name != noun && name.is(Unit.Kind.NP) && name.from == noun.to && name.isHeadedByName()
				&& name.classes.contains("kind.person");
	}

	/** Those of whom the noun phrase at an index is said, or nobody. */
	List<Unit> subject(int noun) {
		Unit own = this.units.get(noun);
		Unit next = (noun + 1 < this.units.size()) ? this.units.get(noun + 1) : own;
		if (isNameOf(next, own)) {
			return List.of(next);
		}
		int j = noun - 1;
		boolean copula = false;
		while (j >= 0 && (this.units.get(j).is(Unit.Kind.AUX) || this.units.get(j).is(Unit.Kind.TIME))) {
			copula |= this.units.get(j).classes.contains("passive");
			j--;
		}
		if (j < 0) {
			return List.of();
		}
		Unit before = this.units.get(j);
		if (before.is(Unit.Kind.PREP) && j > 0) {
			// Was admitted as a member.
			Unit verb = this.units.get(j - 1);
			boolean admits = before.classes.contains("preposition.as") && verb.is(Unit.Kind.VERB)
					&& verb.classes.contains("verb.admit") && Verbs.isPassive(verb) && !verb.negated;
			return admits ? verb.subject : List.of();
		}
		if (before.is(Unit.Kind.VERB)) {
			return before.classes.contains("verb.copula") && !before.negated ? before.subject : List.of();
		}
		if (copula && before.is(Unit.Kind.RELATIVE) && j > 0) {
			before = this.units.get(--j);
		}
		if (before.is(Unit.Kind.COMMA) && j > 0 && (copula || closes(noun))) {
			j--;
			before = this.units.get(j);
			return before.is(Unit.Kind.NP) && before.isHeadedByName() ? List.of(before) : List.of();
		}
		if (!copula || !before.is(Unit.Kind.NP)) {
			return List.of();
		}
		int subject = this.phrases.antecedent(j);
		return (subject >= 0) ? this.phrases.group(subject, j) : List.of();
	}

	/** Whether a comma closes the apposition. */
	private boolean closes(int noun) {
		int j = noun + 1;
		while (j < this.units.size() && (this.units.get(j).is(Unit.Kind.NP) || this.units.get(j).is(Unit.Kind.PREP)
				|| this.units.get(j).is(Unit.Kind.TIME))) {
			j++;
		}
		return j >= this.units.size() || this.units.get(j).is(Unit.Kind.COMMA) || this.units.get(j).is(Unit.Kind.STOP);
	}

}
