package id.kaitan.feed;

import java.io.IOException;
import java.io.Reader;

import org.jspecify.annotations.Nullable;

/**
 * Lines of bounded length, so that a file that is no text cannot fill the memory.
 */
final class BoundedLines implements AutoCloseable {

	private final Reader reader;

	private final int longest;

	private final char[] buffer = new char[1 << 16];

	private int at;

	private int filled;

	private boolean cut;

	BoundedLines(Reader reader, int longest) {
		this.reader = reader;
		this.longest = longest;
	}

	/**
	 * The next line without its end.
	 * @return the line, cut where it is longer than allowed, or {@code null} at the end
	 * @throws IOException if it cannot be read
	 */
	@Nullable String next() throws IOException {
		StringBuilder longer = null;
		this.cut = false;
		while (true) {
			if (this.at == this.filled && !fill()) {
				return (longer != null) ? withoutReturn(longer) : null;
			}
			int start = this.at;
			while (this.at < this.filled && this.buffer[this.at] != '\n') {
				this.at++;
			}
			int length = this.at - start;
			boolean ended = this.at < this.filled;
			if (ended) {
				this.at++;
				if (longer == null && length <= this.longest) {
					int end = (length > 0 && this.buffer[start + length - 1] == '\r') ? length - 1 : length;
					return new String(this.buffer, start, end);
				}
			}
			longer = (longer != null) ? longer : new StringBuilder();
			int room = Math.min(length, this.longest - longer.length());
			longer.append(this.buffer, start, room);
			this.cut |= room < length;
			if (ended) {
				return withoutReturn(longer);
			}
		}
	}

	/**
	 * Whether the last line was longer than allowed.
	 * @return {@code true} if its end is lost
	 */
	boolean wasCut() {
		return this.cut;
	}

	private boolean fill() throws IOException {
		this.at = 0;
		this.filled = Math.max(0, this.reader.read(this.buffer, 0, this.buffer.length));
		return this.filled > 0;
	}

	private static String withoutReturn(StringBuilder line) {
		int length = line.length();
		return (length > 0 && line.charAt(length - 1) == '\r') ? line.substring(0, length - 1) : line.toString();
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

}
