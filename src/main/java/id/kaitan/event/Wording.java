package id.kaitan.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two quotes say nearly the same words.
 */
final class Wording {

	private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final double NEARLY = 0.8;

	private Wording() {
	}

	/**
	 * Whether the quotes share at least four fifths of the words of the longer one, in
	 * any order.
	 * @param one a quote
	 * @param other a quote
	 * @return {@code true} if they do; never for a quote without words
	 */
	static boolean nearlySame(String one, String other) {
		Set<String> words = words(one);
		Set<String> others = words(other);
		int longer = Math.max(words.size(), others.size());
		words.retainAll(others);
		return longer > 0 && words.size() >= NEARLY * longer;
	}

	private static Set<String> words(String text) {
		Set<String> words = new HashSet<>(List.of(NOT_WORD.split(text.toLowerCase(Locale.ROOT))));
		words.remove("");
		return words;
	}

}
