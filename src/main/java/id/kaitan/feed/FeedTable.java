package id.kaitan.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A mapping that is data: one CSV file of the class path with a header.
 *
 * @param file its name in the folder {@code feed}
 */
record FeedTable(String file) {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setIgnoreEmptyLines(true)
		.get();

	void read(Consumer<CSVRecord> reader) {
		try (CSVParser parser = FORMAT
			.parse(new BufferedReader(new InputStreamReader(open(this.file), StandardCharsets.UTF_8)))) {
			parser.forEach(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("feed/" + this.file + " cannot be read", ex);
		}
	}

	static List<String> lines(String file) {
		try (InputStream in = open(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("feed/" + file + " cannot be read", ex);
		}
	}

	static @Nullable String cell(CSVRecord row, String column) {
		String value = row.get(column);
		return value.isEmpty() ? null : value;
	}

	private static InputStream open(String file) throws IOException {
		InputStream in = FeedTable.class.getResourceAsStream("/feed/" + file);
		if (in == null) {
			throw new IOException("feed/" + file + " is not on the class path");
		}
		return in;
	}

}
