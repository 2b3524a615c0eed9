package id.kaitan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What was measured, as a page.
 */
final class Report {

	private final StringBuilder text = new StringBuilder();

	Report line(String format, Object... values) {
		this.text.append(String.format(Locale.ROOT, format, values)).append('\n');
		return this;
	}

	/**
	 * A ratio against its bound.
	 */
	Report ratio(String measure, double value, String comparison, double bound) {
		boolean holds = comparison.equals("≤") ? value <= bound : value >= bound;
		return line("| %s | %.2f | %s %.1f | %s |", measure, value, comparison, bound,
				holds ? "holds" : "**does not hold**");
	}

	void write(Path file) throws IOException {
		Files.writeString(file, this.text);
		System.out.println(this.text);
	}

}
