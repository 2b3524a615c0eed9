package id.kaitan.extraction.name;

import java.util.List;

import id.kaitan.entity.EntityType;
import id.kaitan.extraction.pack.PhraseTrie.Match;
import id.kaitan.extraction.pack.Sense;
import id.kaitan.extraction.text.Reading;
import id.kaitan.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads sectors of countries: {@code tentara Korea Utara}, {@code the Ugandan army},
 * {@code troops from Uganda}, {@code tentaranya}.
 */
final class SectorReader {

	private static final int MODIFIERS = 2;

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

	/** A sector noun followed by its country. */
	@Nullable Mention headFirst(int i, int to) {
		Match<List<Sense>> noun = this.reading.phrase(i, to, "sector.");
		if (noun == null) {
			return null;
		}
		String sector = sector(noun.value());
		int at = i + noun.length();
		if (this.reading.hasClitic(at - 1)) {
			return owned(i, at, sector, this.memory.last((ref) -> ref.iso3() != null));
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
		for (int skipped = 0; skipped <= MODIFIERS && at < to; skipped++, at++) {
			boolean linked = this.reading.is(at, "genitive") || this.reading.is(at, "origin");
			int from = linked ? at + 1 : at;
			if (linked && from < to && this.reading.is(from, "determiner")) {
				from++;
			}
			Mention owner = (from < to) ? owner(from, to) : null;
			if (owner != null) {
				return owned(i, owner.to(), sector, owner.ref());
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

	/** A country followed by a sector noun. */
	@Nullable Mention headLast(Mention country, int to) {
		int at = country.to();
		boolean possessive = at < to && this.reading.token(at).is("'s");
		at += possessive ? 1 : 0;
		if (!possessive && country.ref().via() == Ref.Via.CAPITAL) {
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
		Gazetteer.Found found = this.names.gazetteer(at, to);
		for (EntityType type : List.of(EntityType.ORGANIZATION, EntityType.PLACE)) {
			Gazetteer.Entry entry = (found != null) ? found.of(type) : null;
			if (found != null && entry != null) {
				int end = at + found.length();
				return Mention.of(at, end,
						this.refs.known(entry.entity(), this.reading.textOf(at, end), NameReader.via(entry.kind())));
			}
		}
		return null;
	}

	private @Nullable Mention owned(int from, int to, String sector, @Nullable Ref owner) {
		if (owner == null) {
			return null;
		}
		String text = this.reading.textOf(from, to);
		boolean organization = owner.id().type() == EntityType.ORGANIZATION && !owner.id().isSector();
		if (organization && !sector.equals("POP")) {
			return Mention.of(from, to, owner.as(text, Ref.Via.SECTOR));
		}
		if (owner.iso3() == null || owner.id().type() == EntityType.PERSON && sector.equals("POP")) {
			return null;
		}
		if (sector.equals("POP") && owner.id().type() == EntityType.PLACE
				&& this.reading.phrase(from, to, "noun.place") != null) {
			return Mention.of(from, to, owner.as(this.reading.textOf(to - 1, to), Ref.Via.NAME));
		}
		if (sector.equals("POP")) {
			Ref country = this.refs.country(owner.iso3(), text, Ref.Via.DEMONYM);
			return (country != null) ? Mention.of(from, to, country) : null;
		}
		return Mention.of(from, to, this.refs.sector(owner.iso3(), sector, text));
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
