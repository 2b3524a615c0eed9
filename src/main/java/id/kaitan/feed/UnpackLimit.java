package id.kaitan.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads what is unpacked, and ends with a failure where it grows far beyond what real
 * files of rows do. Those shrink to a tenth or a twentieth; a file made to burst shrinks
 * to a thousandth.
 */
final class UnpackLimit extends FilterInputStream {

	/** How many times its size a packed file may become. */
	static final long MOST_TIMES = 200;

	/** So much is let through in any case. */
	static final long LEAST = 64L << 20;

	private final long packed;

	private long unpacked;

	UnpackLimit(InputStream in, long packed) {
		super(in);
		this.packed = packed;
	}

	@Override
	public int read() throws IOException {
		int value = super.read();
		count((value >= 0) ? 1 : 0);
		return value;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int count = super.read(buffer, offset, length);
		count(Math.max(0, count));
		return count;
	}

	private void count(int bytes) throws IOException {
		this.unpacked += bytes;
		if (this.unpacked > Math.max(LEAST, this.packed * MOST_TIMES)) {
			throw new IOException("the file unpacks to more than " + MOST_TIMES + " times its size of " + this.packed
					+ " bytes; accepted: files of rows, packed once");
		}
	}

}
