package id.kaitan.fact;

import org.jspecify.annotations.Nullable;

/**
 * A place in a text that supports a fact.
 *
 * @param articleId the article, or {@code null} as long as it has no id
 * @param quote the exact text from start to end
 * @param start where it begins in the article's text, inclusive, in UTF-16 code units
 * @param end where it ends, exclusive, in UTF-16 code units
 */
public record Evidence(@Nullable String articleId, String quote, int start, int end) {

}
