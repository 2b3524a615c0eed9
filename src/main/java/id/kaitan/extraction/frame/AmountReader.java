package id.kaitan.extraction.frame;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import id.kaitan.extraction.pack.LanguagePack;
import id.kaitan.extraction.text.Document;
import id.kaitan.extraction.text.Token;
import id.kaitan.fact.Comparator;
import id.kaitan.fact.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts: {@code lebih dari 10.000}, {@code some 4,000}, {@code dua juta},
 * {@code seventeen}. Words come from the pack's classes {@code number},
 * {@code comparator.*}; the unit is the noun that follows.
 */
final class AmountReader {

	private static final List<Comparator> COMPARATORS = List.of(Comparator.MORE_THAN, Comparator.LESS_THAN,
			Comparator.AT_LEAST, Comparator.AT_MOST, Comparator.ABOUT);

	private final Document document;

	private final LanguagePack pack;

	private final String thousands;

	AmountReader(Document document, LanguagePack pack) {
		this.document = document;
		this.pack = pack;
		this.thousands = pack.is("thousands", "comma") ? "," : ".";
	}

	/** Reads the amount at a token into the expressions; answers the token after it. */
	int read(int from, Expressions expressions) {
		Comparator comparator = Comparator.EXACT;
		int at = from;
		for (Comparator candidate : COMPARATORS) {
			int length = longest("comparator." + candidate.name().toLowerCase(Locale.ROOT), from);
			if (length > 0) {
				comparator = candidate;
				at = from + length;
				break;
			}
		}
		int first = at;
		BigDecimal value = null;
		while (at < this.document.tokens().size()) {
			BigDecimal part = value(at);
			if (part == null) {
				break;
			}
			boolean scales = value != null && part.compareTo(BigDecimal.TEN) > 0 && value.compareTo(part) < 0;
			value = (value == null) ? part : scales ? value.multiply(part) : value.add(part);
			at++;
		}
		if (value == null || at < this.document.tokens().size() && this.document.tokens().get(at).is("%")) {
			return from;
		}
		String unit = (at < this.document.tokens().size() && this.document.tokens().get(at).kind() == Token.Kind.WORD)
				? this.document.tokens().get(at).lower().toUpperCase(Locale.ROOT) : "UNITS";
		Quantity quantity = new Quantity(value.stripTrailingZeros(), comparator, unit, this.document.textOf(from, at));
		expressions.amount(from, at, quantity);
		for (int inner = from + 1; inner <= first; inner++) {
			expressions.amount(inner, at, quantity);
		}
		return at;
	}

	private int longest(String wordClass, int from) {
		int best = 0;
		for (String phrase : this.pack.words(wordClass)) {
			String[] words = phrase.split(" ");
			int i = 0;
			while (i < words.length && from + i < this.document.tokens().size()
					&& this.document.tokens().get(from + i).is(words[i])) {
				i++;
			}
			best = (i == words.length) ? Math.max(best, i) : best;
		}
		return best;
	}

	private @Nullable BigDecimal value(int at) {
		Token token = this.document.tokens().get(at);
		if (token.kind() == Token.Kind.NUMBER) {
			String digits = token.text();
			if (!digits.chars().allMatch((c) -> Character.isDigit(c) || c == '.' || c == ',') || digits.length() > 18) {
				return null;
			}
			boolean grouped = digits.matches("\\d{1,3}([.,]\\d{3})+");
			if (grouped) {
				return new BigDecimal(digits.replaceAll("[.,]", ""));
			}
			String decimal = digits.replace(this.thousands.equals(",") ? "," : "", "").replace(',', '.');
			return decimal.matches("\\d+(\\.\\d+)?") ? new BigDecimal(decimal) : null;
		}
		return (token.kind() == Token.Kind.WORD) ? this.pack.number(token.lower()) : null;
	}

}
