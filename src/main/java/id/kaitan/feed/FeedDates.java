package id.kaitan.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The dates of the feeds.
 */
final class FeedDates {

	private static final List<DateTimeFormatter> WRITTEN = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
			DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH),
			DateTimeFormatter.ofPattern("d-MMM-yyyy", Locale.ENGLISH));

	private FeedDates() {
	}

	/**
	 * A date in digits only.
	 * @param column the column, for the message
	 * @param text at least {@code YYYYMMDD}
	 * @return the date
	 */
	static LocalDate compact(String column, String text) {
		try {
			if (text.length() >= 8) {
				return LocalDate.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 4, 6, 10),
						Integer.parseInt(text, 6, 8, 10));
			}
		}
		catch (DateTimeException | NumberFormatException ex) {
			// Falls through to the one message.
		}
		throw new RowRejectedException(column + " '" + FeedRow.shortened(text, 40) + "' is no date");
	}

	/**
	 * A date as people write it.
	 * @param column the column, for the message
	 * @param text {@code 2024-02-29}, with a time after it or not, or
	 * {@code 29 February 2024}
	 * @return the date
	 */
	static LocalDate written(String column, String text) {
		LocalDate date = writtenOrNull(text);
		if (date == null) {
			throw new RowRejectedException(column + " '" + FeedRow.shortened(text, 40) + "' is no date");
		}
		return date;
	}

	static @Nullable LocalDate writtenOrNull(@Nullable String text) {
		if (text == null) {
			return null;
		}
		if (text.length() > 10 && text.charAt(4) == '-') {
			return writtenOrNull(text.substring(0, 10));
		}
		for (DateTimeFormatter formatter : WRITTEN) {
			try {
				return LocalDate.parse(text, formatter);
			}
			catch (DateTimeParseException ex) {
				// The next one may do.
			}
		}
		return null;
	}

}
