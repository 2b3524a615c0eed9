package id.kaitan.relation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Participant;
import id.kaitan.network.Direction;
import id.kaitan.network.KnownFact;
import org.jspecify.annotations.Nullable;

/**
 * All that ties two entities.
 *
 * @param a the first
 * @param b the second
 * @param standing the standing relations between them, those that hold first
 * @param counts how many events of each type and direction tie them, most first
 * @param events how many events tie them
 * @param together in how many further events both are involved, neither acting upon the
 * other
 * @param first the first event that is dated, {@code null} if there is none
 * @param last the last event that is dated, {@code null} if there is none
 * @param series how cooperative each month was in which anything happened
 * @param turningPoints the months from which on the two were much more, or less,
 * cooperative than before, the largest change first
 * @param contested what one side states and the other denies, side by side
 * @param networkAsOf the moment whose state of the graph this is
 */
record Relations(Participant a, Participant b, List<Stand> standing, List<Count> counts, int events, int together,
		@Nullable KnownFact first, @Nullable KnownFact last, List<Month> series, List<TurningPoint> turningPoints,
		List<Contested> contested, @JsonIgnore Instant networkAsOf) {

	Relations {
		standing = List.copyOf(standing);
		counts = List.copyOf(counts);
		series = List.copyOf(series);
		turningPoints = List.copyOf(turningPoints);
		contested = List.copyOf(contested);
	}

	/**
	 * A standing relation.
	 *
	 * @param relation its type
	 * @param from the entity it runs from
	 * @param to the entity it runs to
	 * @param title the office or role, or {@code null}
	 * @param start its start as exactly as known, {@code null} if unknown
	 * @param end its end as exactly as known, {@code null} if it still holds
	 */
	record Stand(FactType relation, Participant from, Participant to, @Nullable String title, @Nullable String start,
			@Nullable String end) {

	}

	/**
	 * Events of a type.
	 *
	 * @param type the type
	 * @param relation the type of the relationship
	 * @param direction which way they run, OUT from the first to the second
	 * @param count how many
	 * @param goldstein the type's score
	 * @param first the day of the first that is dated, {@code null} if none is
	 * @param last the day of the last that is dated, {@code null} if none is
	 */
	record Count(FactType type, String relation, Direction direction, int count, double goldstein,
			@Nullable LocalDate first, @Nullable LocalDate last) {

	}

	/**
	 * A month.
	 *
	 * @param month the month
	 * @param count how many events
	 * @param score their mean score
	 * @param cooperation how many of them have a score above 0
	 * @param conflict how many of them have a score below 0
	 */
	record Month(YearMonth month, int count, double score, int cooperation, int conflict) {

	}

	/**
	 * A month from which on the score differs from before.
	 *
	 * @param month the month
	 * @param before the mean score of the three months with events before it
	 * @param after the mean score of the three months with events from it on
	 * @param change how much more cooperative the two became, negative for less
	 * @param event the event of the month that goes furthest the same way
	 */
	record TurningPoint(YearMonth month, double before, double after, double change, @Nullable KnownFact event) {

	}

	/**
	 * A contested event.
	 *
	 * @param asserted the event as it is stated, with who says so in {@code attributedTo}
	 * @param denied the denials, with who denies it among the actors
	 */
	record Contested(KnownFact asserted, List<KnownFact> denied) {

		Contested {
			denied = List.copyOf(denied);
		}

	}

}
