package id.kaitan.network;

import java.util.Arrays;

/**
 * From when to when the sources of events state them, in pairs of instants. What one
 * source more tells of an event is written behind what is there, in the room that each
 * run has for as many again: an event told a thousand times costs a thousand pairs and
 * their room, not one pair for the first state of it, two for the second and so on.
 */
final class SourcePool {

	static final int SHIFT = 15;

	static final int MASK = (1 << SHIFT) - 1;

	private long[][] chunks = new long[0][];

	private int used = MASK + 1;

	/**
	 * Adds a run.
	 * @param instants at most 32,768 of them
	 * @return where it is
	 */
	int add(long[] instants) {
		int room = room(instants.length);
		if (this.used + room > MASK + 1) {
			this.chunks = Arrays.copyOf(this.chunks, this.chunks.length + 1);
			this.chunks[this.chunks.length - 1] = new long[MASK + 1];
			this.used = 0;
		}
		int at = this.chunks.length - 1 << SHIFT | this.used;
		System.arraycopy(instants, 0, this.chunks[this.chunks.length - 1], this.used, instants.length);
		this.used += room;
		return at;
	}

	/**
	 * Adds the next state of a run. Whoever reads the earlier state sees no difference.
	 * @param at where the last state is
	 * @param length the instants of that state
	 * @param instants the next state
	 * @return where that is: where the last one is if it only goes on
	 */
	int extend(int at, int length, long[] instants) {
		long[] chunk = this.chunks[at >>> SHIFT];
		int from = at & MASK;
		if (instants.length < length || instants.length > room(length)
				|| !Arrays.equals(chunk, from, from + length, instants, 0, length)) {
			return add(instants);
		}
		System.arraycopy(instants, length, chunk, from + length, instants.length - length);
		return at;
	}

	private static int room(int length) {
		// A run of none has room too: nothing begins behind the end of a piece.
		return (length < 2) ? 2 : Integer.highestOneBit(length - 1) << 1;
	}

	long[][] chunks() {
		return this.chunks;
	}

}
