package id.kaitan.extraction.frame;

import java.util.List;

import id.kaitan.extraction.pack.Voice;

/**
 * Which noun phrases stand side by side: {@code A, B and C}, {@code three countries,
 * namely A, B and C}; and which after a conjunction begins a clause of its own.
 */
final class Coordination {

	private final List<Unit> units;

	Coordination(List<Unit> units) {
		this.units = units;
	}

	/** The end of the coordinated or adjacent noun phrases that begin here. */
	int groupEnd(int from) {
		int end = from + 1;
		boolean list = false;
		while (end < this.units.size()) {
			Unit unit = this.units.get(end);
			if (unit.is(Unit.Kind.NP) && this.units.get(end - 1).is(Unit.Kind.NP)) {
				end++;
			}
			else if (unit.is(Unit.Kind.AND) && isPhrase(end + 1) && !isSubject(end + 1)) {
				end += 2;
			}
			else if (unit.is(Unit.Kind.COMMA) && isList(end)) {
				end += 2;
				list = true;
			}
			else if (list && unit.is(Unit.Kind.COMMA) && isAnd(end + 1)) {
				end += 3;
			}
			else if (isNamely(end)) {
				end = groupEnd(end + (unit.is(Unit.Kind.COMMA) ? 2 : 1));
			}
			else {
				break;
			}
		}
		return end;
	}

	/** {@code tiga negara, yakni A, B, dan C}, {@code 14 factions, including A}. */
	boolean isNamely(int at) {
		int i = this.units.get(at).is(Unit.Kind.COMMA) ? at + 1 : at;
		return i < this.units.size() && this.units.get(i).classes.contains("namely") && isPhrase(i + 1)
				&& !this.units.get(i + 1).mentions.isEmpty();
	}

	/**
	 * A comma between names of a list that ends with {@code and}, or that begins an
	 * apposition of names.
	 */
	boolean isList(int comma) {
		int j = comma;
		while (j + 1 < this.units.size() && this.units.get(j).is(Unit.Kind.COMMA) && isPhrase(j + 1)
				&& !this.units.get(j + 1).mentions.isEmpty()) {
			j += 2;
			while (j < this.units.size() && this.units.get(j).is(Unit.Kind.NP)) {
				j++;
			}
		}
		if (j < this.units.size() && this.units.get(j).is(Unit.Kind.COMMA)) {
			j++;
		}
		return j > comma + 1 && j < this.units.size() && this.units.get(j).is(Unit.Kind.AND) && isPhrase(j + 1)
				&& !this.units.get(j + 1).mentions.isEmpty() && !isSubject(j + 1);
	}

	/** The last name of a list, after {@code , and}. */
	private boolean isAnd(int i) {
		return i < this.units.size() && this.units.get(i).is(Unit.Kind.AND) && isPhrase(i + 1)
				&& !this.units.get(i + 1).mentions.isEmpty() && !isSubject(i + 1);
	}

	boolean isPhrase(int i) {
		return i < this.units.size() && this.units.get(i).is(Unit.Kind.NP);
	}

	/**
	 * Whether a finite verb follows the phrase, so that it begins a clause of its own.
	 */
	boolean isSubject(int i) {
		int j = i;
		while (j < this.units.size() && this.units.get(j).is(Unit.Kind.NP)) {
			j++;
		}
		boolean copula = false;
		while (j < this.units.size()
				&& (this.units.get(j).is(Unit.Kind.AUX) || this.units.get(j).is(Unit.Kind.NEGATION))) {
			copula |= this.units.get(j).classes.contains("passive");
			j++;
		}
		if (j >= this.units.size() || !this.units.get(j).is(Unit.Kind.VERB)) {
			return copula;
		}
		Unit verb = this.units.get(j);
		return verb.voice != Voice.GERUND && !(verb.voice == Voice.PARTICIPLE && j == i + 1) && hasVerbBefore(i);
	}

	private boolean hasVerbBefore(int i) {
		int first = i - 2;
		while (first > 0 && this.units.get(first).is(Unit.Kind.NP)) {
			first--;
		}
		if (first >= 0 && first < i - 2 && this.units.get(first).is(Unit.Kind.TIME)) {
			return false; // days before A and B begin
		}
		for (int j = i - 1; j >= 0; j--) {
			Unit unit = this.units.get(j);
			if (unit.is(Unit.Kind.VERB) || unit.is(Unit.Kind.NEGATION) && unit.classes.contains("verb")) {
				return true;
			}
			if (unit.is(Unit.Kind.SUBORDINATE) && j + 1 < i && this.units.get(j + 1).sense != null) {
				continue; // failed after attacks from A and B replied
			}
			if (unit.is(Unit.Kind.THAT) || unit.is(Unit.Kind.STOP) || unit.is(Unit.Kind.SUBORDINATE)
					|| unit.is(Unit.Kind.CONDITION) || unit.is(Unit.Kind.RELATIVE)) {
				return false;
			}
		}
		return false;
	}

}
