package id.kaitan.event;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.kaitan.fact.Fact;
import id.kaitan.fact.FactTime;
import org.jspecify.annotations.Nullable;

/**
 * What a batch changes in the pair relationships: additions are summed up, and a pair
 * from which something is taken away or whose dates change is to be counted anew.
 */
final class PairLedger {

	private final Affiliation affiliation;

	private final Map<Pair, Addition> additions = new LinkedHashMap<>();

	private final Set<Pair> recounts = new LinkedHashSet<>();

	PairLedger(Affiliation affiliation) {
		this.affiliation = affiliation;
	}

	/**
	 * Enters a change of an event.
	 * @param before the event as it was, {@code null} if it is new
	 * @param after the event as it is, {@code null} if its last claim was closed
	 */
	void enter(@Nullable Fact before, @Nullable Fact after) {
		Set<Pair> tied = (before != null) ? Pair.of(before, this.affiliation) : Set.of();
		Set<Pair> ties = (after != null) ? Pair.of(after, this.affiliation) : Set.of();
		boolean sameDay = before != null && after != null && Objects.equals(day(before), day(after));
		for (Pair pair : tied) {
			if (!sameDay || !ties.contains(pair)) {
				this.recounts.add(pair);
			}
		}
		for (Pair pair : ties) {
			if (!tied.contains(pair) && after != null) {
				this.additions.merge(pair, new Addition(1, day(after), day(after)), Addition::plus);
			}
		}
	}

	static @Nullable LocalDate day(Fact event) {
		FactTime time = event.time();
		return (time != null) ? time.orderedAt() : null;
	}

	/**
	 * The pairs to which events are only added.
	 * @return how many, first and last, by pair
	 */
	Map<Pair, Addition> additions() {
		Map<Pair, Addition> all = new LinkedHashMap<>(this.additions);
		all.keySet().removeAll(this.recounts);
		return all;
	}

	/**
	 * The pairs to be counted anew.
	 * @return each once
	 */
	Set<Pair> recounts() {
		return this.recounts;
	}

	/**
	 * Events added to a pair.
	 *
	 * @param count how many
	 * @param first the day of the first that is dated, or {@code null}
	 * @param last the day of the last that is dated, or {@code null}
	 */
	record Addition(long count, @Nullable LocalDate first, @Nullable LocalDate last) {

		Addition plus(Addition other) {
			return new Addition(this.count + other.count,
					(this.first == null || (other.first != null && other.first.isBefore(this.first))) ? other.first
							: this.first,
					(this.last == null || (other.last != null && other.last.isAfter(this.last))) ? other.last
							: this.last);
		}

	}

}
