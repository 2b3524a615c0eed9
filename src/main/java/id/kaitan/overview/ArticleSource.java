package id.kaitan.overview;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Whose words an article's evidence is: what stands beside a quote.
 *
 * @param id of the article
 * @param title its headline, or {@code null}
 * @param outlet who published it, or {@code null}
 * @param language ISO 639-1 of its text, or {@code null}
 * @param published when, or {@code null}
 */
record ArticleSource(String id, @Nullable String title, @Nullable String outlet, @Nullable String language,
		@Nullable LocalDate published) {

}
