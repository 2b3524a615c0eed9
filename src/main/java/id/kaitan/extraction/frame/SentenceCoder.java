package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import id.kaitan.extraction.name.Ref;
import id.kaitan.extraction.pack.Effect;
import id.kaitan.extraction.pack.LanguagePack;
import id.kaitan.extraction.pack.Role;
import id.kaitan.extraction.pack.Voice;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;
import id.kaitan.fact.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * Codes one sentence: its verbs, then its event nouns, each with its verdict, place and
 * time.
 */
final class SentenceCoder {

	/** What somebody may be accused of as of a deed. */
	private static final Set<FactType> DEEDS = Set.of(FactType.MILITARY_ACTION, FactType.COERCION, FactType.CASUALTIES,
			FactType.SANCTION);

	private final VerbMatcher verbs;

	private final NounMatcher nouns;

	private final Complements complements;

	private final Appointments appointments;

	private final LanguagePack pack;

	private final Fillers fillers;

	private final Sequels sequels;

	private final boolean headFirst;

	private final Occasions occasions = new Occasions();

	private final Deeds deeds = new Deeds();

	SentenceCoder(LanguagePack pack, Fillers fillers, Appointments appointments) {
		this.verbs = new VerbMatcher(fillers, pack);
		this.nouns = new NounMatcher(fillers, pack);
		this.complements = new Complements(this.verbs, fillers);
		this.appointments = appointments;
		this.pack = pack;
		this.fillers = fillers;
		this.sequels = new Sequels(pack);
		this.headFirst = pack.is("order", "head first");
	}

	List<Draft> code(List<Unit> units, int sentence) {
		Phrases phrases = new Phrases(units);
		new Clauses(units, phrases).read();
		Attribution attribution = new Attribution(units);
		attribution.read();
		for (int i = 0; i < units.size(); i++) {
			Unit phrase = units.get(i);
			if (phrase.is(Unit.Kind.NP)) {
				phrases.complete(i);
				phrase.beside = isSubject(phrase.beside, phrase, units) ? List.of() : phrase.beside;
			}
		}
		this.verbs.makers(units);
		Circumstances circumstances = new Circumstances(units, this.fillers, this.occasions);
		Predication predication = new Predication(units, phrases);
		List<Draft> drafts = new ArrayList<>();
		for (int i = 0; i < units.size(); i++) {
			Unit unit = units.get(i);
			Draft draft = null;
			if (unit.is(Unit.Kind.VERB)) {
				// No one was hurt: there is nothing to tell.
				boolean nobody = Stream.concat(unit.subject.stream(), unit.object.stream())
					.anyMatch((who) -> this.pack.is("determiner.none", who.key));
				draft = (nobody || isOfNobody(unit, units)) ? null : this.verbs.match(unit, sentence);
				boolean own = unit.clitic
						|| unit.object.stream().anyMatch((thing) -> thing.classes.contains("pronoun.possessive"));
				if (draft != null && draft.type == FactType.MILITARY_ACTION && own && unit.governor != null
						&& unit.scope == Effect.REPORTED && draft.recipients.isEmpty()) {
					this.fillers.fill(draft, Role.RECIPIENT, unit.governor.subject, "who says so of himself");
				}
				if (draft != null && draft.type == FactType.COERCION && unit.clitic && draft.recipients.isEmpty()) {
					this.fillers.fill(draft, Role.RECIPIENT, before(units, i), "whose the ending is");
				}
				if (draft != null && draft.alone && units.stream().anyMatch((other) -> other.governor == unit)) {
					draft = null;
				}
				if (draft != null && draft.type == FactType.MEETING && unit.governor != null
						&& unit.subject.equals(unit.governor.subject)
						&& Verbs.mayTell(unit.governor, FactType.MEETING)) {
					draft = null; // met to discuss: one meeting
				}
				if (draft != null && draft.spoken && unit.governor != null && unit.governor.negated) {
					draft = null; // did not say A was behind it
				}
				if (draft != null && draft.spoken && !Complements.blamed(draft, attribution.speakers(unit))) {
					draft = null;
				}
				if (draft != null && draft.clausal && !says(units, i)) {
					draft = null;
				}
				if (draft != null && draft.type == FactType.CASUALTIES && draft.actors.isEmpty()) {
					launched(draft, units, unit);
				}
				if (draft != null) {
					this.complements.read(draft, unit, units);
					Refusal.read(draft, unit);
					this.deeds.complete(draft, this.verbs.object(unit));
					circumstances.read(draft, unit, null);
				}
				draft = (draft != null) ? judged(draft, attribution.of(unit, unit, Effect.PLAIN)) : null;
				hedge(draft, unit.subject);
				for (Draft office : this.appointments.read(unit, sentence)) {
					circumstances.read(office, unit, null);
					Appointments.bound(office);
					Draft held = judged(office, attribution.of(unit, unit, Effect.PLAIN));
					if (held != null) {
						drafts.add(held);
					}
				}
			}
			if (unit.classes.contains("obliged")) {
				Draft demand = this.complements.demanded(unit, attribution, sentence);
				draft = (draft == null) ? demand : draft;
			}
			else if (unit.is(Unit.Kind.NP) && unit.sense != null) {
				List<Unit> said = Predication.isStanding(unit) ? predication.subject(i) : List.of();
				draft = noun(units, unit, said, attribution, circumstances, sentence);
				hedge(draft, List.of(unit));
			}
			if (draft != null) {
				Sequels.counted(draft, drafts);
				Sequels.apposed(draft, units, i, drafts);
			}
			if (draft != null && (Sequels.isAlternative(draft, unit, units, i, drafts)
					|| this.sequels.isEffect(draft, units, i, drafts))) {
				draft = null;
			}
			if (draft != null) {
				Draft mirror = Reciprocal.mirror(draft, units, i);
				if (mirror != null) {
					drafts.add(mirror);
				}
				drafts.add(draft);
				if (draft.type == FactType.CASUALTIES && unit.is(Unit.Kind.VERB)) {
					drafts.addAll(this.verbs.perGroup(draft, unit));
				}
				if (draft.type == FactType.MEMBER_OF) {
					drafts.addAll(draft.perActor());
				}
			}
		}
		circumstances.remember(sentence);
		this.deeds.tell(drafts, sentence);
		return drafts;
	}

	private @Nullable Draft noun(List<Unit> units, Unit noun, List<Unit> said, Attribution attribution,
			Circumstances circumstances, int sentence) {
		Unit verb = verbOf(units, noun);
		boolean charged = verb != null && !verb.object.contains(noun) && !verb.subject.contains(noun)
				&& isCharge(verb, noun);
		List<Unit> who = (charged && verb != null) ? this.verbs.object(verb) : said;
		Draft draft = this.nouns.match(noun, verb, who, sentence);
		if (draft == null || draft.type == FactType.TREATY && isQuoted(noun, units)
				|| verb != null && (isUsedUp(noun, verb, draft, sentence) || isTold(noun, verb, draft, sentence))) {
			return null;
		}
		if (noun.classes.contains("determiner.one") && isDenied(noun, units)) {
			return null;
		}
		if (verb != null && Refusal.isRefused(verb)
				&& (verb.object.contains(noun) || isComplement(verb, noun, draft.type))) {
			return null; // will not attend the talks
		}
		if (verb != null && within(verb, noun) && draft.type == FactType.MILITARY_ACTION
				&& Verbs.has(verb, "casualty")) {
			Draft casualties = this.verbs.match(verb, sentence);
			if (casualties != null && draft.recipients.isEmpty()) {
				casualties.recipients.stream()
					.filter((ref) -> !draft.actors.contains(ref))
					.forEach(draft.recipients::add);
			}
			else if (casualties != null && draft.actors.isEmpty() && casualties.actors.isEmpty()) {
				// Died in a clash with B: they fought B.
				casualties.recipients.stream()
					.filter((ref) -> !ref.isAmong(draft.recipients))
					.forEach(draft.actors::add);
			}
			if (casualties != null && draft.actors.isEmpty()) {
				casualties.actors.stream().filter((ref) -> !draft.recipients.contains(ref)).forEach(draft.actors::add);
			}
			draft.bare = true;
		}
		if (draft.actors.isEmpty()) {
			carriedOut(draft, units, noun);
		}
		if (draft.actors.isEmpty() || draft.type == FactType.MEETING && draft.actors.size() == 1) {
			boolean unknown = draft.type == FactType.MEETING && !draft.hasParticipants() && !draft.definite
					&& !draft.bare;
			occasion(draft, units, noun, verb);
			if (unknown && draft.actors.size() == 1) {
				return null; // said at a discussion in A: with whom, nobody tells
			}
		}
		if (verb != null && verb.classes.contains("verb.light")) {
			this.complements.read(draft, verb, units);
		}
		circumstances.read(draft, noun, verb);
		boolean thanked = verb != null && within(verb, noun) && Verbs.tellsHere(verb, FactType.SUPPORT);
		if (thanked && (draft.type == FactType.SUPPORT || draft.type == FactType.AID && noun.clitic)) {
			return null; // thanked A for its support
		}
		if (draft.type == FactType.MILITARY_ACTION && noun.classes.contains("article") && !draft.hasParticipants()
				&& draft.place == null) {
			draft.definite = true; // were killed in the fighting, which was told before
		}
		Effect effect = Effect.PLAIN;
		if (verb != null && (verb.object.contains(noun) || isComplement(verb, noun, draft.type))
				&& !verb.classes.contains("verb.light")) {
			effect = Verbs.effect(verb, Effect.PLAIN);
			effect = (effect == Effect.REPORTED) ? Effect.PLAIN : effect;
			if (verb.classes.contains("verb.discuss")) {
				effect = Effect.SUPPRESSED;
			}
		}
		boolean happens = verb != null && (verb.classes.contains("verb.occur") || verb.classes.contains("verb.light")
				|| verb.classes.contains("verb.count") || Verbs.has(verb, "casualty"));
		if (verb != null && verb.negated && verb.classes.contains("verb.end")) {
			happens = false; // the attacks have not ended: they go on
		}
		if (verb == null || happens || !verb.subject.contains(noun)) {
			Attribution.Verdict verdict = attribution.of(noun, occasion(noun, verb, draft), effect);
			boolean judgedDeed = !verdict.stated() && effect == Effect.PLAIN && verb != null
					&& verb.object.contains(noun) && !draft.actors.isEmpty() && Verbs.tells(verb, FactType.ACCUSATION);
			Draft judged = judged(draft, judgedDeed ? Attribution.PLAIN : verdict);
			if (charged && judged != null && judged.modality == Modality.ASSERTED && verb != null) {
				judged.modality = Modality.REPORTED;
				judged.speakers = Attribution.refs(verb.subject);
			}
			return judged;
		}
		// A conflict between A and B would come: there is none yet.
		boolean imagined = verb.modal == Effect.CONDITIONAL && noun.classes.contains("determiner.one");
		boolean hypothetical = verb.modal != Effect.PLAIN && (draft.actors.isEmpty() || imagined) && !draft.definite;
		return hypothetical ? null : judged(draft, attribution.presupposed(noun, verb));
	}

	/** {@code accused A of the deportation of children}: A is said to have done it. */
	private boolean isCharge(Unit verb, Unit noun) {
		return Verbs.tellsHere(verb, FactType.ACCUSATION) && Verbs.controls(verb)
				&& verb.phrases.stream()
					.anyMatch((phrase) -> phrase.units().contains(noun)
							&& (this.headFirst || this.pack.is("genitive", phrase.preposition())))
				&& noun.sense != null
				&& noun.sense.frames()
					.stream()
					.anyMatch((frame) -> frame.type() != null && DEEDS.contains(frame.type()));
	}

	/**
	 * {@code a meeting between A and B was not planned}: a copula says that there is
	 * none.
	 */
	private static boolean isDenied(Unit noun, List<Unit> units) {
		int at = units.indexOf(noun) + 1;
		while (at < units.size() && (units.get(at).is(Unit.Kind.PREP) || units.get(at).is(Unit.Kind.NP)
				|| units.get(at).is(Unit.Kind.AND))) {
			at++;
		}
		return at + 1 < units.size() && units.get(at).classes.contains("passive")
				&& units.get(at + 1).is(Unit.Kind.NEGATION);
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

	/** {@code belum ada roket yang ditembakkan}: there is none that did it. */
	private static boolean isOfNobody(Unit verb, List<Unit> units) {
		if (!verb.classes.contains("relative") || verb.subject.isEmpty()) {
			return false;
		}
		int at = units.indexOf(verb.subject.get(0));
		return at > 0 && units.get(at - 1).is(Unit.Kind.NEGATION);
	}

	/** {@code the attack by A, and B condemned it}: B is a subject of his own. */
	private static boolean isSubject(List<Unit> beside, Unit phrase, List<Unit> units) {
		return units.stream()
			.anyMatch((unit) -> unit.is(Unit.Kind.VERB) && !unit.subject.contains(phrase)
					&& unit.subject.stream().anyMatch(beside::contains));
	}

	/** {@code invoked Article 4 of the treaty}: what it says, no new one. */
	private static boolean isQuoted(Unit treaty, List<Unit> units) {
		return units.stream()
			.anyMatch((unit) -> unit.classes.contains("noun.clause")
					&& unit.phrases.stream().anyMatch((phrase) -> phrase.units().contains(treaty)));
	}

	/** {@code agreed at a meeting to leave}: they met, whether or not they will leave. */
	private @Nullable Unit occasion(Unit noun, @Nullable Unit verb, Draft draft) {
		if (verb != null && draft.type == FactType.MEETING && verb.classes.contains("agreed") && within(verb, noun)) {
			return null;
		}
		if (verb == null || draft.type != FactType.MEETING || verb.scope != Effect.PLANNED || verb.governor == null
				|| verb.modal != Effect.PLAIN || !within(verb, noun) || isComplement(verb, noun, draft.type)) {
			return verb;
		}
		return verb.governor;
	}

	/** {@code suspected Israeli jets struck}: who did it is not sure. */
	private static void hedge(@Nullable Draft draft, List<Unit> who) {
		if (draft != null && !draft.actors.isEmpty() && draft.modality == Modality.ASSERTED
				&& who.stream().anyMatch((unit) -> unit.classes.contains("hedge"))) {
			draft.modality = Modality.POSSIBLE;
		}
	}

	/** {@code A and B signed an accord between the two countries}: the verb tells it. */
	private boolean isTold(Unit noun, Unit verb, Draft draft, int sentence) {
		if (!verb.object.contains(noun) || draft.actors.isEmpty()
				|| draft.actors.stream().anyMatch((ref) -> ref.via() != Ref.Via.COREFERENCE)) {
			return false;
		}
		Draft whole = this.verbs.match(verb, sentence);
		return whole != null && whole.type == draft.type && whole.actors.size() > 1;
	}

	/** {@code lifted sanctions}: the verb has made another event of its object. */
	private boolean isUsedUp(Unit noun, Unit verb, Draft draft, int sentence) {
		boolean passive = verb.voice == Voice.PASSIVE || verb.voice == Voice.PARTICIPLE;
		if (!(passive ? verb.subject : verb.object).contains(noun)) {
			return false;
		}
		Draft whole = this.verbs.match(verb, sentence);
		return whole != null && whole.narrow && whole.type != draft.type;
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

	/**
	 * {@code X, on a visit to Y, said}: whose visit or meeting it is, the sentence says
	 * by its subject.
	 */
	private void occasion(Draft draft, List<Unit> units, Unit noun, @Nullable Unit own) {
		int at = units.indexOf(noun);
		boolean inPhrase = at > 0
				&& (units.get(at - 1).is(Unit.Kind.PREP) || units.get(at - 1).is(Unit.Kind.SUBORDINATE));
		if (!inPhrase || draft.type != FactType.VISIT && draft.type != FactType.MEETING) {
			return;
		}
		if (own != null && within(own, noun) && !own.subject.isEmpty()) {
			this.nouns.occasion(draft, own.subject);
			if ("phone".equals(draft.mode) && Verbs.speaks(own)) {
				this.nouns.occasion(draft, own.object); // told B in a phone call
			}
			return;
		}
		List<Unit> verbs = units.stream()
			.filter((unit) -> unit.is(Unit.Kind.VERB) && !unit.subject.isEmpty() && unit.governor == null
					&& !unit.subject.contains(noun))
			.toList();
		// A will help B, C said after talks: C, the nearest before.
		verbs.stream()
			.filter((unit) -> unit.to <= noun.from)
			.reduce((one, next) -> next)
			.or(() -> verbs.stream().findFirst())
			.ifPresent((unit) -> this.nouns.occasion(draft, unit.subject));
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

	/** {@code serangan yang dilancarkan A}: a relative clause says whose deed it is. */
	private void carriedOut(Draft draft, List<Unit> units, Unit noun) {
		for (Unit verb : units) {
			if (verb.is(Unit.Kind.VERB) && verb.classes.contains("relative") && verb.classes.contains("verb.light")
					&& verb.subject.contains(noun) && verb.voice == Voice.PASSIVE) {
				this.nouns.agent(draft, verb);
			}
		}
	}

	/** Whether it follows the verb by a preposition that says more than when and why. */
	private boolean isComplement(Unit verb, Unit noun, FactType type) {
		if (!within(verb, noun)) {
			return false;
		}
		String first = verb.phrases.get(0).preposition();
		boolean occasion = (type == FactType.MEETING || type == FactType.VISIT)
				&& this.pack.is("preposition.place", first);
		return !occasion && !this.pack.is("preposition.adjunct", first);
	}

	private static boolean within(Unit verb, Unit noun) {
		return verb.phrases.stream().anyMatch((phrase) -> phrase.units().contains(noun));
	}

	private static @Nullable Unit verbOf(List<Unit> units, Unit noun) {
		Unit found = null;
		for (Unit unit : units) {
			if (unit.is(Unit.Kind.VERB)
					&& (unit.object.contains(noun) || unit.subject.contains(noun) || within(unit, noun))) {
				if (found == null || unit.object.contains(noun)
						|| unit.governor == found && unit.subject.contains(noun)) {
					found = unit;
				}
			}
		}
		return found;
	}

	private static @Nullable Draft judged(Draft draft, Attribution.Verdict verdict) {
		boolean attributedDenial = verdict.polarity() == Polarity.DENIED && verdict.byDenial()
				&& !verdict.speakers().isEmpty();
		boolean noConflict = draft.type == FactType.IN_CONFLICT_WITH && verdict.polarity() == Polarity.DENIED;
		if (!verdict.stated() || verdict.polarity() == Polarity.DENIED && !attributedDenial || noConflict) {
			return null;
		}
		if (!Plausible.test(draft)) {
			return null;
		}
		draft.polarity = verdict.polarity();
		draft.modality = verdict.modality();
		draft.speakers = verdict.speakers();
		if (draft.modality == Modality.REPORTED && isSaying(draft)) {
			draft.modality = Modality.ASSERTED;
			draft.speakers = List.of();
		}
		return draft;
	}

	private static boolean isSaying(Draft draft) {
		return (draft.type == FactType.STATEMENT || draft.refusal || draft.spoken)
				&& draft.polarity == Polarity.AFFIRMED && draft.actors.equals(draft.speakers);
	}

}
