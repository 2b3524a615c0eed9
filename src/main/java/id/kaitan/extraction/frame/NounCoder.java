package id.kaitan.extraction.frame;

import java.util.List;
import java.util.Set;

import id.kaitan.extraction.name.Ref;
import id.kaitan.extraction.pack.Effect;
import id.kaitan.extraction.pack.LanguagePack;
import id.kaitan.extraction.pack.Voice;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;
import org.jspecify.annotations.Nullable;

/**
 * Codes an event noun of a sentence: whether it is told there or only spoken of, and what
 * its verb says about it.
 */
final class NounCoder {

	/** What somebody may be accused of as of a deed. */
	private static final Set<FactType> DEEDS = Set.of(FactType.MILITARY_ACTION, FactType.COERCION, FactType.CASUALTIES,
			FactType.SANCTION);

	private final VerbMatcher verbs;

	private final NounMatcher nouns;

	private final Complements complements;

	private final LanguagePack pack;

	private final boolean headFirst;

	NounCoder(LanguagePack pack, Fillers fillers, VerbMatcher verbs, Complements complements) {
		this.verbs = verbs;
		this.nouns = new NounMatcher(fillers, pack);
		this.complements = complements;
		this.pack = pack;
		this.headFirst = pack.is("order", "head first");
	}

	/**
	 * Codes an event noun.
	 * @param noun the noun phrase
	 * @param said those of whom it is said: {@code A and B are members of C}
	 * @param scene its sentence
	 * @return the draft, or {@code null} if nothing is stated or its verb tells it
	 */
	@Nullable Draft code(Unit noun, List<Unit> said, Scene scene) {
		List<Unit> units = scene.units();
		Attribution attribution = scene.attribution();
		Circumstances circumstances = scene.circumstances();
		int sentence = scene.sentence();
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
			if (casualties != null && draft.mutual) {
				// Died in a clash with B: they fought, as B did.
				casualties.recipients.stream()
					.filter((ref) -> !ref.isAmong(draft.actors))
					.forEach((ref) -> draft.actors.add(0, ref));
			}
			else if (casualties != null && draft.recipients.isEmpty()) {
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
			Draft judged = Verdicts.judged(draft, judgedDeed ? Attribution.PLAIN : verdict);
			if (charged && judged != null && judged.modality == Modality.ASSERTED && verb != null) {
				judged.modality = Modality.REPORTED;
				judged.speakers = Attribution.refs(verb.subject);
			}
			return judged;
		}
		// A conflict between A and B would come: there is none yet.
		boolean imagined = verb.modal == Effect.CONDITIONAL && noun.classes.contains("determiner.one");
		boolean hypothetical = verb.modal != Effect.PLAIN && (draft.actors.isEmpty() || imagined) && !draft.definite;
		return hypothetical ? null : Verdicts.judged(draft, attribution.presupposed(noun, verb));
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

	/** {@code invoked Article 4 of the treaty}: what it says, no new one. */
	private static boolean isQuoted(Unit treaty, List<Unit> units) {
		return units.stream()
			.anyMatch((unit) -> unit.classes.contains("noun.clause")
					&& unit.phrases.stream().anyMatch((phrase) -> phrase.units().contains(treaty)));
	}

	/** {@code agreed at a meeting to leave}: they met, whether or not they will leave. */
	private @Nullable Unit occasion(Unit noun, @Nullable Unit verb, Draft draft) {
		// Agreed, or failed to agree, at talks: they talked.
		boolean ended = verb != null && (verb.classes.contains("agreed") || verb.classes.contains("failed"));
		if (verb != null && ended && draft.type == FactType.MEETING && within(verb, noun)) {
			return null;
		}
		if (verb == null || draft.type != FactType.MEETING || verb.scope != Effect.PLANNED || verb.governor == null
				|| verb.modal != Effect.PLAIN || !within(verb, noun) || isComplement(verb, noun, draft.type)) {
			return verb;
		}
		return verb.governor;
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
		boolean passive = Verbs.isPassive(verb);
		if (!(passive ? verb.subject : verb.object).contains(noun)) {
			return false;
		}
		Draft whole = this.verbs.match(verb, sentence);
		return whole != null && whole.narrow && whole.type != draft.type;
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
		String first = verb.phrases.stream()
			.filter((phrase) -> phrase.units().contains(noun))
			.map(Unit.Phrase::preposition)
			.findFirst()
			.orElse("");
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
				if (found == null || found.classes.contains("stand") || unit.object.contains(noun)
						|| unit.governor == found && unit.subject.contains(noun)) {
					found = unit;
				}
			}
		}
		return found;
	}

}
