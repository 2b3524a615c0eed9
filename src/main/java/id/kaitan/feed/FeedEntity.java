package id.kaitan.feed;

import id.kaitan.entity.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * Whom or which place a row names.
 *
 * @param id the entity
 * @param name its name in English
 * @param nameId its name in Indonesian, or {@code null} if it is the same or unknown
 * @param kind what kind of organization or place, or {@code null}
 * @param country ISO 3166-1 alpha-3 of the country that it belongs to, or {@code null}
 * @param latitude degrees north, or {@code null}
 * @param longitude degrees east, or {@code null}
 */
record FeedEntity(EntityId id, String name, @Nullable String nameId, @Nullable String kind, @Nullable String country,
		@Nullable Double latitude, @Nullable Double longitude) {

	FeedEntity(EntityId id, String name, @Nullable String nameId, @Nullable String kind, @Nullable String country) {
		this(id, name, nameId, kind, country, null, null);
	}

}
