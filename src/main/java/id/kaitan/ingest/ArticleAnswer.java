package id.kaitan.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.kaitan.article.Article;
import id.kaitan.fact.Explanation;
import id.kaitan.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * An article and what it states.
 *
 * @param id the id
 * @param language ISO 639-1 of the language that it is in
 * @param published the day of publication, or {@code null} if unknown
 * @param facts what it states, in the order of the text
 */
record ArticleAnswer(String id, @Nullable String language, @Nullable LocalDate published, List<Fact> facts) {

	/**
	 * An article and what it states, with how each fact was found.
	 *
	 * @param id the id
	 * @param language ISO 639-1 of the language that it is in
	 * @param published the day of publication, or {@code null} if unknown
	 * @param facts what it states, in the order of the text
	 */
	record Explained(String id, @Nullable String language, @Nullable LocalDate published, List<ExplainedFact> facts) {

	}

	/**
	 * A fact with one more key.
	 *
	 * @param fact the fact, whose keys stand beside the explanation
	 * @param explanation how it was found
	 */
	record ExplainedFact(@JsonUnwrapped Fact fact, Explanation explanation) {

	}

	/**
	 * A stored article, whole.
	 *
	 * @param id the id
	 * @param language ISO 639-1, or {@code null} if unknown
	 * @param published the day of publication, or {@code null} if unknown
	 * @param title the headline, or {@code null}
	 * @param url where it was published, or {@code null}
	 * @param outlet who published it, or {@code null}
	 * @param text the body, or {@code null} if only the address is known
	 * @param recordedAt when it was stored
	 * @param retractedAt when it was retracted; left out if it stands
	 * @param facts what it states; of a retracted article, what it stated
	 */
	record Stored(String id, @Nullable String language, @Nullable LocalDate published, @Nullable String title,
			@Nullable String url, @Nullable String outlet, @Nullable String text, @Nullable Instant recordedAt,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant retractedAt, List<Fact> facts) {

		static Stored of(Article article, List<Fact> facts) {
			return new Stored(article.id(), article.language(), article.published(), article.title(), article.url(),
					article.outlet(), article.text(), article.recordedAt(), article.retractedAt(), facts);
		}

	}

}
