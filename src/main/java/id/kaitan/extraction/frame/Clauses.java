package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.List;

import id.kaitan.extraction.pack.Effect;
import id.kaitan.extraction.pack.Voice;
import id.kaitan.fact.FactType;

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

	private final NonFinite nonFinite;

	Clauses(List<Unit> units, Phrases phrases) {
		this.units = units;
		this.phrases = phrases;
		this.neighbours = new Neighbours(units);
		this.relatives = new RelativeClauses(units, phrases);
		this.governors = new Governors(units);
		this.nonFinite = new NonFinite(units);
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
		boolean told = verb.scope == Effect.REPORTED || verb.scope == Effect.PLANNED;
		if (verb.modal == Effect.CONDITIONAL && told && verb.governor != null
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
			if (this.units.get(j).classes.contains("negation.failure")) {
				verb.classes.add("failed");
			}
			j--;
		}
		if (j < 0) {
			verb.classes.add("awaits");
			return;
		}
		switch (this.units.get(j).kind) {
			case RELATIVE -> this.relatives.relative(verb, j);
			case VERB -> this.nonFinite.serial(verb, j, Effect.PLAIN);
			case PURPOSE -> this.nonFinite.purpose(verb, j);
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
				this.nonFinite.share(verb, j);
			}
			case PREP -> this.nonFinite.gerund(verb, j);
			case OPEN -> verb.governor = this.neighbours.before(j);
			case THAT -> this.governors.governed(verb, j);
			case SUBORDINATE -> {
				this.nonFinite.share(verb, j);
				verb.classes.add("adjunct");
				Unit main = this.neighbours.mainBefore(j);
				if (main != null && this.units.get(j).classes.contains("subordinate.reason") && Verbs.punishes(main)) {
					verb.subject = (main.voice == Voice.PASSIVE) ? main.subject : main.object;
				}
			}
			default -> this.nonFinite.share(verb, j);
		}
		if (verb.subject.isEmpty() && verb.twin == null && verb.governor == null) {
			verb.classes.add("awaits");
		}
	}

	private void coordinated(Unit verb, int and) {
		Unit before = this.neighbours.before(and);
		if (before == null) {
			this.nonFinite.share(verb, and);
			return;
		}
		if (before.object.isEmpty() && and > 0 && this.units.get(and - 1) == before && before.phrases.isEmpty()) {
			before.object = verb.object;
		}
		Unit model = before;
		// Accused Norway of meddling and closed its embassy: it closed, not Norway.
		while ((Verbs.speaks(verb) || Verbs.isFinite(verb) && !Verbs.isFinite(model)) && model.governor != null
				&& !model.classes.contains("relative")) {
			model = model.governor;
		}
		// That killed and injured.
		boolean tolls = Verbs.has(verb, "casualty") && Verbs.has(model, "casualty");
		if (!model.classes.contains("relative") || tolls || adjacent(model, and)) {
			twin(verb, model);
			return;
		}
		Unit main = this.neighbours.mainBefore(and);
		twin(verb, (main != null) ? main : model);
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

	private void afterComma(Unit verb, int i, int comma) {
		if (Verbs.has(verb, "inverted") && verb.object.isEmpty()) {
			// ..., demikian pernyataan bersama: what was before is no frame for it.
			return;
		}
		Unit holder = (verb.voice == Voice.PAST || verb.voice == Voice.ACTIVE) ? this.relatives.holder(comma) : null;
		if (holder != null) {
			verb.subject = holder.subject;
			return;
		}
		int described = Verbs.isFinite(verb) ? this.relatives.described(comma) : -1;
		if (described >= 0) {
			verb.subject = this.phrases.group(described, described);
			this.governors.governor(verb, this.phrases.groupStart(described) - 1);
			return;
		}
		int aside = this.neighbours.speechAside(comma);
		if (aside > 0 && verb.voice == Voice.GERUND) {
			// Overran a base, officials said, killing ten.
			this.nonFinite.share(verb, aside);
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
			this.nonFinite.share(verb, comma);
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
					&& (!this.units.get(subject).isHeadedByName()
							|| this.units.get(subject).classes.contains("title.office"))) {
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
		this.nonFinite.share(verb, comma);
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
		int first = j;
		while (first > 1
				&& (this.units.get(first - 1).is(Unit.Kind.NP) || this.units.get(first - 1).is(Unit.Kind.AND))) {
			first--;
		}
		if (verb.voice == Voice.GERUND && first > 1
				&& this.units.get(first - 1).classes.contains("preposition.absolute")
				&& this.units.get(first - 2).is(Unit.Kind.COMMA)) {
			// ..., with A and B freeing C.
			verb.subject = this.units.subList(first, j + 1).stream().filter((unit) -> unit.is(Unit.Kind.NP)).toList();
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
			this.nonFinite.share(verb, j);
			return;
		}
		if (verb.voice == Voice.GERUND && inner != null
				&& RelativeClauses.isInstrument(this.units.get(subject), inner)) {
			verb.subject = inner.subject;
			verb.governor = inner.governor;
			verb.scope = RelativeClauses.isRefused(inner) ? Effect.SUPPRESSED : inner.scope;
			return;
		}
		verb.subject = this.phrases.group(subject, j);
		Unit step = verb.subject.get(0);
		if (verb.subject.size() > 1 && step.classes.contains("noun.deed") && step.to == verb.subject.get(1).from
				&& Verbs.isFinite(verb)) {
			// ..., a step A rejected.
			List<Unit> object = new ArrayList<>(List.of(step));
			object.addAll(verb.object);
			verb.object = List.copyOf(object);
			verb.subject = verb.subject.subList(1, verb.subject.size());
			return;
		}
		Unit plan = this.units.get(j);
		if (plan.clitic && plan.classes.contains("noun.plan") && !plan.classes.contains("noun.deed") && inner != null
				&& inner.object.contains(plan)) {
			verb.subject = inner.subject; // menegaskan komitmennya membela B
			verb.governor = inner;
			verb.scope = Effect.PLANNED;
			return;
		}
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

}
