package id.kaitan.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A fact on the wire: an event or a standing relation, as one source or many tell it.
 *
 * @param id the id, or {@code null} as long as it is not stored
 * @param type the type
 * @param mode one of the type's modes, or {@code null}
 * @param actors who acts; all participants of a symmetric type
 * @param recipients who is acted upon; empty for symmetric types
 * @param place where, or {@code null} if unknown
 * @param time when, or {@code null} if unknown
 * @param quantity how many, or {@code null}
 * @param polarity whether it is said to be so
 * @param modality how sure, and whose claim
 * @param attributedTo who says so, empty when the outlet itself does
 * @param about what a statement or denial is about, an id of another fact, or
 * {@code null}
 * @param title the title of an office, or {@code null}
 * @param plover PLOVER's root, that of the type, or {@code null} where there is none
 * @param goldstein the type's score from -10 to 10
 * @param confidence from 0 (none) to 1 (sure)
 * @param extractor what found the fact, such as {@code rules} or {@code gdelt}
 * @param evidence the places in texts that support it, in the order of the text
 */
public record Fact(@Nullable String id, FactType type, @Nullable String mode, List<Participant> actors,
		List<Participant> recipients, @Nullable FactPlace place, @Nullable FactTime time, @Nullable Quantity quantity,
		Polarity polarity, Modality modality, List<Participant> attributedTo, @Nullable String about,
		@Nullable String title, @Nullable String plover, double goldstein, double confidence, String extractor,
		List<Evidence> evidence) {

	/**
	 * Copies the lists.
	 */
	public Fact {
		actors = List.copyOf(actors);
		recipients = List.copyOf(recipients);
		attributedTo = List.copyOf(attributedTo);
		evidence = List.copyOf(evidence);
	}

	/**
	 * The same fact with another id.
	 * @param id the id, or {@code null}
	 * @return the fact
	 */
	public Fact withId(@Nullable String id) {
		return new Fact(id, this.type, this.mode, this.actors, this.recipients, this.place, this.time, this.quantity,
				this.polarity, this.modality, this.attributedTo, this.about, this.title, this.plover, this.goldstein,
				this.confidence, this.extractor, this.evidence);
	}

	/**
	 * The same fact about another fact.
	 * @param about the id of that fact, or {@code null}
	 * @return the fact
	 */
	public Fact withAbout(@Nullable String about) {
		return new Fact(this.id, this.type, this.mode, this.actors, this.recipients, this.place, this.time,
				this.quantity, this.polarity, this.modality, this.attributedTo, about, this.title, this.plover,
				this.goldstein, this.confidence, this.extractor, this.evidence);
	}

	/**
	 * The same fact with other participants, or with other names of them.
	 * @param actors who acts
	 * @param recipients who is acted upon
	 * @return the fact
	 */
	public Fact withParticipants(List<Participant> actors, List<Participant> recipients) {
		return new Fact(this.id, this.type, this.mode, actors, recipients, this.place, this.time, this.quantity,
				this.polarity, this.modality, this.attributedTo, this.about, this.title, this.plover, this.goldstein,
				this.confidence, this.extractor, this.evidence);
	}

	/**
	 * The same fact with other evidence.
	 * @param evidence the places in texts that support it
	 * @return the fact
	 */
	public Fact withEvidence(List<Evidence> evidence) {
		return withEvidence(this.extractor, evidence);
	}

	/**
	 * The same fact with the evidence that an extractor found.
	 * @param extractor what found it
	 * @param evidence the places in texts that support it
	 * @return the fact
	 */
	public Fact withEvidence(String extractor, List<Evidence> evidence) {
		return new Fact(this.id, this.type, this.mode, this.actors, this.recipients, this.place, this.time,
				this.quantity, this.polarity, this.modality, this.attributedTo, this.about, this.title, this.plover,
				this.goldstein, this.confidence, extractor, evidence);
	}

}
