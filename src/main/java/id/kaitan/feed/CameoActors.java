package id.kaitan.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.kaitan.entity.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by an actor of GDELT: a known group, a person or organization that is
 * known by its name, a country's sector ({@code PRKMIL}: {@code org:PRK-MIL}), a country,
 * or a part of the world.
 */
final class CameoActors {

	private final Countries countries;

	private final ActorTypes types;

	private final KnownNames names;

	private final Map<String, FeedEntity> regions = new HashMap<>();

	private final Map<String, FeedEntity> groups = new HashMap<>();

	CameoActors(Countries countries, ActorTypes types, KnownNames names) {
		this.countries = countries;
		this.types = types;
		this.names = names;
		new FeedTable("cameo-regions.csv").read((row) -> this.regions.put(row.get("code"),
				new FeedEntity(EntityId.of(row.get("id")), row.get("en"), row.get("id_name"), "REGION", null)));
		new FeedTable("cameo-groups.csv").read((row) -> {
			String name = row.get("name");
			FeedEntity known = names.find(name);
			this.groups.put(row.get("code"), (known != null) ? known
					: new FeedEntity(EntityId.organization(name), name, null, "INTERNATIONAL", null));
		});
	}

	/**
	 * Who is meant.
	 * @param actor what the row says of the actor
	 * @return who, or {@code null} if nobody can be named
	 */
	@Nullable FeedEntity resolve(CameoActor actor) {
		FeedEntity group = (actor.group() != null) ? this.groups.get(actor.group()) : null;
		if (group != null) {
			return group;
		}
		FeedEntity named = named(actor);
		if (named != null) {
			return named;
		}
		String type = type(actor);
		String iso3 = this.countries.byCameo(actor.country());
		if (iso3 != null) {
			return this.types.in(iso3, type);
		}
		FeedEntity region = (actor.country() != null) ? this.regions.get(actor.country()) : null;
		if (region != null) {
			return region;
		}
		// A kind of actor without a country is that of the place where the text puts it.
		String there = this.countries.byFips(actor.geoCountry());
		if (type != null && there != null) {
			return this.types.in(there, type);
		}
		return community(actor);
	}

	/**
	 * Whether the actor's code names neither a country nor a group, so that all rests on
	 * the place or on a word.
	 * @param actor what the row says of the actor
	 * @return {@code true} if the answer of {@link #resolve} is that weak
	 */
	boolean isWeak(CameoActor actor) {
		return actor.country() == null && actor.group() == null && named(actor) == null;
	}

	private @Nullable FeedEntity named(CameoActor actor) {
		String name = actor.name();
		if (name == null || (name.indexOf(' ') < 0 && actor.country() != null)) {
			return null;
		}
		FeedEntity found = this.names.find(name);
		if (found == null || found.id().isSector()) {
			return null;
		}
		// Wolves in sheep's clothing: a name is only believed in its own country.
		String iso3 = this.countries.byCameo(actor.country());
		return (iso3 == null || found.country() == null || iso3.equals(found.country())) ? found : null;
	}

	private @Nullable String type(CameoActor actor) {
		for (String type : actor.types()) {
			if (this.types.knows(type)) {
				return type;
			}
		}
		return null;
	}

	private @Nullable FeedEntity community(CameoActor actor) {
		String name = actor.name();
		if (!actor.ethnicOrReligious() || name == null || EntityId.slug(name).isEmpty()) {
			return null;
		}
		String shown = name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
		return new FeedEntity(EntityId.organization(name), shown, null, "COMMUNITY", null);
	}

	/**
	 * What a row of GDELT says of one actor.
	 *
	 * @param name the name that the text has, in capitals
	 * @param country CAMEO's code of a country or part of the world
	 * @param group CAMEO's code of a known group
	 * @param types CAMEO's codes of kinds, most specific last
	 * @param ethnicOrReligious whether it has an ethnic or a religious code
	 * @param geoCountry FIPS code of the country where the text puts it
	 */
	record CameoActor(@Nullable String name, @Nullable String country, @Nullable String group, List<String> types,
			boolean ethnicOrReligious, @Nullable String geoCountry) {

	}

}
