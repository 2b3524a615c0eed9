package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.kaitan.extraction.name.Mention;
import id.kaitan.extraction.name.Ref;
import id.kaitan.extraction.pack.Effect;
import id.kaitan.extraction.pack.PhraseTrie.Match;
import id.kaitan.extraction.pack.Sense;
import id.kaitan.extraction.pack.Voice;
import id.kaitan.extraction.text.Reading;
import id.kaitan.extraction.text.Sentence;
import id.kaitan.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into units: shallow chunks, left to right, each token seen once.
 */
final class Chunker {

	static final Map<String, Unit.Kind> FUNCTION = Map.ofEntries(Map.entry("relative", Unit.Kind.RELATIVE),
			Map.entry("that", Unit.Kind.THAT), Map.entry("condition", Unit.Kind.CONDITION),
			Map.entry("subordinate", Unit.Kind.SUBORDINATE), Map.entry("purpose", Unit.Kind.PURPOSE),
			Map.entry("and", Unit.Kind.AND), Map.entry("negation", Unit.Kind.NEGATION),
			Map.entry("according", Unit.Kind.ACCORDING), Map.entry("future", Unit.Kind.AUX),
			Map.entry("possible", Unit.Kind.AUX), Map.entry("hearsay", Unit.Kind.AUX),
			Map.entry("conditional", Unit.Kind.AUX), Map.entry("obligation", Unit.Kind.AUX),
			Map.entry("auxiliary", Unit.Kind.AUX), Map.entry("passive", Unit.Kind.AUX),
			Map.entry("adverb", Unit.Kind.AUX), Map.entry("preposition", Unit.Kind.PREP),
			Map.entry("preposition.between", Unit.Kind.PREP), Map.entry("preposition.place", Unit.Kind.PREP),
			Map.entry("agent", Unit.Kind.PREP), Map.entry("genitive", Unit.Kind.PREP),
			Map.entry("origin", Unit.Kind.PREP));

	private final Reading reading;

	private final Expressions expressions;

	private final Map<Integer, Mention> mentions;

	private final boolean headFirst;

	private final Ambiguity ambiguity;

	private List<Unit> units = new ArrayList<>();

	private @Nullable Unit phrase;

	private int quote;

	private boolean quoted;

	Chunker(Reading reading, Map<Integer, Mention> mentions, Expressions expressions) {
		this.reading = reading;
		this.mentions = mentions;
		this.expressions = expressions;
		this.headFirst = reading.pack().is("order", "head first");
		this.ambiguity = new Ambiguity(reading, mentions);
	}

	List<Unit> units(Sentence sentence) {
		this.units = new ArrayList<>();
		this.phrase = null;
		int i = sentence.from();
		while (i < sentence.to()) {
			i = step(i, sentence);
		}
		return this.units;
	}

	private int step(int i, Sentence sentence) {
		Token token = this.reading.token(i);
		Mention mention = this.mentions.get(i);
		Expressions.Time time = this.expressions.timeAt(i);
		if (time != null && time.value() == null && !this.headFirst && this.phrase != null && this.phrase.head < 0) {
			this.phrase.to = Math.min(time.to(), sentence.to()); // a 60-day ceasefire
			return this.phrase.to;
		}
		if (time != null && (mention == null || time.to() > mention.to())) {
			int last = this.units.size() - 1;
			if (last >= 0 && !this.units.get(last).is(Unit.Kind.NP)
					&& (this.units.get(last).classes.contains("preposition.time")
							|| this.reading.is(this.units.get(last).from, "preposition.time"))) {
				this.units.remove(last);
			}
			add(Unit.Kind.TIME, i, Math.min(time.to(), sentence.to()), "").time = time.value();
			return Math.min(time.to(), sentence.to());
		}
		if (mention != null) {
			return mentioned(mention, i);
		}
		int compound = this.ambiguity.compound(i, sentence.to());
		if (compound > i) {
			Unit np = (this.phrase != null) ? this.phrase : start(i);
			np.to = compound;
			np.head = this.ambiguity.isNominal(compound, sentence.to())
					|| this.ambiguity.isEvent(compound, sentence.to()) ? np.head : compound - 1;
			return compound;
		}
		Match<List<Sense>> longer = (token.kind() == Token.Kind.WORD)
				? this.ambiguity.beforeTime(i, this.reading.phrase(i, sentence.to()), this.expressions) : null;
		if (longer != null && longer.length() > 1
				&& longer.value().stream().anyMatch((sense) -> FUNCTION.containsKey(sense.kind()))) {
			return listed(i, longer, sentence);
		}
		if (this.expressions.amountAt(i) != null && (this.phrase == null || this.phrase.quantity == null)) {
			return number(i, sentence.to());
		}
		if (token.kind() == Token.Kind.NUMBER) {
			return number(i, sentence.to());
		}
		if (token.kind() != Token.Kind.WORD) {
			return sign(i, token);
		}
		Match<List<Sense>> match = this.ambiguity.beforeTime(i, this.reading.phrase(i, sentence.to()),
				this.expressions);
		if (match != null) {
			return listed(i, match, sentence);
		}
		if (!this.units.isEmpty() && this.units.get(this.units.size() - 1).is(Unit.Kind.PURPOSE)
				&& this.ambiguity.isUnlistedInfinitive(i, sentence.to())) {
			verb(i, i + 1, new Sense("verb", this.reading.key(i), Voice.BASE, List.of()));
			return i + 1;
		}
		if (!token.isCapital() && this.phrase == null && this.reading.pack().guessAdverb(token.lower())) {
			add(Unit.Kind.AUX, i, i + 1, token.lower()).classes.add("adverb");
			return i + 1;
		}
		Voice guess = (token.isCapital() && i > sentence.from()) ? null
				: this.reading.pack().guessVerb(this.reading.key(i));
		if (guess != null && this.reading.hasClitic(i) && this.ambiguity.isNominal(i + 1, sentence.to())) {
			noun(i, i + 1, null);
			return i + 1;
		}
		boolean adjective = !this.headFirst && !this.units.isEmpty()
				&& this.units.get(this.units.size() - 1).is(Unit.Kind.VERB) && i + 1 < sentence.to()
				&& this.reading.token(i + 1).kind() == Token.Kind.WORD && !this.reading.is(i + 1, "purpose");
		if (guess != null && !adjective && !this.ambiguity.nounExpected(i, this.units, this.phrase, sentence.to())) {
			verb(i, i + 1, new Sense("verb", this.reading.key(i), guess, List.of()));
			return i + 1;
		}
		noun(i, i + 1, null);
		return i + 1;
	}

	private int mentioned(Mention mention, int i) {
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
		np = (joins && np != null) ? np : start(i);
		np.mentions.add(mention);
		if (mention.ref().via() == Ref.Via.DEMONYM && np.quantity != null) {
			np.classes.addAll(List.of("noun.people", "noun.captive")); // three Russians
		}
		if (!this.reading.is(i, "pronoun.possessive") || mention.to() > i + 1) {
			np.classes.add("kind." + mention.ref().id().type().name().toLowerCase(java.util.Locale.ROOT));
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
		return mention.to();
	}

	private Unit start(int i) {
		Unit np = add(Unit.Kind.NP, i, i + 1, this.reading.key(i));
		this.phrase = np;
		return np;
	}

	private int number(int i, int to) {
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
		boolean counts = !this.headFirst || np.head < 0;
		boolean worth = i > 0 && this.reading.is(i - 1, "amounting");
		if (amount != null && np.quantity == null && !attribute && (counts || worth)) {
			np.quantity = amount.value();
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

	private int sign(int i, Token token) {
		if (token.is("-") || token.is("'s") || token.is("%")) {
			if (this.phrase != null) {
				this.phrase.to = i + 1;
			}
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

	private int listed(int i, Match<List<Sense>> match, Sentence sentence) {
		int end = i + match.length();
		Expressions.Amount amount = this.expressions.amountAt(i);
		if (amount != null) {
			return number(i, sentence.to());
		}
		Unit.Kind that = this.ambiguity.that(i, end, sentence.to(), this.units, this.phrase);
		if (that != null) {
			add(that, i, end, this.reading.key(i));
			return end;
		}
		for (Sense sense : match.value()) {
			if (sense.kind().equals("attributive") && this.phrase != null) {
				this.phrase.to = end;
				return end;
			}
			boolean counts = sense.kind().equals("quantifier") && !this.ambiguity.isRelation(match, end);
			if (sense.kind().equals("determiner") || counts) {
				noun(i, end, null);
				Unit np = this.phrase;
				if (np != null) {
					match.value().forEach((other) -> np.classes.add(other.kind()));
				}
				return end;
			}
		}
		Sense verb = null;
		Sense noun = null;
		for (Sense sense : match.value()) {
			Unit.Kind kind = FUNCTION.get(sense.kind());
			boolean afterAuxiliary = !this.units.isEmpty() && this.units.get(this.units.size() - 1).is(Unit.Kind.AUX)
					&& this.units.get(this.units.size() - 1).classes.contains("auxiliary");
			if (kind == Unit.Kind.SUBORDINATE && afterAuxiliary
					|| kind == Unit.Kind.PREP && this.ambiguity.isPartitive(i, this.phrase)) {
				return end;
			}
			if (kind == Unit.Kind.AUX && this.ambiguity.governs(match, end, sentence.to())) {
				continue;
			}
			if (kind == Unit.Kind.PURPOSE && (!this.ambiguity.infinitive(end, sentence.to())
					|| this.headFirst && this.mentions.containsKey(end) && this.reading.is(i, "preposition"))) {
				continue;
			}
			if (kind != null) {
				function(kind, sense, i, end);
				match.value().forEach((other) -> this.units.get(this.units.size() - 1).classes.add(other.kind()));
				return end;
			}
			if (sense.kind().startsWith("verb")) {
				verb = (verb == null || verb.frames().isEmpty()) ? sense : verb;
			}
			else if (sense.kind().equals("noun") || sense.kind().equals("action")) {
				noun = (noun == null) ? sense : noun;
			}
		}
		if (verb != null && this.reading.hasClitic(end - 1) && noun == null
				&& this.ambiguity.isNominal(end, sentence.to())) {
			noun = new Sense("action", verb.lemma(), null, verb.frames());
			verb = null;
		}
		boolean nounish = noun != null || match.value()
			.stream()
			.anyMatch((sense) -> sense.kind().startsWith("sector.") || sense.kind().startsWith("noun."));
		if (verb != null && !this.ambiguity.isNoBase(verb, this.units)
				&& !(this.ambiguity.nounExpected(i, this.units, this.phrase, sentence.to())
						&& (nounish || !this.headFirst))
				&& !(nounish && !this.headFirst
						&& !this.ambiguity.verbExpected(this.units, verb, end, sentence.to()))) {
			verb(i, end, verb);
			Unit unit = this.units.get(this.units.size() - 1);
			match.value().forEach((sense) -> unit.classes.add(sense.kind()));
		}
		else {
			boolean title = this.quoted && this.reading.token(i).isCapital() && i > sentence.from()
					&& end < sentence.to() && this.reading.token(end).isCapital();
			noun(i, end, title ? null : noun);
			match.value().forEach((sense) -> {
				if (this.phrase != null) {
					this.phrase.classes.add(sense.kind());
				}
			});
			for (int t = i + 1; t < end; t++) {
				Mention inside = this.mentions.get(t);
				if (inside != null) {
					return mentioned(inside, t);
				}
			}
		}
		return end;
	}

	private void function(Unit.Kind kind, Sense sense, int i, int end) {
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

	private void verb(int i, int end, Sense sense) {
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

	private void noun(int i, int end, @Nullable Sense event) {
		Unit np = (this.phrase != null) ? this.phrase : start(i);
		if (this.headFirst && np.to - 2 >= np.from && this.reading.token(np.to - 1).kind() == Token.Kind.NUMBER
				&& this.reading.is(np.to - 2, "attributive")) {
			np.to = end;
			return;
		}
		if (this.headFirst && !np.mentions.isEmpty() && !this.reading.is(i, "determiner")) {
			np = start(i);
		}
		if (!this.headFirst && np.head >= 0 && this.reading.is(i, "determiner")
				&& !this.reading.token(np.to - 1).is("'s")) {
			np = start(i);
		}
		np.to = end;
		if (this.reading.is(i, "determiner")) {
			np.definite |= this.reading.is(i, "definite");
			return;
		}
		if (event == null && this.reading.is(i, "quantifier")) {
			return;
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

	private Unit add(Unit.Kind kind, int from, int to, String key) {
		Unit unit = new Unit(kind, from, to, key);
		unit.quote = this.quoted ? this.quote : 0;
		this.units.add(unit);
		if (kind != Unit.Kind.NP) {
			this.phrase = null;
		}
		return unit;
	}

}
