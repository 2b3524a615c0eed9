package id.kaitan.extraction.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import id.kaitan.extraction.text.Token;

/**
 * A file of a pack that gives phrases a kind and a number: {@code month.9 = september,
 * sep} or, without a number, {@code since = sejak}. Immutable once read.
 */
public final class WordTable {

	private static final int NO_NUMBER = 0;

	/** Phrases by their first word and their kind, the longest first. */
	private final Map<String, Map<String, List<Phrase>>> phrases = new HashMap<>();

	private final Set<String> kinds = new LinkedHashSet<>();

	/** The words after the first. */
	private record Phrase(List<String> rest, int number) {

		boolean isAt(List<Token> tokens, int at) {
			if (at + this.rest.size() >= tokens.size()) {
				return false;
			}
			for (int i = 0; i < this.rest.size(); i++) {
				if (!this.rest.get(i).equals(tokens.get(at + 1 + i).lower())) {
					return false;
				}
			}
			return true;
		}

	}

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
				add(kind, item.toLowerCase(Locale.ROOT).split(" "), number);
			}
			this.kinds.add(kind);
		}
	}

	private void add(String kind, String[] words, int number) {
		List<Phrase> known = this.phrases.computeIfAbsent(words[0], (word) -> new HashMap<>())
			.computeIfAbsent(kind, (k) -> new ArrayList<>());
		List<String> rest = List.of(words).subList(1, words.length);
		if (known.stream().noneMatch((phrase) -> phrase.rest().equals(rest))) {
			known.add(new Phrase(rest, number));
			known.sort(Comparator.comparingInt((phrase) -> -phrase.rest().size()));
		}
	}

	/**
	 * Whether some phrase begins with the token.
	 * @param token a token
	 * @return {@code true} if so
	 */
	public boolean begins(Token token) {
		return this.phrases.containsKey(token.lower());
	}

	/**
	 * The longest phrase of a kind at a position.
	 * @param kind the kind
	 * @param tokens the tokens
	 * @param at index of the phrase's first token; may lie outside
	 * @return what was found, or {@link Found#NONE}
	 */
	public Found at(String kind, List<Token> tokens, int at) {
		if (at < 0 || at >= tokens.size()) {
			return Found.NONE;
		}
		Map<String, List<Phrase>> byKind = this.phrases.get(tokens.get(at).lower());
		List<Phrase> candidates = (byKind != null) ? byKind.get(kind) : null;
		if (candidates != null) {
			for (Phrase phrase : candidates) {
				if (phrase.isAt(tokens, at)) {
					return new Found(phrase.rest().size() + 1, phrase.number());
				}
			}
		}
		return Found.NONE;
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
		return this.kinds;
	}

	/**
	 * The words with which phrases of some kinds begin.
	 * @param wanted which kinds
	 * @return the words in lower case
	 */
	public Set<String> firstWords(Predicate<String> wanted) {
		Set<String> words = new HashSet<>();
		this.phrases.forEach((word, byKind) -> {
			if (byKind.keySet().stream().anyMatch(wanted)) {
				words.add(word);
			}
		});
		return words;
	}

	/**
	 * Whether the table has a phrase of a kind at all.
	 * @param kind the kind
	 * @param phrase the phrase in lower case
	 * @return {@code true} if so
	 */
	public boolean has(String kind, String phrase) {
		String[] words = phrase.split(" ");
		List<Phrase> known = this.phrases.getOrDefault(words[0], Map.of()).getOrDefault(kind, List.of());
		return known.stream().anyMatch((one) -> one.rest().equals(List.of(words).subList(1, words.length)));
	}

}
