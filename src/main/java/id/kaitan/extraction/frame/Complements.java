package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.List;

import id.kaitan.entity.EntityType;
import id.kaitan.extraction.name.Ref;
import id.kaitan.extraction.pack.Effect;
import id.kaitan.extraction.pack.Role;
import id.kaitan.extraction.pack.Voice;
import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * What the deed in a verb's complement says about the verb: who is threatened by it, who
 * is refused it, with whom it is agreed, of whom it is demanded.
 */
final class Complements {

	private final VerbMatcher verbs;

	private final Fillers fillers;

	Complements(VerbMatcher verbs, Fillers fillers) {
		this.verbs = verbs;
		this.fillers = fillers;
	}

	/** Fills what a draft's verb leaves open from the verb's complement. */
	void read(Draft draft, Unit verb, List<Unit> units) {
		if (draft.type == FactType.THREAT && draft.recipients.isEmpty()) {
			threatened(draft, verb, units);
			if (draft.recipients.isEmpty() && verb.classes.contains("verb.warn") && isOfMany(draft)) {
				draft.type = FactType.STATEMENT; // the UN warned of hunger: no threat
			}
		}
		if (draft.type == FactType.TREATY && draft.actors.size() == 1) {
			partners(draft, verb, units);
		}
		if (draft.type == FactType.TREATY && draft.actors.size() == 1 && verb.twin != null) {
			counterpart(draft, verb.twin);
		}
		if (draft.type == FactType.REJECTION && draft.recipients.isEmpty()) {
			refused(draft, verb, units);
		}
		if (draft.type == FactType.REQUEST && draft.recipients.isEmpty()) {
			asked(draft, verb, units);
		}
	}

	/** {@code menyampaikan permintaan agar B menyerahkan C}: it is asked of B. */
	private void asked(Draft request, Unit verb, List<Unit> units) {
		for (Unit unit : units) {
			if (unit.is(Unit.Kind.VERB) && unit.governor == verb && unit.scope == Effect.SUPPRESSED
					&& request.recipients.isEmpty()) {
				Attribution.refs(unit.subject)
					.stream()
					.filter((ref) -> request.actors.stream().noneMatch((actor) -> sameSide(actor, ref)))
					.forEach((ref) -> {
						request.recipients.add(ref);
						request.note("recipient", ref, "who is to do what is asked");
					});
			}
		}
	}

	/** {@code met B and signed an accord}: with whom, the verb before says. */
	private void counterpart(Draft treaty, Unit before) {
		Draft meeting = this.verbs.match(before, treaty.sentence);
		if (meeting != null && meeting.type == FactType.MEETING) {
			meeting.actors.stream()
				.filter((ref) -> treaty.actors.stream().noneMatch((actor) -> sameSide(actor, ref)))
				.forEach((ref) -> {
					treaty.actors.add(ref);
					treaty.note("actor", ref, "who was met before");
				});
		}
	}

	/** Whether only organisations of no one country speak. */
	private static boolean isOfMany(Draft draft) {
		return !draft.actors.isEmpty() && draft.actors.stream()
			.allMatch(
					(ref) -> ref.id().type() == EntityType.ORGANIZATION && !ref.id().isSector() && ref.iso3() == null);
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
			// Unless A is freed: A need do nothing.
			boolean suffers = unit.voice == Voice.PASSIVE;
			if (unit.is(Unit.Kind.VERB) && unit.classes.contains("condition") && !suffers) {
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
	@Nullable Draft demanded(Unit verb, Attribution attribution, int sentence) {
		List<Ref> speakers = attribution.speakers(verb);
		Draft demand = new Draft(FactType.REQUEST, verb.key, "obligation", sentence);
		this.fillers.fill(demand, Role.RECIPIENT, verb.subject, "subject that must");
		demand.recipients.removeIf((ref) -> speakers.stream().anyMatch((speaker) -> sameSide(speaker, ref)));
		if (speakers.isEmpty() || demand.recipients.isEmpty() || verb.voice == Voice.PASSIVE) {
			return null;
		}
		demand.actors.addAll(speakers);
		speakers.forEach((speaker) -> demand.note("actor", speaker, "who says that another must"));
		demand.spans.add(new Draft.Span(verb.subject.get(0).from, verb.to));
		return demand;
	}

	/**
	 * {@code A said B was behind it}: A accuses B. Says whether somebody speaks of
	 * another.
	 */
	static boolean blamed(Draft accusation, List<Ref> speakers) {
		accusation.recipients.removeIf((ref) -> ref.isAmong(speakers));
		accusation.actors = new ArrayList<>(speakers);
		speakers.forEach((speaker) -> accusation.note("actor", speaker, "who says so of another"));
		return !speakers.isEmpty() && !accusation.recipients.isEmpty();
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

}
