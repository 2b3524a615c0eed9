package id.kaitan.event;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import id.kaitan.entity.EntityId;
import id.kaitan.fact.Fact;
import id.kaitan.fact.Participant;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it is compared with others: a telling of an event, or the event itself as all
 * its tellings together have it.
 *
 * @param fact what is told
 * @param published when, or {@code null} if unknown; of an event, when it was first told
 * @param articles the ids of the articles that tell it
 */
record Told(Fact fact, @Nullable LocalDate published, List<String> articles) {

	Told {
		articles = List.copyOf(articles);
	}

	List<EntityId> actors() {
		return ids(this.fact.actors());
	}

	List<EntityId> recipients() {
		return ids(this.fact.recipients());
	}

	Stream<Participant> participants() {
		return Stream.concat(this.fact.actors().stream(), this.fact.recipients().stream());
	}

	/**
	 * The words of a statement.
	 * @return the first quote, empty if there is none
	 */
	String words() {
		return this.fact.evidence().isEmpty() ? "" : this.fact.evidence().get(0).quote();
	}

	/**
	 * The day by which tellings of the same event find each other: that of the event,
	 * else that of the publication.
	 * @return the day, or {@code null} if neither is known
	 */
	@Nullable LocalDate near() {
		return (this.fact.time() != null) ? this.fact.time().orderedAt() : this.published;
	}

	boolean sharesArticle(Told other) {
		return this.articles.stream().anyMatch(other.articles::contains);
	}

	private static List<EntityId> ids(List<Participant> participants) {
		return participants.stream().map(Participant::id).toList();
	}

}
