package id.kaitan.relation;

import java.time.Instant;

import id.kaitan.entity.EntityId;
import id.kaitan.network.Parts;
import id.kaitan.network.TieFilter;
import org.jspecify.annotations.Nullable;

/**
 * A question for all that ties two entities.
 *
 * @param a the first
 * @param b the second, another one
 * @param filter which facts count
 * @param parts whom a country stands for
 * @param asOf what had been recorded by then counts, {@code null} for the present
 * @param language of names
 */
record RelationQuery(EntityId a, EntityId b, TieFilter filter, Parts parts, @Nullable Instant asOf, String language) {

}
