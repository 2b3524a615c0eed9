package id.kaitan.extraction.frame;

import java.util.List;

import id.kaitan.extraction.pack.Effect;
import id.kaitan.extraction.pack.Voice;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each verb of a sentence who its subject is and in whose complement it stands.
 * Works from left to right, so that a verb can share what the one before it has.
 */
final class Clauses {

	private final List<Unit> units;

	private final Phrases phrases;

	Clauses(List<Unit> units, Phrases phrases) {
		this.units = units;
		this.phrases = phrases;
	}

	void read() {
		for (int i = 0; i < this.units.size(); i++) {
			if (this.units.get(i).is(Unit.Kind.VERB)) {
				verb(i);
			}
		}
		for (int i = this.units.size() - 1; i >= 0; i--) {
			Unit verb = this.units.get(i);
			if (verb.is(Unit.Kind.VERB) && verb.subject.isEmpty() && verb.twin == null) {
				borrow(i, verb);
			}
		}
	}

	/**
	 * {@code Setelah bertemu X, Y terbang}: a verb without subject takes that of the main
	 * verb after it.
	 */
	private void borrow(int i, Unit verb) {
		for (int j = i + 1; j < this.units.size(); j++) {
			Unit later = this.units.get(j);
			if (later.is(Unit.Kind.VERB) && !later.subject.isEmpty() && later.governor != verb) {
				if (verb.classes.contains("awaits")) {
					verb.subject = later.subject;
				}
				return;
			}
		}
	}

	private void verb(int i) {
		Unit verb = this.units.get(i);
		this.phrases.complete(i);
		int j = i - 1;
		while (j >= 0 && (this.units.get(j).is(Unit.Kind.AUX) || this.units.get(j).is(Unit.Kind.NEGATION)
				|| this.units.get(j).is(Unit.Kind.TIME))) {
			verb.negated |= this.units.get(j).is(Unit.Kind.NEGATION);
			j--;
		}
		if (j < 0) {
			verb.classes.add("awaits");
			return;
		}
		switch (this.units.get(j).kind) {
			case RELATIVE -> relative(verb, j);
			case VERB -> serial(verb, j, Effect.PLAIN);
			case PURPOSE -> purpose(verb, j);
			case AND -> coordinated(verb, j);
			case COMMA, CLOSE -> afterComma(verb, i, j);
			case NP -> afterPhrase(verb, j);
			case CONDITION -> {
				verb.scope = Effect.SUPPRESSED;
				verb.classes.add("condition");
				share(verb, j);
			}
			case PREP -> gerund(verb, j);
			case OPEN -> verb.governor = before(j);
			case THAT -> governed(verb, j);
			case SUBORDINATE -> {
				share(verb, j);
				verb.classes.add("adjunct");
			}
			default -> share(verb, j);
		}
		if (verb.subject.isEmpty() && verb.twin == null && verb.governor == null) {
			verb.classes.add("awaits");
		}
	}

	private void relative(Unit verb, int relative) {
		int j = relative - 1;
		while (j >= 0 && (this.units.get(j).is(Unit.Kind.COMMA) || this.units.get(j).is(Unit.Kind.TIME)
				|| this.units.get(j).is(Unit.Kind.AUX) || this.units.get(j).is(Unit.Kind.PREP))) {
			j--;
		}
		if (j >= 0 && this.units.get(j).is(Unit.Kind.NP)) {
			int head = relativeHead(j);
			Unit antecedent = this.units.get(head);
			boolean bare = antecedent.mentions.isEmpty() && antecedent.head >= 0 && head > 0
					&& this.units.get(head - 1).is(Unit.Kind.NP);
			verb.subject = bare ? List.of(antecedent, this.units.get(head - 1)) : this.phrases.group(head, head);
			Unit owner = before(j);
			if (owner != null && antecedent.mentions.isEmpty() && antecedent.classes.contains("noun.instrument")
					&& owner.object.contains(antecedent) && !owner.subject.isEmpty()) {
				verb.subject = owner.subject; // a law does what those who pass it do
			}
			verb.governor = (owner != null && owner.governor != null) ? owner.governor : null;
			verb.scope = (owner != null && owner.governor != null) ? owner.scope : Effect.PLAIN;
		}
		verb.classes.add("relative");
	}

	/** The noun before {@code yang}; not a place if that only says where the noun is. */
	private int relativeHead(int j) {
		Unit nearest = this.units.get(j);
		boolean where = !nearest.mentions.isEmpty() && j > 0
				&& this.units.get(j - 1).classes.contains("preposition.place") && nearest.isHeadedByName();
		int head = where ? this.phrases.antecedent(j) : j;
		return (head >= 0) ? head : j;
	}

	private void serial(Unit verb, int j, Effect otherwise) {
		Unit before = this.units.get(j);
		verb.governor = before;
		verb.scope = Verbs.effect(before, otherwise);
		verb.subject = before.subject;
	}

	/**
	 * {@code accused Iran of firing}, {@code thanked her for coming}: the object did it.
	 */
	private void gerund(Unit verb, int preposition) {
		Unit before = before(preposition);
		share(verb, preposition);
		if (verb.voice == Voice.GERUND && before != null && !before.object.isEmpty()
				&& this.units.get(preposition).classes.contains("preposition.control")
				&& before.object.contains(this.units.get(preposition - 1))) {
			verb.subject = before.object;
			verb.governor = before;
			Effect effect = Verbs.effect(before, Effect.PLAIN);
			verb.scope = (Verbs.speaks(before) && effect == Effect.SUPPRESSED) ? Effect.REPORTED : effect;
		}
	}

	private void purpose(Unit verb, int j) {
		Unit before = before(j);
		if (before == null) {
			verb.scope = Effect.SUPPRESSED;
			return;
		}
		Effect effect = Verbs.effect(before, Effect.SUPPRESSED);
		verb.governor = before;
		verb.scope = effect;
		verb.subject = Verbs.controls(before) && !before.object.isEmpty() ? before.object : before.subject;
		if (before.voice == Voice.PASSIVE && Verbs.controls(before)) {
			verb.subject = before.subject;
		}
	}

	private void coordinated(Unit verb, int and) {
		Unit before = before(and);
		if (before == null) {
			share(verb, and);
			return;
		}
		if (before.object.isEmpty() && and > 0 && this.units.get(and - 1) == before && before.phrases.isEmpty()) {
			before.object = verb.object;
		}
		Unit model = before;
		while (Verbs.speaks(verb) && model.governor != null && !model.classes.contains("relative")) {
			model = model.governor;
		}
		if (!model.classes.contains("relative") || adjacent(model, and)) {
			twin(verb, model);
			return;
		}
		Unit main = mainBefore(and);
		twin(verb, (main != null) ? main : model);
	}

	private boolean adjacent(Unit model, int and) {
		return mainBefore(and) == null || mainBefore(and) == model;
	}

	private static void twin(Unit verb, Unit model) {
		verb.twin = model;
		verb.subject = model.subject;
		verb.governor = model.governor;
		verb.scope = model.scope;
		if (verb.voice == Voice.PAST && model.voice == Voice.PASSIVE && verb.object.isEmpty()) {
			verb.voice = Voice.PASSIVE;
		}
		verb.modal = (verb.modal == Effect.PLAIN && verb.voice == model.voice) ? model.modal : verb.modal;
	}

	private void afterComma(Unit verb, int i, int comma) {
		boolean agent = verb.phrases.stream().anyMatch(Unit.Phrase::agent);
		if ((verb.voice == Voice.PARTICIPLE || verb.voice == Voice.PAST && agent && verb.object.isEmpty()) && comma > 0
				&& this.units.get(comma).is(Unit.Kind.COMMA) && this.units.get(comma - 1).is(Unit.Kind.NP)
				&& this.phrases.antecedent(comma - 1) >= 0 && !hasFinite(comma)) {
			verb.subject = this.phrases.group(this.phrases.antecedent(comma - 1), comma - 1);
			verb.classes.add("relative");
			return;
		}
		Unit inner = before(comma);
		if (inner != null && inner.classes.contains("relative") && !inner.subject.isEmpty() && !Verbs.speaks(verb)
				&& mainBefore(this.units.indexOf(inner)) == null && endsRelative(inner, comma - 1)) {
			verb.subject = inner.subject;
			governor(verb, this.phrases.groupStart(this.units.indexOf(inner.subject.get(0))) - 1);
			return;
		}
		int opening = opening(comma);
		if (opening > 0 && this.units.get(opening - 1).is(Unit.Kind.RELATIVE)) {
			relative(verb, opening - 1);
			return;
		}
		if (opening > 0 && this.phrases.antecedent(opening - 1) >= 0) {
			int subject = this.phrases.antecedent(opening - 1);
			verb.subject = this.phrases.group(subject, opening - 1);
			Unit apposition = this.units.get(opening + 1);
			if (opening + 2 == comma && isPerson(apposition) && !this.units.get(subject).isHeadedByName()) {
				verb.subject = List.of(apposition);
			}
			governor(verb, this.phrases.groupStart(subject) - 1);
			return;
		}
		if (comma > 0 && this.units.get(comma).is(Unit.Kind.COMMA) && onlyTime(comma + 1, i)
				&& this.phrases.antecedent(comma - 1) >= 0 && this.units.get(comma - 1).is(Unit.Kind.NP)) {
			afterPhrase(verb, comma - 1);
			return;
		}
		Unit before = before(comma);
		if (before == null && verb.voice == Voice.GERUND && comma > 0 && this.units.get(comma - 1).is(Unit.Kind.NP)
				&& this.phrases.antecedent(comma - 1) >= 0) {
			afterPhrase(verb, comma - 1);
			verb.classes.add("relative");
			return;
		}
		if (before != null && before.sense != null && Verbs.effect(before, Effect.PLAIN) == Effect.REPORTED
				&& !between(before, comma, Unit.Kind.THAT) && Verbs.speaks(before) && !Verbs.speaks(verb)) {
			verb.governor = before;
			verb.scope = Effect.REPORTED;
			verb.classes.add("awaits");
			return;
		}
		share(verb, comma);
	}

	/** Whether the clause has its verb already. */
	private boolean hasFinite(int to) {
		Unit before = before(to);
		return before != null && before.voice != Voice.GERUND && !before.classes.contains("relative");
	}

	private static boolean isPerson(Unit unit) {
		return unit.is(Unit.Kind.NP) && unit.classes.contains("kind.person") && unit.isHeadedByName();
	}

	private boolean onlyTime(int from, int to) {
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
	private int opening(int closing) {
		int depth = 0;
		for (int j = closing - 1; j > 0; j--) {
			Unit unit = this.units.get(j);
			if (unit.is(Unit.Kind.STOP) || unit.is(Unit.Kind.CLOSE)) {
				return -1;
			}
			if (unit.is(Unit.Kind.VERB) && !unit.classes.contains("relative") && !unit.classes.contains("adjunct")
					&& unit.governor == null && unit.twin == null) {
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

	private void afterPhrase(Unit verb, int j) {
		Unit inner = before(j);
		if (inner != null && inner.classes.contains("relative") && !inner.subject.isEmpty() && endsRelative(inner, j)) {
			verb.subject = inner.subject;
			governor(verb, this.phrases.groupStart(this.units.indexOf(inner.subject.get(0))) - 1);
			return;
		}
		int subject = this.phrases.antecedent(j);
		if (subject < 0) {
			share(verb, j);
			return;
		}
		verb.subject = this.phrases.group(subject, j);
		int start = this.phrases.groupStart(subject);
		if (this.units.get(subject).head < 0 && this.units.get(subject).mentions.isEmpty() && start > 1
				&& this.units.get(start - 1).is(Unit.Kind.COMMA) && this.units.get(start - 2).is(Unit.Kind.NP)) {
			List<Unit> all = new java.util.ArrayList<>(verb.subject);
			all.add(this.units.get(start - 2));
			verb.subject = List.copyOf(all);
		}
		Unit previous = (start > 0 && this.units.get(start - 1).is(Unit.Kind.AND)) ? before(start - 1) : null;
		if (previous != null && this.units.get(subject).head < 0 && this.units.get(subject).mentions.isEmpty()) {
			List<Unit> all = new java.util.ArrayList<>(verb.subject);
			all.addAll(previous.subject);
			verb.subject = List.copyOf(all);
			verb.voice = (verb.voice == Voice.PAST && previous.voice == Voice.PASSIVE) ? Voice.PASSIVE : verb.voice;
		}
		if (start > 0 && this.units.get(start - 1).is(Unit.Kind.RELATIVE)) {
			gap(verb, start - 1);
		}
		Unit participle = (start > 0) ? this.units.get(start - 1) : verb;
		if (participle.is(Unit.Kind.VERB) && participle.voice == Voice.GERUND && !participle.subject.isEmpty()
				&& Verbs.effect(participle, Effect.PLAIN) == Effect.PLAIN) {
			verb.subject = participle.subject;
			return;
		}
		governor(verb, start - 1);
	}

	/**
	 * {@code M23 yang didukung Rwanda mengumumkan}: nothing but what belongs to the verb
	 * of the relative clause stands before here.
	 */
	private boolean endsRelative(Unit inner, int last) {
		int at = this.units.indexOf(inner);
		if (Verbs.controls(inner) || Verbs.effect(inner, Effect.PLAIN) != Effect.PLAIN || Verbs.speaks(inner)
				|| inner.subject.get(0).from > inner.from) {
			return false;
		}
		for (int j = at + 1; j <= last; j++) {
			Unit unit = this.units.get(j);
			boolean own = unit.is(Unit.Kind.PREP) || unit.is(Unit.Kind.TIME) || isBracketed(j)
					|| unit.is(Unit.Kind.NP) && (inner.object.contains(unit)
							|| inner.phrases.stream().anyMatch((phrase) -> phrase.units().contains(unit)));
			if (!own) {
				return false;
			}
		}
		return true;
	}

	/** {@code (NI)}: a short name in brackets. */
	private boolean isBracketed(int j) {
		String key = this.units.get(j).key;
		return key.equals("(") || key.equals(")")
				|| j > 0 && j + 1 < this.units.size() && this.units.get(j - 1).key.equals("(");
	}

	/** {@code M23, which he calls a terrorist group}: the antecedent is the object. */
	private void gap(Unit verb, int relative) {
		int j = relative - 1;
		while (j >= 0 && this.units.get(j).is(Unit.Kind.COMMA)) {
			j--;
		}
		if (j >= 0 && this.units.get(j).is(Unit.Kind.NP)) {
			List<Unit> object = new java.util.ArrayList<>(List.of(this.units.get(j)));
			object.addAll(verb.object);
			verb.object = List.copyOf(object);
		}
	}

	/** What stands before the subject decides whose complement the clause is. */
	private void governor(Unit verb, int at) {
		int j = at;
		while (j >= 0 && (this.units.get(j).is(Unit.Kind.COMMA) || this.units.get(j).is(Unit.Kind.TIME)
				|| this.units.get(j).is(Unit.Kind.AUX) || this.units.get(j).is(Unit.Kind.OPEN))) {
			j--;
		}
		if (j < 0) {
			return;
		}
		Unit before = this.units.get(j);
		switch (before.kind) {
			case CONDITION -> {
				verb.scope = Effect.SUPPRESSED;
				verb.classes.add("condition");
			}
			case THAT -> governed(verb, j);
			case VERB -> {
				Effect effect = Verbs.effect(before, Effect.PLAIN);
				if (effect != Effect.PLAIN) {
					verb.governor = before;
					verb.scope = effect;
					if (effect == Effect.REPORTED && !Verbs.controls(before) && !before.object.isEmpty()
							&& before.object.equals(verb.subject)) {
						int from = before.object.get(0).from;
						before.object = List.of();
						before.phrases.removeIf((phrase) -> phrase.units().get(0).from > from);
					}
				}
			}
			case AND -> {
				Unit previous = Verbs.speaks(verb) ? null : before(j);
				if (previous != null && Verbs.controls(previous) && previous.object.containsAll(verb.subject)) {
					verb.governor = previous;
					verb.scope = Verbs.effect(previous, Effect.PLAIN);
				}
				else if (previous != null && previous.governor != null && !previous.classes.contains("relative")) {
					verb.governor = previous.governor;
					verb.scope = previous.scope;
				}
			}
			case NP -> {
				Unit previous = before(j + 1);
				if (previous != null && Verbs.effect(previous, Effect.PLAIN) == Effect.REPORTED
						&& Verbs.speaks(previous) && this.units.get(Math.max(0, at)).is(Unit.Kind.COMMA)) {
					verb.governor = previous;
					verb.scope = Effect.REPORTED;
				}
			}
			default -> {
			}
		}
	}

	private void governed(Unit verb, int that) {
		Unit before = before(that);
		if (before != null) {
			verb.governor = before;
			verb.scope = Verbs.effect(before, Effect.PLAIN);
		}
	}

	private void share(Unit verb, int at) {
		Unit main = mainBefore(at);
		if (main != null) {
			verb.subject = main.subject;
			verb.governor = main.governor;
			verb.scope = (verb.scope == Effect.PLAIN) ? main.scope : verb.scope;
		}
	}

	private @Nullable Unit before(int at) {
		for (int j = at - 1; j >= 0; j--) {
			if (this.units.get(j).is(Unit.Kind.VERB)) {
				return this.units.get(j);
			}
		}
		return null;
	}

	private @Nullable Unit mainBefore(int at) {
		for (int j = at - 1; j >= 0; j--) {
			Unit unit = this.units.get(j);
			if (unit.is(Unit.Kind.VERB) && !unit.classes.contains("relative") && unit.scope != Effect.SUPPRESSED
					&& !unit.subject.isEmpty()) {
				return unit;
			}
		}
		return null;
	}

	private boolean between(Unit verb, int to, Unit.Kind kind) {
		for (int j = to - 1; j >= 0 && this.units.get(j) != verb; j--) {
			if (this.units.get(j).is(kind)) {
				return true;
			}
		}
		return false;
	}

}
