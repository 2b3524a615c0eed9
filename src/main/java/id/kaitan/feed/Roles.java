package id.kaitan.feed;

import java.util.ArrayList;
import java.util.List;

import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Who acts and who is acted upon, by the type's rule: all participants of a symmetric
 * type act.
 *
 * @param actors who acts
 * @param recipients who is acted upon
 */
record Roles(List<FeedActor> actors, List<FeedActor> recipients) {

	/**
	 * The roles of two of whom one acts upon the other.
	 * @param type the type of event
	 * @param first who acts, or {@code null} if unknown
	 * @param second who is acted upon, or {@code null} if unknown
	 * @return the roles; whoever meets himself takes part once
	 */
	static Roles directed(FactType type, @Nullable FeedActor first, @Nullable FeedActor second) {
		if (type.isSymmetric()) {
			return undirected(first, second);
		}
		return new Roles((first != null) ? List.of(first) : List.of(), (second != null) ? List.of(second) : List.of());
	}

	static Roles undirected(@Nullable FeedActor first, @Nullable FeedActor second) {
		List<FeedActor> all = new ArrayList<>();
		if (first != null) {
			all.add(first);
		}
		if (second != null && (first == null || !first.entity().id().equals(second.entity().id()))) {
			all.add(second);
		}
		return new Roles(all, List.of());
	}

	boolean isEmpty() {
		return this.actors.isEmpty() && this.recipients.isEmpty();
	}

}
