package id.kaitan.extraction.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Sequences of words with a value each; finds the longest that begins at a position.
 *
 * @param <T> the value
 */
public final class PhraseTrie<T> {

	private final Map<String, PhraseTrie<T>> next = new HashMap<>(2);

	private @Nullable T value;

	/**
	 * Without any phrase yet.
	 */
	public PhraseTrie() {
	}

	/**
	 * A match.
	 *
	 * @param <T> the value
	 * @param length number of words
	 * @param value what was found
	 */
	public record Match<T>(int length, T value) {

	}

	/**
	 * The value of a phrase.
	 * @param words the phrase
	 * @return its value, or {@code null} if it has none
	 */
	public @Nullable T get(List<String> words) {
		PhraseTrie<T> node = this;
		for (String word : words) {
			PhraseTrie<T> following = node.next.get(word);
			if (following == null) {
				return null;
			}
			node = following;
		}
		return node.value;
	}

	/**
	 * Gives a phrase a value.
	 * @param words the phrase
	 * @param given its value
	 */
	public void put(List<String> words, T given) {
		PhraseTrie<T> node = this;
		for (String word : words) {
			node = node.next.computeIfAbsent(word, (w) -> new PhraseTrie<>());
		}
		node.value = given;
	}

	/**
	 * The longest phrase that begins at a position.
	 * @param from the position
	 * @param to where to stop
	 * @param word the word at a position
	 * @param wanted which values count
	 * @return the match, or {@code null} if none
	 */
	public @Nullable Match<T> longest(int from, int to, IntFunction<String> word, Predicate<T> wanted) {
		PhraseTrie<T> node = this;
		Match<T> best = null;
		for (int i = from; i < to; i++) {
			node = node.next.get(word.apply(i));
			if (node == null) {
				break;
			}
			if (node.value != null && wanted.test(node.value)) {
				best = new Match<>(i - from + 1, node.value);
			}
		}
		return best;
	}

}
