package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.List;

import id.kaitan.extraction.name.Ref;
import id.kaitan.fact.Explanation;
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

	final List<Explanation.Role> notes = new ArrayList<>();

	/** Why to trust it how much; the first is what tells it. */
	private final List<Explanation.Reason> reasons = new ArrayList<>(
			List.of(new Explanation.Reason("told by a verb", 0.9)));

	/** Of an office: whether it is left, so that its time is an end. */
	boolean leaves;

	/** Whether it refers back to an event told before. */
	boolean definite;

	/** Whether it is a fact only if something is said. */
	boolean clausal;

	/** Whether it is a fact only if no other verb stands in its complement. */
	boolean alone;

	/** Whether who says so is who does it: who blames another by what he says of him. */
	boolean spoken;

	/** Whether both sides act, as in a clash, though the type has two. */
	boolean mutual;

	/** Whether somebody says of what was told before that he did it. */
	boolean claims;

	/** Whether its object is a place, whatever its name looks like. */
	boolean town;

	/** Whether it is a fact even if nobody is named. */
	boolean bare;

	/** The missiles that fly in it: fired from one place, they hit another. */
	@Nullable Unit weapon;

	/** Whether people are its object of whom only is said that they are many. */
	boolean many;

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
			Draft other = like();
			other.actors.clear();
			other.actors.add(this.actors.remove(1));
			other.recipients.addAll(this.recipients);
			others.add(other);
		}
		return others;
	}

	/** The same told of others: recipients and quantity are left open. */
	Draft like() {
		Draft other = new Draft(this.type, this.trigger, this.pattern, this.sentence);
		other.mode = this.mode;
		other.actors.addAll(this.actors);
		other.place = this.place;
		other.time = this.time;
		other.polarity = this.polarity;
		other.modality = this.modality;
		other.speakers = this.speakers;
		other.spans.addAll(this.spans);
		other.notes.addAll(this.notes);
		return other;
	}

	/**
	 * The word for the event, {@code talks} also of {@code held talks}, or {@code null}.
	 */
	@Nullable String eventName() {
		if (this.event != null && this.event.sense != null) {
			return this.event.sense.lemma();
		}
		return nameIn(this.trigger);
	}

	/** The noun that a verb of several words ends with, or {@code null}. */
	static @Nullable String nameIn(String verb) {
		int space = verb.lastIndexOf(' ');
		return (space > 0) ? verb.substring(space + 1) : null;
	}

	boolean hasParticipants() {
		return !this.actors.isEmpty() || !this.recipients.isEmpty();
	}

	/** Remembers where a role was found. */
	void note(String role, Ref ref, String position) {
		note(new Explanation.Role(role, ref.id().value(), ref.mention(), position, ref.via().name()));
	}

	void note(Explanation.Role note) {
		if (!this.notes.contains(note)) {
			this.notes.add(note);
		}
	}

	/** What tells it, and how far that is to be trusted. */
	void toldBy(String what, double amount) {
		this.reasons.set(0, new Explanation.Reason("told by " + what, amount));
	}

	/** A reason to trust it less. */
	void doubt(String why, double amount) {
		this.reasons.add(new Explanation.Reason(why, -amount));
	}

	List<Explanation.Reason> reasons() {
		return List.copyOf(this.reasons);
	}

	double confidence() {
		return this.reasons.stream().mapToDouble(Explanation.Reason::amount).sum();
	}

	/** Trusts it for the other's reasons if they are better. */
	void trustAtLeast(Draft other) {
		if (other.confidence() > confidence()) {
			this.reasons.clear();
			this.reasons.addAll(other.reasons);
		}
	}

}
