package id.kaitan.entity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * An entity that a search found.
 *
 * @param id the entity
 * @param name its name in the language asked for
 * @param type its type
 * @param country ISO 3166-1 alpha-3 of its country, or {@code null}
 * @param kind such as ARMED_GROUP or CITY, or {@code null}
 * @param events how many events it takes part in
 * @param match how one of its names matches
 * @param score the score of the full-text index
 */
record EntityHit(EntityId id, String name, EntityType type, @Nullable String country, @Nullable String kind,
		long events, Match match, @JsonIgnore double score) {

	/**
	 * How a name matches what was typed, the best first.
	 */
	enum Match {

		/** It is the name. */
		EXACT,
		/** The name begins with it. */
		PREFIX,
		/** A word of the name begins with it. */
		WORD,
		/** The name is similar. */
		SIMILAR

	}

}
