package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.List;

import id.kaitan.entity.EntityType;
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

	private final VerbMatcher verbs;

	private final NounMatcher nouns;

	private final LanguagePack pack;

	private final Fillers fillers;

	private final Occasions occasions = new Occasions();

	SentenceCoder(LanguagePack pack, Fillers fillers) {
		this.verbs = new VerbMatcher(fillers, pack);
		this.nouns = new NounMatcher(fillers, pack);
		this.pack = pack;
		this.fillers = fillers;
	}

	List<Draft> code(List<Unit> units, int sentence) {
		Phrases phrases = new Phrases(units);
		new Clauses(units, phrases).read();
		Attribution attribution = new Attribution(units);
		attribution.read();
		for (int i = 0; i < units.size(); i++) {
			if (units.get(i).is(Unit.Kind.NP)) {
				phrases.complete(i);
			}
		}
		Circumstances circumstances = new Circumstances(units, this.fillers, this.occasions);
		Predication predication = new Predication(units, phrases);
		List<Draft> drafts = new ArrayList<>();
		for (int i = 0; i < units.size(); i++) {
			Unit unit = units.get(i);
			Draft draft = null;
			if (unit.is(Unit.Kind.VERB)) {
				draft = this.verbs.match(unit, sentence);
				if (draft != null && draft.clausal && !says(units, i)) {
					draft = null;
				}
				if (draft != null && draft.type == FactType.THREAT && draft.recipients.isEmpty()) {
					threatened(draft, unit, units);
				}
				if (draft != null && draft.type == FactType.TREATY && draft.actors.size() == 1) {
					partners(draft, unit, units);
				}
				if (draft != null && draft.type == FactType.REJECTION && draft.recipients.isEmpty()) {
					refused(draft, unit, units);
				}
				if (draft != null) {
					Refusal.read(draft, unit);
				}
				draft = (draft != null) ? judged(draft, attribution.of(unit, unit, Effect.PLAIN)) : null;
			}
			if (unit.classes.contains("obliged")) {
				Draft demand = demanded(unit, attribution, sentence);
				draft = (draft == null) ? demand : draft;
			}
			else if (unit.is(Unit.Kind.NP) && unit.sense != null) {
				List<Unit> said = Predication.isStanding(unit) ? predication.subject(i) : List.of();
				draft = noun(units, unit, said, attribution, sentence);
			}
			if (draft != null) {
				Draft mirror = Reciprocal.mirror(draft, units, i);
				if (mirror != null) {
					drafts.add(mirror);
				}
				circumstances.read(draft, unit, unit.is(Unit.Kind.VERB) ? null : verbOf(units, unit));
				drafts.add(draft);
				if (draft.type == FactType.MEMBER_OF) {
					drafts.addAll(draft.perActor());
				}
			}
		}
		circumstances.remember(sentence);
		return drafts;
	}

	private @Nullable Draft noun(List<Unit> units, Unit noun, List<Unit> said, Attribution attribution, int sentence) {
		Unit verb = verbOf(units, noun);
		Draft draft = this.nouns.match(noun, verb, said, sentence);
		if (draft == null || verb != null && isUsedUp(noun, verb, draft, sentence)) {
			return null;
		}
		if (verb != null && within(verb, noun) && draft.type == FactType.MILITARY_ACTION
				&& Verbs.has(verb, "casualty")) {
			Draft casualties = this.verbs.match(verb, sentence);
			if (casualties != null && draft.recipients.isEmpty()) {
				casualties.recipients.stream()
					.filter((ref) -> !draft.actors.contains(ref))
					.forEach(draft.recipients::add);
			}
			draft.bare = true;
		}
		if (draft.actors.isEmpty() || draft.type == FactType.MEETING && draft.actors.size() == 1) {
			occasion(draft, units, noun);
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
		if (verb == null || happens || !verb.subject.contains(noun)) {
			return judged(draft, attribution.of(noun, verb, effect));
		}
		boolean hypothetical = verb.modal != Effect.PLAIN && draft.actors.isEmpty() && !draft.definite;
		return hypothetical ? null : judged(draft, attribution.presupposed(noun, verb));
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
			if (units.get(j).is(Unit.Kind.OPEN) && j > at || units.get(j).is(Unit.Kind.CLOSE) && j < at
					|| units.get(j).is(Unit.Kind.THAT) && j > at) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Who is threatened is whom the threatened deed would hit, or who must do or leave
	 * something lest it be done.
	 */
	private void threatened(Draft threat, Unit verb, List<Unit> units) {
		for (Unit unit : units) {
			if (unit.is(Unit.Kind.VERB) && unit.governor == verb && threat.recipients.isEmpty()) {
				Draft deed = this.verbs.match(unit, threat.sentence);
				List<Ref> hit = (deed != null) ? deed.recipients : List.of();
				if (hit.isEmpty() && !unit.phrases.isEmpty()) {
					hit = Attribution.refs(unit.phrases.get(0).units());
				}
				hit.stream().filter((ref) -> !threat.actors.contains(ref)).forEach(threat.recipients::add);
			}
		}
		for (int i = units.indexOf(verb); i < units.size() && threat.recipients.isEmpty(); i++) {
			Unit unit = units.get(i);
			if (unit.is(Unit.Kind.VERB) && unit.classes.contains("condition")) {
				Attribution.refs(unit.subject)
					.stream()
					.filter((ref) -> threat.actors.stream().noneMatch((actor) -> sameSide(actor, ref)))
					.forEach(threat.recipients::add);
			}
		}
	}

	/**
	 * {@code A says that B must end the siege}: who says so of another demands it of him.
	 */
	private @Nullable Draft demanded(Unit verb, Attribution attribution, int sentence) {
		List<Ref> speakers = attribution.speakers(verb);
		Draft demand = new Draft(FactType.REQUEST, verb.key, "obligation", sentence);
		this.fillers.fill(demand, Role.RECIPIENT, verb.subject, "subject that must");
		demand.recipients.removeIf((ref) -> speakers.stream().anyMatch((speaker) -> sameSide(speaker, ref)));
		if (speakers.isEmpty() || demand.recipients.isEmpty() || verb.voice == Voice.PASSIVE) {
			return null;
		}
		demand.actors.addAll(speakers);
		demand.note("actor: says so '" + speakers.get(0).mention() + "' (" + speakers.get(0).via() + ")");
		demand.spans.add(new Draft.Span(verb.subject.get(0).from, verb.to));
		return demand;
	}

	/** {@code refused to meet B}: who is refused, the refused deed says. */
	private void refused(Draft refusal, Unit verb, List<Unit> units) {
		for (Unit unit : units) {
			Draft deed = (unit.is(Unit.Kind.VERB) && unit.governor == verb && unit.subject.equals(verb.subject))
					? this.verbs.match(unit, refusal.sentence) : null;
			if (deed != null) {
				List<Ref> others = new ArrayList<>(deed.recipients);
				others.addAll(deed.actors);
				others.stream()
					.filter((ref) -> refusal.actors.stream().noneMatch((actor) -> sameSide(actor, ref)))
					.forEach(refusal.recipients::add);
			}
		}
	}

	/** {@code signed a deal to sell B jets}: with whom, the purpose says. */
	private void partners(Draft treaty, Unit verb, List<Unit> units) {
		for (Unit unit : units) {
			Draft deed = (unit.is(Unit.Kind.VERB) && unit.governor == verb) ? this.verbs.match(unit, treaty.sentence)
					: null;
			if (deed != null) {
				deed.recipients.stream()
					.filter((ref) -> treaty.actors.stream().noneMatch((actor) -> sameSide(actor, ref)))
					.forEach(treaty.actors::add);
			}
		}
	}

	private static boolean sameSide(Ref one, Ref other) {
		boolean group = isGroup(one) || isGroup(other);
		return one.id().equals(other.id()) || !group && one.iso3() != null && one.iso3().equals(other.iso3());
	}

	/** An organisation, maybe an armed one, does not speak for its country. */
	private static boolean isGroup(Ref ref) {
		return ref.id().type() == EntityType.ORGANIZATION && !ref.id().isSector() || ref.id().value().endsWith("-REB")
				|| ref.id().value().endsWith("-OPP");
	}

	/**
	 * {@code X, on a visit to Y, said}: whose visit or meeting it is, the sentence says
	 * by its subject.
	 */
	private void occasion(Draft draft, List<Unit> units, Unit noun) {
		int at = units.indexOf(noun);
		boolean inPhrase = at > 0
				&& (units.get(at - 1).is(Unit.Kind.PREP) || units.get(at - 1).is(Unit.Kind.SUBORDINATE));
		if (!inPhrase || draft.type != FactType.VISIT && draft.type != FactType.MEETING) {
			return;
		}
		for (Unit unit : units) {
			if (unit.is(Unit.Kind.VERB) && !unit.subject.isEmpty() && unit.governor == null
					&& !unit.subject.contains(noun)) {
				this.nouns.occasion(draft, unit.subject);
				return;
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
		if (!verdict.stated() || verdict.polarity() == Polarity.DENIED && !attributedDenial) {
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
		return (draft.type == FactType.STATEMENT || draft.refusal) && draft.polarity == Polarity.AFFIRMED
				&& draft.actors.equals(draft.speakers);
	}

}
