package id.kaitan.extraction.frame;

import java.util.List;

import id.kaitan.extraction.pack.Effect;
import id.kaitan.extraction.pack.Voice;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a place in a sentence: the verb before it, the main verb before it,
 * the comma that opened what a comma closes.
 */
final class Neighbours {

	private final List<Unit> units;

	Neighbours(List<Unit> units) {
		this.units = units;
	}

	@Nullable Unit before(int at) {
		for (int j = at - 1; j >= 0; j--) {
			if (this.units.get(j).is(Unit.Kind.VERB)) {
				return this.units.get(j);
			}
		}
		return null;
	}

	@Nullable Unit mainBefore(int at) {
		for (int j = at - 1; j >= 0; j--) {
			Unit unit = this.units.get(j);
			if (unit.is(Unit.Kind.VERB) && !unit.classes.contains("relative") && unit.scope != Effect.SUPPRESSED
					&& !unit.subject.isEmpty()) {
				return unit;
			}
		}
		return null;
	}

	/**
	 * The main verb that a participle after a comma goes on with: not that of a clause
	 * which only says since when or why.
	 */
	@Nullable Unit outerBefore(int at) {
		Unit nearest = mainBefore(at);
		Unit main = nearest;
		while (main != null && main.classes.contains("aside")) {
			main = mainBefore(this.units.indexOf(main));
		}
		return (main != null) ? main : nearest;
	}

	boolean between(Unit verb, int to, Unit.Kind kind) {
		for (int j = to - 1; j >= 0 && this.units.get(j) != verb; j--) {
			if (this.units.get(j).is(kind)) {
				return true;
			}
		}
		return false;
	}

	boolean onlyTime(int from, int to) {
		boolean time = false;
		for (int j = from; j < to; j++) {
			time |= this.units.get(j).is(Unit.Kind.TIME);
			if (!this.units.get(j).is(Unit.Kind.TIME) && !this.units.get(j).is(Unit.Kind.AUX)) {
				return false;
			}
		}
		return time;
	}

	/** The comma that opens the parenthesis which the given comma closes, or -1. */
	int opening(int closing) {
		int depth = 0;
		for (int j = closing - 1; j > 0; j--) {
			Unit unit = this.units.get(j);
			if (unit.is(Unit.Kind.STOP) || unit.is(Unit.Kind.CLOSE)) {
				return -1;
			}
			if (unit.is(Unit.Kind.VERB) && !unit.classes.contains("relative") && !unit.classes.contains("adjunct")
					&& unit.governor == null && unit.twin == null && !isGerund(j)) {
				return -1;
			}
			if (unit.is(Unit.Kind.COMMA)) {
				Unit before = this.units.get(j - 1);
				Unit after = this.units.get(j + 1);
				int verb = j + 1;
				while (this.units.get(verb).is(Unit.Kind.AUX)) {
					verb++;
				}
				boolean opens = after.is(Unit.Kind.RELATIVE)
						|| this.units.get(verb).is(Unit.Kind.VERB) && this.units.get(verb).classes.contains("relative")
						|| (after.is(Unit.Kind.NP) || after.is(Unit.Kind.PREP) || after.is(Unit.Kind.TIME))
								&& depth == 0;
				opens |= after.is(Unit.Kind.AUX) && j + 2 == closing;
				if (before.is(Unit.Kind.RELATIVE) && after.is(Unit.Kind.ACCORDING)) {
					return j;
				}
				if (before.is(Unit.Kind.NP) && (opens || after.is(Unit.Kind.ACCORDING))) {
					return j;
				}
				depth++;
			}
		}
		return -1;
	}

	/** {@code charged with plotting}: a verb that a preposition has. */
	private boolean isGerund(int j) {
		return this.units.get(j).voice == Voice.GERUND && this.units.get(j - 1).is(Unit.Kind.PREP);
	}

	/**
	 * {@code Iran, he said, would attack}: the comma that opens the remark of who says
	 * it, which the given comma closes; -1 if no noun phrase stands before or more than
	 * that is said between the two.
	 */
	int speechAside(int closing) {
		boolean speech = false;
		boolean speaker = false;
		for (int j = closing - 1; j > 0; j--) {
			Unit unit = this.units.get(j);
			if (unit.is(Unit.Kind.COMMA)) {
				return (speech && speaker && this.units.get(j - 1).is(Unit.Kind.NP)) ? j : -1;
			}
			if (unit.is(Unit.Kind.VERB)) {
				if (speech || !Verbs.speaks(unit) || !Verbs.isFinite(unit)) {
					return -1;
				}
				speech = true;
			}
			else if (unit.is(Unit.Kind.NP)) {
				speaker = true;
			}
			else if (!unit.is(Unit.Kind.TIME) && !unit.is(Unit.Kind.AUX) && !unit.is(Unit.Kind.PREP)
					&& !unit.is(Unit.Kind.AND)) {
				return -1;
			}
		}
		return -1;
	}

	/** Whether the clause has its verb already. */
	boolean hasFinite(int to) {
		Unit before = before(to);
		return before != null && before.voice != Voice.GERUND && !before.classes.contains("relative");
	}

}
