package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.List;

import id.kaitan.extraction.pack.Effect;
import id.kaitan.extraction.pack.Voice;
import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Clauses that say more about a noun: whose they are, where they end, what in them stands
 * for the noun.
 */
final class RelativeClauses {

	private final List<Unit> units;

	private final Phrases phrases;

	private final Neighbours neighbours;

	RelativeClauses(List<Unit> units, Phrases phrases) {
		this.units = units;
		this.phrases = phrases;
		this.neighbours = new Neighbours(units);
	}

	void relative(Unit verb, int relative) {
		int j = relative - 1;
		while (j >= 0 && (this.units.get(j).is(Unit.Kind.COMMA) || this.units.get(j).is(Unit.Kind.TIME)
				|| this.units.get(j).is(Unit.Kind.AUX) || this.units.get(j).is(Unit.Kind.PREP))) {
			j--;
		}
		if (j >= 0 && this.units.get(j).is(Unit.Kind.NP)) {
			int head = relativeHead(j);
			if (this.units.get(relative).classes.contains("relative.person") && head == j
					&& this.units.get(j).classes.contains("kind.country")
					&& !this.units.get(j).classes.contains("kind.person") && this.phrases.antecedent(j) >= 0) {
				head = this.phrases.antecedent(j); // the president of A, who
			}
			Unit antecedent = this.units.get(head);
			boolean bare = antecedent.mentions.isEmpty() && antecedent.head >= 0 && head > 0
					&& this.units.get(head - 1).is(Unit.Kind.NP);
			verb.subject = bare ? List.of(antecedent, this.units.get(head - 1)) : this.phrases.group(head, head);
			Unit owner = this.neighbours.before(j);
			boolean instrument = owner != null && isInstrument(antecedent, owner);
			if (owner != null && instrument && isRefused(owner)) {
				verb.scope = Effect.SUPPRESSED;
				verb.classes.add("relative");
				return; // vetoed a draft that demands a truce: nobody demands it
			}
			if (owner != null && instrument) {
				verb.subject = owner.subject;
			}
			// Accused A of arming B, a claim that A denied: that it denied it is no
			// claim.
			boolean apposed = antecedent.classes.contains("noun.claim") && head > 0
					&& this.units.get(head - 1).is(Unit.Kind.COMMA);
			// To protest against a strike that killed ten: those were killed.
			// Asked to extradite A, who was jailed: that he was is told beside.
			boolean beside = this.units.get(relative - 1).is(Unit.Kind.COMMA) && Verbs.isFinite(verb);
			boolean past = owner != null && owner.scope == Effect.SUPPRESSED
					&& (beside || verb.voice == Voice.PAST && Verbs.has(verb, "casualty"));
			if (owner != null && owner.governor != null && !apposed && !past) {
				verb.governor = owner.governor;
				verb.scope = owner.scope;
			}
			else {
				verb.governor = null;
				verb.scope = Effect.PLAIN;
			}
		}
		verb.classes.add("relative");
	}

	/** {@code A, who leads a team that includes B, met}: the relative clause of A. */
	Unit outermost(Unit inner) {
		Unit outer = inner;
		for (int j = this.units.indexOf(inner) - 1; j >= 0; j--) {
			Unit unit = this.units.get(j);
			if (unit.is(Unit.Kind.VERB) && unit.classes.contains("relative") && !unit.subject.isEmpty()
					&& unit.object.containsAll(outer.subject)) {
				outer = unit;
			}
		}
		return outer;
	}

	/** {@code vetoed, failed to adopt}: what is not passed says nothing. */
	static boolean isRefused(Unit verb) {
		return verb.negated || Verbs.mayTell(verb, FactType.REJECTION);
	}

	/** A law does what those who pass it do. */
	static boolean isInstrument(Unit noun, Unit verb) {
		return noun.mentions.isEmpty() && noun.classes.contains("noun.instrument") && verb.object.contains(noun)
				&& !verb.subject.isEmpty();
	}

	/** The noun before {@code yang}; not a place if that only says where the noun is. */
	private int relativeHead(int j) {
		Unit nearest = this.units.get(j);
		boolean where = !nearest.mentions.isEmpty() && j > 0
				&& this.units.get(j - 1).classes.contains("preposition.place") && nearest.isHeadedByName();
		if (where && j > 1 && this.units.get(j - 2).is(Unit.Kind.NP) && this.units.get(j - 2).sense != null) {
			return j - 2; // in talks in A that were attended by B
		}
		int head = where ? this.phrases.antecedent(j) : j;
		return (head >= 0) ? head : j;
	}

	/**
	 * {@code M23 yang didukung Rwanda mengumumkan}: nothing but what belongs to the verb
	 * of the relative clause stands before here.
	 */
	boolean endsRelative(Unit inner, int last) {
		int at = this.units.indexOf(inner);
		boolean clause = Verbs.controls(inner) || Verbs.effect(inner, Effect.PLAIN) != Effect.PLAIN
				|| Verbs.speaks(inner);
		if (clause && !inner.classes.contains("stand") || inner.subject.get(0).from > inner.from) {
			return false;
		}
		for (int j = at + 1; j <= last; j++) {
			Unit unit = this.units.get(j);
			boolean coordinated = inner.voice == Voice.PAST && !inner.phrases.isEmpty()
					&& (unit.is(Unit.Kind.AND) || unit.is(Unit.Kind.NP) && this.units.get(j - 1).is(Unit.Kind.AND));
			boolean own = coordinated || unit.is(Unit.Kind.PREP) || unit.is(Unit.Kind.TIME) || isBracketed(j)
					|| unit.is(Unit.Kind.NP) && (inner.object.contains(unit)
							|| inner.phrases.stream().anyMatch((phrase) -> phrase.units().contains(unit)));
			if (!own) {
				return false;
			}
		}
		return true;
	}

	/**
	 * {@code troops backed by tanks raided}: a form that may be a participle, with who
	 * did it after it and the verb of the clause after that.
	 */
	boolean isReduced(Unit verb, int at) {
		if (isStand(verb, at)) {
			verb.classes.add("stand");
			return true;
		}
		if (verb.voice != Voice.PAST && verb.voice != Voice.PARTICIPLE || !verb.object.isEmpty()
				|| verb.phrases.stream().noneMatch(Unit.Phrase::agent)) {
			return false;
		}
		for (int j = at + 1; j < this.units.size(); j++) {
			Unit unit = this.units.get(j);
			switch (unit.kind) {
				case VERB -> {
					return unit.voice == Voice.PAST || unit.voice == Voice.ACTIVE || unit.voice == Voice.PASSIVE;
				}
				case NP, PREP, TIME, AUX, AND -> {
				}
				default -> {
					return false;
				}
			}
		}
		return false;
	}

	/**
	 * {@code demonstrasi menentang RUU itu pecah}: against what people protest, before
	 * the verb that says what their protest did.
	 */
	private boolean isStand(Unit verb, int at) {
		boolean stand = at > 0 && this.units.get(at - 1).is(Unit.Kind.NP)
				&& Verbs.mayTell(this.units.get(at - 1), FactType.PROTEST) && this.units.get(at - 1).mentions.isEmpty()
				&& (Verbs.mayTell(verb, FactType.REJECTION) || Verbs.mayTell(verb, FactType.ACCUSATION));
		for (int j = at + 1; stand && j < this.units.size(); j++) {
			Unit unit = this.units.get(j);
			if (unit.is(Unit.Kind.VERB)) {
				return unit.voice == Voice.ACTIVE;
			}
			stand = unit.is(Unit.Kind.NP) || unit.is(Unit.Kind.PREP) || unit.is(Unit.Kind.AUX);
		}
		return false;
	}

	/** {@code (NI)}: a short name in brackets. */
	private boolean isBracketed(int j) {
		String key = this.units.get(j).key;
		return key.equals("(") || key.equals(")")
				|| j > 0 && j + 1 < this.units.size() && this.units.get(j - 1).key.equals("(");
	}

	/** {@code M23, which he calls a terrorist group}: the antecedent is the object. */
	void gap(Unit verb, int relative) {
		if (this.units.get(relative).classes.contains("relative.place")) {
			return;
		}
		int j = relative - 1;
		while (j >= 0 && this.units.get(j).is(Unit.Kind.COMMA)) {
			j--;
		}
		if (j >= 0 && this.units.get(j).is(Unit.Kind.NP)) {
			List<Unit> object = new ArrayList<>(List.of(this.units.get(j)));
			object.addAll(verb.object);
			verb.object = List.copyOf(object);
		}
	}

	/**
	 * {@code A, which has waited since B was toppled, asked}: the clause about A holds
	 * another one.
	 */
	@Nullable Unit holder(int comma) {
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
	int described(int comma) {
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

}
