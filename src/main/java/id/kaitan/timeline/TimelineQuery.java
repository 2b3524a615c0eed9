package id.kaitan.timeline;

import java.time.Instant;
import java.util.List;

import id.kaitan.entity.EntityId;
import id.kaitan.fact.Polarity;
import id.kaitan.network.EventPlace;
import id.kaitan.network.EventTable;
import id.kaitan.network.Parts;
import id.kaitan.network.TieFilter;
import org.jspecify.annotations.Nullable;

/**
 * A question for a timeline.
 *
 * @param entities who must be involved, all of them
 * @param place where it must have taken place, {@code null} for anywhere
 * @param filter which events count
 * @param polarity whether affirmed or denied ones, {@code null} for both
 * @param parts whom a country stands for
 * @param asOf what had been recorded by then counts, {@code null} for the present
 * @param descending whether the latest comes first
 * @param limit how many items, 0 if not said
 * @param after the place in the order to go on from, {@code null} for the beginning
 * @param language of names
 */
record TimelineQuery(List<EntityId> entities, @Nullable EntityId place, TieFilter filter, @Nullable Polarity polarity,
		Parts parts, @Nullable Instant asOf, boolean descending, int limit, @Nullable EventPlace after,
		String language) {

	TimelineQuery {
		entities = List.copyOf(entities);
	}

	TimelineQuery from(@Nullable EventPlace place) {
		return new TimelineQuery(this.entities, this.place, this.filter, this.polarity, this.parts, this.asOf,
				this.descending, this.limit, place, this.language);
	}

	TimelineQuery limited(int size) {
		return new TimelineQuery(this.entities, this.place, this.filter, this.polarity, this.parts, this.asOf,
				this.descending, size, this.after, this.language);
	}

	/**
	 * Whether an event counts, as far as that does not depend on who is involved.
	 */
	boolean accepts(EventTable events, int row) {
		return (this.polarity == null || events.denied(row) == (this.polarity == Polarity.DENIED))
				&& this.filter.accepts(events, row);
	}

}
