package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.List;

import id.kaitan.extraction.pack.Voice;

/**
 * Joins noun phrases: coordination, apposition, what follows a preposition, what follows
 * a verb.
 */
final class Phrases {

	private final List<Unit> units;

	Phrases(List<Unit> units) {
		this.units = units;
	}

	/** Gives a verb or an event noun its object and the phrases that follow it. */
	void complete(int i) {
		Unit trigger = this.units.get(i);
		int j = i + 1;
		boolean verb = trigger.is(Unit.Kind.VERB);
		boolean object = !verb;
		if (!verb && trigger.sense != null && !trigger.mentions.isEmpty()) {
			int end = groupEnd(i);
			trigger.beside = (end > i + 1) ? range(i + 1, end) : List.of();
			j = end;
		}
		while (j < this.units.size()) {
			Unit unit = this.units.get(j);
			switch (unit.kind) {
				case NP -> {
					if (object && verb) {
						j = groupEnd(j);
						continue;
					}
					if (!verb) {
						return;
					}
					int end = groupEnd(j);
					if (Verbs.controls(trigger) && end < this.units.size() && this.units.get(end).is(Unit.Kind.AND)
							&& isPhrase(end + 1)) {
						end = groupEnd(end + 1);
					}
					trigger.object = range(j, end);
					object = true;
					j = end;
				}
				case PREP -> {
					if (j + 1 >= this.units.size()) {
						return;
					}
					int at = j + 1;
					while (at < this.units.size() && this.units.get(at).is(Unit.Kind.PREP)) {
						at++;
					}
					if (at >= this.units.size() || !this.units.get(at).is(Unit.Kind.NP)) {
						return;
					}
					int end = groupEnd(at);
					if (this.units.get(at - 1).classes.contains("preposition.between") && isPhrase(end + 1)
							&& this.units.get(end).is(Unit.Kind.AND)) {
						end = groupEnd(end + 1);
					}
					trigger.phrases.add(new Unit.Phrase(this.units.get(at - 1).key, range(at, end),
							this.units.get(at - 1).classes.contains("agent")));
					j = end;
				}
				case TIME, AUX -> j++;
				case OPEN, CLOSE -> {
					if (!verb || object) {
						return;
					}
					j++;
				}
				case COMMA -> {
					if (j + 1 < this.units.size() && (this.units.get(j + 1).is(Unit.Kind.PREP) && verb
							|| this.units.get(j + 1).is(Unit.Kind.TIME))) {
						j++;
						continue;
					}
					return;
				}
				default -> {
					return;
				}
			}
		}
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

	/** {@code tiga negara, yakni A, B, dan C}. */
	private boolean isNamely(int at) {
		int i = this.units.get(at).is(Unit.Kind.COMMA) ? at + 1 : at;
		return i < this.units.size() && this.units.get(i).classes.contains("namely") && isPhrase(i + 1)
				&& !this.units.get(i + 1).mentions.isEmpty();
	}

	/**
	 * A comma between names of a list that ends with {@code and}, or that begins an
	 * apposition of names.
	 */
	private boolean isList(int comma) {
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

	private boolean isPhrase(int i) {
		return i < this.units.size() && this.units.get(i).is(Unit.Kind.NP);
	}

	/**
	 * Whether a finite verb follows the phrase, so that it begins a clause of its own.
	 */
	private boolean isSubject(int i) {
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
		for (int j = i - 1; j >= 0; j--) {
			Unit unit = this.units.get(j);
			if (unit.is(Unit.Kind.VERB)) {
				return true;
			}
			if (unit.is(Unit.Kind.THAT) || unit.is(Unit.Kind.STOP) || unit.is(Unit.Kind.SUBORDINATE)
					|| unit.is(Unit.Kind.CONDITION) || unit.is(Unit.Kind.RELATIVE)) {
				return false;
			}
		}
		return false;
	}

	private List<Unit> range(int from, int to) {
		List<Unit> range = new ArrayList<>();
		for (int j = from; j < to; j++) {
			if (this.units.get(j).is(Unit.Kind.NP)) {
				range.add(this.units.get(j));
			}
		}
		return List.copyOf(range);
	}

	/**
	 * The head of the phrase that ends here: left past what prepositions add to it. -1 if
	 * all of it follows a preposition.
	 */
	int antecedent(int last) {
		int j = last;
		while (j >= 0) {
			while (j > 0 && this.units.get(j - 1).is(Unit.Kind.NP)) {
				j--;
			}
			if (j > 0 && this.units.get(j - 1).is(Unit.Kind.ACCORDING)) {
				return -1;
			}
			if (j > 0 && this.units.get(j - 1).is(Unit.Kind.PREP)) {
				int before = j - 2;
				if (before >= 0 && this.units.get(before).is(Unit.Kind.NP)) {
					j = before;
					continue;
				}
				return -1;
			}
			if (j > 1 && this.units.get(j - 1).is(Unit.Kind.AND) && this.units.get(j - 2).is(Unit.Kind.NP)
					&& inPhrase(j - 2)) {
				j -= 2;
				continue;
			}
			return j;
		}
		return -1;
	}

	/**
	 * Whether a coordinated phrase before belongs to a preposition, and the one after
	 * with it.
	 */
	private boolean inPhrase(int np) {
		int j = np;
		while (j > 0 && this.units.get(j - 1).is(Unit.Kind.NP)) {
			j--;
		}
		return j > 0 && this.units.get(j - 1).is(Unit.Kind.PREP) && j > 1 && this.units.get(j - 2).is(Unit.Kind.NP);
	}

	/** Where the coordinated subject that has this head begins. */
	int groupStart(int head) {
		int start = head;
		while (start > 0) {
			if (this.units.get(start - 1).is(Unit.Kind.NP)) {
				start--;
				continue;
			}
			boolean and = this.units.get(start - 1).is(Unit.Kind.AND);
			boolean comma = this.units.get(start - 1).is(Unit.Kind.COMMA);
			if (start < 2 || !(and || comma) || !this.units.get(start - 2).is(Unit.Kind.NP)
					|| comma && !isList(start - 1)) {
				if (and && start > 2 && this.units.get(start - 2).is(Unit.Kind.COMMA)
						&& this.units.get(start - 3).is(Unit.Kind.NP) && !governed(start - 3)) {
					start -= 3;
					continue;
				}
				break;
			}
			if (governed(start - 2)) {
				break;
			}
			start -= 2;
		}
		return start;
	}

	/** Whether a verb or preposition already has the phrase. */
	private boolean governed(int np) {
		int j = np;
		while (j > 0 && this.units.get(j - 1).is(Unit.Kind.NP)) {
			j--;
		}
		while (j > 1
				&& (this.units.get(j - 1).is(Unit.Kind.AND)
						|| this.units.get(j - 1).is(Unit.Kind.COMMA) && isList(j - 1))
				&& this.units.get(j - 2).is(Unit.Kind.NP)) {
			j -= 2;
			while (j > 0 && this.units.get(j - 1).is(Unit.Kind.NP)) {
				j--;
			}
		}
		return j > 0 && (this.units.get(j - 1).is(Unit.Kind.VERB) || this.units.get(j - 1).is(Unit.Kind.PREP)
				|| this.units.get(j - 1).is(Unit.Kind.ACCORDING));
	}

	/** The coordinated subject whose head and last unit are given. */
	List<Unit> group(int head, int last) {
		List<Unit> group = new ArrayList<>();
		int start = groupStart(head);
		for (int j = start; j <= Math.max(head, start); j++) {
			if (this.units.get(j).is(Unit.Kind.NP)) {
				group.add(this.units.get(j));
			}
		}
		for (int j = head + 1; j <= last && this.units.get(j).is(Unit.Kind.NP); j++) {
			group.add(this.units.get(j));
		}
		return List.copyOf(group);
	}

}
