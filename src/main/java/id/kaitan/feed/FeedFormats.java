package id.kaitan.feed;

import org.apache.commons.csv.CSVFormat;

/**
 * The two ways in which feeds write their rows.
 */
final class FeedFormats {

	/** One row a line, fields between tabs, quotes without meaning. */
	static final CSVFormat TABS = CSVFormat.DEFAULT.builder()
		.setDelimiter('\t')
		.setQuote(null)
		.setIgnoreEmptyLines(true)
		.get();

	/** Fields between commas, quoted where they hold one or a line break. */
	static final CSVFormat COMMAS = CSVFormat.DEFAULT.builder()
		.setIgnoreEmptyLines(true)
		.setTrailingData(true)
		.setLenientEof(true)
		.get();

	private FeedFormats() {
	}

}
