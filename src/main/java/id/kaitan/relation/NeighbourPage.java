package id.kaitan.relation;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which neighbours are wanted, as text.
 */
record NeighbourPage(
		@Parameter(description = "COUNTRY, PERSON, ORGANIZATION or PLACE", example = "") @Nullable String entityType,
		@Parameter(description = "Items in a page, 1 to 1000; 50 without it", example = "10") @Nullable String limit,
		@Parameter(description = "next of the page before", example = "") @Nullable String cursor) {

}
