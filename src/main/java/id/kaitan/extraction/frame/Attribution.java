package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.kaitan.entity.EntityType;
import id.kaitan.extraction.name.Ref;
import id.kaitan.extraction.pack.Effect;
import id.kaitan.extraction.pack.Voice;
import id.kaitan.fact.Modality;
import id.kaitan.fact.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * Says who, and how sure: follows a verb up through the verbs in whose complement it
 * stands.
 */
final class Attribution {

	private static final int DEPTH = 12;

	/**
	 * The verdict on a trigger.
	 *
	 * @param stated whether it is stated at all
	 * @param polarity whether it is said to be so
	 * @param modality how sure
	 * @param speakers who says so, empty for the outlet or somebody unnamed
	 * @param byDenial whether somebody denies it
	 */
	record Verdict(boolean stated, Polarity polarity, Modality modality, List<Ref> speakers, boolean byDenial) {

	}

	/** Stated by the outlet itself: {@code refused to condemn Israel's attack}. */
	static final Verdict PLAIN = new Verdict(true, Polarity.AFFIRMED, Modality.ASSERTED, List.of(), false);

	private final List<Unit> units;

	Attribution(List<Unit> units) {
		this.units = units;
	}

	/** Finds verbs of speaking that follow what was said, and {@code according to}. */
	void read() {
		for (int i = 0; i < this.units.size(); i++) {
			Unit unit = this.units.get(i);
			if (unit.is(Unit.Kind.ACCORDING)) {
				according(i);
			}
			else if (unit.is(Unit.Kind.VERB) && Verbs.speaks(unit)) {
				speech(i, unit);
			}
		}
		quotes();
	}

	private void according(int i) {
		List<Unit> speakers = new ArrayList<>();
		for (int j = i + 1; j < this.units.size() && this.units.get(j).is(Unit.Kind.NP); j++) {
			speakers.add(this.units.get(j));
		}
		boolean reason = this.units.get(i).classes.contains("according.source")
				&& speakers.stream().noneMatch(Attribution::isSource);
		if (speakers.isEmpty() || reason) {
			return;
		}
		int from = 0;
		for (Unit unit : this.units.subList(from, this.units.size())) {
			if (unit.reporters == null && !speakers.contains(unit)) {
				unit.reporters = speakers;
			}
		}
	}

	/** {@code citing officials}; {@code citing years of hostility} gives a reason. */
	private static boolean isSource(Unit unit) {
		return unit.classes.contains("kind.person") || unit.classes.contains("kind.organization")
				|| unit.classes.contains("noun.people") || unit.classes.contains("noun.politician")
				|| unit.classes.contains("noun.source");
	}

	private void speech(int i, Unit verb) {
		int j = i - 1;
		while (j >= 0 && (this.units.get(j).is(Unit.Kind.AUX) || this.units.get(j).is(Unit.Kind.TIME))) {
			j--;
		}
		boolean inverted = Verbs.has(verb, "inverted") && j >= 0
				&& (this.units.get(j).is(Unit.Kind.COMMA) || this.units.get(j).is(Unit.Kind.CLOSE));
		boolean invertible = Verbs.has(verb, "invertible") && inverted(j) && ends(afterObject(i));
		if ((inverted || invertible) && verb.voice != Voice.GERUND && !verb.object.isEmpty()) {
			verb.subject = verb.object;
			verb.object = List.of();
			verb.governor = null;
			verb.scope = Effect.PLAIN;
			report(0, j, verb, verb.subject);
			return;
		}
		if (verb.voice == Voice.PASSIVE && !verb.object.isEmpty() && inverted(j)) {
			report(0, Math.max(j, 0), verb, verb.object);
			return;
		}
		if (verb.subject.isEmpty() || verb.modal == Effect.PLANNED || !ends(i + 1)) {
			return;
		}
		// A move that was condemned, a move A condemned: nobody says what stands before.
		if (verb.subject.get(0).classes.contains("noun.deed")
				|| verb.object.stream().anyMatch((unit) -> unit.to <= verb.subject.get(0).from)) {
			return;
		}
		int start = this.units.indexOf(verb.subject.get(0));
		if (start > 1 && start < i
				&& (this.units.get(start - 1).is(Unit.Kind.COMMA) || this.units.get(start - 1).is(Unit.Kind.CLOSE))
				&& verb.governor == null) {
			report(0, start - 1, verb, verb.subject);
		}
	}

	private int afterObject(int i) {
		int j = i + 1;
		while (j < this.units.size() && (this.units.get(j).is(Unit.Kind.NP) || this.units.get(j).is(Unit.Kind.AND))) {
			j++;
		}
		return j;
	}

	private boolean inverted(int j) {
		return j >= 0 && (this.units.get(j).is(Unit.Kind.COMMA) || this.units.get(j).is(Unit.Kind.CLOSE));
	}

	/** Whether nothing that was said follows here. */
	private boolean ends(int from) {
		int j = from;
		while (j < this.units.size() && (this.units.get(j).is(Unit.Kind.TIME) || this.units.get(j).is(Unit.Kind.AUX))) {
			j++;
		}
		return j >= this.units.size() || !(this.units.get(j).is(Unit.Kind.THAT) || this.units.get(j).is(Unit.Kind.NP)
				|| this.units.get(j).is(Unit.Kind.VERB) || this.units.get(j).is(Unit.Kind.OPEN)
				|| this.units.get(j).is(Unit.Kind.NEGATION));
	}

	private void report(int from, int to, Unit speech, List<Unit> speakers) {
		for (Unit unit : this.units.subList(from, to)) {
			if (unit != speech && unit.reporters == null && !speakers.contains(unit)) {
				unit.reporters = speakers;
			}
		}
		speech.classes.add("post");
	}

	/**
	 * What stands in a quotation is said by the subject of the verb of speaking nearest
	 * to it.
	 */
	private void quotes() {
		Map<Integer, List<Unit>> speakers = new HashMap<>();
		for (int i = 0; i < this.units.size(); i++) {
			Unit verb = this.units.get(i);
			if (verb.is(Unit.Kind.VERB) && Verbs.speaks(verb) && verb.quote == 0) {
				int before = nearest(i, -1);
				int after = nearest(i, 1);
				int quote = (after > 0 && !verb.classes.contains("post")) ? after : (before > 0) ? before : after;
				if (quote > 0) {
					speakers.putIfAbsent(quote, verb.speakers());
				}
			}
		}
		for (Unit unit : this.units) {
			List<Unit> speaker = speakers.get(unit.quote);
			if (unit.quote > 0 && speaker != null) {
				unit.reporters = speaker;
			}
		}
	}

	private int nearest(int from, int step) {
		for (int j = from + step; j >= 0 && j < this.units.size(); j += step) {
			if (this.units.get(j).quote > 0) {
				return this.units.get(j).quote;
			}
			if (this.units.get(j).is(Unit.Kind.VERB)) {
				return 0;
			}
		}
		return 0;
	}

	/** Who says what a verb tells, empty if nobody is named. */
	List<Ref> speakers(Unit verb) {
		if (verb.governor != null && verb.scope == Effect.REPORTED) {
			return refs(verb.governor.speakers());
		}
		return (verb.reporters != null) ? refs(verb.reporters) : List.of();
	}

	/** The verdict on a verb, or on a noun that stands in its complement. */
	Verdict of(Unit trigger, @Nullable Unit verb, Effect onNoun) {
		return of(trigger, verb, onNoun, false);
	}

	/**
	 * The verdict on a noun that is the subject of a verb which does not say whether it
	 * happened: {@code the arrest was not justified}.
	 */
	Verdict presupposed(Unit noun, Unit verb) {
		return of(noun, verb, Effect.PLAIN, true);
	}

	private Verdict of(Unit trigger, @Nullable Unit verb, Effect onNoun, boolean presupposed) {
		boolean denied = trigger.negated;
		boolean reported = false;
		boolean byDenial = false;
		Effect modal = Effect.PLAIN;
		List<Ref> speakers = List.of();
		Unit unit = (verb != null) ? verb : trigger;
		Effect scope = (verb != null && verb != trigger) ? onNoun : Effect.PLAIN;
		Unit above = verb;
		for (int depth = 0; depth < DEPTH; depth++) {
			switch (scope) {
				case SUPPRESSED -> {
					return new Verdict(false, Polarity.AFFIRMED, Modality.ASSERTED, List.of(), false);
				}
				case REPORTED, DENIED -> {
					denied ^= scope == Effect.DENIED;
					byDenial |= scope == Effect.DENIED;
					speakers = (reported || above == null) ? speakers : refs(above.speakers());
					reported = true;
				}
				case HEARSAY -> reported = true;
				default -> modal = reported ? modal : stronger(modal, scope);
			}
			boolean reportingVerb = scope == Effect.REPORTED || scope == Effect.DENIED;
			if ((!reportingVerb || unit == trigger) && !(presupposed && unit == verb)) {
				if (unit.modal == Effect.SUPPRESSED) {
					return new Verdict(false, Polarity.AFFIRMED, Modality.ASSERTED, List.of(), false);
				}
				if (unit.modal == Effect.HEARSAY) {
					reported = true;
				}
				else if (!reported || unit == trigger) {
					modal = stronger(modal, unit.modal);
				}
				denied |= unit.negated && unit != trigger;
			}
			if (unit.governor == null || unit.governor == unit) {
				break;
			}
			scope = unit.scope;
			above = unit.governor;
			unit = unit.governor;
		}
		if (unit.governor == null && unit.scope == Effect.SUPPRESSED) {
			return new Verdict(false, Polarity.AFFIRMED, Modality.ASSERTED, List.of(), false);
		}
		modal = stronger(modal, (unit.governor == null) ? unit.scope : Effect.PLAIN);
		List<Unit> reporters = (trigger.reporters != null) ? trigger.reporters : unit.reporters;
		if (reporters != null) {
			speakers = (!reported || speakers.isEmpty()) ? refs(reporters) : speakers;
			reported = true;
		}
		return new Verdict(true, denied ? Polarity.DENIED : Polarity.AFFIRMED, modality(modal, reported), speakers,
				byDenial);
	}

	private static Effect stronger(Effect one, Effect other) {
		List<Effect> order = List.of(Effect.PLANNED, Effect.POSSIBLE, Effect.CONDITIONAL);
		return (order.indexOf(other) > order.indexOf(one)) ? other : one;
	}

	private static Modality modality(Effect modal, boolean reported) {
		return switch (modal) {
			case PLANNED -> Modality.PLANNED;
			case POSSIBLE -> Modality.POSSIBLE;
			case CONDITIONAL -> Modality.CONDITIONAL;
			default -> reported ? Modality.REPORTED : Modality.ASSERTED;
		};
	}

	/** Who the phrase is headed by, and those named after him. */
	private static List<Ref> headed(Unit unit) {
		return unit.mentions.stream()
			.filter((mention) -> mention.to() > unit.head)
			.flatMap((mention) -> mention.refs().stream())
			.collect(Collectors.toCollection(ArrayList::new));
	}

	static List<Ref> refs(List<Unit> units) {
		List<Ref> refs = new ArrayList<>();
		for (Unit unit : units) {
			// Brazil's Lula said: he, not his country.
			List<Ref> named = unit.isHeadedByName() ? headed(unit) : new ArrayList<>(unit.refs());
			// His party said: not he.
			if (unit.classes.contains("noun.follower") && !unit.classes.contains("noun.office")
					&& !unit.isHeadedByName()) {
				named.removeIf((ref) -> ref.id().type() == EntityType.PERSON);
			}
			if (named.isEmpty()) {
				unit.phrases.stream()
					.filter((phrase) -> phrase.units().stream().noneMatch((inner) -> inner.is(Unit.Kind.VERB)))
					.limit(1)
					.forEach((phrase) -> phrase.units().forEach((inner) -> named.addAll(inner.refs())));
			}
			for (Ref ref : named) {
				if (ref.id().type() != EntityType.PLACE && !ref.isAmong(refs)) {
					refs.add(ref);
				}
			}
		}
		return refs;
	}

}
