package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.List;

import id.kaitan.extraction.name.Ref;
import id.kaitan.fact.FactTime;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;
import id.kaitan.fact.Polarity;
import id.kaitan.fact.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A fact in the making: one telling of it, before tellings are merged.
 */
final class Draft {

	/**
	 * A piece of evidence, in tokens.
	 *
	 * @param from index of the first token
	 * @param to index after the last
	 */
	record Span(int from, int to) {

	}

	FactType type;

	final int sentence;

	final String trigger;

	final String pattern;

	@Nullable String mode;

	List<Ref> actors = new ArrayList<>();

	List<Ref> recipients = new ArrayList<>();

	@Nullable Ref place;

	@Nullable FactTime time;

	@Nullable Quantity quantity;

	@Nullable String title;

	Polarity polarity = Polarity.AFFIRMED;

	Modality modality = Modality.ASSERTED;

	List<Ref> speakers = List.of();

	final List<Span> spans = new ArrayList<>();

	final List<String> notes = new ArrayList<>();

	double confidence = 0.9;

	/** Whether it refers back to an event told before. */
	boolean definite;

	/** Whether it is a fact only if something is said. */
	boolean clausal;

	/** Whether it is a fact even if nobody is named. */
	boolean bare;

	/** Whether the frame asks for an object of a class, which then is no event itself. */
	boolean narrow;

	/** Whether it is the refusal to do what the verb says. */
	boolean refusal;

	/** Whether a noun, not a verb, tells it. */
	boolean nominal;

	/** The event noun that tells it, or that the verb has as object. */
	@Nullable Unit event;

	/** The draft denied, if this is a denial. */
	@Nullable Draft about;

	Draft(FactType type, String trigger, String pattern, int sentence) {
		this.type = type;
		this.trigger = trigger;
		this.pattern = pattern;
		this.sentence = sentence;
	}

	/**
	 * Leaves the first actor here, and answers a draft like this one for each other:
	 * {@code A and B are members of C} is two facts.
	 */
	List<Draft> perActor() {
		List<Draft> others = new ArrayList<>();
		while (this.actors.size() > 1) {
			Draft other = new Draft(this.type, this.trigger, this.pattern, this.sentence);
			other.actors.add(this.actors.remove(1));
			other.recipients.addAll(this.recipients);
			other.time = this.time;
			other.polarity = this.polarity;
			other.modality = this.modality;
			other.speakers = this.speakers;
			other.spans.addAll(this.spans);
			other.notes.addAll(this.notes);
			others.add(other);
		}
		return others;
	}

	boolean hasParticipants() {
		return !this.actors.isEmpty() || !this.recipients.isEmpty();
	}

	void note(String note) {
		this.notes.add(note);
	}

}
