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
 * @param complement what it does to facts in its complement
 * @param options further switches, see docs/languages.md
 */
public record Frame(String id, @Nullable FactType type, @Nullable String mode, Map<String, Role> roles,
		Set<String> objects, Effect complement, Set<String> options) {

	/**
	 * The same without a condition on the object, as its nouns have it.
	 * @return the frame
	 */
	public Frame anyObject() {
		return new Frame(this.id, this.type, this.mode, this.roles, Set.of(), this.complement, this.options);
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
