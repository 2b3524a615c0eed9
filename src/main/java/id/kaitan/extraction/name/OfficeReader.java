package id.kaitan.extraction.name;

import java.util.List;

import id.kaitan.entity.EntityType;
import id.kaitan.extraction.pack.PhraseTrie.Match;
import id.kaitan.extraction.pack.Sense;
import id.kaitan.extraction.text.Reading;
import id.kaitan.extraction.text.Token;
import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Reads persons by their titles: {@code Menteri Luar Negeri Prancis Jean-Noël Barrot},
 * {@code French President Emmanuel Macron}, {@code the prime minister of Qatar}.
 */
final class OfficeReader {

	private final Reading reading;

	private final NameReader names;

	private final SectorReader sectors;

	private final OfficeBodies bodies;

	private final Refs refs;

	private final Memory memory;

	/** What the office named last is called. */
	private @Nullable String lastTitle;

	OfficeReader(Reading reading, NameReader names, NameProposer proposer, SectorReader sectors, Refs refs,
			Memory memory) {
		this.reading = reading;
		this.names = names;
		this.bodies = new OfficeBodies(reading, names, proposer, sectors, refs);
		this.sectors = sectors;
		this.refs = refs;
		this.memory = memory;
	}

	/**
	 * Reads a title at a token.
	 * @param i index of the title's first token
	 * @param to where the sentence ends
	 * @param owner the country or organisation named before the title, or {@code null}
	 * @return the person, or who the nameless holder stands for, or {@code null}
	 */
	@Nullable Mention read(int i, int to, @Nullable Mention owner) {
		Match<List<Sense>> title = this.reading.phrase(i, to, "title.");
		if (title == null) {
			return null;
		}
		String kind = (this.reading.phrase(i, to, "force.police") != null) ? "police" : kind(title.value());
		int from = (owner != null) ? owner.from() : i;
		int at = i + title.length();
		if (kind.equals("rank")) {
			return ranked(i, at, to);
		}
		Mention of = owner;
		boolean mate = this.reading.is(i, "title.counterpart") && this.reading.pack().is("order", "head first");
		if (mate) {
			of = this.reading.hasClitic(at - 1) ? this.bodies.origin(at, to) : null;
			at = (of != null) ? of.to() : at;
		}
		else if (of == null) {
			of = isOwned(i, at) ? owner(i, at) : this.bodies.following(at, to, kind.equals("spokes"));
			Match<List<Sense>> shorter = (of == null && title.length() > 1) ? this.reading.phrase(i, at - 1, "title.")
					: null;
			Mention body = (shorter != null) ? this.bodies.body(i + shorter.length(), at, to) : null;
			title = (shorter != null && body != null) ? shorter : title; // Ketua MPR Budi
			of = (body != null) ? body : of;
			at = (of != null) ? of.to() : at;
		}
		String words = this.reading.textOf(i, i + title.length());
		String key = key(title.value());
		String iso3 = (of != null) ? of.ref().iso3() : null;
		int name = (of != null) ? afterSeat(afterLetters(afterPost(i, at, to), to), to, of) : at;
		if (name + 1 < to && this.reading.token(name).is(",") && (of != null || mate || isFullName(name + 1, to))
				&& mayFollowComma(name + 1, to)) {
			name++;
		}
		Match<List<Sense>> rank = (name < to) ? this.reading.phrase(name, to, "title.rank") : null;
		name += (rank != null) ? rank.length() : 0;
		name += (rank != null && name < to && this.reading.token(name).is(".")) ? 1 : 0;
		Mention person = (name < to) ? this.names.person(name, to, iso3) : null;
		if (person != null && !(of == null && this.names.country(name, to) != null)) {
			Ref office = (of != null) ? of.ref() : implied(person.ref(), kind, key, i);
			this.memory.office(key, iso3, person.ref());
			return new Mention(from, person.to(), List.of(person.ref()),
					new Mention.Office(held(i, words), office, i, i + title.length()));
		}
		if (of == null || (owner != null && kind.equals("spokes"))) {
			return (of != null) ? Mention.of(from, at, nameless(kind, of.ref(), this.reading.textOf(from, at))) : null;
		}
		if (owner == null && of.ref().id().type() == EntityType.COUNTRY && isShared(at, to)
				&& this.reading.phrase(i, at, "noun.diplomat") == null) {
			return Mention.of(from, at, of.ref().as(this.reading.textOf(from, at), Ref.Via.OFFICE));
		}
		Ref holder = this.memory.officeHolder(key, iso3);
		at += (at < to && this.reading.is(at, "definite")) ? 1 : 0;
		String text = this.reading.textOf(from, at);
		Ref stands = (holder != null) ? holder.as(text, Ref.Via.COREFERENCE) : nameless(kind, of.ref(), text);
		return new Mention(from, at, List.of(stands), new Mention.Office(words, of.ref(), i, i + title.length()));
	}

	/**
	 * {@code the leaders of Japan, South Korea and China}: each stands for his country.
	 */
	private boolean isShared(int at, int to) {
		int next = at;
		while (next < to && (this.reading.token(next).is(",") || this.reading.is(next, "and")
				|| next > at && this.reading.is(next, "determiner"))) {
			next++;
		}
		Mention country = (next > at && next < to) ? this.names.country(next, to) : null;
		return country != null && country.ref().via() == Ref.Via.NAME
				&& (country.to() == to
						|| !this.reading.token(country.to()).is("'s") && this.sectors.headLast(country, to) == null
								&& this.reading.phrase(country.to(), to, "title.") == null);
	}

	/** What an office is called: a counterpart has that of whose counterpart he is. */
	private String held(int title, String words) {
		boolean counterpart = this.reading.is(title, "title.counterpart");
		this.lastTitle = counterpart ? this.lastTitle : words;
		return (counterpart && this.lastTitle != null) ? this.lastTitle : words;
	}

	/** {@code Ketua Umum Partai Hijau (PH) Budi}: the letters belong to what is named. */
	private int afterLetters(int at, int to) {
		boolean letters = at + 2 < to && this.reading.token(at).is("(") && this.reading.token(at + 2).is(")")
				&& this.reading.token(at + 1).isCapital();
		return letters ? at + 3 : at;
	}

	/** {@code Juru bicara Taliban Afghanistan Budi}: where the organisation is. */
	private int afterSeat(int at, int to, Mention of) {
		Mention seat = (at < to && of.ref().id().type() == EntityType.ORGANIZATION
				&& this.reading.pack().is("order", "head first")) ? this.names.country(at, to) : null;
		return (seat != null && seat.to() < to && this.reading.token(seat.to()).isCapital()
				&& this.names.person(seat.to(), to, seat.ref().iso3()) != null) ? seat.to() : at;
	}

	/**
	 * {@code ambassador to Indonesia}, {@code Dubes Iran untuk PBB}: where he is sent.
	 */
	private int afterPost(int title, int at, int to) {
		if (at + 1 >= to || !this.reading.is(at, "office.post")
				|| this.reading.phrase(title, at, "noun.diplomat") == null) {
			return at;
		}
		int post = at + 1 + (this.reading.is(at + 1, "determiner") ? 1 : 0);
		Mention country = (post < to) ? this.names.country(post, to) : null;
		if (country != null) {
			return country.to();
		}
		Gazetteer.Found found = (post < to) ? this.names.gazetteer(post, to) : null;
		boolean known = found != null
				&& (found.of(EntityType.ORGANIZATION) != null || found.of(EntityType.PLACE) != null);
		return (known && found != null) ? post + found.length() : at;
	}

	/** {@code presidennya}, but not {@code duta besarnya}, who stands for his country. */
	private boolean isOwned(int i, int at) {
		return this.reading.hasClitic(at - 1) && this.reading.phrase(i, at, "sector.POP") == null;
	}

	/** {@code presidennya}: the president of the country spoken of. */
	private @Nullable Mention owner(int i, int at) {
		Ref last = this.memory.last((ref) -> ref.iso3() != null);
		Ref country = (last != null) ? this.refs.country(last.iso3(), this.reading.textOf(i, at), Ref.Via.COREFERENCE)
				: null;
		return (country != null) ? Mention.of(i, at, country) : null;
	}

	private @Nullable Mention ranked(int from, int at, int to) {
		int name = (at < to && this.reading.token(at).is(".")) ? at + 1 : at;
		Mention person = (name < to && this.reading.token(name).isCapital()) ? this.names.person(name, to, null) : null;
		return (person != null) ? new Mention(from, person.to(), person.refs(), null) : null;
	}

	/** A name after a comma must be a name and nothing else: {@code Robert Gates,}. */
	private boolean mayFollowComma(int i, int to) {
		Match<List<Sense>> rank = this.reading.phrase(i, to, "title.rank");
		if (rank != null) {
			return true;
		}
		int end = this.names.sequence(i, to);
		return end > i && (this.names.country(i, to) == null)
				&& !(this.reading.pack().knows(this.reading.token(i).lower()) && end == i + 1);
	}

	/** {@code Menko Polhukam, Djoko Suyanto}: a name of two words, not one of a list. */
	private boolean isFullName(int i, int to) {
		return this.reading.pack().is("order", "head first") && this.names.sequence(i, to) > i + 1;
	}

	/**
	 * What an office without a country is of: the country that a known person is of, else
	 * the one that the article speaks of most.
	 */
	private @Nullable Ref implied(Ref person, String kind, String key, int title) {
		boolean force = (kind.equals("force") || kind.equals("police"))
				&& this.reading.phrase(title, title + 2, "force.irregular") == null;
		if (!kind.equals("office") && !force) {
			return null;
		}
		if (person.iso3() != null) {
			return this.refs.country(person.iso3(), person.mention(), Ref.Via.OFFICE);
		}
		boolean head = this.reading.phrase(title, title + 2, "title.head") != null;
		boolean royal = this.reading.is(title, "title.royal"); // Raja Ampat is a place
		String other = isMet(title) ? this.memory.abroad() : royal ? null : this.memory.onlyHere(head);
		// Of a country whose prime minister was named, another one is not.
		String home = head ? this.memory.home((iso3) -> {
			Ref holder = this.memory.officeHolder(key, iso3);
			return holder == null || holder.id().equals(person.id());
		}) : this.memory.home();
		return this.refs.country((other != null) ? other : home, person.mention(), Ref.Via.OFFICE);
	}

	/** {@code met Prime Minister Budi}: whom somebody meets is of another country. */
	private boolean isMet(int title) {
		Match<List<Sense>> before = (title > 0) ? this.reading.phrase(title - 1, title, "verb") : null;
		return title > 0 && this.reading.is(title - 1, "instrument") || before != null && before.value()
			.stream()
			.flatMap((sense) -> sense.frames().stream())
			.anyMatch((frame) -> frame.type() == FactType.MEETING && frame.objects().isEmpty());
	}

	private Ref nameless(String kind, Ref of, String text) {
		if (of.iso3() == null || of.id().type() == EntityType.ORGANIZATION) {
			return of.as(text, Ref.Via.OFFICE);
		}
		String body = switch (kind) {
			case "force" -> "MIL";
			case "police" -> "COP";
			default -> "GOV";
		};
		return this.refs.sector(of.iso3(), body, text).as(text, Ref.Via.OFFICE);
	}

	private static String kind(List<Sense> senses) {
		for (Sense sense : senses) {
			if (sense.kind().startsWith("title.")) {
				return sense.kind().substring(6);
			}
		}
		throw new IllegalArgumentException("no title");
	}

	private static String key(List<Sense> senses) {
		for (Sense sense : senses) {
			if (sense.kind().startsWith("title.")) {
				return sense.lemma();
			}
		}
		throw new IllegalArgumentException("no title");
	}

}
