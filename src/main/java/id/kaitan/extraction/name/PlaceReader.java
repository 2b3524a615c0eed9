package id.kaitan.extraction.name;

import java.util.List;

import id.kaitan.entity.EntityType;
import id.kaitan.extraction.pack.PhraseTrie.Match;
import id.kaitan.extraction.pack.Sense;
import id.kaitan.extraction.text.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Reads places by the nouns and the countries beside them.
 */
final class PlaceReader {

	private final Reading reading;

	private final NameReader names;

	private final Refs refs;

	PlaceReader(Reading reading, NameReader names, Refs refs) {
		this.reading = reading;
		this.names = names;
		this.refs = refs;
	}

	/** {@code Beijing, China}: the country after the comma belongs to the place. */
	Mention contained(int i, int end, int to, Ref place) {
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
	@Nullable Mention read(int i, int to) {
		Match<List<Sense>> noun = this.reading.phrase(i, to, "noun.place");
		int from = (noun != null) ? i + noun.length() : i;
		from += (noun != null && !this.reading.pack().is("order", "head first") && from < to
				&& this.reading.is(from, "genitive")) ? 1 : 0;
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

}
