package id.kaitan.entity;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A country, person, organization or place, with its names in every language known.
 *
 * @param id the stable id
 * @param name the name in English, or as the source has it where no English is known
 * @param names all names by language and kind
 * @param kind such as ARMED_GROUP or CITY, or {@code null}
 * @param country ISO 3166-1 alpha-3 of the country that it belongs to or lies in (its own
 * for a country), or {@code null}
 * @param capital a country's capital, or {@code null}
 * @param iso2 a country's ISO 3166-1 alpha-2, or {@code null}
 * @param fips a country's FIPS 10-4 code, or {@code null}
 * @param region a country's part of the world, or {@code null}
 * @param gender a person's, {@code F} or {@code M}, or {@code null}
 * @param latitude degrees north, or {@code null}
 * @param longitude degrees east, or {@code null}
 */
public record Entity(EntityId id, String name, List<EntityName> names, @Nullable String kind, @Nullable String country,
		@Nullable EntityId capital, @Nullable String iso2, @Nullable String fips, @Nullable String region,
		@Nullable String gender, @Nullable Double latitude, @Nullable Double longitude) {

	/**
	 * Copies the list.
	 */
	public Entity {
		names = List.copyOf(names);
	}

	/**
	 * The name in a language.
	 * @param language ISO 639-1
	 * @return its name there, else the general one
	 */
	public String nameIn(String language) {
		for (EntityName candidate : this.names) {
			if (candidate.kind() == NameKind.NAME && candidate.language().equals(language)) {
				return candidate.name();
			}
		}
		return this.name;
	}

}
