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

	/** {@code di Istana Merdeka}: where something is, with what it is as its name. */
	private @Nullable Mention facility(int i, int to) {
		boolean place = i > 0 && this.reading.pack().is("order", "head first") && this.reading.token(i).isCapital()
				&& this.reading.is(i - 1, "preposition.place");
		Match<List<Sense>> noun = place ? this.reading.phrase(i, to, "noun.place.named") : null;
		int from = (noun != null) ? i + noun.length() : to;
		int end = (from < to) ? this.names.sequence(from, to) : from;
		Gazetteer.Found found = (end > from) ? this.names.gazetteer(from, to) : null;
		if (noun == null || end == from || found != null && found.of(EntityType.PLACE) != null
				|| this.reading.is(i, "noun.place") || this.names.country(from, to) != null) {
			return null;
		}
		Ref ref = this.refs.proposed(EntityType.PLACE, this.reading.textOf(i, end), null);
		return (ref != null) ? contained(i, end, to, ref) : null;
	}

	/** A noun for a place beside a name that no list has: {@code Provinsi Surin}. */
	@Nullable Mention read(int i, int to) {
		Mention facility = facility(i, to);
		if (facility != null) {
			return facility;
		}
		Match<List<Sense>> noun = this.reading.phrase(i, to, "noun.place");
		int from = (noun != null) ? i + noun.length() : i;
		from += (noun != null && !this.reading.pack().is("order", "head first") && from < to
				&& this.reading.is(from, "genitive")) ? 1 : 0;
		if (noun == null || from >= to || this.reading.phrase(i, to, "noun.vessel") != null) {
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
