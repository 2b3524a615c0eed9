package id.kaitan.extraction.quantity;

import java.math.BigDecimal;
import java.util.List;

import id.kaitan.extraction.pack.WordTable;
import id.kaitan.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number in digits, in words or in both: {@code 10.000}, {@code dua puluh lima},
 * {@code 1.5 million}. The words and the separators are the language's
 * ({@code numbers.txt}).
 */
public final class NumberReader {

	private static final int LONGEST_DIGITS = 24;

	private static final int LONGEST_COMPARATOR = 3;

	private final WordTable words;

	private final char thousands;

	private final char decimal;

	/**
	 * A number found.
	 *
	 * @param length number of tokens, at least one
	 * @param value the number
	 */
	public record Number(int length, BigDecimal value) {

	}

	/**
	 * Reads the words of a language.
	 * @param language ISO 639-1
	 */
	public NumberReader(String language) {
		this.words = new WordTable(language, "numbers.txt");
		boolean dot = this.words.has("separators", "dot thousands");
		this.thousands = dot ? '.' : ',';
		this.decimal = dot ? ',' : '.';
	}

	/**
	 * The language's table of number words.
	 * @return {@code numbers.txt}
	 */
	WordTable words() {
		return this.words;
	}

	/**
	 * Whether a number in words may begin with the token.
	 * @param token a token
	 * @return {@code true} if so
	 */
	public boolean begins(Token token) {
		return this.words.begins(token) || token.lower().indexOf('-') > 2;
	}

	/**
	 * Whether a comparator stands before the number at a token: {@code sebanyak 2000}.
	 * @param tokens the tokens
	 * @param at index of the number
	 * @return {@code true} if so
	 */
	public boolean isCompared(List<Token> tokens, int at) {
		for (int back = 1; back <= LONGEST_COMPARATOR; back++) {
			if (this.words.at("comparator", tokens, at - back).length() == back) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a unit stands after the number at a token: {@code 2000 tentara}.
	 * @param tokens the tokens
	 * @param at index of the number
	 * @return {@code true} if so
	 */
	public boolean isCounted(List<Token> tokens, int at) {
		return this.words.kinds()
			.stream()
			.anyMatch((kind) -> kind.startsWith("UNIT-") && this.words.is(kind, tokens, at + 1));
	}

	/**
	 * The number that begins at a token.
	 * @param tokens the tokens
	 * @param at index of the first token; may lie outside
	 * @return the number, or {@code null} if none begins there
	 */
	public @Nullable Number at(List<Token> tokens, int at) {
		if (at < 0 || at >= tokens.size()) {
			return null;
		}
		if (tokens.get(at).kind() == Token.Kind.NUMBER) {
			BigDecimal digits = digits(tokens.get(at).text());
			if (digits == null) {
				return null;
			}
			int length = 1;
			WordTable.Found power = this.words.at("power", tokens, at + length);
			while (power.is() && power.number() > 0) {
				digits = digits.movePointRight(power.number());
				length += power.length();
				power = this.words.at("power", tokens, at + length);
			}
			return new Number(length, plain(digits));
		}
		return inWords(tokens, at);
	}

	private @Nullable Number inWords(List<Token> tokens, int at) {
		long total = 0;
		long current = 0;
		long last = 0;
		int i = at;
		boolean counted = false;
		while (i < tokens.size() && i - at < LONGEST_DIGITS) {
			WordTable.Found value = this.words.at("value", tokens, i);
			WordTable.Found power = counted ? this.words.at("power", tokens, i) : WordTable.Found.NONE;
			WordTable.Found teen = counted ? this.words.at("teen", tokens, i) : WordTable.Found.NONE;
			long[] joined = value.is() ? null : hyphenated(tokens.get(i));
			if (value.is() && (last == 0 || last >= 10 && value.number() < last || current >= 100)) {
				last = value.number();
				current += last;
				i += value.length();
			}
			else if (joined != null) {
				last = joined[0];
				current += last;
				i++;
			}
			else if (teen.is()) {
				current += 10;
				last = 0;
				i += teen.length();
			}
			else if (power.is() && power.number() < 3) {
				long ten = (power.number() == 1) ? 10 : 100;
				current += last * (ten - 1);
				last *= ten;
				i += power.length();
			}
			else if (power.is() && power.number() <= 12) {
				total += Math.max(current, 1) * BigDecimal.ONE.movePointRight(power.number()).longValueExact();
				current = 0;
				last = 0;
				i += power.length();
			}
			else if (counted && this.words.is("joint", tokens, i) && last >= 10
					&& this.words.is("value", tokens, i + 1)) {
				i++;
				continue;
			}
			else {
				break;
			}
			counted = true;
		}
		return counted ? new Number(i - at, BigDecimal.valueOf(total + current)) : null;
	}

	/** {@code twenty-five}. */
	private long @Nullable [] hyphenated(Token token) {
		int hyphen = token.lower().indexOf('-');
		if (hyphen < 2) {
			return null;
		}
		Integer tens = number(token.lower().substring(0, hyphen));
		Integer ones = number(token.lower().substring(hyphen + 1));
		return (tens != null && ones != null && tens >= 20 && ones < 10) ? new long[] { tens + ones } : null;
	}

	private @Nullable Integer number(String word) {
		Token token = new Token(0, word.length(), word, word, Token.Kind.WORD);
		WordTable.Found found = this.words.at("value", List.of(token), 0);
		return found.is() ? found.number() : null;
	}

	/**
	 * A number in digits, with the language's separators.
	 * @param text the digits
	 * @return the number, or {@code null} if this is not one, such as {@code 3/9} or
	 * {@code A4}
	 */
	public @Nullable BigDecimal digits(String text) {
		if (text.length() > LONGEST_DIGITS) {
			return null;
		}
		StringBuilder plain = new StringBuilder();
		int group = -1;
		boolean fraction = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '0' && c <= '9') {
				plain.append(c);
				group += (group >= 0) ? 1 : 0;
			}
			else if (c == this.thousands && !fraction && i > 0 && (group < 0 || group == 3)) {
				group = 0;
			}
			else if (c == this.decimal && !fraction && i > 0) {
				if (group >= 0 && group != 3) {
					return null;
				}
				fraction = true;
				group = -1;
				plain.append('.');
			}
			else {
				return null;
			}
		}
		if (group >= 0 && group != 3) {
			return wrongSeparator(text);
		}
		return plain.isEmpty() ? null : new BigDecimal(plain.toString());
	}

	/**
	 * {@code 2.5} in a language that writes {@code 2,5}: one or two digits are no group.
	 */
	private @Nullable BigDecimal wrongSeparator(String text) {
		int separator = text.indexOf(this.thousands);
		boolean once = separator == text.lastIndexOf(this.thousands) && text.indexOf(this.decimal) < 0;
		return once ? new BigDecimal(text.replace(this.thousands, '.')) : null;
	}

	private static BigDecimal plain(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}
