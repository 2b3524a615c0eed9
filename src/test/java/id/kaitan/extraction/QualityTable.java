package id.kaitan.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was measured, beside what is aimed at; a measure whose data is not there says so.
 */
final class QualityTable {

	private static final String BEGIN = "<!-- measured -->\n";

	private static final String END = "<!-- /measured -->\n";

	private final List<String> rows = new ArrayList<>();

	private int missed;

	/** A figure that has to reach an aim. */
	void atLeast(String measure, double figure, double aim, String more) {
		row(measure, String.format(Locale.ROOT, "%.3f", figure) + more, String.format(Locale.ROOT, "≥ %.2f", aim),
				figure >= aim);
	}

	void row(String measure, String figure, String aim, boolean holds) {
		this.missed += holds ? 0 : 1;
		this.rows
			.add("| " + measure + " | " + figure + " | " + aim + " | " + (holds ? "holds" : "**not reached**") + " |");
	}

	/** A figure without an aim. */
	void note(String measure, String figure) {
		this.rows.add("| " + measure + " | " + figure + " | | |");
	}

	void absent(String measure, Path data) {
		this.rows.add("| " + measure + " | not measured: no " + data.getFileName() + " given | | |");
	}

	/**
	 * The table, which also takes the place of the one in a page.
	 */
	String write(Path page, String about) throws IOException {
		String table = about + "\n\n| measure | figure | aim | |\n|---|---|---|---|\n" + String.join("\n", this.rows)
				+ "\n\n"
				+ ((this.missed == 0) ? "Every aim is reached.\n" : this.missed + " of the aims are not reached.\n");
		String text = Files.readString(page);
		int begin = text.indexOf(BEGIN);
		int end = text.indexOf(END);
		if (begin < 0 || end < begin) {
			throw new IllegalStateException(
					page + " has no place for the table: " + BEGIN.strip() + " … " + END.strip());
		}
		Files.writeString(page, text.substring(0, begin + BEGIN.length()) + table + text.substring(end));
		return table;
	}

}
