package id.kaitan.event;

import java.math.BigDecimal;
import java.util.Comparator;

import id.kaitan.fact.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * When two tellings may count the same, and which of them counts more exactly. All
 * methods are symmetric.
 */
final class QuantityMatch {

	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	private static final BigDecimal A_FIFTH = new BigDecimal("0.2");

	private static final Comparator<Quantity> EXACTNESS = Comparator
		.<Quantity>comparingInt((quantity) -> rank(quantity))
		.thenComparing(Quantity::value, Comparator.reverseOrder())
		.thenComparing(Quantity::comparator)
		.thenComparing(Quantity::unit);

	private QuantityMatch() {
	}

	/**
	 * Whether two quantities may be the same: the same unit, and ranges that meet. "More
	 * than" reaches from the number to its double, "about" a fifth around it.
	 * @param one a quantity, or {@code null}
	 * @param other a quantity, or {@code null}
	 * @return {@code true} if they may, also if one is not known
	 */
	static boolean mayBeTheSame(@Nullable Quantity one, @Nullable Quantity other) {
		if (one == null || other == null) {
			return true;
		}
		return one.unit().equals(other.unit()) && lowest(one).compareTo(highest(other)) <= 0
				&& lowest(other).compareTo(highest(one)) <= 0;
	}

	/**
	 * The more exact of two quantities.
	 * @param one a quantity, or {@code null}
	 * @param other a quantity, or {@code null}
	 * @return the more exact, {@code null} only if both are
	 */
	static @Nullable Quantity better(@Nullable Quantity one, @Nullable Quantity other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return (EXACTNESS.compare(other, one) < 0) ? other : one;
	}

	private static int rank(Quantity quantity) {
		return switch (quantity.comparator()) {
			case EXACT -> 0;
			case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST -> 1;
			case ABOUT -> 2;
		};
	}

	private static BigDecimal lowest(Quantity quantity) {
		if (quantity.low() != null) {
			return quantity.low();
		}
		BigDecimal value = quantity.value();
		return switch (quantity.comparator()) {
			case EXACT, MORE_THAN, AT_LEAST -> value;
			case ABOUT -> value.subtract(value.abs().multiply(A_FIFTH));
			case LESS_THAN, AT_MOST -> value.divide(TWO);
		};
	}

	private static BigDecimal highest(Quantity quantity) {
		if (quantity.high() != null) {
			return quantity.high();
		}
		BigDecimal value = quantity.value();
		return switch (quantity.comparator()) {
			case EXACT, LESS_THAN, AT_MOST -> value;
			case ABOUT -> value.add(value.abs().multiply(A_FIFTH));
			case MORE_THAN, AT_LEAST -> value.multiply(TWO);
		};
	}

}
