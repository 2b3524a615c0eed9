package id.kaitan.path;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.kaitan.fact.Participant;
import id.kaitan.network.Direction;
import id.kaitan.network.KnownFact;
import org.jspecify.annotations.Nullable;

/**
 * The best connection paths between two entities.
 *
 * @param items the paths, the best first; empty if there is none
 * @param next always {@code null}: the best are all that is asked for
 * @param networkAsOf the moment whose state of the graph this is
 */
record Connections(List<Path> items, @Nullable String next, @JsonIgnore Instant networkAsOf) {

	Connections {
		items = List.copyOf(items);
	}

	/**
	 * A path.
	 *
	 * @param score from 0 to 1, more is better; see docs/paths.md
	 * @param why the reasons for the score, in words
	 * @param hops the hops in order
	 */
	record Path(double score, String why, List<Hop> hops) {

		Path {
			hops = List.copyOf(hops);
		}

	}

	/**
	 * A hop.
	 *
	 * @param from the entity that it leaves
	 * @param to the entity that it arrives at
	 * @param relation the type of the relationship, such as MET or HOLDS_OFFICE
	 * @param direction which way the relation runs
	 * @param count how many facts it rests on
	 * @param first the day of the first that is dated, {@code null} if none is
	 * @param last the day of the last that is dated, {@code null} if none is, or if a
	 * standing relation still holds
	 * @param since the beginning of a standing relation as exactly as it is known: a
	 * year, a month or a day, of which {@code first} is the first day; {@code null} if
	 * unknown, and of other relations
	 * @param until its end likewise, {@code null} if it still holds
	 * @param title the office or role of a standing relation, {@code null} of other
	 * relations
	 * @param event one event with its quote: in a path in order of time one that is in
	 * that order, else the best supported; {@code null} for a relation that no event
	 * states
	 * @param alternatives the other relations of the two
	 */
	record Hop(Participant from, Participant to, String relation, Direction direction, int count,
			@Nullable LocalDate first, @Nullable LocalDate last, @Nullable String since, @Nullable String until,
			@Nullable String title, @Nullable KnownFact event, List<Alternative> alternatives) {

		Hop {
			alternatives = List.copyOf(alternatives);
		}

	}

	/**
	 * Another relation of the two entities of a hop.
	 *
	 * @param relation the type of the relationship
	 * @param direction which way the relation runs
	 * @param count how many facts it rests on
	 * @param first the day of the first that is dated, {@code null} if none is
	 * @param last the day of the last that is dated, {@code null} if none is
	 */
	record Alternative(String relation, Direction direction, int count, @Nullable LocalDate first,
			@Nullable LocalDate last) {

	}

}
