package id.kaitan.timeline;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.kaitan.network.EventPlace;
import id.kaitan.network.KnownFact;
import org.jspecify.annotations.Nullable;

/**
 * A page of a timeline.
 *
 * @param items the events in the order asked for, each a fact with its best evidence, the
 * number of claims and the denials that stand against it
 * @param next the cursor of the next page, {@code null} at the end
 * @param after where the next page goes on, {@code null} at the end
 * @param networkAsOf the moment whose state of the graph this is
 */
record Timeline(List<KnownFact> items, @Nullable String next, @JsonIgnore @Nullable EventPlace after,
		@JsonIgnore Instant networkAsOf) {

	Timeline {
		items = List.copyOf(items);
	}

}
