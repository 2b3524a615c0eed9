package id.kaitan.network;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A growing list of rows that can be put in time order.
 */
final class RowList {

	static final int[] NONE = new int[0];

	private int[] rows = new int[1024];

	private int size;

	void add(int row) {
		if (this.size == this.rows.length) {
			this.rows = Arrays.copyOf(this.rows, this.size * 2);
		}
		this.rows[this.size++] = row;
	}

	void clear() {
		this.rows = new int[1024];
		this.size = 0;
	}

	/**
	 * The rows in time order.
	 * @param table where their times are
	 * @param without rows to leave out
	 */
	int[] sorted(EventTable table, BitSet without) {
		long[] keys = new long[this.size];
		int count = 0;
		for (int i = 0; i < this.size; i++) {
			if (!without.get(this.rows[i])) {
				keys[count++] = (long) table.at(this.rows[i]) << 32 | this.rows[i];
			}
		}
		Arrays.sort(keys, 0, count);
		int[] sorted = new int[count];
		int from = 0;
		for (int i = 0; i < count; i++) {
			sorted[i] = (int) keys[i];
			if (i > 0 && keys[i] >> 32 != keys[i - 1] >> 32) {
				sortByIds(table, sorted, from, i);
				from = i;
			}
		}
		sortByIds(table, sorted, from, count);
		return sorted;
	}

	/**
	 * Puts the rows of one day in the order of their ids.
	 */
	private static void sortByIds(EventTable table, int[] rows, int from, int to) {
		if (to - from < 2) {
			return;
		}
		// Their ids are compared by the eight bytes after what all begin with: read once,
		// not at every comparison.
		int common = table.commonBeginning(rows, from, to);
		Keyed[] day = new Keyed[to - from];
		for (int i = 0; i < day.length; i++) {
			day[i] = new Keyed(table.idPart(rows[from + i], common), rows[from + i]);
		}
		Arrays.sort(day, (a, b) -> {
			int order = Long.compareUnsigned(a.part, b.part);
			return (order != 0) ? order : table.compare(a.row, b.row);
		});
		for (int i = 0; i < day.length; i++) {
			rows[from + i] = day[i].row;
		}
	}

	private record Keyed(long part, int row) {

	}

}
