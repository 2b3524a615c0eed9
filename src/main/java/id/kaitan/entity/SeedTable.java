package id.kaitan.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * One CSV file of the seeds, read row by row; what is wrong in it is reported with file
 * and line.
 */
final class SeedTable {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setTrim(true)
		.setIgnoreEmptyLines(true)
		.get();

	private final String file;

	SeedTable(String file) {
		this.file = file;
	}

	/**
	 * Reads all rows.
	 * @param <T> what a row becomes
	 * @param columns the columns that the file must have
	 * @param reader makes something of a row
	 * @return one per row in the file's order; none if there is no such file
	 */
	<T> List<T> read(Set<String> columns, Function<Row, T> reader) {
		try (InputStream in = SeedTable.class.getResourceAsStream("/seeds/" + this.file)) {
			return (in != null) ? read(in, columns, reader) : List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("seeds/" + this.file + " cannot be read", ex);
		}
	}

	private <T> List<T> read(InputStream in, Set<String> columns, Function<Row, T> reader) throws IOException {
		List<T> rows = new ArrayList<>();
		try (CSVParser parser = FORMAT.parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)))) {
			if (!parser.getHeaderNames().containsAll(columns)) {
				throw new SeedException(this.file, 1,
						"has columns " + parser.getHeaderNames() + ", but needs " + columns);
			}
			for (CSVRecord row : parser) {
				// The row begins after the line that the one before it ended in.
				long line = parser.getCurrentLineNumber();
				try {
					rows.add(reader.apply(new Row(this.file, line, row)));
				}
				catch (IllegalArgumentException ex) {
					throw new SeedException(this.file, line, ex.getMessage());
				}
			}
		}
		return rows;
	}

	/**
	 * A row of the file.
	 *
	 * @param file the file
	 * @param line the line that it ends in, from 1
	 * @param cells what it says
	 */
	record Row(String file, long line, CSVRecord cells) {

		String text(String column) {
			String value = this.cells.get(column);
			if (value.isEmpty()) {
				throw new IllegalArgumentException(column + " is empty");
			}
			return value;
		}

		@Nullable String optional(String column) {
			String value = this.cells.isSet(column) ? this.cells.get(column) : "";
			return value.isEmpty() ? null : value;
		}

		EntityId id(String column) {
			return EntityId.of(text(column));
		}

		@Nullable Double degrees(String column) {
			String value = optional(column);
			return (value != null) ? Double.valueOf(value) : null;
		}

		/**
		 * A country given as ISO code or as an id.
		 * @param column the column
		 * @return ISO 3166-1 alpha-3, or {@code null}
		 */
		@Nullable String country(String column) {
			String value = optional(column);
			if (value == null) {
				return null;
			}
			return EntityId.of(value.startsWith("country:") ? value : "country:" + value).countryCode();
		}

	}

}
