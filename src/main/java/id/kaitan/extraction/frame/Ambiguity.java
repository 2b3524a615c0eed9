package id.kaitan.extraction.frame;

import java.util.List;
import java.util.Map;

import id.kaitan.entity.EntityType;
import id.kaitan.extraction.name.Mention;
import id.kaitan.extraction.name.Ref;
import id.kaitan.extraction.pack.Effect;
import id.kaitan.extraction.pack.PhraseTrie.Match;
import id.kaitan.extraction.pack.Sense;
import id.kaitan.extraction.pack.Voice;
import id.kaitan.extraction.text.Reading;
import id.kaitan.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Decides by what stands beside it whether a word is a noun or a verb.
 */
final class Ambiguity {

	/** How far a verb may stand from the word that begins its clause. */
	private static final int NEAR = 6;

	private final Reading reading;

	private final Map<Integer, Mention> mentions;

	private final boolean headFirst;

	private final Counting counting;

	Ambiguity(Reading reading, Map<Integer, Mention> mentions, Counting counting) {
		this.reading = reading;
		this.mentions = mentions;
		this.headFirst = reading.pack().is("order", "head first");
		this.counting = counting;
	}

	/**
	 * {@code meningkatnya ketegangan}: a verb with a clitic before a noun has become a
	 * noun.
	 */
	boolean isNominal(int next, int to) {
		if (next >= to || this.reading.token(next).kind() != Token.Kind.WORD) {
			return false;
		}
		if (this.mentions.containsKey(next)) {
			return true;
		}
		Match<List<Sense>> match = this.reading.phrase(next, to);
		return (match == null) ? this.reading.pack().guessVerb(this.reading.key(next)) == null : match.value()
			.stream()
			.noneMatch((sense) -> Chunker.FUNCTION.containsKey(sense.kind()) || sense.kind().startsWith("verb"));
	}

	/** After a determiner, an owner or a preposition comes a noun, not a finite verb. */
	boolean nounExpected(int i, List<Unit> units, @Nullable Unit np, int to) {
		if (units.isEmpty() || this.headFirst || np != null && this.counting.standsAlone(np, i, to, units)) {
			return false;
		}
		if (np != null && this.reading.is(np.to - 1, "quantifier.alone") && isPast(i, to)) {
			return false; // hundreds of thousands rallied
		}
		Unit last = units.get(units.size() - 1);
		if (last.is(Unit.Kind.PREP)) {
			return !this.reading.token(i).lower().endsWith("ing");
		}
		if (np == null) {
			return false;
		}
		String before = this.reading.token(np.to - 1).lower();
		boolean owner = before.equals("'s") || before.equals("-");
		boolean headed = endsWithSector(np);
		boolean named = np.mentions.stream().anyMatch((mention) -> mention.to() == np.to);
		boolean modifier = this.reading.is(np.to - 1, "modifier") && !named && !isTransitive(i, to);
		boolean first = this.reading.is(np.to - 1, "ordinal") && this.reading.is(np.from, "pronoun.possessive");
		return owner || first || np.head < 0 && !headed || modifier
				|| np.mentions.stream()
					.anyMatch((mention) -> mention.to() == np.to && !headed
							&& (mention.ref().via() == Ref.Via.DEMONYM && !isPeople(before)
									|| this.reading.is(np.to - 1, "pronoun.possessive")));
	}

	private boolean isPast(int i, int to) {
		Match<List<Sense>> match = this.reading.phrase(i, to);
		return match != null && match.value().stream().anyMatch((sense) -> sense.voice() == Voice.PAST);
	}

	/** {@code Serbians}: no adjective but those who are of there. */
	private boolean isPeople(String demonym) {
		return this.reading.pack().is("demonym.people", demonym.substring(demonym.length() - 1));
	}

	/** {@code the government released the men}: a past form with an object after it. */
	private boolean isTransitive(int i, int to) {
		Match<List<Sense>> match = this.reading.phrase(i, to);
		int next = (match != null) ? i + match.length() : to;
		return match != null && next < to && match.value().stream().anyMatch((sense) -> sense.voice() == Voice.PAST)
				&& (this.reading.is(next, "determiner") || this.reading.is(next, "quantifier")
						|| this.reading.token(next).kind() == Token.Kind.NUMBER || this.mentions.containsKey(next));
	}

	/** {@code the Lebanese military}: the noun that the country owns is there already. */
	private boolean endsWithSector(Unit np) {
		return this.reading.phrase(np.to - 1, np.to, "sector.") != null && np.mentions.stream()
			.anyMatch((mention) -> mention.to() == np.to && mention.to() - mention.from() > 1);
	}

	/**
	 * Whether a name ends the phrase, so that an amount after it begins another:
	 * {@code send Kyiv six tanks}.
	 */
	boolean isWhole(Unit np) {
		return !this.headFirst && np.mentions.stream()
			.anyMatch((mention) -> mention.to() == np.to && mention.ref().via() != Ref.Via.DEMONYM
					&& mention.from() == np.from);
	}

	/**
	 * Whether an infinitive follows {@code to}; a language without such forms is not
	 * asked.
	 */
	boolean infinitive(int next, int to) {
		if (this.headFirst || next >= to) {
			return true;
		}
		int at = next;
		while (at < to && this.reading.is(at, "adverb")) {
			at++;
		}
		Match<List<Sense>> match = (at < to && !this.mentions.containsKey(at)) ? this.reading.phrase(at, to) : null;
		if (isUnlistedInfinitive(at, to)) {
			return true;
		}
		return match != null && match.value()
			.stream()
			.anyMatch((sense) -> sense.voice() == Voice.BASE || sense.kind().equals("passive")
					|| sense.kind().equals("auxiliary"));
	}

	/**
	 * {@code to consult the allies}: a word that no list has, with an object after it.
	 */
	boolean isUnlistedInfinitive(int i, int to) {
		return !this.headFirst && i + 1 < to && isLower(i) && !this.mentions.containsKey(i)
				&& this.reading.phrase(i, i + 1) == null && this.reading.pack().guessVerb(this.reading.key(i)) == null
				&& (this.reading.is(i + 1, "determiner") || this.reading.is(i + 1, "reciprocal")
						|| this.reading.is(i + 1, "pronoun.possessive")
						|| this.reading.phrase(i + 1, to, "reciprocal") != null);
	}

	/**
	 * {@code ruled out direct talks}: a base form right after a verb is none.
	 */
	boolean isNoBase(Sense verb, List<Unit> units) {
		return !this.headFirst && verb.voice() == Voice.BASE && !units.isEmpty()
				&& units.get(units.size() - 1).is(Unit.Kind.VERB)
				&& !units.get(units.size() - 1).classes.contains("verb.bare");
	}

	/**
	 * {@code arrested suspected militants}: a form that may be a participle, with neither
	 * subject nor auxiliary before it and a noun right after it, is said of the noun.
	 */
	boolean isAttribute(Sense verb, int next, int to, List<Unit> units) {
		if (verb.voice() == Voice.GERUND && !this.headFirst && !units.isEmpty() && next < to
				&& units.get(units.size() - 1).is(Unit.Kind.NP) && this.reading.is(next, "noun.treaty")) {
			return true; // a data sharing agreement
		}
		if (this.headFirst || verb.voice() != Voice.PAST && verb.voice() != Voice.PARTICIPLE) {
			return false;
		}
		if (next > 1 && next < to && this.reading.is(next - 1, "hedge")) {
			boolean counted = this.reading.pack().number(this.reading.token(next - 2).lower()) != null
					|| this.reading.is(next - 2, "determiner") || this.reading.is(next - 2, "quantifier");
			if (counted && (isNominal(next, to) || this.mentions.containsKey(next))) {
				return true; // two suspected Russian spies
			}
		}
		if (!isNominal(next, to)) {
			return false;
		}
		if (units.isEmpty()) {
			return true;
		}
		Unit last = units.get(units.size() - 1);
		return last.is(Unit.Kind.VERB) && last.voice != Voice.PASSIVE || last.is(Unit.Kind.THAT)
				|| last.is(Unit.Kind.SUBORDINATE) || last.is(Unit.Kind.ACCORDING);
	}

	/** {@code a further $2 billion}: between an article and its noun nothing ends. */
	boolean isInside(int next, int to, @Nullable Unit np) {
		boolean inside = !this.headFirst && np != null && np.head < 0 && np.mentions.isEmpty() && next < to
				&& (this.reading.is(np.to - 1, "article") || this.reading.is(np.to - 1, "determiner.one"));
		if (inside && np != null) {
			np.to = next;
		}
		return inside;
	}

	/** {@code they first met}: between subject and verb an ordinal says when. */
	boolean isAdverbial(int next, int to, @Nullable Unit np) {
		Match<List<Sense>> match = (next < to) ? this.reading.phrase(next, to) : null;
		return np != null && !this.reading.is(np.to - 1, "pronoun.possessive")
				&& (np.head >= 0 || !np.mentions.isEmpty() || np.key.equals("they")) && match != null
				&& match.value()
					.stream()
					.anyMatch((sense) -> sense.voice() == Voice.PAST || sense.voice() == Voice.ACTIVE);
	}

	/** Whether a word that may be a noun as well is a verb here. */
	boolean verbExpected(List<Unit> units, Sense verb, int next, int to) {
		Unit last = units.isEmpty() ? null : units.get(units.size() - 1);
		if (last == null) {
			return false;
		}
		if (last.is(Unit.Kind.PURPOSE) || last.is(Unit.Kind.NEGATION) || last.is(Unit.Kind.RELATIVE)) {
			return true;
		}
		if (last.is(Unit.Kind.AUX)) {
			return verb.voice() != Voice.ACTIVE || !last.classes.contains("adverb");
		}
		boolean object = next < to && (this.reading.is(next, "determiner") && !this.reading.is(next, "that")
				|| this.reading.is(next, "quantifier") || this.reading.token(next).kind() == Token.Kind.NUMBER
				|| this.mentions.containsKey(next));
		if (verb.voice() == Voice.GERUND) {
			return last.is(Unit.Kind.COMMA)
					|| (last.is(Unit.Kind.PREP) || last.is(Unit.Kind.SUBORDINATE)
							|| Verbs.effect(last, Effect.PLAIN) != Effect.PLAIN) && object
					|| last.is(Unit.Kind.NP) && !last.headed && last.head >= 0 && object;
		}
		if (verb.voice() == Voice.PAST || verb.voice() == Voice.PARTICIPLE) {
			return true;
		}
		return last.is(Unit.Kind.NP) && last.isHeadedByName() && object;
	}

	/**
	 * {@code agreed to a truce}, {@code began a round of talks} have an object,
	 * {@code agreed to meet} only prepares a verb.
	 */
	boolean governs(Match<List<Sense>> match, int end, int to) {
		boolean helps = match.length() == 1 && match.value()
			.stream()
			.anyMatch((sense) -> sense.kind().equals("perfect") || sense.kind().equals("passive"));
		return !helps && match.value().stream().anyMatch((sense) -> sense.kind().startsWith("verb")) && end < to
				&& (this.mentions.containsKey(end) || this.reading.is(end, "determiner"));
	}

	/**
	 * The end of {@code long-standing}: a word with a hyphen that no list has is no verb
	 * and no function word.
	 */
	int compound(int i, int to) {
		int end = i;
		while (!this.headFirst && end + 2 < to && isLower(end) && this.reading.token(end + 1).is("-")
				&& isLower(end + 2) && this.reading.token(end).end() == this.reading.token(end + 1).start()
				&& this.reading.token(end + 1).end() == this.reading.token(end + 2).start()
				&& !this.mentions.containsKey(end + 2)) {
			end += 2;
		}
		if (end == i) {
			return i;
		}
		Match<List<Sense>> known = this.reading.phrase(i, to);
		return (known != null && known.length() > 1 || this.reading.is(i, "prefix")) ? i : end + 1;
	}

	/**
	 * {@code held them as human shields}: no clause follows the word that may begin one.
	 */
	boolean isBare(int i, int next, int to) {
		if (this.headFirst || !this.reading.is(i, "subordinate.role")) {
			return false;
		}
		for (int j = next; j < Math.min(to, next + NEAR); j++) {
			if (this.reading.token(j).kind() != Token.Kind.WORD && this.reading.token(j).kind() != Token.Kind.NUMBER) {
				return true;
			}
			Match<List<Sense>> match = this.mentions.containsKey(j) ? null : this.reading.phrase(j, to);
			if (match != null && match.value()
				.stream()
				.anyMatch((sense) -> sense.voice() == Voice.PAST || sense.voice() == Voice.ACTIVE
						|| sense.kind().equals("auxiliary") || sense.kind().equals("passive")
						|| sense.kind().equals("future"))) {
				return false;
			}
		}
		return true;
	}

	/**
	 * {@code was agreed on Wednesday}: a preposition before a time is not the verb's.
	 */
	@Nullable Match<List<Sense>> beforeTime(int i, @Nullable Match<List<Sense>> match, Expressions expressions) {
		if (match == null || match.length() < 2) {
			return match;
		}
		int last = i + match.length() - 1;
		boolean infinitive = match.value().stream().anyMatch((sense) -> sense.kind().equals("future"))
				&& this.reading.is(last, "purpose") && last + 1 < this.reading.document().tokens().size()
				&& (this.reading.is(last + 1, "determiner") || this.mentions.containsKey(last + 1));
		if (infinitive && this.reading.is(i, "perfect")) {
			return this.reading.phrase(i, i + 1); // have agreed to a truce
		}
		boolean noun = i > 0 && this.reading.is(i - 1, "determiner") && this.reading.is(last, "purpose")
				&& match.value().stream().anyMatch((sense) -> sense.kind().equals("future"));
		if (noun && this.reading.phrase(i, last) != null) {
			return this.reading.phrase(i, last); // a plan to attack
		}
		boolean timed = expressions.timeAt(last + 1) != null && this.reading.is(last, "preposition.time");
		Match<List<Sense>> shorter = timed ? this.reading.phrase(i, last) : null;
		return (shorter != null) ? shorter : match;
	}

	/** {@code anggota NATO} is a relation, {@code 12 anggota} counts persons. */
	boolean isRelation(Match<List<Sense>> match, int next) {
		boolean ordinal = next < this.reading.document().tokens().size() && isOrdinal(next);
		Mention owner = this.mentions.get(ordinal ? next + 1 : next);
		return owner != null && owner.ref().id().type() == EntityType.ORGANIZATION && !owner.ref().id().isSector()
				&& match.value().stream().anyMatch((sense) -> sense.kind().equals("noun"));
	}

	/** Whether a word stands here that is listed as a noun and never as a verb. */
	boolean isThing(int i, int to) {
		Match<List<Sense>> match = (i < to) ? this.reading.phrase(i, to) : null;
		return match != null
				&& match.value()
					.stream()
					.anyMatch((sense) -> sense.kind().startsWith("noun") || sense.kind().startsWith("sector."))
				&& match.value().stream().noneMatch((sense) -> sense.kind().startsWith("verb"));
	}

	/** {@code ke-32}: says which, not how many. */
	boolean isOrdinal(int i) {
		String prefix = this.reading.token(i).lower();
		int hyphen = prefix.indexOf('-');
		return hyphen > 0 && hyphen + 1 < prefix.length()
				&& this.reading.pack().is("ordinal.prefix", prefix.substring(0, hyphen))
				&& prefix.chars().skip(hyphen + 1L).allMatch(Character::isDigit);
	}

	/** {@code missile and drone}: two kinds of attack, not two things. */
	boolean joinsModifiers(int and, int end) {
		boolean both = and > 0 && end < this.reading.document().tokens().size()
				&& this.reading.is(and - 1, "modifier.attack") && this.reading.is(end, "modifier.attack");
		if (this.headFirst) {
			return both && and > 1 && isEvent(and - 2, and); // serangan rudal dan drone
		}
		return both && end + 1 < this.reading.document().tokens().size()
				&& this.reading.token(end + 1).kind() == Token.Kind.WORD && !this.reading.is(end + 1, "and");
	}

	/** Whether an event noun, maybe a verb too, stands here. */
	boolean isEvent(int i, int to) {
		Match<List<Sense>> match = (i < to) ? this.reading.phrase(i, to) : null;
		return match != null && match.value()
			.stream()
			.anyMatch((sense) -> sense.kind().equals("noun") || sense.kind().equals("action"));
	}

	private boolean isLower(int i) {
		return this.reading.token(i).kind() == Token.Kind.WORD && !this.reading.token(i).isCapital();
	}

}
