package id.kaitan.feed;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into records: one line each or, where fields may be quoted, as many lines
 * as it takes until the quotes are closed. A quote that never closes costs its own line
 * and not the rest of the file.
 */
final class RawRecords implements AutoCloseable {

	private static final int LONGEST_LINE = 1 << 20;

	private static final int MOST_LINES = 200;

	private final BoundedLines lines;

	private final boolean quoted;

	private final Deque<Line> waiting = new ArrayDeque<>();

	private long line;

	RawRecords(Reader reader, boolean quoted) {
		this.lines = new BoundedLines(reader, LONGEST_LINE);
		this.quoted = quoted;
	}

	/**
	 * The next record that is not empty.
	 * @return the record, or {@code null} at the end
	 * @throws IOException if the file cannot be read
	 */
	@Nullable RawRecord next() throws IOException {
		Line first = line();
		while (first != null && first.text().isBlank()) {
			first = line();
		}
		if (first == null) {
			return null;
		}
		if (first.cut()) {
			return new RawRecord(first.number(), first.text(), "the line is longer than a million characters");
		}
		if (!this.quoted || !endsInQuotes(first.text(), false)) {
			return new RawRecord(first.number(), first.text(), null);
		}
		return continued(first);
	}

	private RawRecord continued(Line first) throws IOException {
		StringBuilder text = new StringBuilder(first.text());
		List<Line> taken = new ArrayList<>();
		boolean open = true;
		while (open && taken.size() < MOST_LINES && text.length() < LONGEST_LINE) {
			Line next = line();
			if (next == null) {
				break;
			}
			taken.add(next);
			text.append('\n').append(next.text());
			open = endsInQuotes(next.text(), true);
		}
		if (!open) {
			return new RawRecord(first.number(), text.toString(), null);
		}
		for (int i = taken.size() - 1; i >= 0; i--) {
			this.waiting.addFirst(taken.get(i));
		}
		return new RawRecord(first.number(), first.text(), "a quotation mark opens and is never closed");
	}

	private @Nullable Line line() throws IOException {
		Line again = this.waiting.poll();
		if (again != null) {
			return again;
		}
		String text = this.lines.next();
		if (text == null) {
			return null;
		}
		this.line++;
		if (this.line == 1 && text.startsWith("\ufeff")) {
			text = text.substring(1);
		}
		return new Line(this.line, text, this.lines.wasCut());
	}

	/**
	 * Whether a quoted field is still open at the end of a line. A quotation mark only
	 * opens one at the beginning of a field; two in a row stand for one.
	 */
	static boolean endsInQuotes(String line, boolean inQuotes) {
		boolean open = inQuotes;
		boolean fieldBegins = !inQuotes;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (open) {
				if (c == '"') {
					if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
						i++;
					}
					else {
						open = false;
					}
				}
			}
			else if (c == '"' && fieldBegins) {
				open = true;
			}
			fieldBegins = !open && c == ',';
		}
		return open;
	}

	@Override
	public void close() throws IOException {
		this.lines.close();
	}

	/**
	 * A record as it stands in the file.
	 *
	 * @param line the line that it begins in, from 1
	 * @param text all its lines
	 * @param problem why it cannot be parsed, or {@code null}
	 */
	record RawRecord(long line, String text, @Nullable String problem) {

	}

	/**
	 * A line of the file.
	 *
	 * @param number from 1
	 * @param text without its end
	 * @param cut whether its end is lost
	 */
	private record Line(long number, String text, boolean cut) {

	}

}
