package id.kaitan.article;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A source as it is stored: an article with its text, or a report of which only the
 * address is known.
 *
 * @param id the stable id, see {@link ArticleId}
 * @param text the body, {@code null} if it is not known
 * @param title the headline, or {@code null}
 * @param url where it was published, or {@code null}
 * @param outlet who published it, or {@code null}
 * @param language ISO 639-1, or {@code null} if unknown
 * @param published the day of publication, or {@code null} if unknown
 * @param recordedAt when it was stored, or {@code null} as long as it is not
 * @param retractedAt when it was retracted, or {@code null} if it stands
 */
public record Article(String id, @Nullable String text, @Nullable String title, @Nullable String url,
		@Nullable String outlet, @Nullable String language, @Nullable LocalDate published, @Nullable Instant recordedAt,
		@Nullable Instant retractedAt) {

	/**
	 * An article to be stored.
	 * @param text as it was handed in
	 * @param language the language that it is in
	 * @param published the day of publication, or {@code null} if unknown
	 * @return the article with its id
	 */
	public static Article of(ArticleText text, @Nullable String language, @Nullable LocalDate published) {
		return new Article(ArticleId.of(text), text.text(), text.title(), text.url(), text.outlet(), language,
				published, null, null);
	}

	/**
	 * A source of which no text is known.
	 * @param url where it was published, or {@code null}
	 * @param outlet who published it, or {@code null}
	 * @param title what to call it, or {@code null}
	 * @param published the day of publication, or {@code null} if unknown
	 * @return the source with its id
	 * @throws IllegalArgumentException if neither url, outlet nor title is given
	 */
	public static Article source(@Nullable String url, @Nullable String outlet, @Nullable String title,
			@Nullable LocalDate published) {
		if (url == null && outlet == null && title == null) {
			throw new IllegalArgumentException("a source has a url, an outlet or a title");
		}
		String id = (url != null) ? ArticleId.ofUrl(url) : ArticleId.ofReport(outlet, title, published);
		return new Article(id, null, title, url, outlet, null, published, null, null);
	}

	/**
	 * What to call it where there is room for one line.
	 * @return the title, else the address, the outlet or the id
	 */
	public String name() {
		if (this.title != null) {
			return this.title;
		}
		if (this.url != null) {
			return this.url;
		}
		return (this.outlet != null) ? this.outlet : this.id;
	}

}
