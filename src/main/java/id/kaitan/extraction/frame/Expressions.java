package id.kaitan.extraction.frame;

import java.util.HashMap;
import java.util.Map;

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
	 * @param value the amount
	 */
	record Amount(int to, Quantity value) {

	}

	private final Map<Integer, Time> times = new HashMap<>();

	private final Map<Integer, Amount> amounts = new HashMap<>();

	/**
	 * Without any expression yet.
	 */
	public Expressions() {
	}

	/**
	 * Only what the pack's calendar words and numbers in digits give away.
	 * @param document the document
	 * @param pack its language
	 * @return the expressions
	 */
	public static Expressions simple(id.kaitan.extraction.text.Document document,
			id.kaitan.extraction.pack.LanguagePack pack) {
		Expressions expressions = new Expressions();
		var tokens = document.tokens();
		AmountReader amounts = new AmountReader(document, pack);
		for (int i = 0; i < tokens.size(); i++) {
			if (pack.is("calendar", tokens.get(i).lower())) {
				int to = i + 1;
				while (to < tokens.size() && (tokens.get(to).kind() == id.kaitan.extraction.text.Token.Kind.NUMBER
						|| tokens.get(to).is("(") || to > i + 1 && tokens.get(to).is(")")
						|| pack.is("calendar", tokens.get(to).lower())
						|| pack.is("calendar.more", tokens.get(to).lower()))) {
					to++;
				}
				expressions.time(i, to, null);
				i = to - 1;
			}
			else {
				int to = amounts.read(i, expressions);
				i = (to > i) ? to - 1 : i;
			}
		}
		return expressions;
	}

	void time(int from, int to, @Nullable FactTime value) {
		this.times.put(from, new Time(to, value));
	}

	void amount(int from, int to, Quantity value) {
		this.amounts.put(from, new Amount(to, value));
	}

	@Nullable Time timeAt(int token) {
		return this.times.get(token);
	}

	@Nullable Amount amountAt(int token) {
		return this.amounts.get(token);
	}

}
