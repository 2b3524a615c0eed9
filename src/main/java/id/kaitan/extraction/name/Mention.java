package id.kaitan.extraction.name;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of tokens that names somebody or somewhere.
 *
 * @param from index of the first token
 * @param to index after the last
 * @param refs who is meant, more than one for a plural such as {@code both countries}
 * @param office the office that the words before the name give, or {@code null}
 */
public record Mention(int from, int to, List<Ref> refs, @Nullable Office office) {

	/**
	 * An office named beside a person.
	 *
	 * @param title the title as the text has it
	 * @param of what it is an office of, or {@code null} if not named
	 * @param from index of the title's first token
	 * @param to index after its last
	 */
	public record Office(String title, @Nullable Ref of, int from, int to) {

	}

	/**
	 * A mention of one entity without an office.
	 * @param from index of the first token
	 * @param to index after the last
	 * @param ref who is meant
	 * @return the mention
	 */
	public static Mention of(int from, int to, Ref ref) {
		return new Mention(from, to, List.of(ref), null);
	}

	/**
	 * The first of those meant.
	 * @return the reference
	 */
	public Ref ref() {
		return this.refs.get(0);
	}

}
