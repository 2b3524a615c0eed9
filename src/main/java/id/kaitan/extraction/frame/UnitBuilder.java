package id.kaitan.extraction.frame;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import id.kaitan.extraction.name.Mention;
import id.kaitan.extraction.name.Ref;
import id.kaitan.extraction.pack.Effect;
import id.kaitan.extraction.pack.PhraseTrie.Match;
import id.kaitan.extraction.pack.Sense;
import id.kaitan.extraction.pack.Voice;
import id.kaitan.extraction.text.Reading;
import id.kaitan.extraction.text.Token;
import id.kaitan.fact.Comparator;
import id.kaitan.fact.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Builds the units of a sentence: puts each word that the {@link Chunker} has read into
 * the noun phrase that stands open or into a unit of its own.
 */
final class UnitBuilder {

	/** Within how many tokens quotation marks inside a noun phrase end. */
	private static final int LONGEST_INSIDE = 6;

	private final Reading reading;

	private final Expressions expressions;

	private final Map<Integer, Mention> mentions;

	private final boolean headFirst;

	private final Ambiguity ambiguity;

	/** The units so far. */
	List<Unit> units = new ArrayList<>();

	/** The noun phrase that stands open, or {@code null}. */
	@Nullable Unit phrase;

	/** Whether a quotation stands open; it may go on over sentences. */
	boolean quoted;

	private int quote;

	/** Where what {@code a} or {@code one} counts ends, or -1. */
	private int single = -1;

	/** Where quotation marks end that were opened inside a noun phrase, or -1. */
	private int inner = -1;

	UnitBuilder(Reading reading, Map<Integer, Mention> mentions, Expressions expressions, Ambiguity ambiguity) {
		this.reading = reading;
		this.mentions = mentions;
		this.expressions = expressions;
		this.ambiguity = ambiguity;
		this.headFirst = reading.pack().is("order", "head first");
	}

	/** Begins another sentence. */
	void begin() {
		this.units = new ArrayList<>();
		this.phrase = null;
	}

	/** The unit added last, or {@code null}. */
	@Nullable Unit last() {
		return this.units.isEmpty() ? null : this.units.get(this.units.size() - 1);
	}

	int mentioned(Mention mention, int i) {
		Unit np = this.phrase;
		if (np != null && !np.mentions.isEmpty() && mention.ref().via() == Ref.Via.COREFERENCE
				&& (this.reading.is(i, "pronoun.possessive") || this.reading.is(i, "pronoun.second"))) {
			np.to = mention.to();
			return mention.to();
		}
		boolean joins = np != null && (np.mentions.isEmpty() || !this.headFirst);
		if (joins && np != null && this.headFirst && np.definite) {
			joins = false;
		}
		joins &= this.headFirst || np == null || np.head < 0 || !this.reading.is(i, "determiner");
		boolean contact = np != null && isContact(np, mention, i);
		if (contact && mention.ref().via() == Ref.Via.COREFERENCE) {
			add(Unit.Kind.RELATIVE, i, i, "");
		}
		joins &= !contact;
		np = (joins && np != null) ? np : start(i);
		if (contact) {
			np.classes.add("contact");
		}
		np.mentions.add(mention);
		boolean counted = np.quantity != null
				|| i > 0 && i > np.from && this.reading.pack().number(this.reading.token(i - 1).lower()) != null;
		if (mention.ref().via() == Ref.Via.DEMONYM && counted) {
			np.classes.addAll(List.of("noun.people", "noun.captive")); // three Russians
			np.quantity = (np.quantity != null) ? np.quantity : few(i, mention.to());
		}
		if (!this.reading.is(i, "pronoun.possessive") || mention.to() > i + 1) {
			np.classes.add("kind." + mention.ref().id().type().name().toLowerCase(Locale.ROOT));
		}
		np.to = mention.to();
		if (np.head < 0 || !this.headFirst) {
			np.head = mention.from();
		}
		for (int t = mention.from(); t < mention.to(); t++) {
			Match<List<Sense>> match = this.reading.phrase(t, mention.to());
			if (match != null) {
				np.classes.addAll(match.value().stream().map(Sense::kind).toList());
			}
			Expressions.Amount amount = this.expressions.amountAt(t);
			np.quantity = (np.quantity == null && amount != null) ? amount.value() : np.quantity;
		}
		this.phrase = np;
		if (closesApposition(mention)) {
			np.to++;
			this.phrase = null;
		}
		return np.to;
	}

	/**
	 * {@code the army chief of Pakistan, Asim Munir, met}: the comma after a name that
	 * stands between two belongs to the subject.
	 */
	private boolean closesApposition(Mention mention) {
		Unit before = (this.units.size() > 1) ? this.units.get(this.units.size() - 2) : null;
		boolean subject = before == null || before.is(Unit.Kind.THAT) || before.is(Unit.Kind.AND)
				|| before.is(Unit.Kind.SUBORDINATE);
		List<Token> tokens = this.reading.document().tokens();
		return subject && mention.to() < tokens.size() && tokens.get(mention.to()).is(",")
				&& tokens.subList(mention.from(), mention.to()).stream().anyMatch((token) -> token.is(","));
	}

	/**
	 * {@code an allegation Kyiv denies}, {@code firms it accuses}: a name right after an
	 * event noun or a {@code step}, or a pronoun after any, begins a clause of its own.
	 */
	private boolean isContact(Unit np, Mention mention, int i) {
		if (mention.ref().via() == Ref.Via.COREFERENCE && np.head >= 0 && np.to == i && isSubject(i)) {
			return true;
		}
		return !this.headFirst && np.head == i - 1 && (np.headed || this.reading.is(i - 1, "noun.deed"))
				&& (mention.ref().via() == Ref.Via.NAME || mention.ref().via() == Ref.Via.CAPITAL)
				&& mention.ref().id().type() != id.kaitan.entity.EntityType.PLACE;
	}

	/** {@code he}, {@code they}: a word that nothing can stand before in its phrase. */
	private boolean isSubject(int i) {
		return !this.headFirst && this.reading.is(i, "pronoun.subject");
	}

	/** Takes what the open phrase says so far as a modifier of the noun that follows. */
	void modified(int to) {
		Unit np = Objects.requireNonNull(this.phrase);
		np.to = to;
		if (this.headFirst) {
			return;
		}
		np.quantity = null;
		np.classes
			.removeIf((name) -> name.startsWith("noun.") || name.startsWith("sector.") || name.startsWith("body."));
	}

	Unit start(int i) {
		Unit np = add(Unit.Kind.NP, i, i + 1, this.reading.key(i));
		this.phrase = np;
		return np;
	}

	int number(int i, int to) {
		Expressions.Amount amount = this.expressions.amountAt(i);
		boolean apart = amount != null && this.phrase != null && this.ambiguity.isWhole(this.phrase);
		Unit np = (this.phrase != null && !apart) ? this.phrase : start(i);
		int end = i + 1;
		boolean attribute = this.phrase != null && i > 0 && this.reading.is(i - 1, "attributive");
		for (int t = i; amount != null && t < Math.min(amount.to(), to); t++) {
			Match<List<Sense>> match = this.reading.phrase(t, Math.min(amount.to(), to));
			if (match != null) {
				np.classes.addAll(match.value().stream().map(Sense::kind).toList());
			}
		}
		boolean counts = !this.headFirst || np.head < 0 || np.classes.contains("noun.aid")
				|| np.sense != null && np.sense.kind().equals("action");
		boolean worth = i > 0 && this.reading.is(i - 1, "amounting");
		if (amount != null && np.quantity == null && !attribute && (counts || worth)) {
			np.quantity = amount.value();
			this.single = this.reading.is(i, "determiner.one") ? counted(i, to, amount) : -1;
			end = Math.max(end, Math.min(amount.to(), to));
		}
		boolean money = amount != null && Money.is(amount.value());
		if (money) {
			np.classes.addAll(List.of("noun.money", "noun.aid"));
		}
		while (money && amount != null && end < to && this.reading.token(end).start() < amount.end()) {
			end++;
		}
		for (int inside = i; inside < end && !money; inside++) {
			if (inside > i && this.mentions.containsKey(inside)) {
				end = inside;
			}
		}
		np.to = end;
		return end;
	}

	/** The token after all that an amount counts: after {@code a Norwegian drone}. */
	private int counted(int from, int to, Expressions.Amount amount) {
		int end = from + 1;
		while (end < to && this.reading.token(end).start() < amount.end()) {
			end++;
		}
		return end;
	}

	int sign(int i, Token token) {
		if (token.is("-") || token.is("'s") || token.is("%")) {
			if (this.phrase != null) {
				this.phrase.to = i + 1;
				if (token.is("'s")) {
					this.phrase.classes.add("possessive");
				}
			}
			return i + 1;
		}
		Unit np = this.phrase;
		if (np != null && (isInside(np, i, token) || this.inner == i)) {
			this.inner = (this.inner == i) ? -1 : this.inner;
			np.to = i + 1;
			return i + 1;
		}
		switch (token.kind()) {
			case OPEN -> {
				this.quote++;
				this.quoted = true;
				add(Unit.Kind.OPEN, i, i + 1, token.lower());
			}
			case CLOSE -> {
				add(Unit.Kind.CLOSE, i, i + 1, token.lower());
				this.quoted = false;
			}
			default -> add("(),\u2014\u2013--".contains(token.text()) ? Unit.Kind.COMMA : Unit.Kind.STOP, i, i + 1,
					token.lower());
		}
		return i + 1;
	}

	/**
	 * {@code a "foreign agents" bill}, {@code a "historic day"}: quotation marks right
	 * after an article cut nothing.
	 */
	private boolean isInside(Unit np, int i, Token token) {
		if (this.headFirst || token.kind() != Token.Kind.OPEN || np.head >= 0 || !np.mentions.isEmpty()
				|| !this.reading.is(i - 1, "determiner")) {
			return false;
		}
		List<Token> tokens = this.reading.document().tokens();
		for (int end = i + 1; end < Math.min(tokens.size(), i + LONGEST_INSIDE); end++) {
			Token one = tokens.get(end);
			if (one.kind() == Token.Kind.CLOSE) {
				this.inner = end;
				return end > i + 1;
			}
			if (one.kind() != Token.Kind.WORD && !one.is("-")) {
				return false;
			}
		}
		return false;
	}

	void function(Unit.Kind kind, Sense sense, int i, int end) {
		Unit unit = add(kind, i, end, sense.lemma());
		unit.modal = switch (sense.kind()) {
			case "future" -> Effect.PLANNED;
			case "possible" -> Effect.POSSIBLE;
			case "conditional" -> Effect.CONDITIONAL;
			case "obligation" -> Effect.SUPPRESSED;
			case "hearsay" -> Effect.HEARSAY;
			default -> Effect.PLAIN;
		};
		unit.classes.add(sense.kind());
	}

	/**
	 * {@code called on Sunday for}: a preposition that a time or an adverb parts from the
	 * verb of which it makes another one.
	 */
	boolean completesVerb(int i, int end) {
		int j = this.units.size() - 1;
		while (j > 0 && (this.units.get(j).is(Unit.Kind.TIME) || this.units.get(j).classes.contains("adverb"))) {
			j--;
		}
		if (j < 0 || j == this.units.size() - 1 || !this.units.get(j).is(Unit.Kind.VERB)) {
			return false;
		}
		Unit verb = this.units.get(j);
		List<String> words = new ArrayList<>();
		IntStream.range(verb.from, verb.to).mapToObj(this.reading::key).forEach(words::add);
		IntStream.range(i, end).mapToObj(this.reading::key).forEach(words::add);
		List<Sense> senses = this.reading.pack().lexicon().get(words);
		for (Sense sense : (senses != null) ? senses : List.<Sense>of()) {
			if (sense.kind().startsWith("verb") && !sense.frames().isEmpty()) {
				this.units.set(j, verb.as(sense));
				return true;
			}
		}
		return false;
	}

	void verb(int i, int end, Sense sense) {
		Unit verb = add(Unit.Kind.VERB, i, end, sense.lemma());
		verb.sense = sense;
		verb.voice = sense.voice();
		verb.clitic = this.reading.hasClitic(end - 1);
		verb.classes.add(sense.kind());
		boolean perfect = false;
		for (int j = this.units.size() - 2; j >= 0; j--) {
			Unit before = this.units.get(j);
			if (before.is(Unit.Kind.NEGATION)) {
				verb.negated = true;
				if (before.classes.contains("refusal")) {
					verb.classes.add("refusal");
				}
			}
			else if (before.is(Unit.Kind.AUX)) {
				verb.modal = (before.modal != Effect.PLAIN) ? before.modal : verb.modal;
				if (before.classes.contains("future.agreed")) {
					verb.classes.add("agreed");
				}
				if (before.classes.contains("obligation.strong")) {
					verb.classes.add("obliged");
				}
				perfect |= before.classes.contains("perfect");
				if (before.classes.contains("passive")
						&& (verb.voice == Voice.PAST || verb.voice == Voice.PARTICIPLE)) {
					verb.voice = Voice.PASSIVE;
				}
			}
			else {
				break;
			}
		}
		if (perfect && verb.voice == Voice.PARTICIPLE) {
			verb.voice = Voice.ACTIVE;
		}
	}

	void noun(int i, int end, @Nullable Sense event) {
		Unit np = (this.phrase != null) ? this.phrase : start(i);
		if (this.headFirst && np.to - 2 >= np.from && this.reading.token(np.to - 1).kind() == Token.Kind.NUMBER
				&& this.reading.is(np.to - 2, "attributive")) {
			np.to = end;
			return;
		}
		if (this.headFirst && !np.mentions.isEmpty() && !this.reading.is(i, "determiner")) {
			np = start(i);
		}
		if (np.head >= 0 && np.to == i && isSubject(i)) {
			add(Unit.Kind.RELATIVE, i, i, "");
			np = start(i);
		}
		if (!this.headFirst && np.head >= 0 && this.reading.is(i, "determiner")
				&& !this.reading.token(np.to - 1).is("'s") && !this.reading.is(np.to - 1, "pronoun.possessive")) {
			np = start(i);
		}
		np.to = end;
		if (!this.headFirst && this.single >= i && end > this.single && np.quantity != null) {
			np.quantity = null; // a drone factory: no drone
		}
		if (this.reading.is(i, "determiner")) {
			np.definite |= this.reading.is(i, "definite");
			np.head = (this.reading.phrase(i, end, "refers.") != null) ? end - 1 : np.head;
			return;
		}
		if (event == null && this.reading.is(i, "quantifier")) {
			return;
		}
		if (np.quantity == null && i > np.from && this.reading.token(i - 1).kind() == Token.Kind.WORD) {
			np.quantity = few(i, end);
		}
		if (np.head < 0 || !this.headFirst) {
			np.head = i;
			np.headed = event != null;
			np.sense = (event != null) ? event : (this.headFirst ? null : np.sense);
			np.clitic = this.reading.hasClitic(end - 1);
		}
		else if (event != null && np.sense == null) {
			np.sense = event;
		}
	}

	/** {@code rudal balistik} is a {@code rudal}: what its head word is, the whole is. */
	void head(int from, int to) {
		int head = this.headFirst ? from : to - 1;
		Match<List<Sense>> match = (to > from + 1) ? this.reading.phrase(head, head + 1) : null;
		if (match != null && this.phrase != null) {
			for (Sense sense : match.value()) {
				if (sense.kind().startsWith("noun.") && !sense.kind().equals("noun.aid")
						|| sense.kind().startsWith("sector.") || sense.kind().startsWith("body.")) {
					this.phrase.classes.add(sense.kind());
				}
			}
		}
	}

	/** {@code two pilots}: what is counted by the word before it. */
	private @Nullable Quantity few(int from, int to) {
		BigDecimal number = this.reading.pack().number(this.reading.token(from - 1).lower());
		return (number != null && number.compareTo(BigDecimal.ONE) > 0)
				? new Quantity(number, Comparator.EXACT, "UNITS", this.reading.textOf(from - 1, to)) : null;
	}

	Unit add(Unit.Kind kind, int from, int to, String key) {
		Unit unit = new Unit(kind, from, to, key);
		unit.quote = this.quoted ? this.quote : 0;
		this.units.add(unit);
		if (kind != Unit.Kind.NP) {
			this.phrase = null;
		}
		return unit;
	}

}
