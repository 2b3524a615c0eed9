package id.kaitan.extraction.name;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import id.kaitan.entity.EntityType;
import id.kaitan.extraction.pack.PhraseTrie.Match;
import id.kaitan.extraction.pack.Sense;
import id.kaitan.extraction.pack.Voice;
import id.kaitan.extraction.text.Reading;
import id.kaitan.extraction.text.Token;
import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Resolves words that refer back: {@code ia}, {@code she}, {@code kedua negara},
 * {@code the country}, {@code kelompok itu}. A sieve: the narrowest class of words is
 * asked first, and what fits nothing stays unresolved.
 */
final class Coreference {

	private final Reading reading;

	private final Refs refs;

	private final Memory memory;

	Coreference(Reading reading, Refs refs, Memory memory) {
		this.reading = reading;
		this.refs = refs;
		this.memory = memory;
	}

	@Nullable Mention read(int i, int to) {
		Match<List<Sense>> match = this.reading.phrase(i, to, "refers.");
		if (match == null) {
			return null;
		}
		String kind = match.value()
			.stream()
			.map(Sense::kind)
			.filter((name) -> name.startsWith("refers."))
			.findFirst()
			.orElse("");
		int end = i + match.length();
		if (match.length() > 1 && this.reading.token(end - 1).isCapital()) {
			return null; // the Organization of American States
		}
		String text = this.reading.textOf(i, end);
		List<Ref> found = switch (kind) {
			case "refers.person" -> one(this.reading.is(i, "pronoun.object")
					|| this.reading.is(i, "pronoun.possessive") && this.reading.follows(i, "verb.judge")
							? this.memory.object(Coreference::isSomebody) : this.memory.last(Coreference::isSomebody));
			case "refers.holder" ->
				one(this.memory.last((ref) -> isPerson(ref) || isSomebody(ref) && ref.id().value().endsWith("-GOV")));
			case "refers.country" -> country(text, this.memory.isSubject(), i);
			case "refers.it" -> one(it(i));
			case "refers.home" -> home(text);
			case "refers.place" -> one(this.memory.latest(Coreference::isPlace));
			case "refers.group" -> one(this.memory.latest(Coreference::isGroup));
			case "refers.plural" -> saidBefore(i) ? speakers() : plural();
			case "refers.three" -> this.memory.group((ref) -> !isPlace(ref), 3);
			case "refers.sides" -> sides(text);
			case "refers.countries" -> countries(text);
			case "refers.persons" -> persons(text);
			case "refers.both" -> both();
			case "refers.force" -> one(this.memory.latest((ref) -> ref.id().value().endsWith("-MIL")));
			case "refers.self" -> one(this.memory.last((ref) -> !isPlace(ref)));
			default -> List.of();
		};
		if (found.isEmpty()) {
			return null;
		}
		return new Mention(i, end, found.stream().map((ref) -> ref.as(text, Ref.Via.COREFERENCE)).toList(), null);
	}

	/** {@code "...," ujarnya}: who is quoted, by the ending of the verb. */
	@Nullable Mention speaker(int i) {
		Token before = (i > 0) ? this.reading.token(i - 1) : null;
		boolean follows = before != null
				&& (before.kind() == Token.Kind.CLOSE || before.is(",") || before.is("?") || before.is("!"));
		boolean quotation = before != null
				&& (before.kind() == Token.Kind.CLOSE || i > 1 && this.reading.token(i - 2).kind() == Token.Kind.CLOSE);
		Ref speaker = follows ? this.memory.speaker(quotation, Coreference::isSomebody) : null;
		return (speaker != null) ? Mention.of(i, i + 1, speaker.as(this.reading.textOf(i, i + 1), Ref.Via.COREFERENCE))
				: null;
	}

	/** {@code Norway said it}, {@code Norway said that it}: who speaks is meant. */
	private boolean saidBefore(int i) {
		int verb = (i > 1 && this.reading.is(i - 1, "that")) ? i - 2 : i - 1;
		Match<List<Sense>> match = (verb > 0) ? this.reading.phrase(verb, verb + 1, "verb") : null;
		boolean speech = match != null && match.value()
			.stream()
			.flatMap((sense) -> sense.frames().stream())
			.anyMatch((frame) -> frame.type() == FactType.STATEMENT && frame.has("clausal"));
		Ref last = this.memory.latest((ref) -> true);
		return speech && last != null && isMany(last);
	}

	/** The subject, or who is named last of those that somebody expels. */
	private @Nullable Ref it(int i) {
		if (this.reading.follows(i, "verb.outward")) {
			return this.memory.object(Coreference::isMany); // expelled its ambassador
		}
		boolean own = this.reading.is(i, "pronoun.possessive");
		boolean object = this.reading.follows(i, "verb") && !saidBefore(i)
				&& i + 1 < this.reading.document().tokens().size() && !this.reading.is(i + 1, "auxiliary")
				&& (own && !isGerund(i - 1) || this.reading.phrase(i + 1, i + 2, "verb") == null);
		if (object) {
			// Left the bloc, accusing it; but ordered its diplomats: its own.
			Ref other = own ? this.memory.objectHere(Coreference::isMany) : this.memory.object(Coreference::isMany);
			if (other != null) {
				return other;
			}
		}
		boolean reason = i > 0 && own && this.reading.is(i - 1, "preposition.reason") && i > 1
				&& this.reading.token(i - 2).isCapital();
		Ref judged = reason ? this.memory.objectHere(Coreference::isMany) : null;
		if (judged != null) {
			return judged; // broke with A over its decision
		}
		// A, which B bans, said it.
		boolean aside = i > 1 && this.reading.token(i - 2).is(",");
		return (saidBefore(i) && !aside) ? this.memory.latest((ref) -> true) : this.memory.last(Coreference::isMany);
	}

	/** Whether a verb has no subject of its own: what is its is the sentence's. */
	private boolean isGerund(int verb) {
		Match<List<Sense>> match = this.reading.phrase(verb, verb + 1, "verb");
		return match != null && match.value().stream().anyMatch((sense) -> sense.voice() == Voice.GERUND);
	}

	/** {@code A, B and C said they}: all who speak, if they were named side by side. */
	private List<Ref> speakers() {
		Ref last = this.memory.latest((ref) -> true);
		List<Ref> group = this.memory.group(Coreference::isMany, 2);
		return (last != null && last.isAmong(group)) ? group : one(last);
	}

	/** They who were named last, and those named beside them. */
	private List<Ref> plural() {
		List<Ref> subjects = this.memory
			.subjectsBefore((ref) -> !isPlace(ref) && !(isCountry(ref) && ref.via() == Ref.Via.OFFICE));
		if (subjects.size() > 1) {
			return subjects;
		}
		Ref last = this.memory.last(Coreference::isMany);
		List<Ref> group = this.memory.group(Coreference::isMany, 2);
		return group.stream().anyMatch((ref) -> last != null && ref.id().equals(last.id())) ? group : one(last);
	}

	/** As a subject it goes on with the subject before, else it is the one named last. */
	private List<Ref> country(String text, boolean subject, int i) {
		Ref before = subject ? this.memory.subjectBefore(Coreference::isCountry) : null;
		// Its attack on the country: on another one.
		Ref target = (i > 0
				&& (this.reading.is(i - 1, "preposition.target") || this.reading.is(i - 1, "preposition.to")))
						? this.memory.object(Coreference::isCountry) : null;
		Ref ref = (before != null) ? before : (target != null) ? target : this.memory.latest(Coreference::isCountry);
		return one((ref != null) ? this.refs.country(ref.iso3(), text, Ref.Via.COREFERENCE) : null);
	}

	/** Those two who were named side by side before, not who speaks to them now. */
	private List<Ref> sides(String text) {
		List<Ref> pair = this.memory.pairBefore(Coreference::isMany);
		return pair.isEmpty() ? countries(text) : pair;
	}

	/** Two persons; whom a third one speaks to are those of the two countries. */
	private List<Ref> persons(String text) {
		List<Ref> two = this.memory.two(Coreference::isPerson);
		boolean speaks = !this.memory.isSubject() && two.stream().anyMatch(this.memory::isSubject);
		return speaks ? countries(text) : two;
	}

	/** Two countries, also if only armed forces or governments of them were named. */
	private List<Ref> countries(String text) {
		List<Ref> sides = this.memory.here((ref) -> isCountry(ref) || ref.id().isSector());
		List<Ref> countries = sides.stream()
			.map((ref) -> isCountry(ref) ? ref : this.refs.country(ref.iso3(), text, Ref.Via.COREFERENCE))
			.filter(Objects::nonNull)
			.toList();
		boolean two = countries.size() == 2 && !countries.get(0).id().equals(countries.get(1).id());
		return two ? countries : this.memory.two(Coreference::isCountry);
	}

	/** {@code his country}, {@code negaranya}: that of who is spoken of. */
	private List<Ref> home(String text) {
		Ref owner = this.memory.last((ref) -> ref.iso3() != null && !isPlace(ref));
		return one((owner != null) ? this.refs.country(owner.iso3(), text, Ref.Via.COREFERENCE) : null);
	}

	private List<Ref> both() {
		Ref last = this.memory.last((ref) -> !isPlace(ref));
		Predicate<Ref> alike = (ref) -> last != null && ref.id().type() == last.id().type();
		return this.memory.two(alike);
	}

	private static List<Ref> one(@Nullable Ref ref) {
		return (ref != null) ? List.of(ref) : List.of();
	}

	private static boolean isPerson(Ref ref) {
		return ref.id().type() == EntityType.PERSON;
	}

	/** A person, or who is known by the office alone. */
	private static boolean isSomebody(Ref ref) {
		return isPerson(ref) || ref.via() == Ref.Via.OFFICE && !isCountry(ref);
	}

	private static boolean isPlace(Ref ref) {
		return ref.id().type() == EntityType.PLACE;
	}

	private static boolean isCountry(Ref ref) {
		return ref.id().type() == EntityType.COUNTRY;
	}

	private static boolean isGroup(Ref ref) {
		return ref.id().type() == EntityType.ORGANIZATION && !ref.id().isSector();
	}

	private static boolean isMany(Ref ref) {
		return ref.id().type() == EntityType.ORGANIZATION || ref.id().type() == EntityType.COUNTRY;
	}

}
