package id.kaitan.extraction.name;

import java.util.List;

import id.kaitan.entity.EntityType;
import id.kaitan.extraction.pack.PhraseTrie.Match;
import id.kaitan.extraction.pack.Sense;
import id.kaitan.extraction.text.Reading;
import id.kaitan.extraction.text.Sentence;
import id.kaitan.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads sectors of countries: {@code tentara Korea Utara}, {@code the Ugandan army},
 * {@code troops from Uganda}, {@code tentaranya}.
 */
final class SectorReader {

	private static final int MODIFIERS = 2;

	/** How many sentences back the same sector of a country may have been named. */
	private static final int SAME_SECTOR = 8;

	private final Reading reading;

	private final NameReader names;

	private final Refs refs;

	private final Memory memory;

	SectorReader(Reading reading, NameReader names, Refs refs, Memory memory) {
		this.reading = reading;
		this.names = names;
		this.refs = refs;
		this.memory = memory;
	}

	/**
	 * {@code USS Ronald Reagan}: a warship, by the letters of the navy that she is of.
	 */
	@Nullable Mention vessel(int i, int to) {
		Match<List<Sense>> letters = this.reading.token(i).isCapital() ? this.reading.phrase(i, to, "vessel.") : null;
		int name = (letters != null) ? i + letters.length() : to;
		int end = (name < to) ? this.names.sequence(name, to) : name;
		if (letters == null || end <= name) {
			return null;
		}
		for (Sense sense : letters.value()) {
			if (sense.kind().startsWith("vessel.")) {
				String iso3 = sense.kind().substring("vessel.".length());
				return Mention.of(i, end, this.refs.sector(iso3, "MIL", this.reading.textOf(i, end)));
			}
		}
		return null;
	}

	/** A sector noun followed by its country. */
	@Nullable Mention headFirst(int i, int to) {
		Match<List<Sense>> noun = this.reading.phrase(i, to, "sector.");
		if (noun == null) {
			return null;
		}
		String sector = sector(noun.value());
		int at = i + noun.length();
		if (this.reading.hasClitic(at - 1)) {
			// Mengusir duta besarnya: that of the one who is driven away.
			Ref owner = this.reading.follows(i, "verb.outward") ? this.memory.object((ref) -> ref.iso3() != null)
					: this.memory.last((ref) -> ref.iso3() != null);
			return owned(i, at, sector, owner);
		}
		if (at < to && this.reading.is(at, "pronoun.second")) {
			Ref speaker = this.memory.last((ref) -> ref.id().type() == EntityType.PERSON);
			String own = (speaker != null) ? speaker.iso3() : null;
			Ref other = this.memory
				.latest((ref) -> ref.id().type() == EntityType.PERSON && ref.iso3() != null && !ref.iso3().equals(own));
			return owned(i, at + 1, sector, other);
		}
		if (at < to && this.reading.is(at, "pronoun.possessive")) {
			return owned(i, at + 1, sector, this.memory.last((ref) -> ref.iso3() != null));
		}
		Match<List<Sense>> home = (at < to) ? this.reading.phrase(at, to, "refers.home") : null;
		if (home != null) {
			return owned(i, at + home.length(), sector, this.memory.last((ref) -> ref.iso3() != null));
		}
		for (int skipped = 0; skipped <= MODIFIERS && at < to; skipped++, at++) {
			boolean linked = this.reading.is(at, "genitive") || this.reading.is(at, "origin");
			if (linked && i > 0 && this.reading.is(i - 1, "pronoun.possessive")) {
				return null; // its fighters from Bakhmut: somebody's already
			}
			int from = linked ? at + 1 : at;
			if (linked && from < to && this.reading.is(from, "determiner")) {
				from++;
			}
			// The city Malmo; but not the ally Hezbollah, who is somebody himself.
			boolean beside = linked || this.reading.pack().is("order", "head first")
					|| this.reading.phrase(i, at, "noun.place") != null;
			Mention owner = (from < to && beside) ? owner(from, to) : null;
			if (owner != null && this.reading.is(at, "origin") && !this.reading.is(at, "genitive")
					&& this.reading.pack().is("body.weapon", this.reading.key(i))) {
				return null; // where a rocket comes from is not whose it is
			}
			if (owner != null) {
				boolean body = owner.ref().id().type() == EntityType.ORGANIZATION;
				int end = body ? this.names.afterHome(owner.ref(), i, owner.to(), to) : owner.to();
				return owned(i, end, sector, owner.ref());
			}
			if (linked || !modifies(at, to)) {
				return null;
			}
			Match<List<Sense>> more = this.reading.phrase(at, to, "sector.");
			if (more != null) {
				at += more.length() - 1;
			}
		}
		return null;
	}

	/**
	 * {@code the army}, {@code militer}: without an owner, that of the country last
	 * spoken of whose army was spoken of, else of the country that the article is about.
	 */
	@Nullable Mention bare(int i, Sentence sentence) {
		Match<List<Sense>> noun = this.reading.phrase(i, sentence.to(), "sector.");
		boolean ministry = noun != null && noun.length() > 1
				&& noun.value().stream().anyMatch((sense) -> this.reading.pack().is("body.bare", sense.lemma()));
		if (noun == null || this.reading.token(i).isCapital() && i > sentence.from() && !ministry) {
			return null;
		}
		String sector = sector(noun.value());
		int end = i + noun.length();
		boolean alone = i == sentence.from() || this.reading.is(i - 1, "article") || this.reading.token(i - 1).is(",")
				|| this.reading.is(i - 1, "and") || this.reading.is(i - 1, "that");
		boolean object = i > sentence.from() && this.reading.follows(i, "verb");
		// Kepada junta: without an article a preposition is all that stands before it.
		boolean governed = i > sentence.from() && this.reading.pack().is("order", "head first")
				&& this.reading.is(i - 1, "preposition") && !this.reading.is(i - 1, "preposition.where");
		alone |= object || governed;
		boolean seated = noun.value()
			.stream()
			.anyMatch((sense) -> this.reading.pack().is("body.seated", sense.lemma()));
		int where = end + 1;
		where += (where < sentence.to() && this.reading.is(where, "determiner")) ? 1 : 0;
		Mention seat = (where < sentence.to() && seated && this.reading.is(end, "preposition.where"))
				? owner(where, sentence.to()) : null;
		if (seat != null && seat.ref().iso3() != null) {
			// Where rebels are is where what they do happens, too.
			return owned(i, sector.equals("REB") ? end : seat.to(), sector, seat.ref());
		}
		boolean definite = i > sentence.from() && this.reading.is(i - 1, "article");
		boolean known = noun.value().stream().anyMatch((sense) -> this.reading.pack().is("body.bare", sense.lemma()));
		boolean plural = noun.value()
			.stream()
			.anyMatch((sense) -> this.reading.pack().is("body.plural", sense.lemma()));
		if (!known || !(definite || (plural || this.reading.pack().is("order", "head first")) && alone)
				|| this.reading.hasClitic(end - 1) || end < sentence.to() && !ends(end, sentence.to())) {
			return null;
		}
		String word = this.reading.token(end - 1).lower();
		Ref same = this.memory.latest((ref) -> ref.id().value().endsWith("-" + sector)
				&& ref.mention().toLowerCase(java.util.Locale.ROOT).contains(word), SAME_SECTOR);
		// A junta is no other country's government, whichever was named last.
		boolean apart = this.reading.pack().is("body.apart", word);
		same = (same != null || apart) ? same
				: this.memory.latest((ref) -> ref.id().value().endsWith("-" + sector) && isBody(ref), SAME_SECTOR);
		// Whoever orders the army orders his own.
		Ref doer = object ? this.memory.last((ref) -> ref.iso3() != null) : null;
		same = (doer != null) ? doer : same;
		String country = (same != null) ? same.iso3() : this.memory.home();
		country = (country != null) ? country : this.memory.only();
		Ref subject = (country == null) ? this.memory.subjectBefore((ref) -> ref.iso3() != null) : null;
		country = (subject != null) ? subject.iso3() : country;
		return (country != null) ? Mention.of(i, end, this.refs.sector(country, sector, this.reading.textOf(i, end))
			.as(this.reading.textOf(i, end), Ref.Via.COREFERENCE)) : null;
	}

	/**
	 * Whether it was a body as a whole that was named, not an envoy or an office of it.
	 */
	private boolean isBody(Ref ref) {
		if (!ref.id().value().endsWith("-GOV")) {
			return true;
		}
		for (String word : ref.mention().toLowerCase(java.util.Locale.ROOT).split("\\s+")) {
			if (this.reading.pack().is("body.bare", word)) {
				return true;
			}
		}
		return false;
	}

	/** Whether no noun and no name follows that would belong to the one before. */
	private boolean ends(int at, int to) {
		Token token = this.reading.token(at);
		if (token.kind() != Token.Kind.WORD) {
			return !token.is("'s") && !token.is("-");
		}
		Match<List<Sense>> match = this.reading.phrase(at, to);
		if (token.isCapital() || this.reading.is(at, "genitive") || this.reading.is(at, "origin")) {
			return false;
		}
		if (match == null) {
			return this.reading.pack().guessVerb(this.reading.key(at)) != null;
		}
		return match.value()
			.stream()
			.noneMatch((sense) -> sense.kind().startsWith("sector.") || sense.kind().startsWith("title.")
					|| sense.kind().startsWith("noun"))
				|| match.value().stream().anyMatch((sense) -> sense.kind().startsWith("verb"));
	}

	/** A country followed by a sector noun. */
	@Nullable Mention headLast(Mention country, int to) {
		int at = country.to();
		boolean possessive = at < to && this.reading.token(at).is("'s");
		at += possessive ? 1 : 0;
		boolean people = country.from() > 0 && this.reading.is(country.from() - 1, "compound.people");
		if (people || !possessive && country.ref().via() == Ref.Via.CAPITAL) {
			return null; // ethnic Armenian authorities: not those of Armenia
		}
		if (!possessive && country.ref().via() == Ref.Via.NAME && isReceiver(country, to)) {
			return null;
		}
		for (int skipped = 0; skipped <= MODIFIERS && at < to; skipped++, at++) {
			Match<List<Sense>> noun = this.reading.phrase(at, to, "sector.");
			if (noun != null) {
				int end = at + noun.length();
				Match<List<Sense>> more = (end < to) ? this.reading.phrase(end, to, "sector.") : null;
				noun = (more != null) ? more : noun;
				end += (more != null) ? more.length() : 0;
				return owned(country.from(), end, sector(noun.value()), country.ref());
			}
			if (!modifies(at, to)) {
				return null;
			}
		}
		return null;
	}

	/**
	 * {@code give Ukraine tanks}, {@code Ukraine 19 tanks}: a name that is no adjective
	 * as well, as {@code US} is, is that of who gets them.
	 */
	private boolean isReceiver(Mention country, int to) {
		boolean name = country.ref().mention().chars().anyMatch(Character::isLowerCase);
		return name && (this.reading.follows(country.from(), "verb.give")
				|| country.to() < to && this.reading.token(country.to()).kind() == Token.Kind.NUMBER);
	}

	private boolean modifies(int at, int to) {
		Token token = this.reading.token(at);
		if (token.kind() == Token.Kind.NUMBER) {
			return true;
		}
		if (token.kind() != Token.Kind.WORD) {
			return false;
		}
		return this.reading.is(at, "modifier") || this.reading.phrase(at, to, "sector.") != null
				|| (token.text().length() < 6 && token.text().chars().anyMatch(Character::isDigit));
	}

	private @Nullable Mention owner(int at, int to) {
		Mention country = this.names.country(at, to);
		if (country != null) {
			return country;
		}
		return this.names.listed(at, to, EntityType.ORGANIZATION, EntityType.PLACE);
	}

	private @Nullable Mention owned(int from, int to, String sector, @Nullable Ref owner) {
		if (owner == null) {
			return null;
		}
		String text = this.reading.textOf(from, to);
		boolean organization = owner.id().type() == EntityType.ORGANIZATION && !owner.id().isSector();
		boolean target = organization && this.reading.phrase(from, to, "noun.target") != null;
		if (organization && (!sector.equals("POP") || target)) {
			return Mention.of(from, to, owner.as(text, Ref.Via.SECTOR));
		}
		Ref group = sector.equals("REB") ? group(from, to, owner) : null;
		if (group != null) {
			return Mention.of(from, to, group.as(text, Ref.Via.COREFERENCE));
		}
		if (owner.iso3() == null) {
			return null;
		}
		if (sector.equals("POP")) {
			return belonging(from, to, owner);
		}
		return Mention.of(from, to, this.refs.sector(owner.iso3(), sector, text));
	}

	/**
	 * {@code Syrian ships}, {@code kota Malmo}: what stands for a country, or a place.
	 */
	private @Nullable Mention belonging(int from, int to, Ref owner) {
		String text = this.reading.textOf(from, to);
		EntityType type = owner.id().type();
		if (type == EntityType.PERSON) {
			return null;
		}
		if (type == EntityType.COUNTRY && isCapital(from, to)) {
			return Mention.of(from, to, owner.as(text, Ref.Via.CAPITAL));
		}
		boolean place = this.reading.phrase(from, to, "noun.place") != null;
		if (place && owner.via() == Ref.Via.CAPITAL) {
			return Mention.of(from, to, owner); // the capital Sanaa
		}
		if (place && type == EntityType.PLACE) {
			return Mention.of(from, to, owner.as(this.reading.textOf(to - 1, to), Ref.Via.NAME));
		}
		Ref country = this.refs.country(owner.iso3(), text, Ref.Via.DEMONYM);
		return (country != null) ? Mention.of(from, to, country) : null;
	}

	/** {@code the Syrian capital}, {@code ibu kota Suriah}: as by its name. */
	private boolean isCapital(int from, int to) {
		return this.reading.phrase(from, to, "noun.capital") != null
				|| this.reading.phrase(to - 1, to, "noun.capital") != null;
	}

	/**
	 * {@code the Palestinian militant group}: the one of that country that was named
	 * before.
	 */
	private @Nullable Ref group(int from, int to, Ref owner) {
		List<Token> tokens = this.reading.document().tokens();
		boolean definite = from > 0 && this.reading.is(from - 1, "article")
				|| to < tokens.size() && this.reading.is(to, "definite");
		if (!definite || to < tokens.size() && tokens.get(to).isCapital()) {
			return null;
		}
		return this.memory.latest((ref) -> ref.id().type() == EntityType.ORGANIZATION && !ref.id().isSector()
				&& ref.iso3() != null && ref.iso3().equals(owner.iso3()), SAME_SECTOR);
	}

	/**
	 * {@code MIL} of {@code sector.MIL}; {@code POP}, the people, stands for the country.
	 */
	static String sector(List<Sense> senses) {
		for (Sense sense : senses) {
			if (sense.kind().startsWith("sector.")) {
				return sense.kind().substring(7);
			}
		}
		throw new IllegalArgumentException("no sector");
	}

}
