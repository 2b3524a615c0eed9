package id.kaitan.extraction.frame;

import java.util.List;
import java.util.Map;

import id.kaitan.extraction.name.Mention;
import id.kaitan.extraction.pack.Effect;
import id.kaitan.extraction.pack.PhraseTrie.Match;
import id.kaitan.extraction.pack.Sense;
import id.kaitan.extraction.pack.Voice;
import id.kaitan.extraction.text.Reading;
import id.kaitan.extraction.text.Token;
import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Decides what the word {@code that} does, in a language that has one word for three.
 */
final class That {

	private final Reading reading;

	private final Map<Integer, Mention> mentions;

	private final boolean headFirst;

	That(Reading reading, Map<Integer, Mention> mentions) {
		this.reading = reading;
		this.mentions = mentions;
		this.headFirst = reading.pack().is("order", "head first");
	}

	/**
	 * What {@code that} is where the language has one word for three: it begins a
	 * relative clause, begins what is said, or ({@code null}) points at the noun after
	 * it.
	 */
	Unit.@Nullable Kind read(int i, int end, int to, List<Unit> units, @Nullable Unit np) {
		if (this.headFirst || !this.reading.is(i, "that") || !this.reading.is(i, "determiner") || units.isEmpty()
				|| end >= to) {
			return null;
		}
		Unit last = units.get(units.size() - 1);
		if (np != null && np.head >= 0 && isFinite(end, to)) {
			return Unit.Kind.RELATIVE;
		}
		boolean noun = this.reading.token(end).kind() == Token.Kind.WORD && !this.mentions.containsKey(end)
				&& !this.reading.is(end, "determiner") && !this.reading.is(end, "quantifier");
		boolean says = last.is(Unit.Kind.VERB) && Verbs.effect(last, Effect.PLAIN) != Effect.PLAIN;
		return switch (last.kind) {
			case VERB -> (!noun || says) ? Unit.Kind.THAT : null;
			case NP -> (np != null && saysNothing(np, units)) ? Unit.Kind.RELATIVE : Unit.Kind.THAT;
			case TIME, AUX -> Unit.Kind.THAT;
			case AND -> (!noun) ? Unit.Kind.THAT : null;
			default -> null;
		};
	}

	/**
	 * {@code the pact that Norway signed}, other than
	 * {@code the claim that Norway signed} and {@code told reporters that Norway signed}.
	 */
	private static boolean saysNothing(Unit np, List<Unit> units) {
		Unit before = (units.size() > 1) ? units.get(units.size() - 2) : null;
		if (before != null && before.classes.contains("preposition.where")) {
			// Told her in a phone call that: what stands between does not end it.
			for (int i = units.size() - 3; i >= 0 && before != null && !before.is(Unit.Kind.VERB); i--) {
				boolean between = before.is(Unit.Kind.PREP) || before.is(Unit.Kind.NP) || before.is(Unit.Kind.TIME);
				before = between ? units.get(i) : null;
			}
		}
		boolean told = before != null && before.is(Unit.Kind.VERB)
				&& (Verbs.effect(before, Effect.PLAIN) != Effect.PLAIN || Verbs.speaks(before));
		boolean deed = np.sense != null && np.sense.frames()
			.stream()
			.anyMatch((frame) -> frame.type() == FactType.TREATY || frame.type() == FactType.MILITARY_ACTION
					|| frame.type() == FactType.MEETING || frame.type() == FactType.SANCTION);
		boolean apposed = before != null && before.is(Unit.Kind.COMMA) && np.classes.contains("noun.deed");
		return !told && (deed || apposed);
	}

	/** Whether a finite verb, maybe after auxiliaries, begins here. */
	private boolean isFinite(int from, int to) {
		int i = from;
		while (i < to && this.reading.is(i, "adverb")) {
			i++;
		}
		if (i >= to || this.mentions.containsKey(i) && this.reading.token(i).isCapital()) {
			return false;
		}
		Match<List<Sense>> match = this.reading.phrase(i, to);
		if (match == null) {
			Voice guess = this.reading.pack().guessVerb(this.reading.key(i));
			return guess == Voice.PAST || guess == Voice.ACTIVE;
		}
		return match.value()
			.stream()
			.anyMatch((sense) -> sense.voice() == Voice.PAST || sense.voice() == Voice.ACTIVE
					|| Chunker.FUNCTION.get(sense.kind()) == Unit.Kind.AUX && !sense.kind().equals("adverb")
					|| sense.kind().equals("negation"))
				&& match.value().stream().noneMatch((sense) -> sense.kind().equals("determiner"));
	}

}
