package id.kaitan.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a fact was found.
 *
 * @param pattern the rule: type, mode and number of its block in the language's
 * {@code frames.txt}, or {@code standing} for what names themselves state
 * @param trigger the word that called for the rule, as the pack lists it; of
 * {@code standing} the title or the name
 * @param roles how each participant and the place were found; of all tellings of the fact
 * @param time how the time was found, or {@code null} if the fact has none
 * @param confidence the reasons of the fact's confidence, which is their sum, rounded and
 * never below 0.05 or above 0.99
 */
public record Explanation(String pattern, String trigger, List<Role> roles, @Nullable Time time,
		List<Reason> confidence) {

	/**
	 * How one participant or the place was found.
	 *
	 * @param role {@code actor}, {@code recipient} or {@code place}
	 * @param entity the id of the entity
	 * @param mention the words of the text
	 * @param position where they stand: {@code subject}, {@code object}, a preposition,
	 * or {@code sentence} if only the sentence connects them
	 * @param found how the entity was found by the words: {@code NAME}, {@code DEMONYM},
	 * {@code CAPITAL}, {@code SECTOR}, {@code OFFICE}, {@code PROPOSED} or
	 * {@code COREFERENCE}
	 */
	public record Role(String role, String entity, String mention, String position, String found) {

	}

	/**
	 * How the time was found.
	 *
	 * @param text the words
	 * @param against what they were resolved against: {@code ITSELF}, {@code PUBLICATION}
	 * or {@code DATE_BEFORE}
	 */
	public record Time(String text, String against) {

	}

	/**
	 * A reason to trust a fact more or less.
	 *
	 * @param why the reason
	 * @param amount how much it adds
	 */
	public record Reason(String why, double amount) {

	}

}
