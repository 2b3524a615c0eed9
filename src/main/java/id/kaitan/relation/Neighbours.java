package id.kaitan.relation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.kaitan.fact.Participant;
import id.kaitan.network.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A page of an entity's neighbours.
 *
 * @param total how many neighbours there are on all pages
 * @param items the neighbours, the strongest tie first
 * @param next the cursor of the next page, {@code null} at the end
 * @param networkAsOf the moment whose state of the graph this is
 */
record Neighbours(int total, List<Neighbour> items, @Nullable String next, @JsonIgnore Instant networkAsOf) {

	Neighbours {
		items = List.copyOf(items);
	}

	/**
	 * A neighbour.
	 *
	 * @param entity who
	 * @param strength of the tie, from 0 to 1; see docs/paths.md
	 * @param count how many facts tie the two
	 * @param first the day of the first that is dated, {@code null} if none is
	 * @param last the day of the last that is dated, {@code null} if none is, or if a
	 * standing relation still holds
	 * @param relations the facts by type and direction
	 */
	record Neighbour(Participant entity, double strength, int count, @Nullable LocalDate first,
			@Nullable LocalDate last, List<Tied> relations) {

		Neighbour {
			relations = List.copyOf(relations);
		}

	}

	/**
	 * The facts of one type and direction.
	 *
	 * @param relation the type of the relationship
	 * @param direction which way it runs, OUT from the entity asked for
	 * @param count how many
	 * @param first the day of the first that is dated, {@code null} if none is
	 * @param last the day of the last that is dated, {@code null} if none is, or if a
	 * standing relation still holds
	 * @param title the office or role, or {@code null}
	 */
	record Tied(String relation, Direction direction, int count, @Nullable LocalDate first, @Nullable LocalDate last,
			@Nullable String title) {

	}

}
