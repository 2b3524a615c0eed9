package id.kaitan.network;

import java.util.Arrays;

/**
 * Ids as bytes, each after its length in two bytes. What was added once is never moved or
 * changed.
 */
final class BytePool {

	static final int SHIFT = 18;

	static final int MASK = (1 << SHIFT) - 1;

	private byte[][] chunks = new byte[0][];

	private int used = MASK + 1;

	/**
	 * Adds an id.
	 * @param id at most 65,535 bytes
	 * @return where it is
	 */
	int add(byte[] id) {
		if (this.used + id.length + 2 > MASK + 1) {
			this.chunks = Arrays.copyOf(this.chunks, this.chunks.length + 1);
			this.chunks[this.chunks.length - 1] = new byte[MASK + 1];
			this.used = 0;
		}
		byte[] chunk = this.chunks[this.chunks.length - 1];
		int at = this.chunks.length - 1 << SHIFT | this.used;
		chunk[this.used] = (byte) (id.length >>> 8);
		chunk[this.used + 1] = (byte) id.length;
		System.arraycopy(id, 0, chunk, this.used + 2, id.length);
		this.used += id.length + 2;
		return at;
	}

	byte[][] chunks() {
		return this.chunks;
	}

}
