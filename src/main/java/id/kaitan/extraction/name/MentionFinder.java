package id.kaitan.extraction.name;

import java.util.ArrayList;
import java.util.List;

import id.kaitan.entity.Entity;
import id.kaitan.entity.EntityType;
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

	/** How many words of an event's name may stand before a word of it. */
	private static final int EVENT_WORDS = 3;

	private final Gazetteer gazetteer;

	private final Memory memory = new Memory();

	private final Refs refs;

	private final NameReader names;

	private final NameProposer proposer;

	private final SectorReader sectors;

	private final PlaceReader places;

	private final ListedReader listed;

	private final OfficeReader offices;

	private final Coreference coreference;

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
		TaggedNames tagged = new TaggedNames(reading, tagger);
		this.names = new NameReader(reading, gazetteer, tagged, this.refs, this.memory);
		this.proposer = new NameProposer(reading, this.names, tagged, this.refs);
		this.sectors = new SectorReader(reading, this.names, this.refs, this.memory);
		this.offices = new OfficeReader(reading, this.names, this.proposer, this.sectors, this.refs, this.memory);
		this.places = new PlaceReader(reading, this.names, this.refs);
		this.listed = new ListedReader(reading, this.names, tagged, this.offices, this.sectors, this.places, this.refs);
		this.coreference = new Coreference(reading, this.refs, this.memory);
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
				Token.Kind kind = this.reading.token(i).kind();
				if (kind == Token.Kind.OPEN || kind == Token.Kind.CLOSE) {
					this.memory.quote(kind == Token.Kind.OPEN);
				}
				Mention mention = at(i, sentence);
				Mention holder = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
				Mention person = (holder != null) ? person(holder, i, sentence, mention) : null;
				if (person != null) {
					mentions.remove(mentions.size() - 1);
					mention = person;
				}
				if (mention == null) {
					i++;
					continue;
				}
				mention = apposition(mention, mentions, sentence);
				this.memory
					.coordinate(!mentions.isEmpty() && isCoordinated(mentions.get(mentions.size() - 1), mention));
				boolean where = isWhere(mention.from());
				mention.refs().forEach((ref) -> this.memory.see(ref, where));
				if (mention.office() != null && mention.office().of() != null
						&& mention.ref().id().type() == EntityType.PERSON) {
					Ref of = mention.office().of();
					this.memory.see(of.as(of.mention(), Ref.Via.OFFICE), false);
				}
				mention = abbreviated(mention, sentence.to());
				mentions.add(mention);
				i = mention.to();
			}
		}
		return mentions;
	}

	/**
	 * {@code pejabat Hamas Izzat al-Risheq}: who is called by a name, perhaps one that no
	 * list has, after what he is and whose.
	 */
	private @Nullable Mention person(Mention holder, int i, Sentence sentence, @Nullable Mention named) {
		if (holder.to() != i || this.reading.phrase(holder.from(), i, "noun.person") == null) {
			return null;
		}
		if (named != null) {
			return (named.ref().id().type() == EntityType.PERSON)
					? new Mention(holder.from(), named.to(), named.refs(), named.office()) : null;
		}
		int end = this.names.sequence(i, sentence.to());
		Ref ref = (end > i + 1)
				? this.refs.proposed(EntityType.PERSON, this.reading.textOf(i, end), holder.ref().iso3()) : null;
		return (ref != null) ? new Mention(holder.from(), end, this.names.remember(i, end, ref).refs(), null) : null;
	}

	/** {@code at the court}, {@code di Jakarta}. */
	private boolean isWhere(int from) {
		int i = (from > 0 && this.reading.is(from - 1, "article")) ? from - 2 : from - 1;
		return i >= 0 && this.reading.is(i, "preposition.where");
	}

	/** {@code A, B and C}: nothing but a comma or a conjunction between two names. */
	private boolean isCoordinated(Mention before, Mention after) {
		int gap = after.from() - before.to();
		if (gap < 1 || gap > 2) {
			return false;
		}
		for (int i = before.to(); i < after.from(); i++) {
			if (!this.reading.token(i).is(",") && !this.reading.is(i, "and") || this.reading.is(i, "contrast")) {
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
		if (i > sentence.from() && this.reading.is(i - 1, "stance")) {
			return null; // pemberontak anti AS: not those of the US
		}
		if (this.reading.is(i, "speech.own")) {
			return this.coreference.speaker(i);
		}
		Mention vessel = this.sectors.vessel(i, to);
		if (vessel != null) {
			return vessel;
		}
		Mention mention = this.offices.read(i, to, null);
		boolean body = mention == null && !isInsideEvent(i, sentence);
		if (body) {
			mention = this.sectors.headFirst(i, to);
		}
		if (body && mention == null) {
			mention = this.sectors.bare(i, sentence);
		}
		if (mention == null && token.text().chars().anyMatch(Character::isUpperCase)) {
			mention = named(i, sentence);
		}
		else if (mention == null) {
			mention = this.places.read(i, to);
			mention = (mention != null) ? mention : this.listed.lowerCase(i, to);
		}
		return (mention != null) ? mention : back(i, to);
	}

	/** Who a word refers back to; {@code its troops} are those of the country. */
	private @Nullable Mention back(int i, int to) {
		Mention back = this.coreference.read(i, to);
		boolean owner = back != null && back.refs().size() == 1 && this.reading.is(i, "pronoun.possessive");
		Mention owned = (owner && back != null) ? this.sectors.headLast(back, to) : null;
		return (owned != null && owned.ref().id().isSector()) ? owned : back;
	}

	/**
	 * {@code latihan militer gabungan Norwegia}: the army is no body here but a part of
	 * what the event is called, unless it is somebody's
	 * ({@code kerugian militer mereka}).
	 */
	private boolean isInsideEvent(int i, Sentence sentence) {
		if (i + 1 < sentence.to() && this.reading.is(i + 1, "pronoun.possessive")) {
			return false;
		}
		for (int from = Math.max(sentence.from(), i - EVENT_WORDS); from < i; from++) {
			var match = this.reading.phrase(from, sentence.to());
			if (match != null && from + match.length() > i
					&& match.value().stream().anyMatch((sense) -> sense.kind().equals("noun"))) {
				return true;
			}
		}
		return false;
	}

	private @Nullable Mention named(int i, Sentence sentence) {
		int to = sentence.to();
		Mention listed = this.listed.read(i, sentence);
		if (listed != null) {
			return listed;
		}
		int end = this.names.sequence(i, to);
		if (end > i) {
			Ref ref = this.memory.alias(this.reading.textOf(i, end));
			boolean word = i == sentence.from() && this.reading.pack().knows(this.reading.token(i).lower());
			if (ref != null && (!word || acts(ref, end, to))) {
				return Mention.of(i, end, ref.as(this.reading.textOf(i, end), Ref.Via.NAME));
			}
		}
		Mention place = this.places.read(i, to);
		return (place != null) ? place : this.proposer.proposed(i, sentence);
	}

	/** {@code May said}: a word that begins a sentence, but was a name before. */
	private boolean acts(Ref ref, int at, int to) {
		int verb = at;
		while (verb < to && (this.reading.is(verb, "adverb") || this.reading.is(verb, "auxiliary"))) {
			verb++;
		}
		return ref.id().type() == EntityType.PERSON && verb < to && this.reading.phrase(verb, to, "verb") != null
				&& !this.reading.token(verb).isCapital();
	}

	/**
	 * {@code Komite Palang Merah (ICRC)}: the letters stand for the name from now on, and
	 * belong to it here.
	 */
	private Mention abbreviated(Mention mention, int to) {
		int at = mention.to();
		if (at + 2 >= to || !this.reading.token(at).is("(") || !this.reading.token(at + 2).is(")")
				|| !this.reading.token(at + 1).isCapital() || mention.refs().size() != 1) {
			return mention;
		}
		Token letters = this.reading.token(at + 1);
		Ref known = (mention.ref().via() == Ref.Via.PROPOSED) ? listed(at + 1, to, mention) : null;
		if (known != null) {
			this.memory.alias(mention.ref().mention(), known);
			return new Mention(mention.from(), at + 3, List.of(known), mention.office());
		}
		this.memory.alias(letters.lower(), mention.ref());
		boolean abbreviation = letters.text().chars().filter(Character::isUpperCase).count() > 1;
		return abbreviation ? new Mention(mention.from(), at + 3, mention.refs(), mention.office()) : mention;
	}

	/** Who is listed under the letters, if that is one like the one that was proposed. */
	private @Nullable Ref listed(int i, int to, Mention proposed) {
		Gazetteer.Found found = this.names.gazetteer(i, to);
		Gazetteer.Entry entry = (found != null && found.length() == 1) ? found.of(proposed.ref().id().type()) : null;
		return (entry != null) ? this.refs.known(entry.entity(), proposed.ref().mention(), Ref.Via.NAME) : null;
	}

	/**
	 * The capital by whose name a country was meant.
	 * @param capital the reference to the country
	 * @return the place
	 */
	public @Nullable Ref place(Ref capital) {
		Entity named = this.gazetteer.place(capital.mention());
		Entity known = (named != null) ? named : this.gazetteer.capital(capital.id());
		if (known != null) {
			return this.refs.known(known, capital.mention(), Ref.Via.NAME);
		}
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
