package id.kaitan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What one benchmark measured, as a part of the page docs/performance.md. The page is put
 * together of the parts of a build, whichever benchmark ran last.
 */
public final class Report {

	private static final Path PARTS = Path.of("target", "bench");

	private final String part;

	private final StringBuilder text = new StringBuilder();

	/**
	 * Begins a part.
	 * @param part its name, which puts it in order
	 */
	public Report(String part) {
		this.part = part;
	}

	/**
	 * Adds a line.
	 * @param format as in {@link String#format}
	 * @param values the values
	 * @return this
	 */
	public Report line(String format, Object... values) {
		this.text.append(String.format(Locale.ROOT, format, values)).append('\n');
		return this;
	}

	/**
	 * Begins a table of ratios.
	 * @return this
	 */
	public Report measures() {
		return line("").line("| measure | value | bound | |").line("|---|---|---|---|");
	}

	/**
	 * A ratio against its bound.
	 * @param measure what is measured
	 * @param value the figure
	 * @param comparison ≤ or ≥
	 * @param bound what it may be
	 * @return this
	 */
	public Report ratio(String measure, double value, String comparison, double bound) {
		boolean holds = comparison.equals("≤") ? value <= bound : value >= bound;
		return line("| %s | %.2f | %s %.1f | %s |", measure, value, comparison, bound,
				holds ? "holds" : "**does not hold**");
	}

	/**
	 * Writes the part, and the page anew.
	 * @throws IOException if a file cannot be written
	 */
	public void write() throws IOException {
		Files.createDirectories(PARTS);
		Files.writeString(PARTS.resolve(this.part + ".md"), this.text);
		System.out.println(this.text);
		StringBuilder page = new StringBuilder();
		try (Stream<Path> files = Files.list(PARTS)) {
			List<Path> parts = files.filter((file) -> file.toString().endsWith(".md")).sorted().toList();
			for (Path file : parts) {
				page.append(page.isEmpty() ? "" : "\n").append(Files.readString(file));
			}
		}
		Files.writeString(Path.of("docs", "performance.md"), page);
	}

}
