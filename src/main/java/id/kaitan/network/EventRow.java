package id.kaitan.network;

import id.kaitan.fact.FactType;

/**
 * An event as the network keeps it.
 *
 * @param id the event's id
 * @param type its type
 * @param at the day that orders it, as an epoch day: its start, else its end, else
 * {@link #UNDATED}
 * @param end its last day as an epoch day, equal to {@code at} if it has none
 * @param denied whether it is only known as something that is not so
 * @param settled whether it is said to have happened, and not denied, planned or only
 * possible
 * @param confidence from 0 (none) to 1 (sure)
 * @param participants who is involved; see {@link #participant(int, Role)}
 * @param sources for each source the instants, in epoch milliseconds, from which it
 * states the event and from which no longer ({@link Long#MAX_VALUE}: it still does), in
 * pairs
 * @param contested whether another event denies it
 */
record EventRow(String id, FactType type, int at, int end, boolean denied, boolean settled, float confidence,
		int[] participants, long[] sources, boolean contested) {

	/** The day of an event whose time is unknown: after every known day. */
	static final int UNDATED = Integer.MAX_VALUE;

	/**
	 * An entity in a role, in one number.
	 * @param entity the number of the entity
	 * @param role its role
	 * @return the number
	 */
	static int participant(int entity, Role role) {
		return entity << 2 | role.ordinal();
	}

}
