package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import id.kaitan.extraction.pack.Effect;
import id.kaitan.extraction.pack.LanguagePack;
import id.kaitan.extraction.pack.Role;
import id.kaitan.extraction.pack.Voice;
import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Codes a verb of a sentence: whether it tells an event there, and what the sentence adds
 * to what the verb says.
 */
final class VerbCoder {

	private final VerbMatcher verbs;

	private final Complements complements;

	private final Appointments appointments;

	private final Deeds deeds;

	private final Fillers fillers;

	private final LanguagePack pack;

	VerbCoder(LanguagePack pack, Fillers fillers, VerbMatcher verbs, Complements complements, Appointments appointments,
			Deeds deeds) {
		this.verbs = verbs;
		this.complements = complements;
		this.appointments = appointments;
		this.deeds = deeds;
		this.fillers = fillers;
		this.pack = pack;
	}

	/**
	 * Codes a verb.
	 * @param verb the verb
	 * @param scene its sentence
	 * @return the draft, or {@code null} if it tells nothing, or nothing that is stated
	 */
	@Nullable Draft code(Unit verb, Scene scene) {
		Draft draft = isOfNobody(verb, scene.units()) ? null : this.verbs.match(verb, scene.sentence());
		if (draft == null) {
			return null;
		}
		own(draft, verb, scene.units());
		if (isToldElsewhere(draft, verb, scene.units()) || isEmptySpeech(draft, verb, scene)) {
			return null;
		}
		if (draft.type == FactType.CASUALTIES && draft.actors.isEmpty()) {
			launched(draft, scene.units(), verb);
		}
		this.complements.read(draft, verb, scene.units());
		Refusal.read(draft, verb);
		elected(draft, verb, scene.units());
		List<Unit> about = this.verbs.object(verb);
		this.deeds.complete(draft, about);
		if (!about.isEmpty() && about.get(0).to <= verb.from) {
			this.deeds.completeApposed(draft, about.get(0));
		}
		scene.circumstances().read(draft, verb, null);
		Draft judged = Verdicts.judged(draft, scene.attribution().of(verb, verb, Effect.PLAIN));
		Verdicts.hedge(judged, verb.subject);
		return judged;
	}

	/**
	 * Who takes or leaves an office by a verb.
	 * @param verb the verb
	 * @param scene its sentence
	 * @return the tenures that are stated, empty if it tells none
	 */
	List<Draft> offices(Unit verb, Scene scene) {
		List<Draft> held = new ArrayList<>();
		for (Draft office : this.appointments.read(verb, scene.sentence())) {
			scene.circumstances().read(office, verb, null);
			Appointments.bound(office);
			Draft judged = Verdicts.judged(office, scene.attribution().of(verb, verb, Effect.PLAIN));
			if (judged != null) {
				held.add(judged);
			}
		}
		return held;
	}

	/** Whose positions, whose men: those of who says so, or of who was named before. */
	private void own(Draft draft, Unit verb, List<Unit> units) {
		boolean own = verb.clitic
				|| verb.object.stream().anyMatch((thing) -> thing.classes.contains("pronoun.possessive"));
		if (draft.type == FactType.MILITARY_ACTION && own && verb.governor != null && verb.scope == Effect.REPORTED
				&& draft.recipients.isEmpty()) {
			this.fillers.fill(draft, Role.RECIPIENT, verb.governor.subject, "who says so of himself");
		}
		if (draft.type == FactType.COERCION && verb.clitic && draft.recipients.isEmpty()) {
			this.fillers.fill(draft, Role.RECIPIENT, before(units, units.indexOf(verb)), "whose the ending is");
		}
	}

	/**
	 * {@code menyampaikan selamat atas terpilihnya A}: who was elected is congratulated.
	 */
	private void elected(Draft draft, Unit verb, List<Unit> units) {
		if (draft.type != FactType.SUPPORT || !draft.recipients.isEmpty()) {
			return;
		}
		units.stream()
			.filter((unit) -> unit.is(Unit.Kind.VERB) && unit.clitic && unit.from > verb.from
					&& Verbs.mayTell(unit, FactType.HOLDS_OFFICE))
			.findFirst()
			.ifPresent((unit) -> this.fillers.fill(draft, Role.RECIPIENT, unit.object, "who was elected"));
	}

	/** Whether another verb of the sentence tells what this one does. */
	private static boolean isToldElsewhere(Draft draft, Unit verb, List<Unit> units) {
		if (draft.alone && units.stream().anyMatch((other) -> other.governor == verb)) {
			return true;
		}
		// Met to discuss: one meeting.
		return draft.type == FactType.MEETING && verb.governor != null && verb.subject.equals(verb.governor.subject)
				&& Verbs.mayTell(verb.governor, FactType.MEETING);
	}

	/** Whether a verb of saying or blaming says or blames nothing. */
	private static boolean isEmptySpeech(Draft draft, Unit verb, Scene scene) {
		if (draft.spoken && verb.governor != null && verb.governor.negated) {
			return true; // did not say A was behind it
		}
		if (draft.spoken && !Complements.blamed(draft, scene.attribution().speakers(verb))) {
			return true;
		}
		return draft.clausal && !says(scene.units(), scene.units().indexOf(verb));
	}

	/**
	 * {@code no one was hurt}, {@code belum ada roket yang ditembakkan}: nothing is told.
	 */
	private boolean isOfNobody(Unit verb, List<Unit> units) {
		if (Stream.concat(verb.subject.stream(), verb.object.stream())
			.anyMatch((who) -> this.pack.is("determiner.none", who.key))) {
			return true;
		}
		if (!verb.classes.contains("relative") || verb.subject.isEmpty()) {
			return false;
		}
		int at = units.indexOf(verb.subject.get(0));
		return at > 0 && units.get(at - 1).is(Unit.Kind.NEGATION);
	}

	/** {@code membebaskan A setelah menahannya}: the object of the verb before. */
	private static List<Unit> before(List<Unit> units, int at) {
		for (int j = at - 1; j >= 0; j--) {
			Unit unit = units.get(j);
			if (unit.is(Unit.Kind.VERB) && !unit.object.isEmpty()) {
				return unit.subject.equals(units.get(at).subject) ? unit.object : List.of();
			}
		}
		return List.of();
	}

	/**
	 * Whether anything is said by a verb of speaking: a clause, a quotation.
	 */
	private static boolean says(List<Unit> units, int at) {
		Unit verb = units.get(at);
		if (verb.classes.contains("post") || units.stream().anyMatch((unit) -> unit.governor == verb)) {
			return true;
		}
		for (int j = Math.max(0, at - 4); j < Math.min(units.size(), at + 10); j++) {
			boolean copula = j > at + 1 && units.get(j).classes.contains("passive")
					&& units.get(j - 1).is(Unit.Kind.NP); // said the group was ready
			if (copula || units.get(j).is(Unit.Kind.OPEN) && j > at || units.get(j).is(Unit.Kind.CLOSE) && j < at
					|| units.get(j).is(Unit.Kind.THAT) && j > at) {
				return true;
			}
		}
		return false;
	}

	/** {@code A melancarkan serangan yang menewaskan dua orang}: they died by A. */
	private void launched(Draft toll, List<Unit> units, Unit verb) {
		for (Unit light : units) {
			if (light.is(Unit.Kind.VERB) && light.classes.contains("verb.light") && light.voice != Voice.PASSIVE
					&& light.object.stream().anyMatch((noun) -> noun.sense != null && verb.subject.contains(noun))) {
				this.fillers.fill(toll, Role.ACTOR, light.subject, "subject of " + light.key);
			}
		}
	}

}
