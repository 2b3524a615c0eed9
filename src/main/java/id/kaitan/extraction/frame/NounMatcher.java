package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.List;

import id.kaitan.entity.EntityType;
import id.kaitan.extraction.name.Mention;
import id.kaitan.extraction.name.Ref;
import id.kaitan.extraction.pack.Effect;
import id.kaitan.extraction.pack.Frame;
import id.kaitan.extraction.pack.LanguagePack;
import id.kaitan.extraction.pack.Role;
import id.kaitan.extraction.pack.Sense;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * From an event noun to a draft: {@code serangan Israel ke Gaza},
 * {@code talks between A and B}, and with a light verb {@code A holds talks with B}.
 */
final class NounMatcher {

	private final Fillers fillers;

	private final LanguagePack pack;

	private final Referents referents;

	private final boolean headFirst;

	NounMatcher(Fillers fillers, LanguagePack pack) {
		this.fillers = fillers;
		this.pack = pack;
		this.referents = new Referents(pack);
		this.headFirst = pack.is("order", "head first");
	}

	/**
	 * Reads an event noun.
	 * @param noun the noun phrase
	 * @param verb the verb that has it as subject or object, or {@code null}
	 * @param said those of whom it is said: {@code A and B are members of C}
	 * @param sentence number of the sentence
	 * @return the draft, or {@code null} if too little is told
	 */
	@Nullable Draft match(Unit noun, @Nullable Unit verb, List<Unit> said, int sentence) {
		Sense sense = noun.sense;
		if (sense == null || sense.frames().isEmpty()) {
			return null;
		}
		boolean light = verb != null && noun.headed && verb.classes.contains("verb.light") && isObject(noun, verb);
		boolean occurs = verb != null && isSubject(noun, verb) && (verb.classes.contains("verb.occur")
				|| verb.classes.contains("verb.light") || verb.classes.contains("verb.count"));
		for (Frame frame : sense.frames()) {
			FactType type = frame.type();
			boolean fits = frame.objects().isEmpty()
					|| frame.objects().stream().anyMatch((wanted) -> isOf(noun, wanted));
			if (type == FactType.TREATY && !this.headFirst && !noun.headed) {
				continue; // its treaty commitments
			}
			if (type == null || !fits || !light && !occurs && frame.has("light only")) {
				continue;
			}
			Draft draft = draft(noun, sense, frame, type, sentence);
			if (this.fillers.fill(draft, Role.ACTOR, said, "of whom it is said") && said.get(0).from < noun.from) {
				draft.spans.set(0, new Draft.Span(said.get(0).from, draft.spans.get(0).to()));
			}
			if (verb != null && (light || occurs)) {
				verb(draft, frame, noun, verb);
			}
			if (noun.clitic && draft.actors.isEmpty()) {
				this.fillers.fill(draft, Role.ACTOR, owner(noun, verb), "owner by clitic");
			}
			if (!Plausible.meets(draft, frame)) {
				continue;
			}
			draft.definite = noun.definite || noun.clitic;
			if (draft.type.isSymmetric()) {
				draft.actors.addAll(draft.recipients);
				draft.recipients.clear();
			}
			draft.bare |= (light || occurs) && draft.place != null;
			boolean hurt = verb != null && Verbs.has(verb, "casualty")
					|| type == FactType.CASUALTIES && draft.quantity != null;
			// Who meets, the sentence may say.
			boolean located = draft.place != null && (type == FactType.MILITARY_ACTION || type == FactType.VISIT)
					|| type == FactType.MEETING;
			if (light || occurs || hurt || located || draft.hasParticipants() || draft.definite || frame.has("bare")) {
				return draft;
			}
			return null;
		}
		return null;
	}

	/** {@code arms sales}, {@code the sale of 40 jets}: what kind of thing it is of. */
	private boolean isOf(Unit noun, String wanted) {
		return noun.classes.contains(wanted) || noun.phrases.stream()
			.anyMatch((phrase) -> this.pack.is("genitive", phrase.preposition())
					&& phrase.units().stream().anyMatch((unit) -> unit.classes.contains(wanted)));
	}

	/**
	 * Whose {@code -nya} is: the subject's, in a clause of purpose the last one named
	 * before.
	 */
	private static List<Unit> owner(Unit noun, @Nullable Unit verb) {
		if (verb == null) {
			return List.of();
		}
		if (verb.scope == Effect.SUPPRESSED && verb.governor != null) {
			List<Unit.Phrase> phrases = verb.governor.phrases;
			if (!phrases.isEmpty()) {
				return phrases.get(phrases.size() - 1).units();
			}
		}
		if (!verb.subject.contains(noun)) {
			return verb.subject;
		}
		return (verb.governor != null && verb.scope == Effect.REPORTED) ? verb.governor.subject : List.of();
	}

	private Draft draft(Unit noun, Sense sense, Frame frame, FactType type, int sentence) {
		Draft draft = new Draft(type, noun.key, frame.id(), sentence);
		draft.mode = frame.mode();
		draft.nominal = true;
		draft.mutual = frame.has("mutual");
		draft.event = noun;
		draft.toldBy("a noun", 0.75);
		boolean action = sense.kind().equals("action");
		Role object = frame.roles().getOrDefault("object", Role.RECIPIENT);
		boolean acts = !action || this.headFirst && noun.phrases.stream()
			.anyMatch((phrase) -> !phrase.agent() && frame.role(phrase.preposition()) == Role.RECIPIENT);
		// Pendudukan A atas B: upon whom it was done is said, so that its owner did it.
		Role owner = acts ? frame.roles().getOrDefault("owner", Role.ACTOR) : object;
		if (noun.quantity != null && (action || frame.has("counted"))) {
			draft.quantity = noun.quantity;
		}
		List<Ref> owners = new ArrayList<>();
		for (Mention mention : noun.mentions) {
			if (type == FactType.TREATY && isPlace(mention.ref())) {
				continue; // the Paris agreement is not one of France
			}
			if (noun.classes.contains("noun.named") && mention.ref().via() == Ref.Via.PROPOSED) {
				continue; // latihan gabungan Garuda Shield: that is its name
			}
			boolean named = type == FactType.MILITARY_ACTION
					|| type == FactType.MEETING && noun.mentions.size() == 1 && noun.beside.isEmpty();
			if (named && this.referents.isSite(mention, noun)) {
				this.fillers.site(draft, mention.ref());
				continue;
			}
			boolean after = mention.from() > noun.head;
			if (after == this.headFirst || !this.headFirst) {
				owners.addAll(mention.refs());
			}
		}
		if (!owners.isEmpty() && owner != Role.NONE) {
			Unit holder = new Unit(Unit.Kind.NP, noun.from, noun.to, noun.key);
			noun.mentions.stream()
				.filter((m) -> !this.headFirst || m.from() > noun.head)
				.filter((m) -> owners.contains(m.ref()))
				.forEach(holder.mentions::add);
			holder.head = holder.mentions.get(0).from();
			// Perundingan Israel-Palestina: each by himself.
			this.fillers.fill(draft, owner, holder.mentions.stream().map(Unit::of).toList(), "owner");
			if ((type.isSymmetric() || owner == Role.ACTOR) && this.headFirst) {
				this.fillers.fill(draft, owner, noun.beside, "owner");
			}
		}
		for (Unit.Phrase phrase : noun.phrases) {
			boolean inner = noun.phrases.stream()
				.flatMap((other) -> other.units().stream())
				.anyMatch((unit) -> unit.sense != null && unit.phrases.contains(phrase));
			if (inner) {
				continue; // sanctions in response to the invasion of A
			}
			if (this.pack.is("genitive", phrase.preposition()) && frame.role(phrase.preposition()) == null) {
				this.fillers.fill(draft, (draft.actors.isEmpty() && !action) ? Role.ACTOR : object, phrase.units(),
						phrase.preposition());
			}
			else if (this.pack.is("agent", phrase.preposition())) {
				this.fillers.fill(draft, Role.ACTOR, phrase.units(), phrase.preposition());
			}
		}
		this.fillers.phrases(draft, frame, noun.phrases);
		if (draft.actors.isEmpty() && frame.has("theme acts")) {
			this.fillers.fill(draft, Role.ACTOR, List.of(noun), "theme");
		}
		int to = noun.to;
		for (Unit.Phrase phrase : noun.phrases) {
			for (Unit unit : phrase.units()) {
				to = Math.max(to, unit.to);
			}
		}
		draft.spans.add(new Draft.Span(noun.from, to));
		return draft;
	}

	private void verb(Draft draft, Frame frame, Unit noun, Unit verb) {
		boolean passive = Verbs.isPassive(verb);
		List<Unit> agents = new ArrayList<>();
		if (!passive && isObject(noun, verb)) {
			agents.addAll(verb.subject);
		}
		agents.addAll(agents(verb, passive && !verb.object.contains(noun)));
		if (passive && !this.headFirst && verb.object.contains(noun)) {
			// Was granted asylum: the subject received it.
			draft.actors.clear();
			this.fillers.fill(draft, Role.RECIPIENT, verb.subject, "to whom it was given");
		}
		boolean between = draft.actors.size() + draft.recipients.size() > 1
				&& (draft.type == FactType.WITHDRAWAL || draft.type == FactType.TREATY || draft.type.isStanding());
		if (!between) {
			this.fillers.fill(draft, frame.roles().getOrDefault("subject", Role.ACTOR), agents,
					"subject of " + verb.key);
		}
		this.fillers.phrases(draft, frame, verb.phrases);
		boolean toll = draft.type == FactType.CASUALTIES || !Verbs.has(verb, "casualty");
		if (draft.quantity == null && isSubject(noun, verb) && !passive && toll && !draft.type.isStanding()) {
			draft.quantity = counted(verb);
		}
		draft.nominal = false;
		draft.toldBy("a noun with its verb", 0.85);
		int from = Math.min(verb.from, noun.from);
		int to = Math.max(verb.to, noun.to);
		for (Unit unit : agents) {
			from = Math.min(from, unit.from);
		}
		for (Unit.Phrase phrase : verb.phrases) {
			for (Unit unit : phrase.units()) {
				to = Math.max(to, unit.to);
			}
		}
		draft.spans.set(0, new Draft.Span(from, Math.max(to, draft.spans.get(0).to())));
	}

	private static boolean isPlace(Ref ref) {
		return ref.id().type() == EntityType.PLACE || ref.via() == Ref.Via.CAPITAL;
	}

	/** {@code the toll rose to 40}, {@code korban tewas mencapai 40 orang}. */
	private static @Nullable Quantity counted(Unit verb) {
		if (!verb.object.isEmpty()) {
			return verb.object.get(0).quantity;
		}
		if (verb.classes.contains("verb.count")) {
			for (Unit.Phrase phrase : verb.phrases) {
				for (Unit unit : phrase.units()) {
					if (unit.quantity != null) {
						return unit.quantity;
					}
				}
			}
		}
		return null;
	}

	/**
	 * Takes the subject of the sentence as the one who visits or meets.
	 */
	void occasion(Draft draft, List<Unit> subject) {
		this.fillers.fill(draft, Role.ACTOR, subject, "subject of the sentence");
	}

	/**
	 * Takes as actors those by whom a verb in the passive says that it was done.
	 */
	void agent(Draft draft, Unit verb) {
		this.fillers.fill(draft, Role.ACTOR, agents(verb, true), "agent of " + verb.key);
	}

	/**
	 * By whom a verb says that it was done: {@code oleh A}, {@code by A}, and head first
	 * also who stands right after a passive ({@code dilancarkan A}).
	 */
	private List<Unit> agents(Unit verb, boolean passive) {
		List<Unit> agents = new ArrayList<>((passive && this.headFirst) ? verb.object : List.of());
		agents.addAll(verb.agents());
		return agents;
	}

	private boolean isObject(Unit noun, Unit verb) {
		return verb.object.contains(noun) || verb.phrases.stream()
			.anyMatch((phrase) -> this.pack.is("instrument", phrase.preposition()) && phrase.units().contains(noun));
	}

	static boolean isSubject(Unit noun, Unit verb) {
		return verb.subject.contains(noun);
	}

}
