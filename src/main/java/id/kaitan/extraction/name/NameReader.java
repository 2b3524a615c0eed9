package id.kaitan.extraction.name;

import java.util.HashSet;
import java.util.Set;

import id.kaitan.entity.EntityType;
import id.kaitan.entity.NameKind;
import id.kaitan.extraction.text.Reading;
import id.kaitan.extraction.text.Sentence;
import id.kaitan.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads names: those of the gazetteer and those that the article has introduced.
 */
final class NameReader {

	private final Reading reading;

	private final Gazetteer gazetteer;

	private final Refs refs;

	private final Memory memory;

	private final TaggedNames tagged;

	private final Set<String> capitalInside = new HashSet<>();

	NameReader(Reading reading, Gazetteer gazetteer, TaggedNames tagged, Refs refs, Memory memory) {
		this.reading = reading;
		this.gazetteer = gazetteer;
		this.refs = refs;
		this.memory = memory;
		this.tagged = tagged;
		for (Sentence sentence : reading.document().sentences()) {
			for (int i = sentence.from() + 1; i < sentence.to(); i++) {
				if (reading.token(i).isCapital() && reading.token(i - 1).kind() == Token.Kind.WORD) {
					this.capitalInside.add(reading.token(i).lower());
				}
			}
		}
	}

	Gazetteer.@Nullable Found gazetteer(int i, int to) {
		return this.gazetteer.longest(this.reading.document(), i, to, this.reading.pack().code());
	}

	/** A country, by its name or, with {@code demonyms}, by what belongs to it. */
	@Nullable Mention country(int i, int to) {
		return listed(i, to, EntityType.COUNTRY);
	}

	/** A listed name, as the first of these types that it is a name of. */
	@Nullable Mention listed(int i, int to, EntityType... types) {
		Gazetteer.Found found = gazetteer(i, to);
		for (EntityType type : types) {
			Gazetteer.Entry entry = (found != null) ? found.of(type) : null;
			if (found != null && entry != null) {
				int end = i + found.length();
				return Mention.of(i, end,
						this.refs.known(entry.entity(), this.reading.textOf(i, end), via(entry.kind())));
			}
		}
		return null;
	}

	static Ref.Via via(NameKind kind) {
		return switch (kind) {
			case DEMONYM -> Ref.Via.DEMONYM;
			case CAPITAL_METONYM -> Ref.Via.CAPITAL;
			default -> Ref.Via.NAME;
		};
	}

	/**
	 * {@code Houthi Yaman}: where an organisation's name ends, with the country that it
	 * is of.
	 */
	int afterHome(Ref organization, int from, int at, int to) {
		boolean headFirst = this.reading.pack().is("order", "head first");
		Mention home = (headFirst && at < to) ? country(at, to) : null;
		if (home == null || home.ref().via() != Ref.Via.NAME) {
			return at;
		}
		String iso3 = organization.iso3();
		boolean group = this.reading.is(from, "noun.group") || this.reading.follows(from, "noun.group");
		return ((iso3 != null) ? iso3.equals(home.ref().iso3()) : group) ? home.to() : at;
	}

	/** A person's name where a title says that one follows. */
	@Nullable Mention person(int i, int to, @Nullable String iso3) {
		Gazetteer.Found found = gazetteer(i, to);
		Gazetteer.Entry entry = (found != null) ? found.of(EntityType.PERSON) : null;
		int end = this.tagged.personEnd(i, sequence(i, to));
		if (found != null && entry != null && i + found.length() >= end) {
			end = i + found.length();
			Ref introduced = introduced(i, end);
			if (introduced != null) {
				return Mention.of(i, end, introduced);
			}
			return remember(i, end, this.refs.known(entry.entity(), this.reading.textOf(i, end), Ref.Via.NAME));
		}
		if (end == i) {
			return null;
		}
		String text = this.reading.textOf(i, end);
		Ref known = this.memory.alias(text);
		if (known != null && known.id().type() == EntityType.PERSON) {
			return Mention.of(i, end, known.as(text, Ref.Via.NAME));
		}
		if (found != null && i + found.length() == end && found.of(EntityType.PERSON) == null) {
			return null;
		}
		Ref ref = this.refs.proposed(EntityType.PERSON, text, iso3);
		return (ref != null) ? remember(i, end, ref) : null;
	}

	/**
	 * {@code Chavez}: of all who bear a name that is one word, the one whom the article
	 * has named in full.
	 */
	@Nullable Ref introduced(int from, int to) {
		Ref ref = (to == from + 1) ? this.memory.alias(this.reading.textOf(from, to)) : null;
		return (ref != null && ref.id().type() == EntityType.PERSON)
				? ref.as(this.reading.textOf(from, to), Ref.Via.NAME) : null;
	}

	Mention remember(int from, int to, Ref ref) {
		this.memory.person(ref, this.reading.document().tokens().subList(from, to));
		return Mention.of(from, to, ref);
	}

	/**
	 * The end of the capitalised sequence that begins at a token; the token itself if
	 * none.
	 */
	int sequence(int from, int to) {
		int end = from;
		int i = from;
		while (i < to) {
			Token token = this.reading.token(i);
			boolean capital = token.isCapital() && !this.reading.is(i, "calendar") && !this.reading.is(i, "pronoun");
			int hyphen = (token.kind() == Token.Kind.WORD) ? token.text().indexOf('-') : -1;
			boolean compound = hyphen > 0 && Character.isUpperCase(token.text().codePointAt(hyphen + 1))
					&& !this.reading.pack().is("compound.prefix", token.lower().substring(0, hyphen));
			if (capital || compound) {
				if (i > from && this.reading.phrase(i, to, "title.") != null && !isLastName(i, to)) {
					break;
				}
				end = ++i;
				if (i < to && this.reading.token(i).is(".") && token.text().length() <= 2) {
					i++;
					end = token.text().equals("Jr") ? i : end;
				}
			}
			else if (i > from && (joins(i, to) || (this.reading.is(i, "name.particle") && inner(i, to)))) {
				i++;
			}
			else {
				break;
			}
		}
		return end;
	}

	/** {@code Julie Bishop said}: a rank that no name follows is a name itself. */
	private boolean isLastName(int i, int to) {
		return this.reading.phrase(i, i + 1, "title.rank") != null
				&& (i + 1 >= to || !this.reading.token(i + 1).isCapital() && !this.reading.token(i + 1).is("."));
	}

	private boolean inner(int i, int to) {
		return i + 1 < to && (this.reading.token(i + 1).isCapital() || this.reading.is(i + 1, "name.particle"));
	}

	/** A hyphen without spaces between two capitalised words. */
	private boolean joins(int i, int to) {
		Token token = this.reading.token(i);
		return token.is("-") && i + 1 < to && this.reading.token(i - 1).end() == token.start()
				&& this.reading.token(i + 1).start() == token.end();
	}

	/** Whether a capital letter here says more than that a sentence begins. */
	boolean isName(int i, Sentence sentence) {
		Token token = this.reading.token(i);
		if (!token.isCapital() || this.reading.is(i, "calendar") || this.reading.is(i, "pronoun")) {
			return false;
		}
		boolean begins = i == sentence.from() || this.reading.token(i - 1).kind() != Token.Kind.WORD
				&& !this.reading.token(i - 1).is(",") && this.reading.token(i - 1).kind() != Token.Kind.NUMBER;
		if (!begins) {
			return true;
		}
		if (this.reading.pack().listsCommonWords()) {
			return !this.reading.pack().isCommon(this.reading.key(i)) && !this.reading.pack().isCommon(token.lower());
		}
		return this.capitalInside.contains(token.lower()) && !this.reading.pack().knows(token.lower());
	}

}
