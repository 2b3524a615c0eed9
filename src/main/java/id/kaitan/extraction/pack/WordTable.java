package id.kaitan.extraction.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import id.kaitan.extraction.text.Token;

/**
 * A file of a pack that gives phrases a kind and a number: {@code month.9 = september,
 * sep} or, without a number, {@code since = sejak}. Immutable once read.
 */
public final class WordTable {

	private static final int NO_NUMBER = 0;

	private final Map<String, Map<String, Integer>> kinds = new HashMap<>();

	private final Set<String> first = new HashSet<>();

	private final int longest;

	/**
	 * A phrase found.
	 *
	 * @param length number of tokens
	 * @param number the number that the file gives it, 0 if none
	 */
	public record Found(int length, int number) {

		/** Nothing found. */
		public static final Found NONE = new Found(0, NO_NUMBER);

		/**
		 * Whether a phrase was found.
		 * @return {@code true} if so
		 */
		public boolean is() {
			return this.length > 0;
		}

	}

	/**
	 * Reads a table.
	 * @param language ISO 639-1
	 * @param file the file's name; an absent file is an empty table
	 */
	public WordTable(String language, String file) {
		int most = 1;
		for (String line : PackFiles.lines(language, file)) {
			int equal = line.indexOf('=');
			if (equal < 0) {
				throw new IllegalArgumentException(file + ": '" + line + "' is not of the form kind = phrase, phrase");
			}
			String key = line.substring(0, equal).strip();
			int dot = key.lastIndexOf('.');
			boolean numbered = dot > 0 && key.substring(dot + 1).matches("-?\\d{1,9}");
			String kind = numbered ? key.substring(0, dot) : key;
			int number = numbered ? Integer.parseInt(key.substring(dot + 1)) : NO_NUMBER;
			for (String item : PackFiles.items(line.substring(equal + 1))) {
				String phrase = item.toLowerCase(Locale.ROOT);
				String[] words = phrase.split(" ");
				most = Math.max(most, words.length);
				this.first.add(words[0]);
				this.kinds.computeIfAbsent(kind, (k) -> new HashMap<>()).putIfAbsent(phrase, number);
			}
		}
		this.longest = most;
	}

	/**
	 * Whether some phrase begins with the token.
	 * @param token a token
	 * @return {@code true} if so
	 */
	public boolean begins(Token token) {
		return this.first.contains(token.lower());
	}

	/**
	 * The longest phrase of a kind at a position.
	 * @param kind the kind
	 * @param tokens the tokens
	 * @param at index of the phrase's first token; may lie outside
	 * @return what was found, or {@link Found#NONE}
	 */
	public Found at(String kind, List<Token> tokens, int at) {
		Map<String, Integer> phrases = this.kinds.get(kind);
		if (phrases == null || at < 0 || at >= tokens.size() || !begins(tokens.get(at))) {
			return Found.NONE;
		}
		StringBuilder phrase = new StringBuilder();
		Found best = Found.NONE;
		for (int length = 1; length <= this.longest && at + length <= tokens.size(); length++) {
			if (length > 1) {
				phrase.append(' ');
			}
			phrase.append(tokens.get(at + length - 1).lower());
			Integer number = phrases.get(phrase.toString());
			if (number != null) {
				best = new Found(length, number);
			}
		}
		return best;
	}

	/**
	 * Whether a phrase of a kind stands at a position.
	 * @param kind the kind
	 * @param tokens the tokens
	 * @param at index of the phrase's first token; may lie outside
	 * @return {@code true} if so
	 */
	public boolean is(String kind, List<Token> tokens, int at) {
		return at(kind, tokens, at).is();
	}

	/**
	 * The kinds that the table has.
	 * @return their names
	 */
	public Set<String> kinds() {
		return this.kinds.keySet();
	}

	/**
	 * Whether the table has a phrase of a kind at all.
	 * @param kind the kind
	 * @param phrase the phrase in lower case
	 * @return {@code true} if so
	 */
	public boolean has(String kind, String phrase) {
		return this.kinds.getOrDefault(kind, Map.of()).containsKey(phrase);
	}

}
