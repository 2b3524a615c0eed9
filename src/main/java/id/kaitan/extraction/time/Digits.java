package id.kaitan.extraction.time;

import java.util.List;

import id.kaitan.extraction.pack.WordTable;
import id.kaitan.extraction.text.Token;
import id.kaitan.extraction.time.TimeGrammar.Read;
import org.jspecify.annotations.Nullable;

/**
 * Dates in digits: {@code 3/9}, {@code 28/12/2014}, {@code 2025-09-03}, {@code 1990s}.
 */
final class Digits {

	private Digits() {
	}

	/** A date written with slashes, hyphens or full stops in one token. */
	static @Nullable Read date(String text, boolean dayFirst, int to) {
		String separator = text.indexOf('/') > 0 ? "/" : (text.indexOf('-') > 0) ? "-" : "\\.";
		String[] parts = text.split(separator, -1);
		if (parts.length == 3) {
			Integer first = year(parts[0]);
			if (first != null) {
				return calendar(first, whole(parts[1]), whole(parts[2]), to);
			}
			Integer year = year(parts[2]);
			if (year == null && separator.equals("/") && parts[2].length() == 2) {
				year = twoDigits(parts[2]);
			}
			return (year == null) ? null : dayFirst ? calendar(year, whole(parts[1]), whole(parts[0]), to)
					: calendar(year, whole(parts[0]), whole(parts[1]), to);
		}
		if (parts.length == 2 && separator.equals("/")) {
			return dayFirst ? calendar(null, whole(parts[1]), whole(parts[0]), to)
					: calendar(null, whole(parts[0]), whole(parts[1]), to);
		}
		return null;
	}

	private static @Nullable Read calendar(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day,
			int to) {
		if (month == null || day == null || month < 1 || month > 12 || day < 1 || day > 31) {
			return null;
		}
		return new Read(new Spec.Calendar(year, month, day, null), to);
	}

	private static @Nullable Integer whole(String text) {
		if (text.isEmpty() || text.length() > 4) {
			return null;
		}
		int value = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < '0' || c > '9') {
				return null;
			}
			value = 10 * value + c - '0';
		}
		return value;
	}

	private static @Nullable Integer twoDigits(String text) {
		Integer value = whole(text);
		return (value == null) ? null : Integer.valueOf(value + ((value < 50) ? 2000 : 1900));
	}

	/** A day of a month, perhaps with an English ordinal ending. */
	static @Nullable Integer day(String text) {
		String digits = text.endsWith("st") || text.endsWith("nd") || text.endsWith("rd") || text.endsWith("th")
				? text.substring(0, text.length() - 2) : text;
		Integer day = (digits.length() <= 2) ? whole(digits) : null;
		return (day != null && day >= 1 && day <= 31) ? day : null;
	}

	static @Nullable Integer year(String text) {
		Integer year = (text.length() == 4) ? whole(text) : null;
		return (year != null && TimeGrammar.isYear(year)) ? year : null;
	}

	/** {@code 1990s}, {@code 1990-an}, {@code 90-an}. */
	static @Nullable Read decade(String text, List<Token> tokens, int at, WordTable words) {
		String digits = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
		boolean suffix = at + 2 < tokens.size() && tokens.get(at + 1).is("-")
				&& words.is("decade.suffix", tokens, at + 2);
		if (digits.length() == text.length() && !suffix) {
			return null;
		}
		Integer year = (digits.length() == 2) ? twoDigits(digits) : year(digits);
		if (year == null || year % 10 != 0) {
			return null;
		}
		return new Read(new Spec.Years(year, 10), at + (suffix ? 3 : 1));
	}

}
