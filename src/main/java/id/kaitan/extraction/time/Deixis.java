package id.kaitan.extraction.time;

import java.util.List;

import id.kaitan.extraction.pack.WordTable;
import id.kaitan.extraction.pack.WordTable.Found;
import id.kaitan.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A word that points from now: {@code last}, {@code ini}, {@code depan}.
 *
 * @param amount -1 for last, 0 for this, 1 for next
 * @param length its number of tokens
 */
record Deixis(int amount, int length) {

	/** The longest such word at a token, or {@code null} if there is none. */
	static @Nullable Deixis at(WordTable words, List<Token> tokens, int at) {
		Found last = words.at("last", tokens, at);
		Found now = words.at("this", tokens, at);
		Found next = words.at("next", tokens, at);
		int length = Math.max(last.length(), Math.max(now.length(), next.length()));
		if (length == 0) {
			return null;
		}
		return new Deixis((last.length() == length) ? -1 : (now.length() == length) ? 0 : 1, length);
	}

	/** The same, in a language that puts it before what it points from. */
	static @Nullable Deixis before(WordTable words, List<Token> tokens, int at) {
		boolean before = !words.has("order", "day first") || words.has("order", "deixis on both sides");
		return before ? at(words, tokens, at) : null;
	}

	/** {@code pekan lalu}: a unit and the word after it, as one. */
	static @Nullable Deixis afterUnit(WordTable words, List<Token> tokens, int at, TimeUnit unit) {
		Found found = words.at("unit", tokens, at);
		Deixis deixis = (found.is() && TimeUnit.of(found.number()) == unit) ? at(words, tokens, at + found.length())
				: null;
		return (deixis != null) ? new Deixis(deixis.amount(), found.length() + deixis.length()) : null;
	}

	/** {@code last week}: a word and the unit after it, as one. */
	static @Nullable Deixis beforeUnit(WordTable words, List<Token> tokens, int at, TimeUnit unit) {
		Deixis deixis = at(words, tokens, at);
		Found found = (deixis != null) ? words.at("unit", tokens, at + deixis.length()) : Found.NONE;
		return (deixis != null && found.is() && TimeUnit.of(found.number()) == unit)
				? new Deixis(deixis.amount(), deixis.length() + found.length()) : null;
	}

}
