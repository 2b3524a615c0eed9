package id.kaitan.extraction.frame;

import java.util.List;

import id.kaitan.extraction.pack.Effect;
import id.kaitan.fact.FactType;

/**
 * In whose complement a clause stands, which what stands before its subject decides.
 */
final class Governors {

	private final List<Unit> units;

	private final Neighbours neighbours;

	Governors(List<Unit> units) {
		this.units = units;
		this.neighbours = new Neighbours(units);
	}

	/** What stands before the subject decides whose complement the clause is. */
	void governor(Unit verb, int at) {
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
			case SUBORDINATE -> verb.classes.add("aside");
			case PURPOSE -> {
				Unit previous = this.neighbours.before(j);
				if (previous != null) {
					Effect effect = Verbs.effect(previous, Effect.SUPPRESSED);
					verb.governor = previous;
					verb.scope = (effect == Effect.REPORTED) ? Effect.SUPPRESSED : effect;
				}
			}
			case VERB -> {
				// NATO will respond, A warned: it has said nothing yet.
				boolean later = before.modal == Effect.PLANNED && this.units.get(j + 1).is(Unit.Kind.COMMA);
				Effect effect = later ? Effect.PLAIN : Verbs.effect(before, Effect.PLAIN);
				if (Verbs.tells(before, FactType.THREAT) && verb.modal == Effect.PLANNED
						&& before.object.equals(verb.subject)) {
					// Memperingatkan A akan menyerang: A is not warned.
					before.object = List.of();
				}
				if (effect != Effect.PLAIN) {
					verb.governor = before;
					// Mengecam rencana A menjual senjata: A only plans to.
					boolean plan = effect == Effect.REPORTED && !verb.subject.isEmpty()
							&& verb.subject.get(0).classes.contains("noun.plan");
					verb.scope = plan ? Effect.PLANNED : effect;
					if (effect == Effect.REPORTED && !Verbs.controls(before) && !before.object.isEmpty()
							&& before.object.equals(verb.subject)) {
						int from = before.object.get(0).from;
						before.object = List.of();
						before.phrases.removeIf((phrase) -> phrase.units().get(0).from > from);
					}
				}
			}
			case AND -> {
				Unit previous = Verbs.speaks(verb) ? null : this.neighbours.before(j);
				if (previous != null && Verbs.controls(previous) && previous.object.containsAll(verb.subject)) {
					verb.subject = previous.object; // menuduh A dan B membantu C: both
					verb.governor = previous;
					verb.scope = Verbs.effect(previous, Effect.PLAIN);
				}
				else if (previous != null && previous.governor != null && !previous.classes.contains("relative")) {
					verb.governor = previous.governor;
					verb.scope = previous.scope;
				}
			}
			case NP -> {
				Unit previous = this.neighbours.before(j + 1);
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

	void governed(Unit verb, int that) {
		Unit before = this.neighbours.before(that);
		if (before != null) {
			verb.governor = before;
			verb.scope = Verbs.effect(before, Effect.PLAIN);
		}
	}

}
