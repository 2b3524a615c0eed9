package id.kaitan.article;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An article as it is handed in.
 *
 * @param text the body, without the title
 * @param title the headline, or {@code null}
 * @param url where it was published, or {@code null}
 * @param outlet who published it, or {@code null}
 * @param language ISO 639-1, or {@code null} to have it detected
 * @param published the day of publication, or {@code null} if unknown
 */
public record ArticleText(String text, @Nullable String title, @Nullable String url, @Nullable String outlet,
		@Nullable String language, @Nullable LocalDate published) {

}
