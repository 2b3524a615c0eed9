package id.kaitan.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into tokens in one pass. Pairs of capitalised words joined by a hyphen
 * become three tokens ({@code Israel - Palestina}), a possessive {@code 's} becomes one
 * of its own, the address of a site ({@code Kompas.com}) stays one.
 */
public final class Tokenizer {

	private static final String OPENERS = "\u201c\u201e\u00ab";

	private static final String CLOSERS = "\u201d\u00bb";

	private static final Set<String> DOMAINS = Set.of("com", "co", "id", "net", "org", "tv", "news", "info", "my",
			"uk");

	private Tokenizer() {
	}

	/**
	 * Cuts the text.
	 * @param text any text
	 * @return its tokens in order
	 */
	public static List<Token> tokens(String text) {
		List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
		int at = 0;
		boolean open = false;
		while (at < text.length()) {
			int c = text.codePointAt(at);
			int width = Character.charCount(c);
			if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
				open = open && c != '\n';
				at += width;
			}
			else if (Character.isLetter(c)) {
				at = word(text, at, tokens);
			}
			else if (Character.isDigit(c)) {
				int end = number(text, at);
				add(text, at, end, Token.Kind.NUMBER, tokens);
				at = end;
			}
			else {
				Token.Kind kind = Token.Kind.SIGN;
				if (OPENERS.indexOf(c) >= 0) {
					kind = Token.Kind.OPEN;
					open = true;
				}
				else if (CLOSERS.indexOf(c) >= 0 || c == '"') {
					kind = (c == '"' && !open) ? Token.Kind.OPEN : Token.Kind.CLOSE;
					open = kind == Token.Kind.OPEN;
				}
				int end = at + width;
				if (c == '-' || c == '.') {
					while (end < text.length() && text.charAt(end) == c) {
						end++;
					}
				}
				add(text, at, end, kind, tokens);
				at = end;
			}
		}
		return tokens;
	}

	private static int word(String text, int start, List<Token> tokens) {
		int at = start;
		int end = start;
		while (at < text.length()) {
			int c = text.codePointAt(at);
			if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
				at += Character.charCount(c);
				end = at;
			}
			else if (isApostrophe(c) && next(text, at + 1)) {
				if (isPossessive(text, at)) {
					break;
				}
				at++;
			}
			else if (c == '-' && next(text, at + 1)) {
				if (Character.isUpperCase(text.codePointAt(at + 1)) && Character.isUpperCase(text.codePointAt(start))
						&& at - start > 2) {
					break;
				}
				at++;
			}
			else if (c == '.' && isInitials(text, start, at)) {
				at++;
				end = at;
			}
			else if (c == '.' && domain(text, at + 1) > 0) {
				at = domain(text, at + 1);
				end = at;
			}
			else {
				break;
			}
		}
		add(text, start, end, Token.Kind.WORD, tokens);
		if (end < text.length() && isApostrophe(text.charAt(end)) && isPossessive(text, end)) {
			add(text, end, end + 2, Token.Kind.SIGN, tokens);
			return end + 2;
		}
		return end;
	}

	private static boolean isApostrophe(int c) {
		return c == '\'' || c == '\u2019';
	}

	private static boolean isPossessive(String text, int apostrophe) {
		return apostrophe + 1 < text.length() && text.charAt(apostrophe + 1) == 's' && !next(text, apostrophe + 2);
	}

	private static boolean next(String text, int at) {
		return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
	}

	/** Capital letters each followed by a full stop: {@code U.S.}, {@code U.N.} */
	private static boolean isInitials(String text, int start, int stop) {
		if (stop - start == 1) {
			return Character.isUpperCase(text.charAt(start)) && stop + 2 < text.length()
					&& Character.isUpperCase(text.charAt(stop + 1)) && text.charAt(stop + 2) == '.';
		}
		return stop - start > 2 && text.charAt(stop - 2) == '.' && Character.isUpperCase(text.charAt(stop - 1));
	}

	/**
	 * The end of a last part of a host name, {@code com} in {@code Kompas.com}: news
	 * sites are called by their address. Other words glued to a full stop begin a
	 * sentence that lacks its space.
	 */
	private static int domain(String text, int from) {
		int to = from;
		while (to < text.length() && to - from < 5 && Character.isLetter(text.charAt(to))) {
			to++;
		}
		boolean known = DOMAINS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
		return (known && !next(text, to)) ? to : -1;
	}

	private static int number(String text, int start) {
		int at = start;
		int end = start;
		while (at < text.length()) {
			char c = text.charAt(at);
			if (Character.isLetterOrDigit(c)) {
				at++;
				end = at;
			}
			else if ((c == '.' || c == ',' || c == '/' || c == '-' || c == ':') && at + 1 < text.length()
					&& Character.isDigit(text.charAt(at + 1))) {
				at++;
			}
			else {
				break;
			}
		}
		return end;
	}

	private static void add(String text, int start, int end, Token.Kind kind, List<Token> tokens) {
		String exact = text.substring(start, end);
		String lower = exact.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
		tokens.add(new Token(start, end, exact, lower, kind));
	}

}
