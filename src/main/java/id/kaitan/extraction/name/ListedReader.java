package id.kaitan.extraction.name;

import id.kaitan.entity.EntityType;
import id.kaitan.entity.NameKind;
import id.kaitan.extraction.text.Reading;
import id.kaitan.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names that the gazetteer lists, with the title or sector noun after them
 * where the language puts it there.
 */
final class ListedReader {

	private final Reading reading;

	private final NameReader names;

	private final TaggedNames tagged;

	private final OfficeReader offices;

	private final SectorReader sectors;

	private final PlaceReader places;

	private final Refs refs;

	private final boolean headFirst;

	ListedReader(Reading reading, NameReader names, TaggedNames tagged, OfficeReader offices, SectorReader sectors,
			PlaceReader places, Refs refs) {
		this.reading = reading;
		this.names = names;
		this.tagged = tagged;
		this.offices = offices;
		this.sectors = sectors;
		this.places = places;
		this.refs = refs;
		this.headFirst = reading.pack().is("order", "head first");
	}

	@Nullable Mention read(int i, Sentence sentence) {
		Gazetteer.Found found = this.names.gazetteer(i, sentence.to());
		return (found != null && !isInsideTagged(i, sentence.to(), found)) ? known(i, sentence.to(), found, sentence)
				: null;
	}

	/** A name that is written without a capital: {@code the international community}. */
	@Nullable Mention lowerCase(int i, int to) {
		Gazetteer.Found found = this.names.gazetteer(i, to);
		Gazetteer.Entry entry = (found != null) ? found.of(EntityType.ORGANIZATION) : null;
		if (found == null || entry == null || entry.kind() == NameKind.DEMONYM) {
			return null;
		}
		int end = i + found.length();
		return Mention.of(i, end, this.refs.known(entry.entity(), this.reading.textOf(i, end), Ref.Via.NAME));
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
				return this.places.contained(i, end, to, ref.as(capital, Ref.Via.NAME));
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
			Ref introduced = this.names.introduced(i, end);
			if (introduced != null) {
				return Mention.of(i, end, introduced);
			}
			return this.names.remember(i, end, ref);
		}
		if (ref.id().type() == EntityType.ORGANIZATION) {
			Mention headed = headed(Mention.of(i, end, ref), to);
			return (headed != null) ? headed : Mention.of(i, this.names.afterHome(ref, i, end, to), ref);
		}
		return (ref.id().type() == EntityType.PLACE) ? this.places.contained(i, end, to, ref) : Mention.of(i, end, ref);
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

}
