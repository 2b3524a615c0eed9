package id.kaitan.extraction.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.kaitan.extraction.pack.WordTable;
import id.kaitan.extraction.text.Token;
import id.kaitan.fact.Comparator;
import id.kaitan.fact.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Finds amounts: {@code lebih dari 10.000 tentara}, {@code at least 36 people},
 * {@code US$ 2,5 miliar}, {@code 5 to 7}. One pass, linear in the number of tokens.
 * Ordinals, percentages and numbers that are part of a name are not amounts.
 */
public final class QuantityParser {

	private static final int UNIT_DISTANCE = 4;

	private static final Map<Integer, Comparator> COMPARATORS = Map.of(1, Comparator.MORE_THAN, 2, Comparator.LESS_THAN,
			3, Comparator.ABOUT, 4, Comparator.AT_LEAST, 5, Comparator.AT_MOST);

	private final NumberReader numbers;

	private final WordTable words;

	/**
	 * Reads the words of a language.
	 * @param language ISO 639-1
	 */
	public QuantityParser(String language) {
		this.numbers = new NumberReader(language);
		this.words = this.numbers.words();
	}

	/**
	 * The numbers of the same language.
	 * @return the reader
	 */
	public NumberReader numbers() {
		return this.numbers;
	}

	/**
	 * The amounts of a text.
	 * @param text the text
	 * @param tokens its tokens
	 * @return the amounts in order; they do not overlap
	 */
	public List<QuantityExpression> parse(String text, List<Token> tokens) {
		List<QuantityExpression> found = new ArrayList<>();
		int i = 0;
		while (i < tokens.size()) {
			Token token = tokens.get(i);
			QuantityExpression amount = (token.kind() == Token.Kind.NUMBER || token.is("$") || this.words.begins(token)
					|| token.lower().indexOf('-') > 2) ? amount(text, tokens, i) : null;
			if (amount != null) {
				found.add(amount);
			}
			i = (amount != null) ? amount.to() : i + 1;
		}
		return found;
	}

	private @Nullable QuantityExpression amount(String text, List<Token> tokens, int from) {
		WordTable.Found comparator = this.words.at("comparator", tokens, from);
		int i = from + comparator.length();
		WordTable.Found article = comparator.is() ? this.words.at("article", tokens, i) : WordTable.Found.NONE;
		i += article.length();
		String currency = currency(tokens, i);
		i += (currency != null) ? currencyLength(tokens, i) : 0;
		WordTable.Found one = (currency == null && !comparator.is()) ? this.words.at("one", tokens, i)
				: WordTable.Found.NONE;
		if (one.is() && this.numbers.at(tokens, i) == null) {
			return single(text, tokens, from, one);
		}
		NumberReader.Number number = range(tokens, i);
		BigDecimal low = null;
		BigDecimal high = null;
		if (number == null) {
			number = this.numbers.at(tokens, i);
		}
		if (number == null || isOther(tokens, i, i + number.length())) {
			return null;
		}
		BigDecimal value = number.value();
		int to = i + number.length();
		NumberReader.Number upper = upper(tokens, i, to);
		if (upper != null && upper.value().compareTo(value) > 0) {
			low = value;
			high = upper.value();
			value = low.add(high).divide(BigDecimal.valueOf(2)).stripTrailingZeros();
			value = (value.scale() < 0) ? value.setScale(0) : value;
			to = upper.length();
		}
		WordTable.Found after = comparator.is() ? WordTable.Found.NONE : this.words.at("comparator.after", tokens, to);
		to += after.length();
		Unit unit = (currency != null) ? new Unit(currency, to) : unit(tokens, to);
		int end = (unit != null) ? unit.to() : to;
		// Under a 1951 treaty.
		boolean dated = i > from && this.words.is("one", tokens, i - 1);
		if (unit == null && (!comparator.is() || dated) && isYear(tokens.get(i))) {
			return null;
		}
		boolean said = tokens.get(i).kind() != Token.Kind.NUMBER;
		if (said && unit == null && !comparator.is() && value.compareTo(BigDecimal.TWO) <= 0) {
			return null;
		}
		Comparator compare = COMPARATORS.getOrDefault(comparator.is() ? comparator.number() : after.number(),
				(high != null) ? Comparator.ABOUT : Comparator.EXACT);
		String exact = text.substring(tokens.get(from).start(), tokens.get(end - 1).end());
		Quantity quantity = new Quantity(value, compare, (unit != null) ? unit.name() : "UNITS", exact, low, high);
		return new QuantityExpression(from, to, tokens.get(from).start(), tokens.get(end - 1).end(), quantity);
	}

	/** A word that is one of something by itself: {@code seorang tentara}. */
	private @Nullable QuantityExpression single(String text, List<Token> tokens, int from, WordTable.Found one) {
		Unit unit = unit(tokens, from + one.length());
		if (unit == null) {
			return null;
		}
		String exact = text.substring(tokens.get(from).start(), tokens.get(unit.to() - 1).end());
		Quantity quantity = new Quantity(BigDecimal.ONE, Comparator.EXACT, unit.name(), exact);
		return new QuantityExpression(from, from + one.length(), tokens.get(from).start(),
				tokens.get(unit.to() - 1).end(), quantity);
	}

	/** {@code 10-12} is one token: its first number; {@link #upper} gives the second. */
	private NumberReader.@Nullable Number range(List<Token> tokens, int at) {
		String[] sides = sides(tokens, at);
		BigDecimal low = (sides != null) ? this.numbers.digits(sides[0]) : null;
		return (low != null) ? new NumberReader.Number(1, low) : null;
	}

	private String @Nullable [] sides(List<Token> tokens, int at) {
		if (at >= tokens.size() || tokens.get(at).kind() != Token.Kind.NUMBER) {
			return null;
		}
		String[] sides = tokens.get(at).text().split("-", -1);
		return (sides.length == 2) ? sides : null;
	}

	/** The second number of a range; its length is the index after it. */
	private NumberReader.@Nullable Number upper(List<Token> tokens, int first, int to) {
		String[] sides = sides(tokens, first);
		if (sides != null) {
			BigDecimal high = this.numbers.digits(sides[1]);
			return (high != null) ? new NumberReader.Number(to, high) : null;
		}
		if (!this.words.is("to", tokens, to)) {
			return null;
		}
		NumberReader.Number second = this.numbers.at(tokens, to + 1);
		return (second != null) ? new NumberReader.Number(to + 1 + second.length(), second.value()) : null;
	}

	private @Nullable String currency(List<Token> tokens, int at) {
		WordTable.Found found = this.words.at("currency", tokens, at);
		if (found.is()) {
			return currencyCode(found.number());
		}
		return (at < tokens.size() && tokens.get(at).is("$")) ? "USD" : null;
	}

	private int currencyLength(List<Token> tokens, int at) {
		WordTable.Found found = this.words.at("currency", tokens, at);
		int length = Math.max(found.length(), 1);
		return (at + length < tokens.size() && tokens.get(at + length).is("$")) ? length + 1 : length;
	}

	/** Currencies are numbered in numbers.txt by ISO 4217's numeric codes. */
	private static @Nullable String currencyCode(int numeric) {
		return java.util.Currency.getAvailableCurrencies()
			.stream()
			.filter((currency) -> currency.getNumericCode() == numeric)
			.map(java.util.Currency::getCurrencyCode)
			.sorted()
			.findFirst()
			.orElse(null);
	}

	private record Unit(String name, int to) {

	}

	/** The first unit word after the number, over modifiers such as an origin. */
	private @Nullable Unit unit(List<Token> tokens, int to) {
		for (int i = to; i < Math.min(tokens.size(), to + UNIT_DISTANCE); i++) {
			Token token = tokens.get(i);
			if (token.kind() != Token.Kind.WORD && !token.is("-")) {
				return null;
			}
			WordTable.Found currency = this.words.at("currency.after", tokens, i);
			if (currency.is() && i == to) {
				String code = currencyCode(currency.number());
				return (code != null) ? new Unit(code, i + currency.length()) : null;
			}
			if (this.words.is("no.unit", tokens, i)) {
				return null;
			}
			for (String name : this.words.kinds()) {
				if (name.startsWith("UNIT-")) {
					WordTable.Found unit = this.words.at(name, tokens, i);
					if (unit.is()) {
						return new Unit(name.substring(5).toUpperCase(Locale.ROOT), i + unit.length());
					}
				}
			}
		}
		return null;
	}

	/** {@code the 1979 peace treaty}: four digits that nothing makes an amount. */
	private static boolean isYear(Token token) {
		String digits = token.text();
		return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"))
				&& digits.chars().allMatch(Character::isDigit);
	}

	/** A percentage, an ordinal, a number of a list or of a name is no amount. */
	private boolean isOther(List<Token> tokens, int from, int to) {
		boolean percent = to < tokens.size() && (tokens.get(to).is("%") || this.words.is("percent", tokens, to));
		boolean name = from > 0
				&& (tokens.get(from - 1).is("-") && tokens.get(from - 1).end() == tokens.get(from).start()
						|| this.words.is("numbered", tokens, from - 1));
		return percent || name;
	}

}
