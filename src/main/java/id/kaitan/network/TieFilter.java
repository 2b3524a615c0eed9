package id.kaitan.network;

import java.util.Set;

import id.kaitan.fact.FactType;

/**
 * Which facts count.
 *
 * @param types a set of types as bits, see {@link #bits(Set)}
 * @param from the first day, {@link Integer#MIN_VALUE} if open
 * @param to the last day, {@link Integer#MAX_VALUE} if open
 * @param kind whether cooperation or conflict counts, or both
 * @param minSources how many sources must state a fact at least
 * @param minConfidence how sure a fact must be at least
 * @param unsettled whether facts count that are denied, planned or only possible
 * @param asOf what had been recorded by then counts, in epoch milliseconds;
 * {@link Long#MAX_VALUE} for the present
 */
public record TieFilter(int types, int from, int to, Kind kind, int minSources, float minConfidence, boolean unsettled,
		long asOf) {

	/** Every type. */
	public static final int ALL_TYPES = -1;

	/** The present, whole. */
	public static final TieFilter ALL = new TieFilter(ALL_TYPES, Integer.MIN_VALUE, Integer.MAX_VALUE, Kind.ANY, 1, 0,
			false, Long.MAX_VALUE);

	private static final int COOPERATION = bitsByScore(1);

	private static final int CONFLICT = bitsByScore(-1);

	/** Whether cooperation or conflict counts. */
	public enum Kind {

		/** Both, and what is neither. */
		ANY,
		/** Types with a score above 0, and alliances, offices and memberships. */
		COOPERATION,
		/** Types with a score below 0, casualties and standing conflicts. */
		CONFLICT

	}

	/**
	 * Drops the types that are not of the kind.
	 */
	public TieFilter {
		types &= switch (kind) {
			case ANY -> ALL_TYPES;
			case COOPERATION -> COOPERATION;
			case CONFLICT -> CONFLICT;
		};
	}

	/**
	 * A set of types as bits.
	 * @param types the types
	 * @return the bits of their ordinals, all if there are none
	 */
	public static int bits(Set<FactType> types) {
		int bits = 0;
		for (FactType type : types) {
			bits |= 1 << type.ordinal();
		}
		return (bits != 0) ? bits : ALL_TYPES;
	}

	private static int bitsByScore(int sign) {
		int bits = 0;
		for (FactType type : FactType.values()) {
			int score = switch (type) {
				case HOLDS_OFFICE, MEMBER_OF, PART_OF, ALLY_OF -> 1;
				case IN_CONFLICT_WITH, CASUALTIES -> -1;
				default -> (int) Math.signum(type.goldstein());
			};
			if (score == sign) {
				bits |= 1 << type.ordinal();
			}
		}
		return bits;
	}

	/**
	 * Whether this is the present, whole.
	 * @return {@code true} if it equals {@link #ALL}
	 */
	public boolean isAll() {
		return equals(ALL);
	}

	/**
	 * Whether nothing but the type and the period of a plain event decides whether it
	 * counts.
	 * @return {@code true} if the present is asked for, and any source and confidence
	 * will do
	 */
	public boolean isSimple() {
		return this.minSources <= 1 && this.minConfidence <= 0 && this.asOf == Long.MAX_VALUE;
	}

	/**
	 * Whether an event counts.
	 * @param events the table
	 * @param row the event's row
	 * @return {@code true} if it does
	 */
	public boolean accepts(EventTable events, int row) {
		if ((this.types & events.typeBit(row)) == 0 || events.confidence(row) < this.minConfidence) {
			return false;
		}
		if (this.from != Integer.MIN_VALUE || this.to != Integer.MAX_VALUE) {
			int at = events.at(row);
			if (at == EventTable.UNDATED || at > this.to || events.end(row) < this.from) {
				return false;
			}
		}
		return (this.unsettled || events.settled(row)) && sources(events, row) >= this.minSources;
	}

	/**
	 * How many sources state an event.
	 * @param events the table
	 * @param row the event's row
	 * @return how many did as of the instant asked for
	 */
	public int sources(EventTable events, int row) {
		return (this.asOf == Long.MAX_VALUE) ? events.sources(row) : events.sources(row, this.asOf);
	}

	/**
	 * Whether a standing relation counts. It has no number of sources.
	 * @param standing the relation
	 * @return {@code true} if it does
	 */
	public boolean accepts(Standing standing) {
		boolean known = (this.asOf == Long.MAX_VALUE) ? standing.closedAt() == Long.MAX_VALUE
				: standing.recordedAt() <= this.asOf && this.asOf < standing.closedAt();
		return known && (this.types & 1 << standing.type().ordinal()) != 0 && standing.start() <= this.to
				&& standing.end() >= this.from;
	}

	/**
	 * The day that recency is measured from.
	 * @param reference the day of the network
	 * @return that day, or the last day that counts if that is earlier
	 */
	public int reference(int reference) {
		int day = Math.min(reference, this.to);
		return (this.asOf == Long.MAX_VALUE) ? day : (int) Math.min(day, this.asOf / 86_400_000L);
	}

}
