package id.kaitan.extraction;

import java.time.LocalDate;
import java.util.List;

import id.kaitan.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What a text says.
 *
 * @param language ISO 639-1 of the language it is in
 * @param published the day of publication, given or deduced from the text, or
 * {@code null} if neither
 * @param facts in the order of their first evidence
 */
public record Extraction(String language, @Nullable LocalDate published, List<Fact> facts) {

}
