package id.kaitan.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import id.kaitan.entity.EntityId;
import id.kaitan.entity.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What the codes for kinds of actor stand for in a country: one of its sectors
 * ({@code org:PRK-MIL}), or a part of its society ({@code org:ind-civilians}).
 */
final class ActorTypes {

	private final Countries countries;

	private final Map<String, Pattern> byCode = new HashMap<>();

	private final Map<String, FeedEntity> made = new ConcurrentHashMap<>();

	ActorTypes(Countries countries) {
		this.countries = countries;
		Map<String, Pattern> sectors = new HashMap<>();
		new FeedTable("sectors.csv").read((row) -> sectors.put(row.get("sector"),
				new Pattern(Sector.valueOf(row.get("sector")), row.get("sector"), row.get("en"), row.get("id_name"))));
		new FeedTable("actor-types.csv").read((row) -> {
			Pattern sector = sectors.get(row.get("sector"));
			this.byCode.put(row.get("code"),
					(sector != null) ? sector : new Pattern(null, row.get("slug"), row.get("en"), row.get("id_name")));
		});
	}

	boolean knows(@Nullable String code) {
		return code != null && this.byCode.containsKey(code);
	}

	/**
	 * The actors of a kind in a country.
	 * @param iso3 ISO 3166-1 alpha-3 of the country
	 * @param code the code for the kind; one that is not known, or none, stands for the
	 * country itself
	 * @return the sector, the part of society, or the country
	 */
	FeedEntity in(String iso3, @Nullable String code) {
		Pattern pattern = (code != null) ? this.byCode.get(code) : null;
		if (pattern == null) {
			return this.countries.entity(iso3);
		}
		return this.made.computeIfAbsent(iso3 + pattern.slug(), (key) -> make(iso3, pattern));
	}

	private FeedEntity make(String iso3, Pattern pattern) {
		FeedEntity country = this.countries.entity(iso3);
		String indonesian = (country.nameId() != null) ? country.nameId() : country.name();
		EntityId id = (pattern.sector() != null) ? EntityId.sector(iso3, pattern.sector())
				: EntityId.organization(iso3.toLowerCase(Locale.ROOT) + "-" + pattern.slug());
		return new FeedEntity(id, pattern.english().replace("%s", country.name()),
				pattern.indonesian().replace("%s", indonesian), (pattern.sector() != null) ? "SECTOR" : "SOCIAL_GROUP",
				iso3);
	}

	/**
	 * How a kind of actor is identified and named.
	 *
	 * @param sector the sector, or {@code null} for a part of society
	 * @param slug what tells it from the others of its country
	 * @param english its name, with {@code %s} for the country's
	 * @param indonesian its name, with {@code %s} for the country's
	 */
	private record Pattern(@Nullable Sector sector, String slug, String english, String indonesian) {

	}

}
