package id.kaitan.network;

/**
 * The columns of some rows of the event table. Only rows that no snapshot shows yet are
 * written.
 */
final class EventPage {

	static final int SHIFT = 14;

	static final int SIZE = 1 << SHIFT;

	static final int MASK = SIZE - 1;

	final int[] at = new int[SIZE];

	final int[] end = new int[SIZE];

	final byte[] type = new byte[SIZE];

	final boolean[] denied = new boolean[SIZE];

	final boolean[] settled = new boolean[SIZE];

	final boolean[] contested = new boolean[SIZE];

	final float[] confidence = new float[SIZE];

	final int[] sources = new int[SIZE];

	/** Where the source pool holds from when to when each source states the row. */
	final int[] stated = new int[SIZE];

	/** How many sources there are, retracted ones included. */
	final int[] sourcesEver = new int[SIZE];

	/** Where the number pool holds the row's participants. */
	final int[] numbers = new int[SIZE];

	/** Where the byte pool holds the row's id. */
	final int[] id = new int[SIZE];

}
