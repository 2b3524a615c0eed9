package id.kaitan.extraction.name;

import java.util.ArrayList;
import java.util.List;

import id.kaitan.entity.EntityType;
import id.kaitan.entity.NameKind;
import id.kaitan.extraction.pack.PhraseTrie.Match;
import id.kaitan.extraction.pack.Sense;
import id.kaitan.extraction.text.Reading;
import id.kaitan.extraction.text.Sentence;
import id.kaitan.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who and where a text mentions, sentence by sentence, so that later words can
 * refer back. The order of the readers is the order of trust: titles, sectors, the
 * gazetteer, names that the article introduced, words that refer back, proposed names.
 */
public final class MentionFinder {

	private final Reading reading;

	private final Gazetteer gazetteer;

	private final Memory memory = new Memory();

	private final Refs refs;

	private final NameReader names;

	private final TaggedNames tagged;

	private final NameProposer proposer;

	private final SectorReader sectors;

	private final OfficeReader offices;

	private final Coreference coreference;

	private final boolean headFirst;

	/**
	 * Prepares to read a document.
	 * @param reading the document
	 * @param gazetteer all known names
	 * @param tagger tells names that no list has, or {@code null} if the language has
	 * none
	 */
	public MentionFinder(Reading reading, Gazetteer gazetteer, @Nullable NameTagger tagger) {
		this.reading = reading;
		this.gazetteer = gazetteer;
		this.refs = new Refs(gazetteer, reading.pack().code());
		this.tagged = new TaggedNames(reading, tagger);
		this.names = new NameReader(reading, gazetteer, this.tagged, this.refs, this.memory);
		this.proposer = new NameProposer(reading, this.names, this.tagged, this.refs);
		this.sectors = new SectorReader(reading, this.names, this.refs, this.memory);
		this.offices = new OfficeReader(reading, this.names, this.proposer, this.sectors, this.refs, this.memory);
		this.coreference = new Coreference(reading, this.refs, this.memory);
		this.headFirst = reading.pack().is("order", "head first");
	}

	/**
	 * Finds the mentions of the whole document.
	 * @return the mentions in order, none overlapping another
	 */
	public List<Mention> find() {
		List<Mention> mentions = new ArrayList<>();
		for (Sentence sentence : this.reading.document().sentences()) {
			this.memory.nextSentence();
			int i = sentence.from();
			while (i < sentence.to()) {
				Mention mention = at(i, sentence);
				if (mention == null) {
					i++;
					continue;
				}
				mention = apposition(mention, mentions, sentence);
				this.memory
					.coordinate(!mentions.isEmpty() && isCoordinated(mentions.get(mentions.size() - 1), mention));
				mention.refs().forEach(this.memory::see);
				if (mention.office() != null && mention.office().of() != null
						&& mention.ref().id().type() == EntityType.PERSON) {
					Ref of = mention.office().of();
					this.memory.see(of.as(of.mention(), Ref.Via.OFFICE));
				}
				abbreviation(mention, sentence.to());
				mentions.add(mention);
				i = mention.to();
			}
		}
		return mentions;
	}

	/** {@code A, B and C}: nothing but a comma or a conjunction between two names. */
	private boolean isCoordinated(Mention before, Mention after) {
		int gap = after.from() - before.to();
		if (gap < 1 || gap > 2) {
			return false;
		}
		for (int i = before.to(); i < after.from(); i++) {
			if (!this.reading.token(i).is(",") && !this.reading.is(i, "and")) {
				return false;
			}
		}
		return before.ref().id().type() == after.ref().id().type();
	}

	/**
	 * {@code A dan B, dua pemimpin C}: an office after a comma is of the persons before
	 * it.
	 */
	private Mention apposition(Mention mention, List<Mention> before, Sentence sentence) {
		if (mention.office() == null || mention.ref().id().type() == EntityType.PERSON || before.isEmpty()) {
			return mention;
		}
		int i = mention.from() - 1;
		while (i > sentence.from() && (this.reading.is(i, "determiner") || this.reading.is(i, "modifier")
				|| this.reading.pack().number(this.reading.token(i).lower()) != null)) {
			i--;
		}
		List<Ref> persons = new ArrayList<>();
		int last = before.size() - 1;
		while (i > sentence.from() && last >= 0 && before.get(last).to() == i
				&& before.get(last).ref().id().type() == EntityType.PERSON && before.get(last).office() == null
				&& (this.reading.token(i).is(",") || this.reading.is(i, "and"))) {
			persons.addAll(before.get(last).refs());
			i = before.get(last).from() - 1;
			last--;
		}
		return persons.isEmpty() ? mention : new Mention(mention.from(), mention.to(),
				persons.stream().map((ref) -> ref.as(ref.mention(), Ref.Via.COREFERENCE)).toList(), mention.office());
	}

	private @Nullable Mention at(int i, Sentence sentence) {
		int to = sentence.to();
		Token token = this.reading.token(i);
		if (token.kind() != Token.Kind.WORD) {
			return null;
		}
		Mention mention = this.offices.read(i, to, null);
		if (mention == null) {
			mention = this.sectors.headFirst(i, to);
		}
		if (mention == null) {
			mention = this.sectors.bare(i, sentence);
		}
		if (mention == null && token.text().chars().anyMatch(Character::isUpperCase)) {
			mention = named(i, sentence);
		}
		else if (mention == null) {
			mention = place(i, to);
		}
		return (mention != null) ? mention : this.coreference.read(i, to);
	}

	private @Nullable Mention named(int i, Sentence sentence) {
		int to = sentence.to();
		Gazetteer.Found found = this.names.gazetteer(i, to);
		if (found != null && !isInsideTagged(i, to, found)) {
			Mention known = known(i, to, found, sentence);
			if (known != null) {
				return known;
			}
		}
		int end = this.names.sequence(i, to);
		if (end > i) {
			Ref ref = this.memory.alias(this.reading.textOf(i, end));
			if (ref != null && !(i == sentence.from() && this.reading.pack().knows(this.reading.token(i).lower()))) {
				return Mention.of(i, end, ref.as(this.reading.textOf(i, end), Ref.Via.NAME));
			}
		}
		Mention place = place(i, to);
		return (place != null) ? place : this.proposer.proposed(i, sentence);
	}

	/** Whether a listed name only begins the longer one of a person or organisation. */
	private boolean isInsideTagged(int i, int to, Gazetteer.Found found) {
		boolean place = this.tagged.at(i) == NameModel.Tag.B_LOC;
		return !place && this.tagged.end(i, to) > i + found.length();
	}

	private @Nullable Mention known(int i, int to, Gazetteer.Found found, Sentence sentence) {
		int end = i + found.length();
		Gazetteer.Entry country = found.of(EntityType.COUNTRY);
		if (found.length() == 1 && this.reading.pack().number(this.reading.token(i).lower()) != null
				&& (i == sentence.from() || !this.reading.is(i - 1, "preposition.place"))) {
			return null; // "Lima warga" counts, "di Lima" is in Peru
		}
		if (country != null) {
			Mention mention = Mention.of(i, end,
					this.refs.known(country.entity(), this.reading.textOf(i, end), NameReader.via(country.kind())));
			Mention headed = headed(mention, to);
			if (headed != null) {
				return headed;
			}
		}
		if (insideName(i, end, to, found, sentence)) {
			return null;
		}
		Gazetteer.Entry place = found.of(EntityType.PLACE);
		boolean located = i > 0 && this.reading.is(i - 1, "preposition.place");
		Gazetteer.Entry entry = found.entries().get(0);
		if (place == null && located && country != null && country.kind() == NameKind.CAPITAL_METONYM) {
			String capital = this.reading.textOf(i, end);
			Ref ref = this.refs.proposed(EntityType.PLACE, capital, country.entity().id().countryCode());
			if (ref != null) {
				return contained(i, end, to, ref.as(capital, Ref.Via.NAME));
			}
		}
		if (place != null && (located || entry.kind() == NameKind.CAPITAL_METONYM && found.entries().size() > 1
				&& end < to && this.reading.token(end).is(","))) {
			entry = place;
		}
		else if (country != null && entry.entity().id().type() == EntityType.PLACE) {
			entry = country;
		}
		String text = this.reading.textOf(i, end);
		Ref ref = this.refs.known(entry.entity(), text, NameReader.via(entry.kind()));
		if (ref.id().type() == EntityType.PERSON) {
			return this.names.remember(i, end, ref);
		}
		if (ref.id().type() == EntityType.ORGANIZATION) {
			Mention headed = headed(Mention.of(i, end, ref), to);
			return (headed != null) ? headed : Mention.of(i, end, ref);
		}
		return (ref.id().type() == EntityType.PLACE) ? contained(i, end, to, ref) : Mention.of(i, end, ref);
	}

	/**
	 * A country or organisation before a title, a country before a sector noun:
	 * {@code French President}, {@code NATO Secretary-General}, {@code Ugandan troops}.
	 */
	private @Nullable Mention headed(Mention country, int to) {
		if (this.headFirst) {
			return null;
		}
		int at = country.to();
		if (at < to && this.reading.token(at).is("'s")) {
			at++;
		}
		else if (country.ref().via() == Ref.Via.CAPITAL) {
			return null;
		}
		Mention person = (at < to) ? this.offices.read(at, to, country) : null;
		while (person == null && at < to && this.reading.is(at, "modifier")) {
			at++;
			person = (at < to) ? this.offices.read(at, to, country) : null;
		}
		if (person == null && country.ref().id().type() == EntityType.ORGANIZATION) {
			return null;
		}
		return (person != null) ? person : this.sectors.headLast(country, to);
	}

	/**
	 * Whether the name found is only a part of a longer, unknown one:
	 * {@code Hassan Turki}.
	 */
	private boolean insideName(int i, int end, int to, Gazetteer.Found found, Sentence sentence) {
		if (found.length() > 1) {
			return false;
		}
		boolean before = i > sentence.from() && this.reading.token(i - 1).isCapital()
				&& this.names.isName(i - 1, sentence) && !this.reading.pack().knows(this.reading.token(i - 1).lower())
				&& this.names.gazetteer(i - 1, i) == null;
		boolean after = !this.headFirst && found.entries().get(0).kind() != NameKind.DEMONYM && end < to
				&& this.reading.token(end).isCapital() && this.names.isName(end, sentence)
				&& !this.reading.pack().knows(this.reading.token(end).lower()) && this.names.gazetteer(end, to) == null;
		return before || after;
	}

	/** {@code Beijing, China}: the country after the comma belongs to the place. */
	private Mention contained(int i, int end, int to, Ref place) {
		if (end + 1 < to && this.reading.token(end).is(",")) {
			Mention country = this.names.country(end + 1, to);
			if (country != null && country.ref().via() == Ref.Via.NAME
					&& (place.iso3() == null || place.iso3().equals(country.ref().iso3()))) {
				Ref located = new Ref(place.id(), place.name(), place.mention(), place.via(), country.ref().iso3());
				return Mention.of(i, country.to(), located);
			}
		}
		return Mention.of(i, end, place);
	}

	/** A noun for a place beside a name that no list has: {@code Provinsi Surin}. */
	private @Nullable Mention place(int i, int to) {
		Match<List<Sense>> noun = this.reading.phrase(i, to, "noun.place");
		int from = (noun != null) ? i + noun.length() : i;
		from += (noun != null && !this.headFirst && from < to && this.reading.is(from, "genitive")) ? 1 : 0;
		if (noun == null || from >= to) {
			return null;
		}
		int end = this.names.sequence(from, to);
		if (end == from || this.names.country(from, to) != null) {
			return null;
		}
		Gazetteer.Found found = this.names.gazetteer(from, to);
		Gazetteer.Entry known = (found != null) ? found.of(EntityType.PLACE) : null;
		String text = this.reading.textOf(from, end);
		Ref ref = (known != null) ? this.refs.known(known.entity(), text, Ref.Via.NAME)
				: this.refs.proposed(EntityType.PLACE, text, null);
		return (ref != null) ? contained(i, end, to, ref) : null;
	}

	/** {@code Komite Palang Merah (ICRC)}: the letters stand for the name from now on. */
	private void abbreviation(Mention mention, int to) {
		int at = mention.to();
		if (at + 2 < to && this.reading.token(at).is("(") && this.reading.token(at + 2).is(")")
				&& this.reading.token(at + 1).isCapital() && mention.refs().size() == 1) {
			this.memory.alias(this.reading.token(at + 1).lower(), mention.ref());
		}
	}

	/**
	 * The capital by whose name a country was meant.
	 * @param capital the reference to the country
	 * @return the place
	 */
	public @Nullable Ref place(Ref capital) {
		Ref place = this.refs.proposed(EntityType.PLACE, capital.mention(), capital.iso3());
		return (place != null) ? place.as(capital.mention(), Ref.Via.NAME) : null;
	}

	/**
	 * A country by its code, as it stands in a fact.
	 * @param iso3 ISO 3166-1 alpha-3
	 * @param mention the words of the text
	 * @return the country, or {@code null} if unknown
	 */
	public @Nullable Ref country(@Nullable String iso3, String mention) {
		return (this.gazetteer.country(iso3) != null) ? this.refs.country(iso3, mention, Ref.Via.NAME) : null;
	}

}
