package id.kaitan.extraction.frame;

import java.util.List;
import java.util.Map;

import id.kaitan.extraction.name.Mention;
import id.kaitan.extraction.pack.PhraseTrie.Match;
import id.kaitan.extraction.pack.Sense;
import id.kaitan.extraction.pack.Voice;
import id.kaitan.extraction.text.Reading;
import id.kaitan.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Decides by what stands beside a number what it counts: whether it stands for those
 * counted, or the noun comes later.
 */
final class Counting {

	/** How far a noun may stand from its amount. */
	private static final int NEAR = 6;

	private final Reading reading;

	private final Map<Integer, Mention> mentions;

	private final boolean headFirst;

	Counting(Reading reading, Map<Integer, Mention> mentions) {
		this.reading = reading;
		this.mentions = mentions;
		this.headFirst = reading.pack().is("order", "head first");
	}

	/** Whether a number without a noun is the subject of the verb that may begin here. */
	boolean standsAlone(Unit np, int i, int to, List<Unit> units) {
		return isCounted(np, i, to) || isToll(np, i, to, units) || isMany(np, i, to);
	}

	/** {@code Thousands marched}: a number of people without a noun. */
	private boolean isMany(Unit np, int i, int to) {
		Match<List<Sense>> match = this.reading.phrase(i, to);
		return np.to == np.from + 1 && this.reading.is(np.from, "partitive") && this.reading.is(np.from, "quantifier")
				&& match != null && match.value().stream().anyMatch((sense) -> sense.voice() == Voice.PAST);
	}

	/** {@code the two signed a pact}: the number stands for those counted. */
	private boolean isCounted(Unit np, int i, int to) {
		Match<List<Sense>> match = this.reading.phrase(i, to);
		boolean past = match != null && match.value().stream().anyMatch((sense) -> sense.voice() == Voice.PAST);
		int next = (match != null) ? i + match.length() : i;
		return np.head < 0 && np.quantity != null && np.to - np.from > 1 && past && next < to
				&& (this.reading.is(next, "determiner") || this.reading.is(next, "purpose")
						|| this.reading.is(next, "preposition") || this.mentions.containsKey(next));
	}

	/** {@code 17 were killed and 20 wounded}: a number alone has a verb after another. */
	private boolean isToll(Unit np, int i, int to, List<Unit> units) {
		int last = units.size() - 1;
		Match<List<Sense>> match = this.reading.phrase(i, to);
		return np.head < 0 && np.quantity != null && last > 1 && units.get(last - 1).is(Unit.Kind.AND)
				&& units.get(last - 2).is(Unit.Kind.VERB) && Verbs.has(units.get(last - 2), "casualty") && match != null
				&& match.value()
					.stream()
					.flatMap((sense) -> sense.frames().stream())
					.anyMatch((frame) -> frame.has("casualty"));
	}

	/**
	 * {@code some of its troops}, {@code a round of talks}: the noun comes after the
	 * preposition.
	 */
	boolean isPartitive(int i, @Nullable Unit np) {
		if (!this.headFirst && this.reading.is(i, "genitive") && np != null && np.head == i - 1 && np.mentions.isEmpty()
				&& this.reading.is(i - 1, "noun.series")) {
			np.head = -1;
			np.sense = null;
			np.headed = false;
			np.to = i + 1;
			return true;
		}
		boolean partitive = !this.headFirst && this.reading.is(i, "genitive") && np != null && np.head < 0
				&& np.mentions.isEmpty() && (this.reading.is(i - 1, "partitive")
						|| this.reading.token(i - 1).kind() == Token.Kind.NUMBER && np.quantity != null);
		if (partitive && np != null) {
			np.to = i + 1;
		}
		return partitive;
	}

	/** {@code mengirim bantuan sebanyak 20 ton}: how much of the object, no toll. */
	boolean isAmounting(int i, List<Unit> units) {
		int last = units.size() - 1;
		return this.reading.is(i, "amounting") && last > 0 && units.get(last).is(Unit.Kind.NP)
				&& units.get(last - 1).is(Unit.Kind.VERB);
	}

	/** {@code $800 million in military aid}: an amount of what comes after. */
	boolean isMeasure(int i, int next, int to, @Nullable Unit np) {
		if (this.headFirst || np == null || np.quantity == null || !Money.is(np.quantity)
				|| !this.reading.is(i, "measure")) {
			return false;
		}
		for (int j = next; j < Math.min(to, next + NEAR); j++) {
			Match<List<Sense>> match = this.reading.phrase(j, to);
			if (match != null && match.value()
				.stream()
				.anyMatch((sense) -> sense.kind().equals("noun.aid") || sense.kind().equals("noun.arms")
						|| sense.kind().equals("noun"))) {
				np.to = next;
				return true;
			}
			if (this.reading.token(j).kind() != Token.Kind.WORD || this.mentions.containsKey(j) || match != null
					&& match.value().stream().anyMatch((sense) -> Chunker.FUNCTION.containsKey(sense.kind()))) {
				return false;
			}
		}
		return false;
	}

}
