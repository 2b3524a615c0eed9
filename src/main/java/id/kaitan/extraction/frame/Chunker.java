package id.kaitan.extraction.frame;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.kaitan.extraction.name.Mention;
import id.kaitan.extraction.pack.PhraseTrie.Match;
import id.kaitan.extraction.pack.Sense;
import id.kaitan.extraction.pack.Voice;
import id.kaitan.extraction.text.Reading;
import id.kaitan.extraction.text.Sentence;
import id.kaitan.extraction.text.Token;
import id.kaitan.fact.FactTime;
import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into units: shallow chunks, left to right, each token seen once.
 */
final class Chunker {

	/** How far before {@code since} it may stand what is compared. */
	private static final int COMPARED = 12;

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

	private static final Match<List<Sense>> NOTHING = new Match<>(0, List.of());

	private final Reading reading;

	private final Expressions expressions;

	private final Map<Integer, Mention> mentions;

	private final boolean headFirst;

	private final Ambiguity ambiguity;

	private final Counting counting;

	private final That that;

	private final UnitBuilder builder;

	Chunker(Reading reading, Map<Integer, Mention> mentions, Expressions expressions) {
		this.reading = reading;
		this.mentions = mentions;
		this.expressions = expressions;
		this.headFirst = reading.pack().is("order", "head first");
		this.counting = new Counting(reading, mentions);
		this.ambiguity = new Ambiguity(reading, mentions, this.counting);
		this.that = new That(reading, mentions);
		this.builder = new UnitBuilder(reading, mentions, expressions, this.ambiguity);
	}

	List<Unit> units(Sentence sentence) {
		this.builder.begin();
		int i = sentence.from();
		while (i < sentence.to()) {
			i = step(i, sentence);
		}
		return this.builder.units;
	}

	private int step(int i, Sentence sentence) {
		Token token = this.reading.token(i);
		Mention mention = this.mentions.get(i);
		Expressions.Time time = this.expressions.timeAt(i);
		if (time != null && time.value() == null && !this.headFirst && this.builder.phrase != null
				&& (this.builder.phrase.head < 0
						|| this.reading.is(this.builder.phrase.to - 1, "pronoun.possessive"))) {
			// A 60-day ceasefire.
			this.builder.phrase.to = Math.min(time.to(), sentence.to());
			return this.builder.phrase.to;
		}
		if (time != null && (mention == null || time.to() > mention.to())) {
			int last = this.builder.units.size() - 1;
			if (last >= 0 && !this.builder.units.get(last).is(Unit.Kind.NP)
					&& (this.builder.units.get(last).classes.contains("preposition.time")
							|| this.reading.is(this.builder.units.get(last).from, "preposition.time"))) {
				this.builder.units.remove(last);
			}
			Unit unit = this.builder.add(Unit.Kind.TIME, i, Math.min(time.to(), sentence.to()), "");
			if (this.reading.is(i, "preposition.deadline")
					|| i > sentence.from() && this.reading.is(i - 1, "preposition.deadline")) {
				unit.classes.add("preposition.deadline");
			}
			unit.time = isCompared(i, time.value(), sentence) ? null : time.value();
			return Math.min(time.to(), sentence.to());
		}
		if (mention != null) {
			if (this.reading.is(i, "speech.own")) {
				this.builder.verb(i, i + 1, speech(i)); // ujarnya: said he
			}
			return this.builder.mentioned(mention, i);
		}
		if (this.headFirst && this.builder.phrase != null && this.ambiguity.isOrdinal(i)) {
			this.builder.phrase.to = i + 1; // anggota ke-32 NATO
			return i + 1;
		}
		int compound = this.ambiguity.compound(i, sentence.to());
		if (compound > i) {
			Unit np = (this.builder.phrase != null) ? this.builder.phrase : this.builder.start(i);
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
		if (this.expressions.amountAt(i) != null
				&& (this.builder.phrase == null || this.builder.phrase.quantity == null)) {
			return this.builder.number(i, sentence.to());
		}
		if (token.kind() == Token.Kind.NUMBER) {
			return this.builder.number(i, sentence.to());
		}
		if (token.kind() != Token.Kind.WORD) {
			return this.builder.sign(i, token);
		}
		Match<List<Sense>> match = this.ambiguity.beforeTime(i, this.reading.phrase(i, sentence.to()),
				this.expressions);
		if (match != null) {
			return listed(i, match, sentence);
		}
		if (!this.builder.units.isEmpty() && this.builder.units.get(this.builder.units.size() - 1).is(Unit.Kind.PURPOSE)
				&& this.ambiguity.isUnlistedInfinitive(i, sentence.to())) {
			this.builder.verb(i, i + 1, new Sense("verb", this.reading.key(i), Voice.BASE, List.of()));
			return i + 1;
		}
		if (!token.isCapital() && this.builder.phrase == null && this.reading.pack().guessAdverb(token.lower())) {
			this.builder.add(Unit.Kind.AUX, i, i + 1, token.lower()).classes.add("adverb");
			return i + 1;
		}
		Voice guess = (token.isCapital() && i > sentence.from()) ? null
				: this.reading.pack().guessVerb(this.reading.key(i));
		if (guess != null && this.reading.hasClitic(i) && this.ambiguity.isNominal(i + 1, sentence.to())) {
			this.builder.noun(i, i + 1, null);
			return i + 1;
		}
		boolean adjective = !this.headFirst && !this.builder.units.isEmpty()
				&& this.builder.units.get(this.builder.units.size() - 1).is(Unit.Kind.VERB) && i + 1 < sentence.to()
				&& this.reading.token(i + 1).kind() == Token.Kind.WORD && !this.reading.is(i + 1, "purpose");
		if (guess != null && !adjective
				&& !this.ambiguity.nounExpected(i, this.builder.units, this.builder.phrase, sentence.to())) {
			this.builder.verb(i, i + 1, new Sense("verb", this.reading.key(i), guess, List.of()));
			return i + 1;
		}
		this.builder.noun(i, i + 1, null);
		return i + 1;
	}

	/** The verb of speaking to which a speaker is an ending. */
	private Sense speech(int i) {
		for (Sense sense : Objects.requireNonNullElse(this.reading.phrase(i, i + 1), NOTHING).value()) {
			if (sense.kind().startsWith("verb")) {
				return sense;
			}
		}
		throw new IllegalStateException(
				"'" + this.reading.key(i) + "' is in speech.own, but no block of frames has it");
	}

	/** {@code for the first time since 2016}: no time but what it is compared with. */
	private boolean isCompared(int i, @Nullable FactTime time, Sentence sentence) {
		if (time == null || time.start() == null || time.end() != null) {
			return false;
		}
		for (int j = i - 1; j >= Math.max(sentence.from(), i - COMPARED); j--) {
			if (this.reading.is(j, "superlative")) {
				return true;
			}
			if (this.reading.token(j).is(",")) {
				return false;
			}
		}
		return false;
	}

	private int listed(int i, Match<List<Sense>> match, Sentence sentence) {
		int end = i + match.length();
		Expressions.Amount amount = this.expressions.amountAt(i);
		if (amount != null) {
			return this.builder.number(i, sentence.to());
		}
		Unit.Kind that = this.that.read(i, end, sentence.to(), this.builder.units, this.builder.phrase);
		if (that != null) {
			this.builder.add(that, i, end, this.reading.key(i));
			return end;
		}
		for (Sense sense : match.value()) {
			if (sense.kind().equals("aside")) {
				return end; // launched what it said was a satellite
			}
			if (sense.kind().equals("attributive") && this.builder.phrase != null) {
				this.builder.phrase.to = end;
				return end;
			}
			if (sense.kind().equals("ordinal") && this.ambiguity.isAdverbial(end, sentence.to(), this.builder.phrase)) {
				this.builder.add(Unit.Kind.AUX, i, end, this.reading.key(i)).classes.add("adverb");
				return end;
			}
			boolean counts = sense.kind().equals("quantifier") && !this.ambiguity.isRelation(match, end);
			if (sense.kind().equals("determiner") || counts) {
				this.builder.noun(i, end, null);
				Unit np = this.builder.phrase;
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
			boolean afterAuxiliary = !this.builder.units.isEmpty()
					&& this.builder.units.get(this.builder.units.size() - 1).is(Unit.Kind.AUX)
					&& this.builder.units.get(this.builder.units.size() - 1).classes.contains("auxiliary");
			if (kind == Unit.Kind.SUBORDINATE && afterAuxiliary
					|| kind == Unit.Kind.PREP && (this.counting.isPartitive(i, this.builder.phrase)
							|| this.counting.isMeasure(i, end, sentence.to(), this.builder.phrase))) {
				return end;
			}
			if (kind == Unit.Kind.AUX && sense.kind().equals("adverb")
					&& this.ambiguity.isInside(end, sentence.to(), this.builder.phrase)) {
				return end;
			}
			// Has 200 troops.
			boolean has = sense.kind().equals("auxiliary") && this.expressions.amountAt(end) != null
					&& match.value().stream().anyMatch((other) -> other.kind().startsWith("verb"));
			if (kind == Unit.Kind.AUX && (has || this.ambiguity.governs(match, end, sentence.to()))) {
				continue;
			}
			if (kind == Unit.Kind.CONDITION && this.reading.is(i, "origin") && this.mentions.containsKey(end)) {
				kind = Unit.Kind.PREP; // pilot asal Selandia Baru
			}
			if (kind == Unit.Kind.SUBORDINATE && this.ambiguity.isBare(i, end, sentence.to())) {
				continue;
			}
			if (kind == Unit.Kind.SUBORDINATE && this.reading.is(i, "preposition.during")
					&& this.ambiguity.isEvent(end, sentence.to())) {
				kind = Unit.Kind.PREP;
			}
			if (kind == Unit.Kind.PURPOSE && (!this.ambiguity.infinitive(end, sentence.to())
					|| this.headFirst && this.reading.is(i, "preposition")
							&& (this.mentions.containsKey(end) || this.ambiguity.isThing(end, sentence.to())))) {
				continue;
			}
			if (kind == Unit.Kind.AND && this.reading.is(i, "and.then")
					&& this.builder.units.stream().noneMatch((unit) -> unit.is(Unit.Kind.VERB))) {
				kind = Unit.Kind.AUX; // Peru then broke off relations
			}
			if (kind == Unit.Kind.AND && this.builder.phrase != null && this.ambiguity.joinsModifiers(i, end)) {
				this.builder.modified(end); // a missile and drone attack
				return end;
			}
			if (kind == Unit.Kind.PREP && !this.headFirst && this.builder.completesVerb(i, end)) {
				return end;
			}
			if (kind != null) {
				this.builder.function(kind, sense, i, end);
				match.value()
					.forEach(
							(other) -> this.builder.units.get(this.builder.units.size() - 1).classes.add(other.kind()));
				return rest(i, end);
			}
			if (sense.kind().startsWith("verb") && !this.counting.isAmounting(i, this.builder.units)) {
				verb = (verb == null || verb.frames().isEmpty()) ? sense : verb;
			}
			else if (sense.kind().equals("noun") || sense.kind().equals("action")) {
				noun = (noun == null) ? sense : noun;
			}
		}
		boolean naming = verb != null
				&& verb.frames().stream().anyMatch((frame) -> frame.objects().contains("noun.bad"));
		boolean office = verb != null
				&& verb.frames().stream().anyMatch((frame) -> frame.type() == FactType.HOLDS_OFFICE);
		if (verb != null && !naming && !office && this.reading.hasClitic(end - 1) && noun == null
				&& this.ambiguity.isNominal(end, sentence.to())) {
			noun = new Sense("action", verb.lemma(), null, verb.frames());
			verb = null;
		}
		boolean nounish = noun != null || match.value()
			.stream()
			.anyMatch((sense) -> sense.kind().startsWith("sector.") || sense.kind().startsWith("noun."));
		if (verb != null && !this.ambiguity.isNoBase(verb, this.builder.units)
				&& !this.ambiguity.isAttribute(verb, end, sentence.to(), this.builder.units)
				&& !(this.ambiguity.nounExpected(i, this.builder.units, this.builder.phrase, sentence.to())
						&& (nounish || !this.headFirst))
				&& !(nounish && !this.headFirst
						&& !this.ambiguity.verbExpected(this.builder.units, verb, end, sentence.to()))) {
			this.builder.verb(i, end, verb);
			Unit unit = this.builder.units.get(this.builder.units.size() - 1);
			match.value().forEach((sense) -> unit.classes.add(sense.kind()));
			return rest(i, end);
		}
		else {
			Match<List<Sense>> shorter = (verb != null && noun == null && match.length() > 1)
					? this.reading.phrase(i, end - 1) : null;
			if (shorter != null) {
				// Its demand that: no verb demand that.
				return listed(i, shorter, sentence);
			}
			boolean title = this.builder.quoted && this.reading.token(i).isCapital() && i > sentence.from()
					&& end < sentence.to() && this.reading.token(end).isCapital();
			this.builder.noun(i, end, title ? null : noun);
			match.value().forEach((sense) -> {
				Unit np = this.builder.phrase;
				if (np != null) {
					np.classes.add(sense.kind());
					np.office = (np.office == null && sense.kind().equals("title.office")) ? this.reading.textOf(i, end)
							: np.office;
				}
			});
			if (noun == null) {
				this.builder.head(i, end);
			}
			for (int t = i + 1; t < end; t++) {
				Mention inside = this.mentions.get(t);
				if (inside != null) {
					return this.builder.mentioned(inside, t);
				}
			}
		}
		return end;
	}

	/**
	 * {@code memasuki wilayah udara Finlandia}: somebody is named by words of which some
	 * belong to the verb; the rest of them names him as well.
	 */
	private int rest(int from, int end) {
		for (int t = from + 1; t < end; t++) {
			Mention mention = this.mentions.get(t);
			if (mention != null && mention.to() > end) {
				return this.builder.mentioned(new Mention(end, mention.to(), mention.refs(), mention.office()), end);
			}
		}
		return end;
	}

}
