package id.kaitan.extraction.frame;

import java.util.List;

import id.kaitan.extraction.pack.Effect;
import id.kaitan.extraction.pack.Voice;
import id.kaitan.fact.FactType;

/**
 * Verbs that make no clause of their own, infinitives, gerunds and verbs in a row: who
 * does what they say, and what the verb that has them says about it.
 */
final class NonFinite {

	private final List<Unit> units;

	private final Neighbours neighbours;

	NonFinite(List<Unit> units) {
		this.units = units;
		this.neighbours = new Neighbours(units);
	}

	void serial(Unit verb, int j, Effect otherwise) {
		Unit before = this.units.get(j);
		verb.governor = before;
		verb.scope = Verbs.effect(before, otherwise);
		verb.subject = before.subject;
	}

	/**
	 * {@code accused Iran of firing}, {@code thanked her for coming}: the object did it;
	 * {@code firms accused of selling}: they did.
	 */
	void gerund(Unit verb, int preposition) {
		Unit before = this.neighbours.before(preposition);
		share(verb, preposition);
		if (verb.clitic && verb.voice == Voice.PASSIVE && !verb.object.isEmpty()) {
			verb.subject = verb.object; // atas terpilihnya A: a noun made of a verb
		}
		boolean topic = this.units.get(preposition).classes.contains("preposition.topic") && before != null
				&& (before.classes.contains("verb.light") || Verbs.tellsHere(before, FactType.MEETING)
						|| before.object.stream().anyMatch((noun) -> Verbs.mayTell(noun, FactType.MEETING)));
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
		boolean passive = before == control && before.object.isEmpty() && Verbs.isPassive(before);
		// Firms it accuses of selling: the object stands before the clause.
		boolean gap = before == control && !before.object.isEmpty();
		boolean part = control.is(Unit.Kind.NP) && control.classes.contains("noun.role") && !control.mentions.isEmpty();
		if (part) {
			verb.subject = List.of(control); // thanked A for its role in mediating
			return;
		}
		boolean mutual = control.classes.contains("reciprocal") && before.object.isEmpty();
		// Sanctioned firms in A and B for selling: the firms sold.
		boolean punishes = before != control && Verbs.punishes(before);
		boolean within = before.phrases.stream().anyMatch((phrase) -> phrase.units().contains(control));
		boolean apart = punishes && within && !before.object.isEmpty();
		// Was jailed by a court in A for ordering it: who was jailed ordered it.
		passive |= punishes && Verbs.isPassive(before) && !before.subject.isEmpty()
				&& (within || control.is(Unit.Kind.TIME));
		if (passive || gap || mutual || apart || before.object.contains(control)) {
			verb.subject = (passive || mutual) ? before.subject : before.object;
			verb.governor = before;
			Effect effect = mutual ? Effect.SUPPRESSED : Verbs.effect(before, Effect.PLAIN);
			verb.scope = (!mutual && Verbs.speaks(before) && effect == Effect.SUPPRESSED) ? Effect.REPORTED : effect;
		}
	}

	void purpose(Unit verb, int j) {
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
		if (visit && Verbs.mayTell(verb, FactType.COMMEMORATION)) {
			effect = Effect.PLAIN; // gathered to mark the day: that is how it was marked
		}
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

	void share(Unit verb, int at) {
		Unit near = this.neighbours.before(at);
		boolean toll = verb.voice == Voice.GERUND && Verbs.has(verb, "casualty") && near != null
				&& Verbs.mayTell(near, FactType.MILITARY_ACTION) && !near.subject.isEmpty();
		Unit outer = (verb.voice == Voice.GERUND) ? this.neighbours.outerBefore(at) : this.neighbours.mainBefore(at);
		Unit main = toll ? near : outer; // protested after A shelled B, killing ten
		while (verb.classes.contains("verb.prompt") && main != null && main.voice == Voice.GERUND
				&& main.governor != null) {
			main = main.governor; // accused A of shelling B, prompting C to protest
		}
		if (main != null) {
			boolean harm = Verbs.has(verb, "casualty") || Verbs.mayTell(verb, FactType.MILITARY_ACTION);
			// Were hit by ships, injuring four: the ships did it.
			verb.subject = (verb.voice == Voice.GERUND && harm && main.voice == Voice.PASSIVE) ? main.agents()
					: main.subject;
			verb.governor = main.governor;
			verb.scope = (verb.scope == Effect.PLAIN) ? main.scope : verb.scope;
		}
	}

}
