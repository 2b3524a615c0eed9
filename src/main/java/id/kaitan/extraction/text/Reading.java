package id.kaitan.extraction.text;

import java.util.List;

import id.kaitan.extraction.pack.LanguagePack;
import id.kaitan.extraction.pack.PhraseTrie.Match;
import id.kaitan.extraction.pack.Sense;
import org.jspecify.annotations.Nullable;

/**
 * A document seen through a language pack: what its words may be.
 */
public final class Reading {

	private final Document document;

	private final LanguagePack pack;

	private final String[] keys;

	private final boolean[] clitics;

	/**
	 * Reads a document with a pack.
	 * @param document the document
	 * @param pack the pack of its language
	 */
	public Reading(Document document, LanguagePack pack) {
		this.document = document;
		this.pack = pack;
		this.keys = new String[document.tokens().size()];
		this.clitics = new boolean[this.keys.length];
		for (int i = 0; i < this.keys.length; i++) {
			this.keys[i] = key(i, document.tokens().get(i).lower());
		}
	}

	private String key(int i, String lower) {
		if (this.pack.knows(lower) || lower.length() < 4) {
			return lower;
		}
		String single = single(lower);
		if (this.pack.knows(single)) {
			this.clitics[i] = hasClitic(lower);
			return single;
		}
		for (String clitic : this.pack.words("clitic")) {
			if (single.endsWith(clitic) && single.length() > clitic.length() + 2) {
				String stem = single.substring(0, single.length() - clitic.length());
				String bare = single(stem);
				if (this.pack.knows(bare)) {
					this.clitics[i] = true;
					return bare;
				}
				if (this.pack.guessVerb(stem) != null) {
					this.clitics[i] = true;
					return stem;
				}
			}
		}
		return lower;
	}

	private boolean hasClitic(String word) {
		return this.pack.words("clitic").stream().anyMatch(word::endsWith);
	}

	/** A doubled word once: {@code roket-roket}, {@code sekutu-sekutunya}. */
	private static String single(String word) {
		int hyphen = word.indexOf('-');
		if (hyphen > 2 && word.length() - hyphen > 3
				&& word.regionMatches(hyphen + 2, word, 1, Math.min(3, hyphen - 1))) {
			return word.substring(0, hyphen);
		}
		return word;
	}

	/**
	 * The document.
	 * @return the document
	 */
	public Document document() {
		return this.document;
	}

	/**
	 * The pack.
	 * @return the pack
	 */
	public LanguagePack pack() {
		return this.pack;
	}

	/**
	 * A token.
	 * @param i its index
	 * @return the token
	 */
	public Token token(int i) {
		return this.document.tokens().get(i);
	}

	/**
	 * The form under which the lexicon knows a token, without clitic and doubling.
	 * @param i index of the token
	 * @return the word in lower case
	 */
	public String key(int i) {
		return this.keys[i];
	}

	/**
	 * Whether a token carries a possessive or object clitic.
	 * @param i index of the token
	 * @return {@code true} if it does
	 */
	public boolean hasClitic(int i) {
		return this.clitics[i];
	}

	/**
	 * Whether a token, alone, is in a word class.
	 * @param i index of the token
	 * @param wordClass the class
	 * @return {@code true} if it is
	 */
	public boolean is(int i, String wordClass) {
		return this.pack.is(wordClass, this.keys[i]) || this.pack.is(wordClass, token(i).lower());
	}

	/**
	 * The longest phrase of the lexicon at a token.
	 * @param i index of the token
	 * @param to where to stop
	 * @return what was found, or {@code null}
	 */
	public @Nullable Match<List<Sense>> phrase(int i, int to) {
		return this.pack.lexicon().longest(i, to, this::key, (senses) -> true);
	}

	/**
	 * The longest phrase of a kind at a token.
	 * @param i index of the token
	 * @param to where to stop
	 * @param kind a word class or the beginning of its name
	 * @return what was found, or {@code null}
	 */
	public @Nullable Match<List<Sense>> phrase(int i, int to, String kind) {
		return this.pack.lexicon()
			.longest(i, to, this::key, (senses) -> senses.stream().anyMatch((sense) -> sense.kind().startsWith(kind)));
	}

	/**
	 * Whether the one word before a token is of a kind.
	 * @param i index of the token
	 * @param kind a word class or the beginning of its name
	 * @return {@code true} if there is such a word
	 */
	public boolean follows(int i, String kind) {
		return i > 0 && phrase(i - 1, i, kind) != null;
	}

	/**
	 * The exact text of some tokens.
	 * @param from index of the first
	 * @param to index after the last
	 * @return the text
	 */
	public String textOf(int from, int to) {
		return this.document.textOf(from, to);
	}

}
