package id.kaitan.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.kaitan.entity.EntityId;
import id.kaitan.entity.SeedCatalog;
import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Counts anew, from events, what the pair relationships should say. It shares with the
 * writers who is tied to whom by an event, and not how counts are kept.
 */
public final class PairRecount {

	private final Affiliation affiliation;

	private final Map<Tie, Count> counts = new HashMap<>();

	/**
	 * Nothing is counted yet.
	 * @param catalog who holds the office of which country
	 */
	public PairRecount(SeedCatalog catalog) {
		this.affiliation = new Affiliation(catalog);
	}

	/**
	 * Counts an event that is open, affirmed, and asserted or reported.
	 * @param type its type
	 * @param actors its actors
	 * @param recipients its recipients
	 * @param day the day by which it is put in order, or {@code null}
	 */
	public void add(FactType type, List<EntityId> actors, List<EntityId> recipients, @Nullable LocalDate day) {
		for (Pair pair : Pair.of(type, actors, recipients, this.affiliation)) {
			this.counts.merge(new Tie(pair.from().value(), pair.type(), pair.to().value()), new Count(1, day, day),
					Count::plus);
		}
	}

	/**
	 * What was counted.
	 * @return the count of each pair, type and direction that has any
	 */
	public Map<Tie, Count> counts() {
		return this.counts;
	}

	/**
	 * A pair, type and direction.
	 *
	 * @param from the id of who acts, of a symmetric type the smaller
	 * @param type the type of the events
	 * @param to the id of the other
	 */
	public record Tie(String from, FactType type, String to) {

		@Override
		public String toString() {
			return this.from + " " + this.type.pair() + " " + this.to;
		}

	}

	/**
	 * The events of a pair.
	 *
	 * @param events how many
	 * @param first the day of the first that is dated, or {@code null}
	 * @param last the day of the last that is dated, or {@code null}
	 */
	public record Count(long events, @Nullable LocalDate first, @Nullable LocalDate last) {

		Count plus(Count other) {
			return new Count(this.events + other.events, earlier(this.first, other.first),
					later(this.last, other.last));
		}

		private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
			return (one == null || (other != null && other.isBefore(one))) ? other : one;
		}

		private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
			return (one == null || (other != null && other.isAfter(one))) ? other : one;
		}

		@Override
		public String toString() {
			return this.events + " events from " + this.first + " to " + this.last;
		}

	}

}
