package id.kaitan.fact;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * How many.
 *
 * @param value the number, or the best estimate
 * @param comparator how the quantity relates to the number
 * @param unit an upper-case noun, such as SOLDIERS, KILLED or USD
 * @param text the words of the source that say so, or {@code null} if there are none
 * @param low the lowest estimate, inclusive, or {@code null} if the source gives none
 * @param high the highest estimate, inclusive, or {@code null} if the source gives none
 */
public record Quantity(BigDecimal value, Comparator comparator, String unit, @Nullable String text,
		@Nullable BigDecimal low, @Nullable BigDecimal high) {

	/**
	 * A quantity without a range of estimates.
	 * @param value the number
	 * @param comparator how the quantity relates to it
	 * @param unit an upper-case noun
	 * @param text the words of the source, or {@code null}
	 */
	public Quantity(BigDecimal value, Comparator comparator, String unit, @Nullable String text) {
		this(value, comparator, unit, text, null, null);
	}

}
