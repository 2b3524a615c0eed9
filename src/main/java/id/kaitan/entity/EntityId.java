package id.kaitan.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The stable, readable id of an entity: {@code country:PRK}, {@code person:kim-jong-un},
 * {@code org:nato}, {@code org:PRK-MIL}, {@code place:kursk-ru}.
 *
 * @param value the whole id, never with a slash
 */
public record EntityId(@JsonValue String value) implements Comparable<EntityId> {

	private static final Pattern FORM = Pattern
		.compile("country:[A-Z]{3}|org:[A-Z]{3}-[A-Z]{3}|(?:person|org):[a-z0-9]+(?:-[a-z0-9]+)*"
				+ "|place:[a-z0-9]+(?:-[a-z0-9]+)*-[a-z]{2}");

	private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/**
	 * Checks the form.
	 * @throws IllegalArgumentException if the value is not an entity id
	 */
	public EntityId {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("entity id '" + value + "' is not of the form country:PRK, "
					+ "person:kim-jong-un, org:nato, org:PRK-MIL or place:kursk-ru");
		}
	}

	/**
	 * The id of the given text.
	 * @param value the whole id
	 * @return the id
	 * @throws IllegalArgumentException if the value is not an entity id
	 */
	@JsonCreator
	public static EntityId of(String value) {
		return new EntityId(value);
	}

	/**
	 * Whether the text has the form of an entity id.
	 * @param value any text
	 * @return {@code true} if {@link #of(String)} accepts it
	 */
	public static boolean isValid(@Nullable String value) {
		return value != null && FORM.matcher(value).matches();
	}

	/**
	 * The id of a country.
	 * @param iso3 ISO 3166-1 alpha-3, upper case
	 * @return for example {@code country:PRK}
	 */
	public static EntityId country(String iso3) {
		return new EntityId("country:" + iso3);
	}

	/**
	 * The id of a country's sector.
	 * @param iso3 ISO 3166-1 alpha-3, upper case
	 * @param sector the sector
	 * @return for example {@code org:PRK-MIL}
	 */
	public static EntityId sector(String iso3, Sector sector) {
		return new EntityId("org:" + iso3 + "-" + sector);
	}

	/**
	 * The id of a person by the name that news uses.
	 * @param name the full name, in any case and with any accents
	 * @return for example {@code person:jean-noel-barrot}
	 * @throws IllegalArgumentException if nothing of the name is left in ASCII
	 */
	public static EntityId person(String name) {
		return new EntityId("person:" + slug(name));
	}

	/**
	 * The id of an organization by its name.
	 * @param name the name
	 * @return for example {@code org:gaza-health-ministry}
	 * @throws IllegalArgumentException if nothing of the name is left in ASCII
	 */
	public static EntityId organization(String name) {
		return new EntityId("org:" + slug(name));
	}

	/**
	 * The id of a place.
	 * @param name the name
	 * @param iso2 ISO 3166-1 alpha-2 of its country in any case, {@code xx} if it has
	 * none
	 * @return for example {@code place:kursk-ru}
	 * @throws IllegalArgumentException if nothing of the name is left in ASCII
	 */
	public static EntityId place(String name, String iso2) {
		return new EntityId("place:" + slug(name) + "-" + iso2.toLowerCase(Locale.ROOT));
	}

	/**
	 * Lower-case ASCII with hyphens, without accents.
	 * @param name any name
	 * @return the slug, empty if nothing is left
	 */
	public static String slug(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		plain = plain.toLowerCase(Locale.ROOT).replace("\u2019", "").replace("'", "");
		plain = NOT_SLUG.matcher(plain).replaceAll("-");
		int from = plain.startsWith("-") ? 1 : 0;
		int to = plain.endsWith("-") ? plain.length() - 1 : plain.length();
		return (from < to) ? plain.substring(from, to) : "";
	}

	/**
	 * The type that the id's prefix names.
	 * @return the type
	 */
	public EntityType type() {
		for (EntityType type : EntityType.values()) {
			if (this.value.startsWith(type.prefix())) {
				return type;
			}
		}
		throw new IllegalStateException(this.value);
	}

	/**
	 * The country that this id itself names, as a country or as a country's sector.
	 * @return ISO 3166-1 alpha-3, or {@code null} if the id does not name one
	 */
	public @Nullable String countryCode() {
		if (this.value.startsWith("country:")) {
			return this.value.substring(8);
		}
		if (isSector()) {
			return this.value.substring(4, 7);
		}
		return null;
	}

	/**
	 * Whether this is a sector of a country, such as {@code org:PRK-MIL}.
	 * @return {@code true} for a sector
	 */
	public boolean isSector() {
		return this.value.length() == 11 && this.value.startsWith("org:") && this.value.charAt(7) == '-'
				&& Character.isUpperCase(this.value.charAt(4));
	}

	@Override
	public int compareTo(EntityId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
