package id.kaitan.feed;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One row of a feed, its fields found by name.
 *
 * @param line the line of the file that it begins in, from 1
 * @param columns the columns of the file
 * @param values the fields, in the file's order
 */
record FeedRow(long line, FeedColumns columns, List<String> values) {

	private static final int LONGEST_NUMBER = 30;

	/**
	 * The field of a column.
	 * @param column the column's name
	 * @return the text without white space around it, or {@code null} if it is empty,
	 * {@code NA} or {@code --}
	 */
	@Nullable String text(String column) {
		int at = this.columns.indexOf(column);
		String value = (at >= 0 && at < this.values.size()) ? this.values.get(at).strip() : "";
		return (value.isEmpty() || value.equals("NA") || value.equals("--") || value.equals("None")
				|| value.equals("NULL")) ? null : value;
	}

	String required(String column) {
		String value = text(column);
		if (value == null) {
			throw new RowRejectedException(column + " is empty");
		}
		return value;
	}

	/**
	 * The number in a column.
	 * @param column the column's name
	 * @return the number, or {@code null} if there is none
	 * @throws RowRejectedException if something else stands there
	 */
	@Nullable BigDecimal number(String column) {
		String value = text(column);
		if (value == null) {
			return null;
		}
		try {
			BigDecimal number = (value.length() <= LONGEST_NUMBER) ? new BigDecimal(value) : null;
			// 1e999999999 is short, but written out it fills the memory.
			if (number != null && Math.abs((long) number.precision() - number.scale()) <= LONGEST_NUMBER
					&& Math.abs((long) number.scale()) <= LONGEST_NUMBER) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			throw new RowRejectedException(column + " '" + shortened(value, 40) + "' is not a number");
		}
		throw new RowRejectedException(
				column + " '" + shortened(value, 40) + "' is not a number of up to " + LONGEST_NUMBER + " digits");
	}

	int integer(String column, int otherwise) {
		BigDecimal value = number(column);
		return (value != null) ? value.intValue() : otherwise;
	}

	/**
	 * A coordinate; one that cannot be is worth nothing, but does not spoil the row.
	 * @param column the column's name
	 * @param limit the greatest absolute value
	 * @return degrees, or {@code null}
	 */
	@Nullable Double degrees(String column, int limit) {
		String value = text(column);
		if (value == null) {
			return null;
		}
		try {
			double degrees = Double.parseDouble(value);
			return (Math.abs(degrees) <= limit) ? degrees : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	/**
	 * The row as it stood in the file, for whoever has to mend it.
	 * @return at most 300 characters
	 */
	String shown() {
		return shortened(String.join("\t", this.values), 300);
	}

	static String shortened(String text, int length) {
		return (text.length() <= length) ? text : text.substring(0, length - 1) + "…";
	}

}
