package id.kaitan.extraction.pack;

import java.util.Map;
import java.util.Set;

import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * What a verb or noun records and where its participants stand.
 *
 * @param id the pack's file and line, for explanations
 * @param type the type recorded, or {@code null} if only the effect counts
 * @param mode the mode, or {@code null}
 * @param roles by position ({@code subject}, {@code object}, {@code of}, {@code by}) or
 * preposition
 * @param objects word classes of which one must be in the object; empty if any object
 * will do
 * @param subjects word classes of which one must be in the subject; empty if any subject
 * will do
 * @param complement what it does to facts in its complement
 * @param options further switches, see docs/languages.md
 */
public record Frame(String id, @Nullable FactType type, @Nullable String mode, Map<String, Role> roles,
		Set<String> objects, Set<String> subjects, Effect complement, Set<String> options) {

	/**
	 * The same without a condition on subject and object, as its nouns have it.
	 * @return the frame
	 */
	public Frame anyObject() {
		return new Frame(this.id, this.type, this.mode, this.roles, Set.of(), Set.of(), this.complement, this.options);
	}

	/**
	 * Whether it asks for a subject or an object of a class.
	 * @return {@code true} if it does
	 */
	public boolean isNarrow() {
		return !this.objects.isEmpty() || !this.subjects.isEmpty();
	}

	/**
	 * Whether the switch is on.
	 * @param option its name
	 * @return {@code true} if on
	 */
	public boolean has(String option) {
		return this.options.contains(option);
	}

	/**
	 * The role of a position.
	 * @param position {@code subject}, {@code object}, a preposition …
	 * @return the role, or {@code null} if the frame says nothing about it
	 */
	public @Nullable Role role(String position) {
		return this.roles.get(position);
	}

}
