package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import id.kaitan.entity.EntityType;
import id.kaitan.extraction.name.Ref;
import id.kaitan.extraction.pack.Frame;
import id.kaitan.extraction.pack.LanguagePack;
import id.kaitan.extraction.pack.Role;
import id.kaitan.extraction.pack.Sense;
import id.kaitan.extraction.pack.Voice;
import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * From a verb to a draft: the first frame whose conditions hold, its roles filled by
 * voice.
 */
final class VerbMatcher {

	private final Fillers fillers;

	private final LanguagePack pack;

	private final Referents referents;

	private final boolean headFirst;

	VerbMatcher(Fillers fillers, LanguagePack pack) {
		this.fillers = fillers;
		this.pack = pack;
		this.referents = new Referents(pack);
		this.headFirst = pack.is("order", "head first");
	}

	/** A verb's arguments by position, whatever its voice. */
	private record Arguments(List<Unit> subject, List<Unit> object, boolean passive) {

	}

	@Nullable Draft match(Unit verb, int sentence) {
		if (verb.sense == null) {
			return null;
		}
		Arguments arguments = arguments(verb);
		for (Frame frame : verb.sense.frames()) {
			if (frame.type() == null && !frame.objects().isEmpty() && fits(frame, arguments, verb)) {
				return null; // helped the mediation: the block says that this is nothing
			}
			if (frame.type() != null && frame.type() != FactType.HOLDS_OFFICE && fits(frame, arguments, verb)) {
				Draft draft = draft(verb, frame, frame.type(), arguments, sentence);
				if (Plausible.meets(draft, frame)) {
					return draft;
				}
			}
		}
		return null;
	}

	/** What a verb has as object, in the passive as subject. */
	List<Unit> object(Unit verb) {
		return arguments(verb).object();
	}

	/** {@code a proposal put forward by Israel}: whose it is, the verb says. */
	void makers(List<Unit> units) {
		for (Unit unit : units) {
			if (unit.is(Unit.Kind.VERB) && (unit.classes.contains("verb.make") || unit.classes.contains("verb.lead"))) {
				Arguments arguments = arguments(unit);
				if (arguments.passive() && !arguments.subject().isEmpty() && !arguments.object().isEmpty()) {
					arguments.object().get(0).makers = arguments.subject();
				}
			}
		}
	}

	/**
	 * {@code five soldiers and 12 militants were killed}: leaves the first group here,
	 * and answers a draft like this one for each other.
	 */
	List<Draft> perGroup(Draft draft, Unit verb) {
		List<Unit> counted = arguments(verb).object()
			.stream()
			.filter((unit) -> unit.quantity != null && unit.head >= 0)
			.toList();
		if (counted.size() < 2) {
			return List.of();
		}
		List<Ref> first = this.referents.refs(counted.subList(0, 1));
		List<Draft> others = new ArrayList<>();
		for (Unit group : counted.subList(1, counted.size())) {
			Draft other = draft.like();
			other.quantity = group.quantity;
			List<Ref> hurt = this.referents.refs(List.of(group));
			other.recipients.addAll(hurt);
			if (!first.containsAll(hurt)) {
				draft.recipients.removeIf((ref) -> ref.isAmong(hurt));
			}
			others.add(other);
		}
		return others;
	}

	private Arguments arguments(Unit verb) {
		List<Unit> agents = verb.agents();
		boolean participle = verb.voice == Voice.PARTICIPLE
				|| verb.voice == Voice.PAST && !agents.isEmpty() && verb.object.isEmpty();
		if (verb.voice != Voice.PASSIVE && !participle) {
			return new Arguments(verb.subject, verb.object, false);
		}
		List<Unit> object = verb.subject;
		if (this.headFirst && agents.isEmpty() && !verb.object.isEmpty()) {
			if (verb.subject.isEmpty() || isNamed(verb)) {
				object = verb.object;
			}
			else {
				agents = verb.object;
			}
		}
		return new Arguments(agents, object, true);
	}

	/** {@code pemimpin yang digulingkan Aung San Suu Kyi}: the name is the leader's. */
	private static boolean isNamed(Unit verb) {
		Unit holder = verb.subject.get(0);
		Unit name = verb.object.get(0);
		return verb.classes.contains("relative") && !verb.classes.contains("verb.lead") && holder.mentions.isEmpty()
				&& (holder.classes.contains("title.office") || holder.classes.contains("noun.people"))
				&& name.classes.contains("kind.person") && name.isHeadedByName() && name.from == verb.to;
	}

	private boolean fits(Frame frame, Arguments arguments, Unit verb) {
		if (frame.has("active") && arguments.passive() || frame.has("passive") && !arguments.passive()) {
			return false;
		}
		if (frame.has("transitive") && arguments.object().isEmpty()) {
			return false;
		}
		if (frame.has("single")
				&& arguments.object().stream().skip(1).anyMatch((unit) -> unit.classes.contains("determiner.one"))) {
			return false; // called him a liar
		}
		if (frame.has("intransitive") && !arguments.object().isEmpty()) {
			return false;
		}
		if (!frame.subjects().isEmpty() && arguments.subject()
			.stream()
			.noneMatch((unit) -> frame.subjects().stream().anyMatch(unit.classes::contains))) {
			return false;
		}
		if (frame.objects().isEmpty()) {
			return true;
		}
		for (String wanted : frame.objects()) {
			int space = wanted.indexOf(' ');
			if (space > 0 && verb.phrases.stream()
				.anyMatch((phrase) -> phrase.preposition().equals(wanted.substring(0, space)) && phrase.units()
					.stream()
					.anyMatch((unit) -> unit.classes.contains(wanted.substring(space + 1))))) {
				return true;
			}
		}
		for (Unit unit : arguments.object()) {
			for (String wanted : frame.objects()) {
				boolean event = unit.sense != null && unit.sense.frames()
					.stream()
					.anyMatch((noun) -> noun.type() != null && wanted.equals("event." + noun.type()));
				boolean named = !wanted.startsWith("kind.") || this.headFirst || unit.isHeadedByName();
				// His resignation was welcomed: the deed, not he.
				boolean deed = unit.sense != null && unit.headed
						&& (wanted.startsWith("kind.") || wanted.startsWith("title."));
				if (event || named && !deed && unit.classes.contains(wanted)) {
					return true;
				}
			}
		}
		return frame.objects().contains("-") && arguments.object().isEmpty();
	}

	private Draft draft(Unit verb, Frame frame, FactType type, Arguments arguments, int sentence) {
		Draft draft = new Draft(type, verb.key, frame.id(), sentence);
		if (frame.objects().contains("event." + type) && !arguments.object().isEmpty()) {
			Unit event = arguments.object().get(0);
			draft.event = event;
			if (event.sense != null && event.sense.kind().equals("action")) {
				// His arrest.
				this.fillers.fill(draft, Role.RECIPIENT, owners(event), "owner of the object");
			}
			event.mentions.stream()
				.filter((mention) -> type == FactType.MILITARY_ACTION && this.referents.isSite(mention, event))
				.forEach((mention) -> this.fillers.site(draft, mention.ref()));
		}
		if (draft.event == null && type == FactType.MILITARY_ACTION) {
			draft.event = verb.subject.stream()
				.filter((unit) -> unit.headed && Verbs.mayTell(unit, type))
				.findFirst()
				.orElse(null); // an airstrike targeting A: one event
		}
		draft.mode = mode(type, frame, arguments.object());
		draft.narrow = !frame.objects().isEmpty();
		draft.clausal = frame.has("clausal");
		draft.alone = frame.has("alone");
		draft.spoken = frame.has("spoken");
		draft.town = frame.has("town");
		draft.claims = frame.has("claims");
		Role object = frame.roles().getOrDefault("object", Role.RECIPIENT);
		Role subject = frame.roles().getOrDefault("subject", Role.ACTOR);
		if (!isBetweenOthers(type, verb, arguments.object())) {
			this.fillers.fill(draft, subject, arguments.subject(), arguments.passive() ? "agent" : "subject");
		}
		draft.weapon = (type == FactType.MILITARY_ACTION)
				? verb.subject.stream().filter((unit) -> unit.classes.contains("body.weapon")).findFirst().orElse(null)
				: null;
		draft.many |= arguments.object()
			.stream()
			.anyMatch((unit) -> unit.classes.contains("quantifier") && unit.classes.contains("noun.people"));
		// Ribuan orang: one phrase of the pack, and a number that nobody tells.
		draft.many |= type == FactType.PROTEST && verb.subject.stream()
			.anyMatch((unit) -> unit.classes.contains("noun.protester") && (unit.classes.contains("quantifier")
					|| this.headFirst && unit.mentions.isEmpty() && unit.to > unit.from + 1));
		this.fillers.fill(draft, object, arguments.object(), arguments.passive() ? "passive subject" : "object");
		if (object == Role.THEME) {
			this.fillers.fill(draft, Role.RECIPIENT, receiver(verb, arguments), "first object");
		}
		List<Unit.Phrase> phrases = own(verb.phrases, arguments.object(), frame);
		if (type == FactType.MEETING && object == Role.NONE && !arguments.passive()) {
			phrases = phrases.stream()
				.filter((phrase) -> frame.role(phrase.preposition()) != null || !isTopic(phrase, arguments.object()))
				.toList();
		}
		this.fillers.phrases(draft, frame, phrases);
		if (draft.actors.isEmpty() && frame.has("theme acts")) {
			this.fillers.fill(draft, Role.ACTOR, arguments.object(), "theme");
		}
		if (type == FactType.VISIT && draft.place == null && draft.recipients.size() == 1
				&& draft.recipients.get(0).id().type() == EntityType.COUNTRY) {
			draft.place = draft.recipients.get(0);
		}
		if (type.isSymmetric()) {
			draft.actors.addAll(draft.recipients);
			draft.recipients.clear();
		}
		span(draft, verb, arguments);
		return draft;
	}

	/** {@code discussed the situation in Oslo}: there it is, they need not be. */
	private static boolean isTopic(Unit.Phrase phrase, List<Unit> object) {
		int last = object.isEmpty() ? -1 : object.get(object.size() - 1).to;
		boolean meeting = object.stream().anyMatch((unit) -> Verbs.mayTell(unit, FactType.MEETING));
		return !meeting && phrase.units().get(0).from <= last + 2 && last > 0;
	}

	/** Whose an event is, to whom it is done: {@code his expulsion}. */
	private static List<Unit> owners(Unit event) {
		return event.mentions.stream().filter((mention) -> mention.to() <= event.head).map(Unit::of).toList();
	}

	/** {@code gives military aid}: of which mode it is, the object knows better. */
	private static @Nullable String mode(FactType type, Frame frame, List<Unit> object) {
		return object.stream()
			.flatMap((unit) -> (unit.sense != null) ? unit.sense.frames().stream() : Stream.empty())
			.filter((noun) -> noun.type() == type)
			.map(Frame::mode)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(frame.mode());
	}

	/** {@code announced a truce between A and B}: who announces it need be neither. */
	private boolean isBetweenOthers(FactType type, Unit verb, List<Unit> object) {
		if (type != FactType.WITHDRAWAL && type != FactType.TREATY) {
			return false;
		}
		return Stream.concat(verb.phrases.stream(), object.stream().flatMap((unit) -> unit.phrases.stream()))
			.anyMatch((phrase) -> this.pack.is("preposition.between", phrase.preposition())
					&& this.referents.refs(phrase.units())
						.stream()
						.filter((ref) -> ref.via() != Ref.Via.COREFERENCE)
						.count() > 1);
	}

	/** {@code send Kyiv six tanks}: of two objects side by side the first receives. */
	private List<Unit> receiver(Unit verb, Arguments arguments) {
		List<Unit> objects = arguments.object();
		if (this.headFirst || arguments.passive() || objects.isEmpty()) {
			return List.of();
		}
		Unit first = objects.get(0);
		if (objects.size() == 2) {
			return (first.isHeadedByName() && first.to == objects.get(1).from) ? List.of(first) : List.of();
		}
		if (objects.size() > 2 || !verb.classes.contains("verb.give")) {
			return List.of();
		}
		return first.mentions.stream()
			.filter((mention) -> mention.from() == first.from && mention.to() <= first.head
					&& mention.ref().via() == Ref.Via.NAME && mention.ref().id().type() == EntityType.COUNTRY)
			.map(Unit::of)
			.toList();
	}

	/**
	 * The phrases that are the verb's own, not those of the event noun that is its
	 * object, unless the frame is made for such objects: {@code lift sanctions on}.
	 */
	private static List<Unit.Phrase> own(List<Unit.Phrase> phrases, List<Unit> object, Frame frame) {
		return phrases.stream()
			.filter((phrase) -> isSomewhere(phrase, frame) || !isNested(phrase, phrases))
			.filter((phrase) -> frame.role(phrase.preposition()) != null || !isTarget(phrase, phrases))
			.filter((phrase) -> !frame.objects().isEmpty() && frame.role(phrase.preposition()) != null || object
				.stream()
				.noneMatch((noun) -> noun.sense != null && !isSymmetric(noun.sense) && noun.phrases.contains(phrase)
						&& noun.sense.frames().stream().anyMatch((other) -> other.role(phrase.preposition()) != null)))
			.toList();
	}

	private static boolean isSomewhere(Unit.Phrase phrase, Frame frame) {
		Role role = frame.role(phrase.preposition());
		return role == null || role == Role.PLACE;
	}

	/**
	 * {@code rejected it during talks with A}, {@code in protest at an operation in B}:
	 * with whom and where something else was.
	 */
	private static boolean isNested(Unit.Phrase phrase, List<Unit.Phrase> all) {
		return holders(phrase, all).anyMatch((noun) -> noun.headed);
	}

	/** {@code crossed the border during an attack on A}: A is what the attack was on. */
	private static boolean isTarget(Unit.Phrase phrase, List<Unit.Phrase> all) {
		return holders(phrase, all).map((noun) -> Objects.requireNonNull(noun.sense))
			.anyMatch((sense) -> sense.frames().stream().anyMatch((frame) -> frame.role(phrase.preposition()) != null));
	}

	/** The event nouns after prepositions to which a phrase belongs. */
	private static Stream<Unit> holders(Unit.Phrase phrase, List<Unit.Phrase> all) {
		return all.stream()
			.flatMap((other) -> other.units().stream())
			.filter((noun) -> noun.sense != null && noun.phrases.contains(phrase));
	}

	private static boolean isSymmetric(Sense sense) {
		return sense.frames().stream().anyMatch((frame) -> frame.type() != null && frame.type().isSymmetric());
	}

	private static void span(Draft draft, Unit verb, Arguments arguments) {
		int from = verb.from;
		int to = verb.to;
		List<Unit> used = new ArrayList<>(arguments.subject());
		used.addAll(arguments.object());
		verb.phrases.forEach((phrase) -> used.addAll(phrase.units()));
		for (Unit unit : used) {
			from = Math.min(from, unit.from);
			to = Math.max(to, unit.to);
		}
		draft.spans.add(new Draft.Span(from, to));
	}

}
