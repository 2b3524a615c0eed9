package id.kaitan.network;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * A date as exactly as it is known: {@code 2024}, {@code 2024-09} or {@code 2024-09-01}.
 */
final class PartialDate {

	private PartialDate() {
	}

	/**
	 * The first day it may mean.
	 * @param text the date, or {@code null}
	 * @param otherwise what is returned for a date that is unknown or has no such form
	 */
	static int firstDay(@Nullable String text, int otherwise) {
		return day(text, otherwise, false);
	}

	/**
	 * The last day it may mean.
	 * @param text the date, or {@code null}
	 * @param otherwise what is returned for a date that is unknown or has no such form
	 */
	static int lastDay(@Nullable String text, int otherwise) {
		return day(text, otherwise, true);
	}

	private static int day(@Nullable String text, int otherwise, boolean last) {
		if (text == null) {
			return otherwise;
		}
		try {
			LocalDate day = switch (text.length()) {
				case 4 -> last ? Year.parse(text).atMonth(12).atEndOfMonth() : Year.parse(text).atDay(1);
				case 7 -> last ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
				default -> LocalDate.parse((text.length() > 10) ? text.substring(0, 10) : text);
			};
			return (int) day.toEpochDay();
		}
		catch (DateTimeException ex) {
			return otherwise;
		}
	}

}
