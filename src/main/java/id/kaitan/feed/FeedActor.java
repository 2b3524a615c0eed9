package id.kaitan.feed;

import org.jspecify.annotations.Nullable;

/**
 * A participant of an event.
 *
 * @param entity who
 * @param mention the feed's own name for it, or {@code null} if the feed has none
 */
record FeedActor(FeedEntity entity, @Nullable String mention) {

}
