package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.List;

import id.kaitan.extraction.pack.Effect;
import id.kaitan.extraction.pack.Voice;
import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each verb of a sentence who its subject is and in whose complement it stands.
 * Works from left to right, so that a verb can share what the one before it has.
 */
final class Clauses {

	private final List<Unit> units;

	private final Phrases phrases;

	private final Neighbours neighbours;

	private final RelativeClauses relatives;

	private final Governors governors;

	Clauses(List<Unit> units, Phrases phrases) {
		this.units = units;
		this.phrases = phrases;
		this.neighbours = new Neighbours(units);
		this.relatives = new RelativeClauses(units, phrases);
		this.governors = new Governors(units);
	}

	void read() {
		for (int i = 0; i < this.units.size(); i++) {
			if (this.units.get(i).is(Unit.Kind.VERB)) {
				verb(i);
			}
		}
		if (this.units.stream().noneMatch((unit) -> unit.is(Unit.Kind.CONDITION))) {
			this.units.forEach(Clauses::futureInThePast);
		}
		for (int i = this.units.size() - 1; i >= 0; i--) {
			Unit verb = this.units.get(i);
			if (verb.is(Unit.Kind.VERB) && verb.subject.isEmpty() && verb.twin == null) {
				borrow(i, verb);
			}
		}
	}

	/** {@code said it would leave}: what was going to happen, told in the past. */
	private static void futureInThePast(Unit verb) {
		if (verb.modal == Effect.CONDITIONAL && verb.scope == Effect.REPORTED && verb.governor != null
				&& (verb.governor.voice == Voice.PAST || verb.governor.voice == Voice.PASSIVE)) {
			verb.modal = Effect.PLANNED;
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
			case RELATIVE -> this.relatives.relative(verb, j);
			case VERB -> serial(verb, j, Effect.PLAIN);
			case PURPOSE -> purpose(verb, j);
			case AND -> coordinated(verb, j);
			case COMMA, CLOSE -> afterComma(verb, i, j);
			case NP -> {
				afterPhrase(verb, j);
				if (this.relatives.isReduced(verb, i)) {
					verb.classes.add("relative");
				}
			}
			case CONDITION -> {
				verb.scope = Effect.SUPPRESSED;
				verb.classes.add("condition");
				share(verb, j);
			}
			case PREP -> gerund(verb, j);
			case OPEN -> verb.governor = this.neighbours.before(j);
			case THAT -> this.governors.governed(verb, j);
			case SUBORDINATE -> {
				share(verb, j);
				verb.classes.add("adjunct");
				Unit main = this.neighbours.mainBefore(j);
				if (main != null && this.units.get(j).classes.contains("subordinate.reason") && Verbs.punishes(main)) {
					verb.subject = (main.voice == Voice.PASSIVE) ? main.subject : main.object;
				}
			}
			default -> share(verb, j);
		}
		if (verb.subject.isEmpty() && verb.twin == null && verb.governor == null) {
			verb.classes.add("awaits");
		}
	}

	private void serial(Unit verb, int j, Effect otherwise) {
		Unit before = this.units.get(j);
		verb.governor = before;
		verb.scope = Verbs.effect(before, otherwise);
		verb.subject = before.subject;
	}

	/**
	 * {@code accused Iran of firing}, {@code thanked her for coming}: the object did it;
	 * {@code firms accused of selling}: they did.
	 */
	private void gerund(Unit verb, int preposition) {
		Unit before = this.neighbours.before(preposition);
		share(verb, preposition);
		boolean topic = this.units.get(preposition).classes.contains("preposition.topic") && before != null
				&& (before.classes.contains("verb.light") || Verbs.tellsHere(before, FactType.MEETING));
		if (topic || this.units.get(preposition).classes.contains("preposition.without")) {
			verb.scope = Effect.SUPPRESSED;
			return;
		}
		if (verb.voice != Voice.GERUND || before == null
				|| !this.units.get(preposition).classes.contains("preposition.control")
						&& !this.units.get(preposition - 1).classes.contains("noun.role")) {
			return;
		}
		Unit control = this.units.get(preposition - 1);
		boolean passive = before == control && before.object.isEmpty()
				&& (before.voice == Voice.PASSIVE || before.voice == Voice.PARTICIPLE);
		// Firms it accuses of selling: the object stands before the clause.
		boolean gap = before == control && !before.object.isEmpty();
		boolean part = control.is(Unit.Kind.NP) && control.classes.contains("noun.role") && !control.mentions.isEmpty();
		if (part) {
			verb.subject = List.of(control); // thanked A for its role in mediating
			return;
		}
		boolean mutual = control.classes.contains("reciprocal") && before.object.isEmpty();
		if (passive || gap || mutual || before.object.contains(control)) {
			verb.subject = (passive || mutual) ? before.subject : before.object;
			verb.governor = before;
			Effect effect = mutual ? Effect.SUPPRESSED : Verbs.effect(before, Effect.PLAIN);
			verb.scope = (!mutual && Verbs.speaks(before) && effect == Effect.SUPPRESSED) ? Effect.REPORTED : effect;
		}
	}

	private void purpose(Unit verb, int j) {
		Unit before = this.neighbours.before(j);
		if (before == null) {
			verb.scope = Effect.SUPPRESSED;
			return;
		}
		boolean visit = Verbs.tells(before, FactType.VISIT) || Verbs.tellsHere(before, FactType.MEETING)
				|| before.classes.contains("verb.light")
						&& before.object.stream().anyMatch((noun) -> Verbs.mayTell(noun, FactType.VISIT));
		Effect effect = Verbs.effect(before, visit ? Effect.PLANNED : Effect.SUPPRESSED);
		Unit last = this.units.get(j - 1);
		verb.negated |= last.is(Unit.Kind.NEGATION); // vowed never to
		boolean plan = last.is(Unit.Kind.NP) && last.classes.contains("noun.plan") && before.object.contains(last)
				&& (effect == Effect.SUPPRESSED || effect == Effect.REPORTED)
				&& !Verbs.mayTell(before, FactType.REJECTION) && !before.classes.contains("verb.discuss");
		effect = plan ? Effect.PLANNED : effect; // approved a plan to seize the city
		if (effect == Effect.REPORTED && last.is(Unit.Kind.NP) && !Verbs.controls(before)) {
			effect = Effect.SUPPRESSED; // said A had no right to board the ship
		}
		verb.governor = before;
		verb.scope = effect;
		verb.subject = Verbs.controls(before) && !before.object.isEmpty() ? before.object : before.subject;
		if (before.voice == Voice.PASSIVE && Verbs.controls(before)) {
			verb.subject = before.subject;
		}
		if (last.is(Unit.Kind.NP) && j > 1 && this.units.get(j - 2).classes.contains("preposition.subject")) {
			verb.subject = List.of(last); // its call for A to leave
		}
	}

	private void coordinated(Unit verb, int and) {
		Unit before = this.neighbours.before(and);
		if (before == null) {
			share(verb, and);
			return;
		}
		if (before.object.isEmpty() && and > 0 && this.units.get(and - 1) == before && before.phrases.isEmpty()) {
			before.object = verb.object;
		}
		Unit model = before;
		// Accused Norway of meddling and closed its embassy: it closed, not Norway.
		while ((Verbs.speaks(verb) || isFinite(verb) && !isFinite(model)) && model.governor != null
				&& !model.classes.contains("relative")) {
			model = model.governor;
		}
		boolean tolls = Verbs.has(verb, "casualty") && Verbs.has(model, "casualty"); // that
																						// killed
																						// and
																						// injured
		if (!model.classes.contains("relative") || tolls || adjacent(model, and)) {
			twin(verb, model);
			return;
		}
		Unit main = this.neighbours.mainBefore(and);
		twin(verb, (main != null) ? main : model);
	}

	/**
	 * Whether a verb makes a clause of its own, as an infinitive or a gerund does not.
	 */
	private static boolean isFinite(Unit verb) {
		return verb.voice != Voice.BASE && verb.voice != Voice.GERUND;
	}

	private boolean adjacent(Unit model, int and) {
		return this.neighbours.mainBefore(and) == null || this.neighbours.mainBefore(and) == model;
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

	/**
	 * {@code A, which has waited since B was toppled, asked}: the clause about A holds
	 * another one.
	 */
	private @Nullable Unit holder(int comma) {
		Unit inner = this.neighbours.before(comma);
		if (inner == null || !inner.classes.contains("aside")) {
			return null;
		}
		Unit outer = this.neighbours.before(this.units.indexOf(inner));
		int at = (outer != null && outer.classes.contains("relative")) ? this.units.indexOf(outer) : 0;
		while (at > 0 && !this.units.get(at).is(Unit.Kind.RELATIVE)) {
			at--;
		}
		boolean first = at > 1 && this.units.get(at - 1).is(Unit.Kind.COMMA) && this.neighbours.mainBefore(at) == null;
		return first ? outer : null;
	}

	/**
	 * {@code A, which B lists as a threat, said}, {@code A, where assets are held, said}:
	 * the noun phrase at the beginning of the sentence about which a clause with a
	 * subject of its own says more, or -1.
	 */
	private int described(int comma) {
		Unit inner = this.neighbours.before(comma);
		if (inner == null || inner.classes.contains("relative") || inner.subject.isEmpty()) {
			return -1;
		}
		int j = comma - 1;
		while (j > 1 && !this.units.get(j).is(Unit.Kind.RELATIVE) && !this.units.get(j).is(Unit.Kind.STOP)) {
			j--;
		}
		boolean opens = j > 1 && this.units.get(j).is(Unit.Kind.RELATIVE) && this.units.get(j - 1).is(Unit.Kind.COMMA)
				&& this.units.get(j - 2).is(Unit.Kind.NP) && this.neighbours.mainBefore(j) == null
				&& inner.subject.get(0).from > this.units.get(j).from;
		return opens ? this.phrases.antecedent(j - 2) : -1;
	}

	private void afterComma(Unit verb, int i, int comma) {
		if (Verbs.has(verb, "inverted") && verb.object.isEmpty()) {
			return; // ..., demikian pernyataan bersama: what was before is no frame for
					// it
		}
		Unit holder = (verb.voice == Voice.PAST || verb.voice == Voice.ACTIVE) ? holder(comma) : null;
		if (holder != null) {
			verb.subject = holder.subject;
			return;
		}
		int described = isFinite(verb) ? described(comma) : -1;
		if (described >= 0) {
			verb.subject = this.phrases.group(described, described);
			this.governors.governor(verb, this.phrases.groupStart(described) - 1);
			return;
		}
		int aside = this.neighbours.speechAside(comma);
		if (aside > 0 && verb.voice == Voice.GERUND) {
			share(verb, aside); // overran a base, officials said, killing ten
			Unit speech = this.neighbours.before(comma);
			boolean speaks = Verbs.speaks(verb) || Verbs.mayTell(verb, FactType.ACCUSATION);
			if (speaks && speech != null && !speech.subject.isEmpty()) {
				verb.subject = speech.subject; // ..., officials said, adding that
			}
			return;
		}
		if (aside > 0 && this.phrases.antecedent(aside - 1) >= 0) {
			verb.subject = this.phrases.group(this.phrases.antecedent(aside - 1), aside - 1);
			verb.governor = this.neighbours.before(comma);
			verb.scope = Effect.REPORTED;
			return;
		}
		boolean agent = verb.phrases.stream().anyMatch(Unit.Phrase::agent);
		if ((verb.voice == Voice.PARTICIPLE || verb.voice == Voice.PAST && agent && verb.object.isEmpty()) && comma > 0
				&& this.units.get(comma).is(Unit.Kind.COMMA) && this.units.get(comma - 1).is(Unit.Kind.NP)
				&& this.phrases.antecedent(comma - 1) >= 0 && !this.neighbours.hasFinite(comma)) {
			verb.subject = this.phrases.group(this.phrases.antecedent(comma - 1), comma - 1);
			verb.classes.add("relative");
			return;
		}
		Unit inner = this.neighbours.before(comma);
		if (inner != null && inner.classes.contains("relative") && !inner.subject.isEmpty() && !Verbs.speaks(verb)
				&& this.neighbours.mainBefore(this.units.indexOf(inner)) == null
				&& this.relatives.endsRelative(inner, comma - 1)) {
			verb.subject = this.relatives.outermost(inner).subject;
			this.governors.governor(verb, this.phrases.groupStart(this.units.indexOf(verb.subject.get(0))) - 1);
			return;
		}
		int opening = this.neighbours.opening(comma);
		if (opening > 0 && this.units.get(opening - 1).is(Unit.Kind.RELATIVE)) {
			this.relatives.relative(verb, opening - 1);
			return;
		}
		if (opening > 0 && isTaken(opening)) {
			Unit main = this.neighbours.mainBefore(opening);
			if (main != null && Verbs.controls(main) && main.object.contains(this.units.get(opening - 1))) {
				verb.governor = main;
				verb.scope = Verbs.effect(main, Effect.SUPPRESSED);
				verb.subject = main.object;
				return; // urged A and B, on Sunday, to stop
			}
			share(verb, comma);
			return;
		}
		if (opening > 0 && this.phrases.antecedent(opening - 1) >= 0) {
			int subject = this.phrases.antecedent(opening - 1);
			List<Unit> group = new ArrayList<>(this.phrases.group(subject, opening - 1));
			group.addAll(this.phrases.including(opening));
			List<Unit> named = this.phrases.names(opening + 1, comma);
			verb.subject = (group.stream().allMatch((unit) -> unit.mentions.isEmpty()) && !named.isEmpty()) ? named
					: List.copyOf(group);
			Unit apposition = this.units.get(opening + 1);
			if (opening + 2 == comma && (isPerson(apposition) || isParty(apposition, this.units.get(subject)))
					&& !this.units.get(subject).isHeadedByName()) {
				verb.subject = List.of(apposition);
			}
			this.governors.governor(verb, this.phrases.groupStart(subject) - 1);
			return;
		}
		if (comma > 0 && this.units.get(comma).is(Unit.Kind.COMMA) && this.neighbours.onlyTime(comma + 1, i)
				&& this.phrases.antecedent(comma - 1) >= 0 && this.units.get(comma - 1).is(Unit.Kind.NP)) {
			afterPhrase(verb, comma - 1);
			return;
		}
		Unit before = this.neighbours.before(comma);
		if (before == null && verb.voice == Voice.GERUND && comma > 0 && this.units.get(comma - 1).is(Unit.Kind.NP)
				&& this.phrases.antecedent(comma - 1) >= 0) {
			afterPhrase(verb, comma - 1);
			verb.classes.add("relative");
			return;
		}
		if (before != null && before.sense != null && Verbs.effect(before, Effect.PLAIN) == Effect.REPORTED
				&& !this.neighbours.between(before, comma, Unit.Kind.THAT) && Verbs.speaks(before)
				&& !Verbs.speaks(verb)) {
			verb.governor = before;
			verb.scope = Effect.REPORTED;
			verb.classes.add("awaits");
			return;
		}
		share(verb, comma);
	}

	/**
	 * {@code menyerang kota itu, Minggu, menewaskan}: the phrase is an object already.
	 */
	private boolean isTaken(int comma) {
		Unit main = this.neighbours.mainBefore(comma);
		Unit phrase = this.units.get(comma - 1);
		return main != null && this.units.get(comma + 1).is(Unit.Kind.TIME) && (main.object.contains(phrase)
				|| main.phrases.stream().anyMatch((one) -> one.units().contains(phrase)));
	}

	private static boolean isPerson(Unit unit) {
		return unit.is(Unit.Kind.NP) && unit.classes.contains("kind.person") && unit.isHeadedByName();
	}

	/** {@code the opposition party, A, said}. */
	private static boolean isParty(Unit name, Unit holder) {
		return name.is(Unit.Kind.NP) && name.classes.contains("kind.organization") && name.isHeadedByName()
				&& (holder.classes.contains("noun.organization") || holder.classes.contains("noun.party"));
	}

	private void afterPhrase(Unit verb, int j) {
		if (verb.voice == Voice.GERUND && j > 1 && this.units.get(j - 1).classes.contains("preposition.absolute")
				&& this.units.get(j - 2).is(Unit.Kind.COMMA)) {
			verb.subject = List.of(this.units.get(j)); // ..., with A freeing B
			return;
		}
		Unit inner = this.neighbours.before(j);
		if (inner != null && inner.classes.contains("relative") && !inner.subject.isEmpty()
				&& this.relatives.endsRelative(inner, j)) {
			verb.subject = inner.subject;
			this.governors.governor(verb, this.phrases.groupStart(this.units.indexOf(inner.subject.get(0))) - 1);
			return;
		}
		int subject = this.phrases.antecedent(j);
		boolean taken = subject < 0 || inner != null && j > subject && inner.object.contains(this.units.get(subject))
				&& Verbs.effect(inner, Effect.PLAIN) == Effect.PLAIN;
		if (taken && verb.voice == Voice.PAST && verb.object.isEmpty() && this.neighbours.hasFinite(j)) {
			verb.voice = Voice.PARTICIPLE; // under a deal reached in A
			verb.subject = List.of(this.units.get(j));
			verb.classes.add("relative");
			return;
		}
		if (subject < 0 && this.units.get(j).classes.contains("contact")) {
			verb.subject = List.of(this.units.get(j)); // under the deal Ankara will
			return;
		}
		if (subject < 0) {
			share(verb, j);
			return;
		}
		if (verb.voice == Voice.GERUND && inner != null
				&& RelativeClauses.isInstrument(this.units.get(subject), inner)) {
			verb.subject = inner.subject;
			verb.governor = inner.governor;
			verb.scope = inner.scope;
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
		Unit previous = (start > 0 && this.units.get(start - 1).is(Unit.Kind.AND)) ? this.neighbours.before(start - 1)
				: null;
		if (previous != null && this.units.get(subject).head < 0 && this.units.get(subject).mentions.isEmpty()) {
			List<Unit> all = new java.util.ArrayList<>(verb.subject);
			all.addAll(previous.subject);
			verb.subject = List.copyOf(all);
			verb.voice = (verb.voice == Voice.PAST && previous.voice == Voice.PASSIVE) ? Voice.PASSIVE : verb.voice;
		}
		if (start > 0 && this.units.get(start - 1).is(Unit.Kind.RELATIVE)) {
			this.relatives.gap(verb, start - 1);
		}
		Unit participle = (start > 0) ? this.units.get(start - 1) : verb;
		if (participle.is(Unit.Kind.VERB) && participle.voice == Voice.GERUND && !participle.subject.isEmpty()
				&& Verbs.effect(participle, Effect.PLAIN) == Effect.PLAIN) {
			verb.subject = participle.subject;
			return;
		}
		this.governors.governor(verb, start - 1);
	}

	private void share(Unit verb, int at) {
		Unit main = (verb.voice == Voice.GERUND) ? this.neighbours.outerBefore(at) : this.neighbours.mainBefore(at);
		if (main != null) {
			verb.subject = main.subject;
			verb.governor = main.governor;
			verb.scope = (verb.scope == Effect.PLAIN) ? main.scope : verb.scope;
		}
	}

}
