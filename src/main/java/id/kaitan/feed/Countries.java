package id.kaitan.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import id.kaitan.entity.Entity;
import id.kaitan.entity.EntityId;
import id.kaitan.entity.EntityName;
import id.kaitan.entity.EntityType;
import id.kaitan.entity.SeedCatalog;
import org.jspecify.annotations.Nullable;

/**
 * Countries by the codes and names of the feeds: all answers are ISO 3166-1 alpha-3, or
 * {@code null} for a code that is not known.
 */
final class Countries {

	private final Map<String, FeedEntity> byIso3 = new HashMap<>();

	private final Map<String, String> iso2ByIso3 = new HashMap<>();

	private final Map<String, String> byFips = new HashMap<>();

	private final Map<String, String> byCameo = new HashMap<>();

	private final Map<String, String> byGleditschWard = new HashMap<>();

	private final Map<String, String> byName = new HashMap<>();

	Countries(SeedCatalog seeds) {
		for (Entity entity : seeds.entities()) {
			String iso3 = entity.country();
			if (entity.id().type() == EntityType.COUNTRY && iso3 != null) {
				add(entity, iso3);
			}
		}
		new FeedTable("cameo-countries.csv").read((row) -> this.byCameo.put(row.get("code"), row.get("iso3")));
		new FeedTable("gw.csv").read((row) -> this.byGleditschWard.put(row.get("gwno"), row.get("iso3")));
		new FeedTable("country-names.csv")
			.read((row) -> this.byName.put(EntityId.slug(row.get("name")), row.get("iso3")));
	}

	private void add(Entity entity, String iso3) {
		String indonesian = entity.nameIn("id");
		this.byIso3.put(iso3, new FeedEntity(entity.id(), entity.name(), indonesian, null, iso3));
		if (entity.iso2() != null) {
			this.iso2ByIso3.put(iso3, entity.iso2().toLowerCase(Locale.ROOT));
		}
		if (entity.fips() != null) {
			this.byFips.put(entity.fips(), iso3);
		}
		this.byName.putIfAbsent(EntityId.slug(entity.name()), iso3);
		for (EntityName name : entity.names()) {
			if (name.kind().namesItself()) {
				this.byName.putIfAbsent(EntityId.slug(name.name()), iso3);
			}
		}
	}

	/**
	 * The country itself.
	 * @param iso3 ISO 3166-1 alpha-3
	 * @return the country; by its code only, if the seeds do not know it
	 */
	FeedEntity entity(String iso3) {
		FeedEntity known = this.byIso3.get(iso3);
		return (known != null) ? known : new FeedEntity(EntityId.country(iso3), iso3, null, null, iso3);
	}

	/**
	 * Its two-letter code, as ids of places end with it.
	 * @param iso3 ISO 3166-1 alpha-3, or {@code null}
	 * @return lower case; {@code xx} if there is none
	 */
	String iso2(@Nullable String iso3) {
		return (iso3 != null) ? this.iso2ByIso3.getOrDefault(iso3, "xx") : "xx";
	}

	@Nullable String byIso3(@Nullable String code) {
		return (code != null && this.byIso3.containsKey(code)) ? code : null;
	}

	@Nullable String byFips(@Nullable String code) {
		return (code != null) ? this.byFips.get(code) : null;
	}

	/**
	 * By the code of CAMEO, which is ISO's but for a few.
	 * @param code three letters
	 * @return ISO 3166-1 alpha-3, or {@code null}, as for a part of the world
	 */
	@Nullable String byCameo(@Nullable String code) {
		String other = (code != null) ? this.byCameo.get(code) : null;
		return (other != null) ? other : byIso3(code);
	}

	/**
	 * By the number of Gleditsch and Ward.
	 * @param number the number as text
	 * @return ISO 3166-1 alpha-3, or {@code null}
	 */
	@Nullable String byGleditschWard(@Nullable String number) {
		return (number != null) ? this.byGleditschWard.get(number) : null;
	}

	@Nullable String byName(@Nullable String name) {
		return (name != null) ? this.byName.get(EntityId.slug(name)) : null;
	}

}
