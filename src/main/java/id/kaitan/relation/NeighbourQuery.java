package id.kaitan.relation;

import id.kaitan.entity.EntityId;
import id.kaitan.entity.EntityType;
import id.kaitan.network.TieFilter;
import org.jspecify.annotations.Nullable;

/**
 * A question for neighbours.
 *
 * @param entity whose
 * @param filter which facts count
 * @param type of the neighbours, {@code null} for all
 * @param limit how many, 1 to 1000
 * @param after the place in the order to go on from, {@code null} for the beginning
 * @param language of names
 */
record NeighbourQuery(EntityId entity, TieFilter filter, @Nullable EntityType type, int limit,
		@Nullable NeighbourPlace after, String language) {

	static final int PAGE = 50;

	static final int MOST = 1000;

	NeighbourQuery from(@Nullable NeighbourPlace place) {
		return new NeighbourQuery(this.entity, this.filter, this.type, this.limit, place, this.language);
	}

}
