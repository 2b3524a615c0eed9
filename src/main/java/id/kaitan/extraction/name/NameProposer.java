package id.kaitan.extraction.name;

import id.kaitan.entity.EntityType;
import id.kaitan.extraction.name.NameModel.Tag;
import id.kaitan.extraction.text.Reading;
import id.kaitan.extraction.text.Sentence;
import id.kaitan.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Proposes names that no list has: those that the language's model sees, else capitalised
 * sequences, of which the words beside them tell what they are.
 */
final class NameProposer {

	private static final int LONGEST_NAME = 8;

	private static final int LONGEST_ABBREVIATION = 8;

	private final Reading reading;

	private final NameReader names;

	private final TaggedNames tagged;

	private final Refs refs;

	NameProposer(Reading reading, NameReader names, TaggedNames tagged, Refs refs) {
		this.reading = reading;
		this.names = names;
		this.tagged = tagged;
		this.refs = refs;
	}

	/** An organisation's name that the model sees, or {@code null}. */
	@Nullable Mention organization(int i, int to) {
		return (this.tagged.at(i) == Tag.B_ORG) ? tagged(i, to) : null;
	}

	/**
	 * Whether a common noun stands here, so that a capitalised word after it is what it
	 * is called.
	 */
	private boolean follows(int i) {
		Token token = this.reading.token(i);
		if (token.kind() != Token.Kind.WORD || token.isCapital() || !this.reading.pack().is("order", "head first")) {
			return false;
		}
		var match = this.reading.phrase(i, i + 1);
		return this.reading.pack().isCommon(this.reading.key(i)) && this.reading.pack().guessVerb(token.lower()) == null
				&& (match == null || match.value()
					.stream()
					.allMatch((sense) -> sense.kind().startsWith("sector.") || sense.kind().startsWith("noun")
							|| sense.kind().equals("action")));
	}

	/** {@code Perang Dunia II}: what has a name and does nothing. */
	private boolean isThing(int i) {
		for (int j = i; j >= 0 && j > i - LONGEST_NAME && this.reading.token(j).isCapital(); j--) {
			if (this.reading.is(j, "noun.thing")) {
				return true;
			}
		}
		return false;
	}

	/** A name that the model sees. */
	private @Nullable Mention tagged(int i, int to) {
		int end = this.tagged.end(i, to);
		if (end == i || isThing(i) || Character.isLowerCase(this.reading.token(i).text().codePointAt(0))) {
			return null;
		}
		int bracket = i;
		while (bracket < end && !this.reading.token(bracket).is("(")) {
			bracket++;
		}
		if (bracket == i) {
			return null;
		}
		String text = this.reading.textOf(i, bracket);
		EntityType type = this.tagged.at(i).type();
		boolean located = i > 0 && type == EntityType.PERSON && (this.reading.is(i - 1, "preposition.place")
				|| this.reading.is(i - 1, "noun.place.named") || this.reading.is(i, "noun.place.named"));
		Ref ref = this.refs.proposed(located ? EntityType.PLACE : type, text, null);
		if (ref == null) {
			return null;
		}
		return (ref.id().type() == EntityType.PERSON) ? this.names.remember(i, bracket, ref)
				: Mention.of(i, bracket, ref);
	}

	/**
	 * A name that no list has: what the model sees; else, of an organisation by a telling
	 * word or capitals only, a place after a preposition, and where there is no model, a
	 * person.
	 */
	@Nullable Mention proposed(int i, Sentence sentence) {
		if (this.reading.phrase(i, sentence.to(), "title.office") != null || isCompound(i)
				|| this.reading.phrase(i, sentence.to(), "medium") != null) {
			return null;
		}
		if (isModel(i, sentence)) {
			return null; // Leopard tanks, jet tempur Rafale
		}
		Mention tagged = tagged(i, sentence.to());
		if (tagged != null) {
			return tagged;
		}
		int end = this.names.sequence(i, sentence.to());
		for (int j = i + 1; j < end; j++) {
			if (isCompound(j)) {
				return null; // United Nations-backed Government
			}
		}
		if (end == i || !isName(i, end, sentence) && !isCalled(i, end, sentence) || isThing(i)) {
			return null;
		}
		String text = this.reading.textOf(i, end);
		EntityType type = type(i, end, sentence);
		Ref ref = (type != null) ? this.refs.proposed(type, text, null) : null;
		if (ref == null) {
			return null;
		}
		return (type == EntityType.PERSON && end > i + 1) ? this.names.remember(i, end, ref) : Mention.of(i, end, ref);
	}

	/** Whether a name is what weapons of a make, or a ship, are called. */
	private boolean isModel(int i, Sentence sentence) {
		int first = i;
		while (first > sentence.from() && this.reading.token(first - 1).isCapital()) {
			first--;
		}
		for (int from = Math.max(sentence.from(), first - 2); from < first; from++) {
			var vessel = this.reading.phrase(from, sentence.to(), "noun.vessel");
			if (vessel != null && from + vessel.length() == first) {
				return true; // the cargo ship Galaxy Leader
			}
		}
		if (this.reading.pack().is("order", "head first")) {
			for (int from = Math.max(sentence.from(), i - 2); from < i; from++) {
				var arms = this.reading.phrase(from, sentence.to(), "noun.arms");
				if (arms != null && from + arms.length() == i) {
					return true;
				}
			}
			return false;
		}
		int end = this.names.sequence(i, sentence.to());
		return end > i && end < sentence.to() && this.reading.phrase(end, sentence.to(), "noun.arms") != null;
	}

	private boolean isName(int i, int end, Sentence sentence) {
		var phrase = (i > sentence.from()) ? this.reading.phrase(i - 1, sentence.to()) : null;
		if (phrase != null && phrase.length() > 1) {
			return false;
		}
		boolean known = this.reading.pack().knows(this.reading.token(i).lower());
		if (this.names.isName(i, sentence)) {
			return !known || end > i + 1;
		}
		return !known && this.reading.token(i).isCapital() && end > i + 1;
	}

	/** {@code kelompok Panji Merah}, {@code the Red Banner group}. */
	private boolean isCalled(int i, int end, Sentence sentence) {
		return end > i + 1 && this.reading.is(i, "noun.group")
				|| i > sentence.from() && this.reading.is(i - 1, "noun.group")
						&& this.reading.pack().is("order", "head first")
				|| end < sentence.to() && this.reading.is(end, "noun.group")
						&& !this.reading.pack().is("order", "head first");
	}

	/** What is named, or {@code null} if nobody can tell. */
	private @Nullable EntityType type(int i, int end, Sentence sentence) {
		if (end > i + 1 && !this.reading.pack().is("order", "head first")
				&& this.reading.phrase(end - 1, end, "noun.place.named") != null) {
			return EntityType.PLACE; // Crocus City Hall
		}
		if (isCalled(i, end, sentence) || !this.tagged.isGiven() && looksLikeOrganization(i, end)) {
			return EntityType.ORGANIZATION;
		}
		if (this.reading.is(end - 1, "adjective.region")) {
			return null; // West African troops
		}
		if (i > 0 && this.reading.is(i - 1, "preposition.medium")) {
			return null; // wrote on Telegram
		}
		boolean facility = end < sentence.to() && !this.reading.pack().is("order", "head first")
				&& this.reading.phrase(end, sentence.to(), "noun.place.named") != null;
		if (facility || i > 0 && this.reading.is(i - 1, "preposition.place")) {
			return EntityType.PLACE;
		}
		if (i > sentence.from() && follows(i - 1)) {
			boolean named = this.reading.phrase(i - 1, i, "sector.") != null
					|| this.reading.is(i - 1, "noun.organization");
			return named ? EntityType.ORGANIZATION : null;
		}
		boolean region = end < sentence.to() && !this.reading.pack().is("order", "head first")
				&& (this.reading.phrase(end, sentence.to(), "sector.GOV") != null
						|| this.reading.phrase(end, sentence.to(), "sector.COP") != null);
		if (region) {
			// The Uttar Pradesh government.
			return (end > i + 1) ? EntityType.PLACE : null;
		}
		return (this.tagged.isGiven() || isCompound(end - 1) || isModel(i, end)) ? null : EntityType.PERSON;
	}

	/**
	 * {@code Taliban-claimed}: says of what comes after it whose it is, and is no part of
	 * a name.
	 */
	private boolean isCompound(int i) {
		String word = this.reading.token(i).lower();
		int hyphen = word.lastIndexOf('-');
		return hyphen > 0 && this.reading.pack().is("compound", word.substring(hyphen + 1));
	}

	/** {@code MiG-31}: what a thing is called, not somebody. */
	private boolean isModel(int from, int to) {
		return this.reading.textOf(from, to).chars().anyMatch(Character::isDigit);
	}

	private boolean looksLikeOrganization(int i, int end) {
		for (int j = i; j < end; j++) {
			if (this.reading.is(j, "noun.organization")) {
				return true;
			}
		}
		String text = this.reading.token(i).text();
		return end == i + 1 && text.length() > 1 && text.length() < LONGEST_ABBREVIATION
				&& text.chars().allMatch((c) -> Character.isUpperCase(c) || Character.isDigit(c));
	}

}
