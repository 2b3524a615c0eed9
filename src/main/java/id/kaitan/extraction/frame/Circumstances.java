package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.kaitan.extraction.name.Ref;
import id.kaitan.extraction.pack.Voice;
import id.kaitan.fact.FactTime;
import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * When and where: which time and place of a sentence belong to which of its events. What
 * stands in an event's own clause comes first; else it shares those of the clause that it
 * is part of, of the one told as happening at the same time, or of the beginning of the
 * sentence.
 */
final class Circumstances {

	/** Types that happen somewhere, so that where the sentence begins is where. */
	private static final Set<FactType> LOCAL = Set.of(FactType.MEETING, FactType.TREATY, FactType.PROTEST,
			FactType.MILITARY_ACTION, FactType.COERCION, FactType.CASUALTIES, FactType.COMMEMORATION,
			FactType.TROOP_DEPLOYMENT, FactType.WITHDRAWAL, FactType.COOPERATION);

	private final List<Unit> units;

	private final Fillers fillers;

	private final Occasions occasions;

	private final Times times;

	Circumstances(List<Unit> units, Fillers fillers, Occasions occasions) {
		this.units = units;
		this.fillers = fillers;
		this.occasions = occasions;
		this.times = new Times(units);
	}

	/** Remembers when and where the events were that nouns of the sentence name. */
	void remember(int sentence) {
		for (int i = 0; i < this.units.size(); i++) {
			Unit event = this.units.get(i);
			String name = name(event);
			if (name != null) {
				List<Integer> sources = new ArrayList<>(List.of(i));
				occurrence(event, sources);
				FactTime time = null;
				Ref place = null;
				for (int source : sources) {
					time = (time != null) ? time : this.times.time(source);
					for (Unit.Phrase phrase : this.units.get(source).phrases) {
						place = (place != null) ? place : this.fillers.place(phrase);
					}
				}
				this.occasions.tell(name, sentence, time, place);
			}
		}
	}

	private static @Nullable String name(Unit event) {
		if (event.is(Unit.Kind.NP)) {
			return (event.sense != null) ? event.sense.lemma() : null;
		}
		return event.is(Unit.Kind.VERB) ? Draft.nameIn(event.key) : null;
	}

	/** {@code perundingan itu}: when and where it was, said before. */
	private void recall(Draft draft, @Nullable Unit cause) {
		Unit event = (draft.event == null && draft.type == FactType.CASUALTIES) ? cause : draft.event;
		if (event == null || event.sense == null || !event.definite && !event.classes.contains("article")) {
			return;
		}
		Occasions.Occasion told = this.occasions.recall(event.sense.lemma(), draft.sentence);
		if (told != null) {
			draft.time = (draft.time != null) ? draft.time : told.time();
			draft.place = (draft.place != null) ? draft.place : told.place();
		}
	}

	/**
	 * Gives a draft its time and place.
	 * @param draft the draft
	 * @param trigger the verb or event noun that tells it
	 * @param verb the verb that has the event noun as subject or object, or {@code null}
	 */
	void read(Draft draft, Unit trigger, @Nullable Unit verb) {
		int at = this.units.indexOf(trigger);
		for (int source : sources(at, verb)) {
			if (draft.time == null) {
				draft.time = this.times.time(source);
			}
			if (draft.place == null && source != at && LOCAL.contains(draft.type)) {
				Unit other = this.units.get(source);
				boolean target = draft.type == FactType.CASUALTIES && Verbs.mayTell(other, FactType.MILITARY_ACTION)
						&& other.voice != Voice.PASSIVE;
				if (target) {
					other.object.forEach((unit) -> this.fillers.target(draft, unit, true));
				}
				boolean local = other.is(Unit.Kind.VERB) && other != verb && (source > at || isWhile(other, trigger));
				other.phrases.stream()
					.filter((phrase) -> !local || !isOfNoun(phrase))
					.forEach((phrase) -> this.fillers.place(draft, phrase, local));
				if (target) {
					other.object.forEach((unit) -> this.fillers.target(draft, unit, false));
				}
			}
		}
		if (draft.type == FactType.MEETING && draft.place == null && verb != null && verb != trigger
				&& Verbs.tells(verb, FactType.VISIT)) {
			this.fillers.seat(draft, verb); // flew to Beijing for talks
		}
		if (isReported(trigger) || trigger.classes.contains("relative")) {
			return;
		}
		recall(draft, trigger.subject.isEmpty() ? null : trigger.subject.get(0));
		draft.time = (draft.time != null) ? draft.time : this.times.first();
		if (draft.time == null && trigger.is(Unit.Kind.VERB) && trigger.governor == null) {
			draft.time = this.times.last(at);
		}
		if (draft.place == null && LOCAL.contains(draft.type)) {
			where(draft, at);
		}
		if (draft.place == null && LOCAL.contains(draft.type)) {
			beginning(draft);
		}
		if (draft.place == null && LOCAL.contains(draft.type) && draft.actors.isEmpty()) {
			trigger.subject.forEach((unit) -> this.fillers.seat(draft, unit));
		}
	}

	/** {@code invited her to a summit in A}: the summit is there. */
	private boolean isOfNoun(Unit.Phrase phrase) {
		return this.units.stream()
			.anyMatch((unit) -> unit.is(Unit.Kind.NP) && unit.sense != null
					&& unit.phrases.stream().anyMatch((one) -> one.units().equals(phrase.units())));
	}

	/** Where to look, nearest first. */
	private List<Integer> sources(int at, @Nullable Unit verb) {
		List<Integer> sources = new ArrayList<>(List.of(at));
		Unit trigger = this.units.get(at);
		if (verb != null && (verb.classes.contains("verb.light") || verb.classes.contains("verb.occur")
				|| Verbs.has(verb, "casualty"))) {
			sources.add(this.units.indexOf(verb));
		}
		Unit main = (verb != null) ? verb : trigger;
		if (!main.is(Unit.Kind.VERB)) {
			return sources;
		}
		if (main.governor != null && Verbs.mayTell(main, FactType.COMMEMORATION)) {
			// Gathered in A to mark the day.
			sources.add(this.units.indexOf(main.governor));
		}
		if (main == trigger && Verbs.has(main, "casualty")) {
			// Strikes on A killed.
			main.subject.stream()
				.filter((unit) -> unit.sense != null)
				.forEach((unit) -> sources.add(this.units.indexOf(unit)));
		}
		int next = tollAfter(main);
		if (next >= 0) {
			sources.add(next);
		}
		for (int j = 0; j < this.units.size(); j++) {
			Unit other = this.units.get(j);
			boolean shared = other.is(Unit.Kind.VERB) && other != main && other.governor == main.governor
					&& !other.negated && other.modal == main.modal && other.quote == main.quote;
			if (shared && (other.twin == main || main.twin == other || isWhile(main, other) || isWhile(other, main)
					|| isParticiple(main, other) || isCause(main, other))) {
				sources.add(j);
			}
		}
		occasions(main, sources);
		if (next >= 0) {
			occasions(this.units.get(next), sources);
		}
		return sources;
	}

	/** {@code were killed in a strike on A}: what a verb names as the occasion. */
	private void occasions(Unit verb, List<Integer> sources) {
		boolean toll = Verbs.has(verb, "casualty");
		boolean claims = Verbs.has(verb, "claims");
		for (Unit.Phrase phrase : verb.phrases) {
			for (Unit unit : phrase.units()) {
				if (toll ? unit.sense != null || unit.mentions.isEmpty()
						: unit.sense != null && (claims || !this.fillers.isReason(phrase))) {
					sources.add(this.units.indexOf(unit));
					occurrence(unit, sources);
				}
			}
		}
	}

	/** {@code six were killed and ten wounded in A}: the toll that goes on. */
	private int tollAfter(Unit toll) {
		int at = this.units.indexOf(toll);
		if (!Verbs.has(toll, "casualty") || at + 1 >= this.units.size() || !this.units.get(at + 1).is(Unit.Kind.AND)) {
			return -1;
		}
		for (int j = at + 2; j < this.units.size(); j++) {
			Unit unit = this.units.get(j);
			if (unit.is(Unit.Kind.VERB)) {
				return Verbs.has(unit, "casualty") ? j : -1;
			}
			if (!unit.is(Unit.Kind.NP) && !unit.is(Unit.Kind.AUX)) {
				return -1;
			}
		}
		return -1;
	}

	/** {@code dalam perundingan yang digelar di A, Senin}: the relative clause's. */
	private void occurrence(Unit event, List<Integer> sources) {
		for (int j = 0; j < this.units.size(); j++) {
			Unit unit = this.units.get(j);
			if (unit.is(Unit.Kind.VERB) && unit.classes.contains("relative") && unit.subject.contains(event)) {
				sources.add(j);
			}
		}
	}

	/** {@code tewas ketika RSF menyerang}: told as happening at the same time. */
	private boolean isWhile(Unit main, Unit other) {
		return isJoined(main, other, "subordinate.same");
	}

	/** Whether a conjunction of a class is what joins a clause to the one before. */
	private boolean isJoined(Unit main, Unit other, String conjunction) {
		int from = this.units.indexOf(main);
		int to = this.units.indexOf(other);
		for (int j = from + 1; j < to; j++) {
			Unit unit = this.units.get(j);
			if (unit.is(Unit.Kind.SUBORDINATE)) {
				return unit.classes.contains(conjunction) && !other.classes.contains("relative");
			}
			if (unit.is(Unit.Kind.VERB) && unit.classes.contains("relative") || unit.is(Unit.Kind.STOP)) {
				return false;
			}
		}
		return false;
	}

	/** {@code tewas setelah bom meledak di A}: where and when they were killed. */
	private boolean isCause(Unit toll, Unit attack) {
		return Verbs.has(toll, "casualty") && Verbs.mayTell(attack, FactType.MILITARY_ACTION)
				&& isJoined(toll, attack, "subordinate.cause");
	}

	/** {@code struck the town, killing six}. */
	private boolean isParticiple(Unit participle, Unit main) {
		return participle.voice == Voice.GERUND && !participle.subject.isEmpty()
				&& participle.subject.equals(main.subject) && main.from < participle.from
				|| Verbs.has(participle, "casualty") && participle.subject.equals(main.subject)
						&& main.from < participle.from;
	}

	private static boolean isReported(Unit trigger) {
		return trigger.quote > 0;
	}

	/** {@code in A, where ten were killed}: the clause is about a place. */
	private void where(Draft draft, int at) {
		int j = at - 1;
		while (j > 0 && !this.units.get(j).is(Unit.Kind.RELATIVE) && !this.units.get(j).is(Unit.Kind.COMMA)) {
			j--;
		}
		if (j <= 0 || !this.units.get(j).classes.contains("relative.place")) {
			return;
		}
		int named = this.units.get(j - 1).is(Unit.Kind.COMMA) ? j - 2 : j - 1;
		if (named >= 0 && this.units.get(named).is(Unit.Kind.NP)) {
			this.fillers.target(draft, this.units.get(named), false);
		}
	}

	/** The place with which the sentence begins. */
	private void beginning(Draft draft) {
		int i = 0;
		while (i < this.units.size() && (this.units.get(i).is(Unit.Kind.TIME) || this.units.get(i).is(Unit.Kind.AUX)
				|| this.units.get(i).is(Unit.Kind.COMMA) || this.units.get(i).is(Unit.Kind.AND))) {
			i++;
		}
		if (i + 1 < this.units.size() && this.units.get(i).classes.contains("preposition.place")
				&& this.units.get(i + 1).is(Unit.Kind.NP)) {
			this.fillers.place(draft, new Unit.Phrase(this.units.get(i).key, List.of(this.units.get(i + 1)), false));
		}
	}

}
