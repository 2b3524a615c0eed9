package id.kaitan.network;

import java.util.Arrays;

/**
 * Runs of numbers, each in one piece. What was added once is never moved or changed.
 */
final class NumberPool {

	static final int SHIFT = 16;

	static final int MASK = (1 << SHIFT) - 1;

	private int[][] chunks = new int[0][];

	private int used = MASK + 1;

	/**
	 * Adds a run.
	 * @param run at most 65,536 numbers
	 * @return where it is
	 */
	int add(int[] run) {
		if (this.used + run.length > MASK + 1) {
			this.chunks = Arrays.copyOf(this.chunks, this.chunks.length + 1);
			this.chunks[this.chunks.length - 1] = new int[MASK + 1];
			this.used = 0;
		}
		int at = this.chunks.length - 1 << SHIFT | this.used;
		System.arraycopy(run, 0, this.chunks[this.chunks.length - 1], this.used, run.length);
		this.used += run.length;
		return at;
	}

	/**
	 * Adds a run, unless it is the same as another one.
	 * @param at where the other one is
	 * @param run at most 65,536 numbers
	 * @return where it is
	 */
	int addUnlessSame(int at, int[] run) {
		int[] chunk = this.chunks[at >>> SHIFT];
		int from = at & MASK;
		boolean same = from + run.length <= chunk.length
				&& Arrays.equals(chunk, from, from + run.length, run, 0, run.length);
		return same ? at : add(run);
	}

	int[][] chunks() {
		return this.chunks;
	}

}
