package id.kaitan.extraction.name;

import java.util.List;

import id.kaitan.entity.EntityType;
import id.kaitan.extraction.pack.PhraseTrie.Match;
import id.kaitan.extraction.pack.Sense;
import id.kaitan.extraction.text.Reading;
import id.kaitan.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads of what an office is, where that follows its title: a country, a listed
 * organisation, or one that no list has.
 */
final class OfficeBodies {

	/** How many words, hyphens too, may stand between an article and a party's name. */
	private static final int MOST_ADJECTIVES = 4;

	private final Reading reading;

	private final NameReader names;

	private final NameProposer proposer;

	private final SectorReader sectors;

	private final Refs refs;

	OfficeBodies(Reading reading, NameReader names, NameProposer proposer, SectorReader sectors, Refs refs) {
		this.reading = reading;
		this.names = names;
		this.proposer = proposer;
		this.sectors = sectors;
		this.refs = refs;
	}

	/** {@code mitranya dari Turki}: of which country a counterpart is. */
	@Nullable Mention origin(int at, int to) {
		return (at + 1 < to && this.reading.is(at, "origin")) ? this.names.country(at + 1, to) : null;
	}

	/**
	 * The organisation that the rest of a title begins the name of: {@code Ketua MPR},
	 * {@code Kepala Badan Energi Atom}.
	 */
	@Nullable Mention body(int from, int least, int to) {
		Mention listed = this.names.listed(from, to, EntityType.ORGANIZATION);
		return (listed != null && listed.to() >= least) ? listed : null;
	}

	/**
	 * What the office is of, where it follows the title: a spokesman's {@code for} it,
	 * while an envoy for a country is not that country's.
	 */
	@Nullable Mention following(int at, int to, boolean spokes) {
		int i = at;
		if (i < to && (this.reading.is(i, "genitive") || spokes && this.reading.is(i, "office.for"))) {
			i++;
			i += (i < to && this.reading.is(i, "determiner")) ? 1 : 0;
		}
		i = (i > at) ? afterAdjectives(i, to) : i;
		Match<List<Sense>> body = (i < to) ? this.reading.phrase(i, to, "office.body") : null;
		i += (body != null) ? body.length() : 0;
		Mention sector = (i < to) ? this.sectors.headFirst(i, to) : null;
		if (sector != null) {
			return sector;
		}
		if (i == at && i + 1 < to && this.reading.is(i, "modifier") && this.reading.token(i + 1).isCapital()) {
			i++;
		}
		if (i >= to) {
			return null;
		}
		Mention country = this.names.country(i, to);
		if (country != null) {
			Mention headed = (i > at) ? this.sectors.headLast(country, to) : null;
			return (headed != null) ? headed : country;
		}
		Gazetteer.Found found = this.names.gazetteer(i, to);
		Mention listed = this.names.listed(i, to, EntityType.ORGANIZATION, EntityType.PLACE);
		if (listed != null) {
			return place(listed, to);
		}
		boolean telling = i > at || this.reading.pack().is("order", "head first") && this.reading.token(i).isCapital()
				&& this.reading.is(i, "noun.organization");
		Mention party = (telling && found == null) ? organization(i, to) : null;
		Mention unlisted = (party == null && found == null) ? unlisted(i, to) : party;
		if (unlisted == null && found == null && i > at && isLetters(i)) {
			Ref ref = this.refs.proposed(EntityType.ORGANIZATION, this.reading.textOf(i, i + 1), null);
			// Leader of the AfD.
			unlisted = (ref != null) ? Mention.of(i, i + 1, ref) : null;
		}
		return unlisted;
	}

	/** {@code XYZ}, {@code AfD}: letters that stand for a name. */
	private boolean isLetters(int i) {
		String text = this.reading.token(i).text();
		return text.length() > 1 && text.length() < 8 && text.chars().filter(Character::isUpperCase).count() > 1
				&& text.chars().allMatch(Character::isLetter);
	}

	/** {@code leader of the far-right AfD}: where the name of what he leads begins. */
	private int afterAdjectives(int i, int to) {
		int at = i;
		while (at < to && at < i + MOST_ADJECTIVES && (this.reading.token(at).is("-") || isAdjective(at, to))) {
			at++;
		}
		return (at > i && at < to && this.reading.token(at).isCapital()) ? at : i;
	}

	private boolean isAdjective(int i, int to) {
		Token token = this.reading.token(i);
		return token.kind() == Token.Kind.WORD && !token.isCapital() && (this.reading.is(i, "modifier")
				|| this.reading.is(i, "sector.OPP") || this.reading.phrase(i, to) == null);
	}

	/** {@code leader of the Democratic Party}: an organisation by its telling word. */
	private @Nullable Mention organization(int i, int to) {
		int end = this.names.sequence(i, to);
		if (this.reading.is(i, "noun.organization") && end > i + 1) {
			boolean apposed = end < to && this.reading.token(end).is(",") && this.names.country(end - 1, end) != null;
			// The last two words of many are the person's, unless the last is a country
			// and he is named behind a comma.
			int cut = (end - i > 3 && !apposed) ? end - 2 : end;
			Ref ref = this.refs.proposed(EntityType.ORGANIZATION, this.reading.textOf(i, cut), null);
			return (ref != null) ? Mention.of(i, cut, ref) : null;
		}
		for (int j = i + 1; j < end; j++) {
			if (this.reading.is(j, "noun.organization")) {
				Ref ref = this.refs.proposed(EntityType.ORGANIZATION, this.reading.textOf(i, end), null);
				return (ref != null) ? Mention.of(i, end, ref) : null;
			}
		}
		return null;
	}

	/**
	 * {@code Sekretaris Jenderal XYZ Anna Ådal},
	 * {@code Pemimpin Garda Rakyat Jenderal Budi}: an organisation no list has.
	 */
	private @Nullable Mention unlisted(int i, int to) {
		Mention tagged = this.proposer.organization(i, to);
		if (tagged != null) {
			return tagged;
		}
		int end = this.names.sequence(i, to);
		for (int j = end - 2; j > i; j--) {
			Mention country = this.names.country(j, end);
			if (country != null && country.to() < end) {
				return Mention.of(i, country.to(), country.ref());
			}
		}
		for (int j = i; j < end; j++) {
			boolean letters = j == i && end > i + 1 && isLetters(i);
			Mention country = (j > i) ? this.names.country(j, end) : null;
			if (country != null && country.to() < end) {
				return Mention.of(i, country.to(), country.ref());
			}
			boolean rank = j > i && this.reading.pack().is("order", "head first")
					&& this.reading.phrase(j, to, "title.rank") != null;
			if (letters || rank) {
				int cut = letters ? i + 1 : j;
				Ref ref = this.refs.proposed(EntityType.ORGANIZATION, this.reading.textOf(i, cut), null);
				return (ref != null) ? Mention.of(i, cut, ref) : null;
			}
		}
		return null;
	}

	/** {@code New Mexico AS}: the country behind a place. */
	private Mention place(Mention mention, int to) {
		Mention country = (mention.to() < to) ? this.names.country(mention.to(), to) : null;
		return (country != null && mention.ref().id().type() == EntityType.PLACE)
				? Mention.of(mention.from(), country.to(), country.ref()) : mention;
	}

}
