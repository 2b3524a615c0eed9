package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.kaitan.extraction.name.Mention;
import id.kaitan.extraction.name.Ref;
import id.kaitan.extraction.pack.Effect;
import id.kaitan.extraction.pack.Sense;
import id.kaitan.extraction.pack.Voice;
import id.kaitan.fact.FactTime;
import id.kaitan.fact.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence: a noun phrase, a verb, a preposition, a sign. The reader of
 * roles writes into a verb what it finds about it.
 */
final class Unit {

	/** What a piece is. */
	enum Kind {

		NP, VERB, PREP, RELATIVE, THAT, CONDITION, SUBORDINATE, PURPOSE, AND, COMMA, STOP, OPEN, CLOSE, NEGATION, AUX,
		TIME, ACCORDING

	}

	final Kind kind;

	final int from;

	int to;

	final String key;

	/** Of a noun phrase: who is named in it, in order. */
	final List<Mention> mentions = new ArrayList<>();

	/** Of a noun phrase: the word classes of its words. */
	final Set<String> classes = new HashSet<>();

	/** Of a noun phrase: its event noun; of a verb: its sense. */
	@Nullable Sense sense;

	/** Of a noun phrase: index of the token that heads it. */
	int head = -1;

	/** Of a noun phrase: whether it refers back, as in {@code pertemuan itu}. */
	boolean definite;

	boolean clitic;

	/** Of a noun phrase: whether its event noun is its head. */
	boolean headed;

	@Nullable Quantity quantity;

	/** Of a noun phrase: the office that it names without its holder. */
	@Nullable String office;

	@Nullable FactTime time;

	@Nullable Voice voice;

	boolean negated;

	/** What auxiliaries say about a verb. */
	Effect modal = Effect.PLAIN;

	/** Of a verb: the verb in whose complement it stands. */
	@Nullable Unit governor;

	/** Of a verb: what its governor or the word before it does to it. */
	Effect scope = Effect.PLAIN;

	/** Of a verb: its subject, with coordinated ones. */
	List<Unit> subject = List.of();

	/** Of a verb: its object, with coordinated ones. */
	List<Unit> object = List.of();

	/** Of a verb or event noun: what follows it by preposition. */
	final List<Phrase> phrases = new ArrayList<>();

	/** Of a noun phrase: those coordinated with the name that it ends with. */
	List<Unit> beside = List.of();

	/** Of a noun phrase: who made what it names, as a clause behind it says. */
	List<Unit> makers = List.of();

	/** Of a verb: whether another verb before it shares its subject and time. */
	@Nullable Unit twin;

	/**
	 * Who says it, where the sentence as a whole or a quotation is attributed;
	 * {@code null} if nobody does.
	 */
	@Nullable List<Unit> reporters;

	/** Number of the quotation that it stands in, or 0. */
	int quote;

	/**
	 * A preposition and what follows it.
	 *
	 * @param preposition the preposition
	 * @param units the noun phrases
	 * @param agent whether the preposition marks who does it
	 */
	record Phrase(String preposition, List<Unit> units, boolean agent) {

	}

	Unit(Kind kind, int from, int to, String key) {
		this.kind = kind;
		this.from = from;
		this.to = to;
		this.key = key;
	}

	/** A verb like this one in another sense. */
	Unit as(Sense other) {
		Unit verb = new Unit(this.kind, this.from, this.to, other.lemma());
		verb.sense = other;
		verb.voice = this.voice;
		verb.clitic = this.clitic;
		verb.negated = this.negated;
		verb.modal = this.modal;
		verb.quote = this.quote;
		verb.classes.addAll(this.classes);
		return verb;
	}

	boolean is(Kind other) {
		return this.kind == other;
	}

	/** Of a verb or event noun: those by whom it is said to have been done. */
	List<Unit> agents() {
		return this.phrases.stream().filter(Phrase::agent).flatMap((phrase) -> phrase.units().stream()).toList();
	}

	/** A name as a noun phrase of its own. */
	static Unit of(Mention mention) {
		Unit unit = new Unit(Kind.NP, mention.from(), mention.to(), "");
		unit.mentions.add(mention);
		unit.head = mention.from();
		return unit;
	}

	/** Everybody named in a noun phrase. */
	List<Ref> refs() {
		List<Ref> refs = new ArrayList<>();
		this.mentions.forEach((mention) -> refs.addAll(mention.refs()));
		return refs;
	}

	/**
	 * Whether the phrase is a name (or what stands for one) and not something else that
	 * has one beside it.
	 */
	boolean isHeadedByName() {
		for (Mention mention : this.mentions) {
			if (mention.from() <= this.head && this.head < mention.to()) {
				return true;
			}
		}
		return false;
	}

	/** Of a verb of speaking: who speaks. */
	List<Unit> speakers() {
		if (this.voice != Voice.PASSIVE) {
			return this.subject;
		}
		for (Phrase phrase : this.phrases) {
			if (phrase.agent()) {
				return phrase.units();
			}
		}
		return this.object;
	}

	@Override
	public String toString() {
		return this.kind + ":" + this.key;
	}

}
