package id.kaitan.feed;

import java.util.regex.Pattern;

import id.kaitan.entity.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * Places by the names and codes of the feeds: {@code place:kursk-ru}, or the country
 * where no place in it is named.
 */
final class Places {

	private static final Pattern KIND = Pattern.compile(
			"(?<!\\s)\\s++(?:town|city|village|district|province|state|governorate|region|municipality|county|department"
					+ "|département|lga|township|camp|area|commune|prefecture|division|oblast|raion|suburb|neighbourhood"
					+ "|sub-district|subdistrict|hamlet|settlement)$");

	private static final Pattern IN_PARENTHESES = Pattern.compile("(?<!\\s)\\s*+\\([^()]*+\\)");

	private final Countries countries;

	Places(Countries countries) {
		this.countries = countries;
	}

	/**
	 * A place in a country.
	 * @param name its name, or {@code null} if only the country is known
	 * @param iso3 ISO 3166-1 alpha-3 of its country, or {@code null} for none, as at sea
	 * @param kind what kind of place, or {@code null}
	 * @param latitude degrees north, or {@code null}
	 * @param longitude degrees east, or {@code null}
	 * @return the place, the country, or {@code null} if neither is known
	 */
	@Nullable FeedEntity place(@Nullable String name, @Nullable String iso3, @Nullable String kind, @Nullable Double latitude,
			@Nullable Double longitude) {
		String plain = (name != null) ? IN_PARENTHESES.matcher(name).replaceAll("").strip() : "";
		if (plain.isEmpty() || EntityId.slug(plain).isEmpty()
				|| iso3 != null && iso3.equals(this.countries.byName(plain))) {
			return (iso3 != null) ? this.countries.entity(iso3) : null;
		}
		return new FeedEntity(EntityId.place(plain, this.countries.iso2(iso3)), plain, null, kind, iso3, latitude,
				longitude);
	}

	/**
	 * A name without the word for its kind at the end.
	 * @param name such as {@code Paletwa town}
	 * @return such as {@code Paletwa}
	 */
	static String withoutKind(String name) {
		return KIND.matcher(name.strip()).replaceFirst("");
	}

}
