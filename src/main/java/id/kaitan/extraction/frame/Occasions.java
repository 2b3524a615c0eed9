package id.kaitan.extraction.frame;

import java.util.HashMap;
import java.util.Map;

import id.kaitan.extraction.name.Ref;
import id.kaitan.fact.FactTime;
import org.jspecify.annotations.Nullable;

/**
 * When and where events were that an article has spoken of, so that {@code the talks} and
 * {@code perundingan itu} are known to be those of the sentence before.
 */
final class Occasions {

	/** How many sentences later an event may be meant again. */
	private static final int REACH = 3;

	/**
	 * When and where.
	 *
	 * @param sentence number of the sentence that said so
	 * @param time when, or {@code null}
	 * @param place where, or {@code null}
	 */
	record Occasion(int sentence, @Nullable FactTime time, @Nullable Ref place) {

	}

	private final Map<String, Occasion> occasions = new HashMap<>();

	/** Keeps what a sentence says about an event. */
	void tell(String event, int sentence, @Nullable FactTime time, @Nullable Ref place) {
		if (time != null || place != null) {
			this.occasions.put(event, new Occasion(sentence, time, place));
		}
	}

	/** What an earlier sentence said about an event, or {@code null}. */
	@Nullable Occasion recall(String event, int sentence) {
		Occasion occasion = this.occasions.get(event);
		return (occasion != null && occasion.sentence() < sentence && sentence - occasion.sentence() <= REACH)
				? occasion : null;
	}

}
