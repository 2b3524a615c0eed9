package id.kaitan.network;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import id.kaitan.fact.FactType;

/**
 * The events of a network, one row each. A row never changes; an event that changes gets
 * a new row. Rows are numbered from 0; a row's number says nothing of its time.
 */
public final class EventTable {

	/** The day of an event whose time is unknown: after every known day. */
	public static final int UNDATED = EventRow.UNDATED;

	private static final FactType[] TYPES = FactType.values();

	private final EventPage[] pages;

	private final int[][] numbers;

	private final long[][] stated;

	private final byte[][] ids;

	private final int size;

	EventTable(EventPage[] pages, int[][] numbers, long[][] stated, byte[][] ids, int size) {
		this.pages = pages;
		this.numbers = numbers;
		this.stated = stated;
		this.ids = ids;
		this.size = size;
	}

	/**
	 * How many rows there are, replaced ones included.
	 * @return the number of rows
	 */
	public int size() {
		return this.size;
	}

	/**
	 * The day by which an event is put in order.
	 * @param row the row
	 * @return an epoch day, or {@link #UNDATED}
	 */
	public int at(int row) {
		return page(row).at[row & EventPage.MASK];
	}

	/**
	 * The last day of an event.
	 * @param row the row
	 * @return an epoch day not before {@link #at(int)}, or {@link #UNDATED}
	 */
	public int end(int row) {
		return page(row).end[row & EventPage.MASK];
	}

	/**
	 * The type of an event.
	 * @param row the row
	 * @return the type
	 */
	public FactType type(int row) {
		return TYPES[page(row).type[row & EventPage.MASK]];
	}

	/**
	 * The type as a bit, for sets of types.
	 * @param row the row
	 * @return 1 shifted left by the type's ordinal
	 */
	public int typeBit(int row) {
		return 1 << page(row).type[row & EventPage.MASK];
	}

	/**
	 * Whether an event is only known as something that is not so.
	 * @param row the row
	 * @return {@code true} if every claim denies it
	 */
	public boolean denied(int row) {
		return page(row).denied[row & EventPage.MASK];
	}

	/**
	 * Whether another event denies an event.
	 * @param row the row
	 * @return {@code true} if one does, taken back or not
	 */
	public boolean contested(int row) {
		return page(row).contested[row & EventPage.MASK];
	}

	/**
	 * Whether an event is said to have happened, and not denied, planned or only
	 * possible.
	 * @param row the row
	 * @return {@code true} if it ties its participants
	 */
	public boolean settled(int row) {
		return page(row).settled[row & EventPage.MASK];
	}

	/**
	 * How sure an event is.
	 * @param row the row
	 * @return from 0 (none) to 1 (sure)
	 */
	public float confidence(int row) {
		return page(row).confidence[row & EventPage.MASK];
	}

	/**
	 * How many sources state an event at present.
	 * @param row the row
	 * @return the number, 0 if all were retracted
	 */
	public int sources(int row) {
		return page(row).sources[row & EventPage.MASK];
	}

	/**
	 * How many sources stated an event at an instant.
	 * @param row the row
	 * @param instant in epoch milliseconds
	 * @return the number, 0 if it was not yet known or no longer stated
	 */
	public int sources(int row, long instant) {
		int at = page(row).stated[row & EventPage.MASK];
		long[] chunk = this.stated[at >>> SourcePool.SHIFT];
		int from = at & SourcePool.MASK;
		int to = from + sourcesEver(row) * 2;
		int count = 0;
		for (int i = from; i < to; i += 2) {
			if (chunk[i] <= instant && instant < chunk[i + 1]) {
				count++;
			}
		}
		return count;
	}

	/**
	 * How many sources ever stated an event, retracted ones included.
	 * @param row the row
	 * @return the number
	 */
	public int sourcesEver(int row) {
		return page(row).sourcesEver[row & EventPage.MASK];
	}

	/**
	 * How many entities are involved in an event, counting one twice that has two roles.
	 * @param row the row
	 * @return the number
	 */
	public int participants(int row) {
		int at = page(row).numbers[row & EventPage.MASK];
		return this.numbers[at >>> NumberPool.SHIFT][at & NumberPool.MASK];
	}

	/**
	 * An entity that is involved in an event.
	 * @param row the row
	 * @param i from 0 to {@link #participants(int)}
	 * @return the number of the entity
	 */
	public int participant(int row, int i) {
		return packed(row, i) >>> 2;
	}

	/**
	 * The role of an entity that is involved in an event.
	 * @param row the row
	 * @param i from 0 to {@link #participants(int)}
	 * @return the ordinal of its {@link Role}
	 */
	public int role(int row, int i) {
		return packed(row, i) & 3;
	}

	/**
	 * The id of an event.
	 * @param row the row
	 * @return the id
	 */
	public String id(int row) {
		int at = page(row).id[row & EventPage.MASK];
		byte[] chunk = this.ids[at >>> BytePool.SHIFT];
		int i = at & BytePool.MASK;
		int length = (chunk[i] & 0xff) << 8 | chunk[i + 1] & 0xff;
		return new String(chunk, i + 2, length, StandardCharsets.UTF_8);
	}

	/**
	 * Compares two events by time, undated last, and by id within a day.
	 * @param a a row
	 * @param b a row
	 * @return negative, 0 or positive
	 */
	public int compare(int a, int b) {
		if (a == b) {
			return 0;
		}
		int order = Integer.compare(at(a), at(b));
		return (order != 0) ? order : compareIds(a, b);
	}

	/**
	 * Compares an event with a place in the order that need not be an event's.
	 * @param row a row
	 * @param at the day of that place, or {@link #UNDATED}
	 * @param id its id, as UTF-8
	 * @return negative, 0 or positive
	 */
	public int compare(int row, int at, byte[] id) {
		int order = Integer.compare(at(row), at);
		if (order != 0) {
			return order;
		}
		int mine = page(row).id[row & EventPage.MASK];
		byte[] chunk = this.ids[mine >>> BytePool.SHIFT];
		int i = mine & BytePool.MASK;
		int length = length(chunk, i);
		return Arrays.compareUnsigned(chunk, i + 2, i + 2 + length, id, 0, id.length);
	}

	private int compareIds(int a, int b) {
		int first = page(a).id[a & EventPage.MASK];
		int second = page(b).id[b & EventPage.MASK];
		byte[] chunkA = this.ids[first >>> BytePool.SHIFT];
		byte[] chunkB = this.ids[second >>> BytePool.SHIFT];
		int i = first & BytePool.MASK;
		int j = second & BytePool.MASK;
		int lengthA = length(chunkA, i);
		int lengthB = length(chunkB, j);
		return Arrays.compareUnsigned(chunkA, i + 2, i + 2 + lengthA, chunkB, j + 2, j + 2 + lengthB);
	}

	/**
	 * How many bytes the ids of some rows have in common at their beginning.
	 * @param rows the rows
	 * @param from the first of them that counts
	 * @param to the last, exclusive
	 */
	int commonBeginning(int[] rows, int from, int to) {
		int common = Integer.MAX_VALUE;
		for (int i = from; i < to && common > 0; i++) {
			common = Math.min(common, commonBeginning(rows[from], rows[i]));
		}
		return common;
	}

	private int commonBeginning(int a, int b) {
		int first = page(a).id[a & EventPage.MASK];
		int second = page(b).id[b & EventPage.MASK];
		byte[] chunkA = this.ids[first >>> BytePool.SHIFT];
		byte[] chunkB = this.ids[second >>> BytePool.SHIFT];
		int i = (first & BytePool.MASK) + 2;
		int j = (second & BytePool.MASK) + 2;
		int length = Math.min(length(chunkA, i - 2), length(chunkB, j - 2));
		int mismatch = Arrays.mismatch(chunkA, i, i + length, chunkB, j, j + length);
		return (mismatch >= 0) ? mismatch : length;
	}

	/**
	 * Eight bytes of an id, to be compared as an unsigned number; zeros stand for what is
	 * beyond its end.
	 * @param row the row
	 * @param skip how many bytes come before
	 */
	long idPart(int row, int skip) {
		int mine = page(row).id[row & EventPage.MASK];
		byte[] chunk = this.ids[mine >>> BytePool.SHIFT];
		int at = mine & BytePool.MASK;
		int length = length(chunk, at);
		long part = 0;
		for (int i = skip; i < skip + Long.BYTES; i++) {
			part = part << 8 | ((i < length) ? chunk[at + 2 + i] & 0xff : 0);
		}
		return part;
	}

	private static int length(byte[] chunk, int at) {
		return (chunk[at] & 0xff) << 8 | chunk[at + 1] & 0xff;
	}

	private EventPage page(int row) {
		return this.pages[row >>> EventPage.SHIFT];
	}

	private int packed(int row, int i) {
		int at = page(row).numbers[row & EventPage.MASK];
		return this.numbers[at >>> NumberPool.SHIFT][(at & NumberPool.MASK) + 1 + i];
	}

}
