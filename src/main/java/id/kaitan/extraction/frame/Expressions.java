package id.kaitan.extraction.frame;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.kaitan.extraction.quantity.QuantityExpression;
import id.kaitan.extraction.time.TimeExpression;
import id.kaitan.fact.FactTime;
import id.kaitan.fact.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The time expressions and amounts of a document, by the token at which they begin.
 */
public final class Expressions {

	/**
	 * A time expression.
	 *
	 * @param to index after its last token
	 * @param value the time, or {@code null} if it says nothing that can be resolved
	 */
	record Time(int to, @Nullable FactTime value) {

	}

	/**
	 * An amount.
	 *
	 * @param to index after its last token
	 * @param end offset in the text after its unit
	 * @param value the amount
	 */
	record Amount(int to, int end, Quantity value) {

	}

	private final Map<Integer, Time> times = new HashMap<>();

	private final Map<FactTime, TimeExpression.Against> against = new HashMap<>();

	private final Map<Integer, Amount> amounts = new HashMap<>();

	/**
	 * Without any expression yet.
	 */
	public Expressions() {
	}

	/**
	 * The expressions that the parsers found.
	 * @param times time expressions
	 * @param amounts amounts; one inside a time expression is left out
	 * @return the expressions
	 */
	public static Expressions of(List<TimeExpression> times, List<QuantityExpression> amounts) {
		Expressions expressions = new Expressions();
		BitSet taken = new BitSet();
		for (TimeExpression time : times) {
			expressions.time(time.from(), time.to(), time.time());
			if (time.time() != null) {
				expressions.against.putIfAbsent(time.time(), time.against());
			}
			taken.set(time.from(), time.to());
		}
		for (QuantityExpression amount : amounts) {
			if (taken.get(amount.to() - 1)) {
				continue;
			}
			expressions.amounts.put(amount.from(), new Amount(amount.to(), amount.end(), amount.value()));
		}
		return expressions;
	}

	void time(int from, int to, @Nullable FactTime value) {
		this.times.put(from, new Time(to, value));
	}

	/** What a time was resolved against. */
	TimeExpression.Against against(FactTime time) {
		return this.against.getOrDefault(time, TimeExpression.Against.ITSELF);
	}

	@Nullable Time timeAt(int token) {
		return this.times.get(token);
	}

	@Nullable Amount amountAt(int token) {
		return this.amounts.get(token);
	}

}
