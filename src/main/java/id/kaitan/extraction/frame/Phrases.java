package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins noun phrases: coordination, apposition, what follows a preposition, what follows
 * a verb.
 */
final class Phrases {

	private final List<Unit> units;

	private final Coordination coordination;

	Phrases(List<Unit> units) {
		this.units = units;
		this.coordination = new Coordination(units);
	}

	/** Gives a verb or an event noun its object and the phrases that follow it. */
	void complete(int i) {
		Unit trigger = this.units.get(i);
		int j = i + 1;
		boolean verb = trigger.is(Unit.Kind.VERB);
		boolean object = !verb;
		if (!verb && trigger.sense != null && !trigger.mentions.isEmpty()) {
			int end = this.coordination.groupEnd(i);
			trigger.beside = (end > i + 1) ? range(i + 1, end) : List.of();
			j = end;
		}
		while (j < this.units.size()) {
			Unit unit = this.units.get(j);
			switch (unit.kind) {
				case NP -> {
					if (object && verb) {
						j = this.coordination.groupEnd(j);
						continue;
					}
					if (!verb) {
						return;
					}
					int end = this.coordination.groupEnd(j);
					if (Verbs.controls(trigger) && end < this.units.size() && this.units.get(end).is(Unit.Kind.AND)
							&& this.coordination.isPhrase(end + 1)) {
						end = this.coordination.groupEnd(end + 1);
					}
					trigger.object = range(j, end);
					object = true;
					j = end;
				}
				case PREP -> {
					int end = preposition(trigger, j);
					if (end < 0) {
						return;
					}
					j = end;
				}
				case AUX -> {
					if (object && verb && unit.classes.contains("passive") && Verbs.speaks(trigger)) {
						return; // said the strike was in reply: what is said goes on
					}
					j++;
				}
				case TIME -> j++;
				case CLOSE -> {
					if (!verb || object && !(j + 1 < this.units.size() && this.units.get(j + 1).is(Unit.Kind.PREP))) {
						return;
					}
					j++; // launched what it called an "operation" in A
				}
				case OPEN -> {
					if (verb && object && isNaming(trigger) && this.units.get(j - 1).is(Unit.Kind.NP)
							&& this.coordination.isPhrase(j + 1)) {
						List<Unit> named = new ArrayList<>(trigger.object);
						named.add(this.units.get(j + 1));
						trigger.object = List.copyOf(named);
						return;
					}
					if (!verb || object) {
						return;
					}
					j++;
				}
				case COMMA -> {
					if (verb && object && isNamed(trigger, j)) {
						List<Unit> named = new ArrayList<>(trigger.object);
						named.add(this.units.get(j + 1));
						trigger.object = List.copyOf(named);
						j += 2;
						continue;
					}
					if (unit.key.equals("(") && j + 2 < this.units.size() && this.units.get(j + 1).is(Unit.Kind.NP)
							&& this.units.get(j + 2).key.equals(")")) {
						j += 3; // a partnership agreement (CEPA) in A
						continue;
					}
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

	/**
	 * Gives a verb or an event noun the phrase that a preposition begins.
	 * @return the unit after it, -1 if no noun phrase follows
	 */
	private int preposition(Unit trigger, int first) {
		int preposition = first;
		int at = first + 1;
		while (at < this.units.size() && (this.units.get(at).is(Unit.Kind.PREP)
				|| this.units.get(at).is(Unit.Kind.OPEN) && at == preposition + 1)) {
			preposition = this.units.get(at).is(Unit.Kind.PREP) ? at : preposition;
			at++;
		}
		if (at >= this.units.size() || !this.units.get(at).is(Unit.Kind.NP)) {
			return -1;
		}
		int end = this.coordination.groupEnd(at);
		if (this.units.get(preposition).classes.contains("preposition.between") && this.coordination.isPhrase(end + 1)
				&& this.units.get(end).is(Unit.Kind.AND)) {
			end = this.coordination.groupEnd(end + 1);
		}
		if (isWhere(preposition, at, end)) {
			end += 2;
		}
		if (!trigger.is(Unit.Kind.VERB) || !isAddressed(trigger, preposition, first)) {
			trigger.phrases.add(new Unit.Phrase(this.units.get(preposition).key, range(at, end),
					this.units.get(preposition).classes.contains("agent")));
		}
		return end;
	}

	/** {@code praised A in a speech to B}: to whom it was spoken, not who was praised. */
	private boolean isAddressed(Unit verb, int preposition, int at) {
		return this.units.get(preposition).classes.contains("office.post") && at > 1
				&& this.units.get(at - 1).classes.contains("noun.address")
				&& !verb.object.contains(this.units.get(at - 1)) && this.units.get(at - 2).is(Unit.Kind.PREP);
	}

	/** {@code killed a commander, Budi Santoso,}: the name of the object. */
	private boolean isNamed(Unit verb, int comma) {
		int last = comma - 1;
		while (last > 2 && this.units.get(last).is(Unit.Kind.NP)
				&& (this.units.get(last - 1).classes.contains("genitive")
						|| this.units.get(last - 1).classes.contains("origin"))
				&& this.units.get(last - 2).is(Unit.Kind.NP)) {
			last -= 2; // the head of the service, Budi
		}
		Unit object = this.units.get(last);
		Unit name = (comma + 1 < this.units.size()) ? this.units.get(comma + 1) : null;
		Unit after = (comma + 2 < this.units.size()) ? this.units.get(comma + 2) : null;
		boolean ends = after == null || after.is(Unit.Kind.STOP) || after.is(Unit.Kind.COMMA);
		return ends && name != null && name.is(Unit.Kind.NP) && name.classes.contains("kind.person")
				&& name.isHeadedByName() && verb.object.contains(object) && !object.isHeadedByName()
				&& (object.classes.contains("title.office") || object.classes.contains("title.force")
						|| object.classes.contains("noun.people"));
	}

	/** {@code on a campus, Paris}: the name behind the comma says where that is. */
	private boolean isWhere(int preposition, int at, int end) {
		if (end != at + 1 || end + 1 >= this.units.size() || !this.units.get(end).is(Unit.Kind.COMMA)
				|| !this.units.get(preposition).classes.contains("preposition.where")) {
			return false;
		}
		Unit place = this.units.get(end + 1);
		Unit after = (end + 2 < this.units.size()) ? this.units.get(end + 2) : null;
		boolean ends = after == null || after.is(Unit.Kind.STOP) || after.is(Unit.Kind.COMMA)
				|| after.is(Unit.Kind.TIME);
		Unit held = this.units.get(at);
		return ends && (held.mentions.isEmpty() || held.classes.contains("noun.capital")) && held.sense == null
				&& place.is(Unit.Kind.NP) && place.isHeadedByName()
				&& (place.classes.contains("kind.place") || place.classes.contains("kind.country"));
	}

	/** {@code called him "a liar"}: a verb that says what somebody is. */
	private static boolean isNaming(Unit verb) {
		return verb.sense != null
				&& verb.sense.frames().stream().anyMatch((frame) -> frame.objects().contains("noun.bad"));
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
					&& inPhrase(j - 2) && !beginsClause(j)) {
				j -= 2;
				continue;
			}
			return j;
		}
		return -1;
	}

	/** {@code in a truce and Norway replied}: somebody who does not go with a thing. */
	private boolean beginsClause(int np) {
		return this.units.get(np - 2).mentions.isEmpty() && !this.units.get(np).mentions.isEmpty()
				&& this.coordination.isSubject(np);
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
					|| comma && !this.coordination.isList(start - 1)) {
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
		boolean comma = false;
		while (j > 0 && this.units.get(j - 1).is(Unit.Kind.NP)) {
			j--;
		}
		while (j > 1
				&& (this.units.get(j - 1).is(Unit.Kind.AND)
						|| this.units.get(j - 1).is(Unit.Kind.COMMA) && this.coordination.isList(j - 1))
				&& this.units.get(j - 2).is(Unit.Kind.NP)) {
			comma |= this.units.get(j - 1).is(Unit.Kind.COMMA);
			j -= 2;
			while (j > 0 && this.units.get(j - 1).is(Unit.Kind.NP)) {
				j--;
			}
		}
		if (comma && opens(j - 1)) {
			// In Oslo, Sweden, Denmark and Finland signed: the comma ends where.
			return false;
		}
		return j > 0 && (this.units.get(j - 1).is(Unit.Kind.VERB) || this.units.get(j - 1).is(Unit.Kind.PREP)
				|| this.units.get(j - 1).is(Unit.Kind.ACCORDING));
	}

	/** Whether a sentence begins with a phrase of which this is the last preposition. */
	private boolean opens(int preposition) {
		if (preposition < 0 || !this.units.get(preposition).is(Unit.Kind.PREP)) {
			return false;
		}
		return this.units.subList(0, preposition)
			.stream()
			.allMatch((unit) -> unit.is(Unit.Kind.PREP) || unit.is(Unit.Kind.NP) || unit.is(Unit.Kind.TIME))
				&& this.units.get(0).is(Unit.Kind.PREP);
	}

	/** {@code both sides, A and B, said}: all the names there, if nothing else is. */
	List<Unit> names(int from, int to) {
		boolean only = this.units.subList(from, to)
			.stream()
			.allMatch((unit) -> unit.is(Unit.Kind.NP) && unit.isHeadedByName() || unit.is(Unit.Kind.AND)
					|| unit.is(Unit.Kind.COMMA));
		return only ? range(from, to) : List.of();
	}

	/** Who is named of those before the comma: {@code factions, including A and B,}. */
	List<Unit> including(int comma) {
		return this.coordination.isNamely(comma) ? range(comma + 2, this.coordination.groupEnd(comma + 2)) : List.of();
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
