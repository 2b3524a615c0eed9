package id.kaitan.entity;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One entity, with all that is known of it apart from its events.
 *
 * @param id the entity
 * @param type its type
 * @param name its name in the language asked for
 * @param names its name by language
 * @param official its official name in English, or {@code null}
 * @param aliases all other names, demonyms and abbreviations in all languages
 * @param kind such as ARMED_GROUP or CITY, or {@code null}
 * @param country ISO 3166-1 alpha-3 of its country, or {@code null}
 * @param latitude degrees north, or {@code null}
 * @param longitude degrees east, or {@code null}
 * @param events how many events it takes part in
 * @param offices the offices that it holds or held, the latest first
 * @param holders who holds or held its offices, the present first
 * @param memberships what it is a member of
 * @param members who is a member of it
 * @param partOf what it is part of or lies in
 */
record EntityDetails(EntityId id, EntityType type, String name, Map<String, String> names, @Nullable String official,
		List<String> aliases, @Nullable String kind, @Nullable String country, @Nullable Double latitude,
		@Nullable Double longitude, long events, List<Tie> offices, List<Tie> holders, List<Tie> memberships,
		List<Tie> members, List<Tie> partOf) {

	/**
	 * A standing tie to another entity.
	 *
	 * @param id the other entity
	 * @param name its name
	 * @param title the title of the office, or the role of the member, or {@code null}
	 * @param from since when, an ISO date as exact as known, or {@code null}
	 * @param to until when, likewise, or {@code null} while it lasts
	 */
	record Tie(String id, String name, @Nullable String title, @Nullable String from, @Nullable String to) {

	}

}
