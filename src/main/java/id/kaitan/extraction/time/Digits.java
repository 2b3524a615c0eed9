package id.kaitan.extraction.time;

import org.jspecify.annotations.Nullable;

/**
 * Numbers of dates: {@code 3/9}, {@code 28/12/2014}, {@code 2025-09-03}, {@code 21st}.
 */
final class Digits {

	private static final int FIRST_YEAR = 1000;

	private static final int LAST_YEAR = 2199;

	private Digits() {
	}

	/** A date written with slashes, hyphens or full stops in one token. */
	static Spec.@Nullable Calendar date(String text, boolean dayFirst) {
		String separator = text.indexOf('/') > 0 ? "/" : (text.indexOf('-') > 0) ? "-" : "\\.";
		String[] parts = text.split(separator, -1);
		if (parts.length == 3) {
			Integer first = year(parts[0]);
			if (first != null) {
				return calendar(first, whole(parts[1]), whole(parts[2]));
			}
			Integer year = year(parts[2]);
			if (year == null && separator.equals("/") && parts[2].length() == 2) {
				year = twoDigits(parts[2]);
			}
			return (year == null) ? null : dayFirst ? calendar(year, whole(parts[1]), whole(parts[0]))
					: calendar(year, whole(parts[0]), whole(parts[1]));
		}
		if (parts.length == 2 && separator.equals("/")) {
			return dayFirst ? calendar(null, whole(parts[1]), whole(parts[0]))
					: calendar(null, whole(parts[0]), whole(parts[1]));
		}
		return null;
	}

	private static Spec.@Nullable Calendar calendar(@Nullable Integer year, @Nullable Integer month,
			@Nullable Integer day) {
		boolean fits = month != null && day != null && month >= 1 && month <= 12 && day >= 1 && day <= 31;
		return fits ? new Spec.Calendar(year, month, day, null) : null;
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

	/** A year by its last two digits: from 1950 to 2049. */
	static @Nullable Integer twoDigits(String text) {
		Integer value = whole(text);
		return (value == null) ? null : Integer.valueOf(value + ((value < 50) ? 2000 : 1900));
	}

	/** A day of a month, perhaps with an English ordinal ending. */
	static @Nullable Integer day(String text) {
		String digits = cardinal(text);
		Integer day = (digits.length() <= 2) ? whole(digits) : null;
		return (day != null && day >= 1 && day <= 31) ? day : null;
	}

	/** {@code 21st}, {@code ke-21}; {@code null} for a plain number. */
	static @Nullable Integer ordinal(String text) {
		String digits = text.startsWith("ke-") ? text.substring(3) : cardinal(text);
		return (digits.length() < text.length()) ? whole(digits) : null;
	}

	private static String cardinal(String text) {
		return text.endsWith("st") || text.endsWith("nd") || text.endsWith("rd") || text.endsWith("th")
				? text.substring(0, text.length() - 2) : text;
	}

	static @Nullable Integer year(String text) {
		Integer year = (text.length() == 4) ? whole(text) : null;
		return (year != null && year >= FIRST_YEAR && year <= LAST_YEAR) ? year : null;
	}

}
