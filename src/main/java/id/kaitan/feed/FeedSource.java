package id.kaitan.feed;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The publication that a row was coded from, of which the feed gives no text.
 *
 * @param key what tells it from others: its URL, or the feed's own id of the story
 * @param url where it was published, or {@code null}
 * @param outlet who published it, or {@code null}
 * @param title its headline, or {@code null}
 * @param published the day of publication, or {@code null}
 */
record FeedSource(String key, @Nullable String url, @Nullable String outlet, @Nullable String title,
		@Nullable LocalDate published) {

}
