package id.kaitan.feed;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one part, read one after the other and never all at once.
 */
final class FeedRows implements AutoCloseable {

	private final String name;

	private final RawRecords records;

	private final CSVFormat format;

	private final RowMapper mapper;

	private final FeedColumns columns;

	private @Nullable Outcome first;

	private FeedRows(String name, RawRecords records, Feed feed, RowMappers mappers) throws IOException {
		this.name = name;
		this.records = records;
		this.format = feed.format();
		RawRecords.RawRecord record = records.next();
		List<String> values = (record != null && record.problem() == null) ? parse(record.text()) : List.of();
		this.mapper = mappers.of(feed, values);
		FeedColumns documented = this.mapper.columns();
		if (documented.isHeader(values)) {
			this.columns = documented.inOrderOf(values);
		}
		else {
			this.columns = documented;
			this.first = (record != null) ? outcome(record) : null;
		}
	}

	/**
	 * Opens a part.
	 * @param part the part
	 * @param feed the feed that it is of
	 * @param mappers what makes claims of rows
	 * @param counter counts the bytes read
	 * @return its rows
	 * @throws IOException if it cannot be read
	 */
	static FeedRows open(FeedPart part, Feed feed, RowMappers mappers, AtomicLong counter) throws IOException {
		InputStreamReader reader = new InputStreamReader(part.open(counter),
				feed.charset()
					.newDecoder()
					.onMalformedInput(CodingErrorAction.REPLACE)
					.onUnmappableCharacter(CodingErrorAction.REPLACE));
		try {
			return new FeedRows(part.name(), new RawRecords(reader, feed.format().isQuoteCharacterSet()), feed,
					mappers);
		}
		catch (IOException | RuntimeException ex) {
			reader.close();
			throw ex;
		}
	}

	boolean areMentions() {
		return this.mapper instanceof GdeltMentions;
	}

	/**
	 * What became of the next row.
	 * @return its claims, or why it was rejected; {@code null} at the end
	 * @throws IOException if the file cannot be read
	 */
	@Nullable Outcome next() throws IOException {
		Outcome waiting = this.first;
		if (waiting != null) {
			this.first = null;
			return waiting;
		}
		RawRecords.RawRecord record = this.records.next();
		return (record != null) ? outcome(record) : null;
	}

	/**
	 * Passes over a row without looking at it.
	 * @return {@code false} at the end
	 * @throws IOException if the file cannot be read
	 */
	boolean skip() throws IOException {
		if (this.first != null) {
			this.first = null;
			return true;
		}
		return this.records.next() != null;
	}

	private Outcome outcome(RawRecords.RawRecord record) {
		String reason = record.problem();
		if (reason == null) {
			try {
				List<String> values = parse(record.text());
				List<FeedClaim> claims = this.mapper.map(new FeedRow(record.line(), this.columns, values));
				return new Outcome(new FeedBatch.Row(this.name, record.line(), record.text(), claims), null);
			}
			catch (RowRejectedException ex) {
				reason = ex.getMessage();
			}
			catch (IOException | UncheckedIOException | IllegalArgumentException ex) {
				reason = "cannot be read: " + ex.getMessage();
			}
		}
		return new Outcome(null, new Reject(this.name, record.line(), (reason != null) ? reason : "",
				FeedRow.shortened(record.text(), 300)));
	}

	private List<String> parse(String text) throws IOException {
		try (CSVParser parser = this.format.parse(new StringReader(text))) {
			for (CSVRecord record : parser) {
				return record.toList();
			}
		}
		return List.of();
	}

	@Override
	public void close() throws IOException {
		this.records.close();
	}

	/**
	 * What became of a row: claims, or a reject.
	 *
	 * @param row the row with its claims, {@code null} if it was rejected
	 * @param reject why, {@code null} if it was not
	 */
	record Outcome(FeedBatch.@Nullable Row row, @Nullable Reject reject) {

	}

}
