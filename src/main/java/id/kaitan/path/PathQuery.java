package id.kaitan.path;

import java.time.Instant;
import java.util.List;

import id.kaitan.entity.EntityId;
import id.kaitan.network.Parts;
import id.kaitan.network.TieFilter;
import org.jspecify.annotations.Nullable;

/**
 * A question for connection paths.
 *
 * @param from where paths begin
 * @param to where paths end, another entity
 * @param avoid entities that no path touches
 * @param maxHops how many hops a path has at most, 1 to 6
 * @param limit how many paths, 1 to 50
 * @param filter which facts count
 * @param chronological whether the hops' events must be in an order of time
 * @param asOf what had been recorded by then counts, {@code null} for the present
 * @param parts whom a country stands for at the ends
 * @param language of names
 */
record PathQuery(EntityId from, EntityId to, List<EntityId> avoid, int maxHops, int limit, TieFilter filter,
		boolean chronological, @Nullable Instant asOf, Parts parts, String language) {

	static final int HOPS = 4;

	static final int MOST_HOPS = 6;

	static final int PATHS = 5;

	static final int MOST_PATHS = 50;

	PathQuery {
		avoid = List.copyOf(avoid);
	}

}
