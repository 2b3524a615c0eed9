package id.kaitan.extraction;

import java.time.LocalDate;
import java.util.List;

import id.kaitan.fact.Explanation;
import id.kaitan.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What a text says.
 *
 * @param language ISO 639-1 of the language it is in
 * @param published the day of publication, given or deduced from the text, or
 * {@code null} if neither
 * @param facts in the order of their first evidence
 * @param explanations how each fact was found, in the same order; empty if none can be
 * given
 */
public record Extraction(String language, @Nullable LocalDate published, List<Fact> facts,
		List<Explanation> explanations) {

	/**
	 * Facts that nobody can explain.
	 * @param language ISO 639-1 of the language
	 * @param published the day of publication, or {@code null}
	 * @param facts the facts
	 */
	public Extraction(String language, @Nullable LocalDate published, List<Fact> facts) {
		this(language, published, facts, List.of());
	}

}
