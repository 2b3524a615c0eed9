package id.kaitan.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.kaitan.entity.EntityId;
import id.kaitan.entity.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by a name, the sectors beside it and a country. A person or organization
 * that nobody knows yet becomes a new entity, with an id made of its name.
 */
final class NamedActors {

	private static final Pattern WITH_PARENTHESIS = Pattern.compile("^(.{1,500}?) \\(([^()]+)\\)");

	private static final Pattern LIST = Pattern.compile("(?<!\\s)\\s*+[,;]\\s*+");

	private static final Pattern AROUND_SLASH = Pattern.compile("(?<!\\s)\\s*+/\\s*+");

	private final Countries countries;

	private final ActorTypes types;

	private final KnownNames names;

	private final Map<String, String> typeBySector = new HashMap<>();

	private final List<String> sectorsInOrder = new ArrayList<>();

	private final Set<String> organizationWords = Set
		.copyOf(FeedTable.lines("organization-words.txt").stream().filter((word) -> !word.isBlank()).toList());

	NamedActors(Countries countries, ActorTypes types, KnownNames names) {
		this.countries = countries;
		this.types = types;
		this.names = names;
		new FeedTable("sector-names.csv").read((row) -> {
			String sector = normal(row.get("name"));
			this.typeBySector.put(sector, row.get("code"));
			this.sectorsInOrder.add(sector);
		});
	}

	/**
	 * Who is meant.
	 * @param name the name, or {@code null}
	 * @param sectors the sectors, separated by commas or semicolons, or {@code null}
	 * @param iso3 ISO 3166-1 alpha-3 of the actor's country, or {@code null}
	 * @param person whether the feed knows it for a person
	 * @return who, or {@code null} if nobody can be named
	 */
	@Nullable FeedEntity resolve(@Nullable String name, @Nullable String sectors, @Nullable String iso3, boolean person) {
		if (name == null) {
			return (iso3 != null) ? this.types.in(iso3, type(sectors)) : null;
		}
		FeedEntity known = known(name);
		if (known != null) {
			return known;
		}
		Matcher parts = WITH_PARENTHESIS.matcher(name);
		if (parts.matches()) {
			String of = this.countries.byName(parts.group(2));
			if (of != null) {
				// A role in a country: Police (India), Citizen (Nigeria).
				String type = type(sectors);
				String role = type(parts.group(1));
				return this.types.in(of, (role != null) ? role : type);
			}
			FeedEntity group = known(parts.group(2));
			if (group != null) {
				return group;
			}
		}
		return made(name, iso3, person);
	}

	/**
	 * Whom a name means that needs no context.
	 * @param name the name of a country, person or organization
	 * @return who, or {@code null} if the name is not known
	 */
	@Nullable FeedEntity known(String name) {
		String iso3 = this.countries.byName(name);
		if (iso3 != null) {
			return this.countries.entity(iso3);
		}
		FeedEntity found = this.names.find(name);
		return (found != null) ? found : this.names.findPerson(name);
	}

	/**
	 * A new organization by its name.
	 * @param name the name
	 * @param kind what kind of organization
	 * @return the organization, or {@code null} if nothing of the name is left in ASCII
	 */
	@Nullable FeedEntity organization(String name, String kind) {
		return EntityId.slug(name).isEmpty() ? null
				: new FeedEntity(EntityId.organization(name), name, null, kind, null);
	}

	private @Nullable FeedEntity made(String name, @Nullable String iso3, boolean person) {
		if (name.startsWith("Unspecified") || name.startsWith("Unidentified") || EntityId.slug(name).isEmpty()) {
			return null;
		}
		EntityType type = (person || looksLikePerson(name)) ? EntityType.PERSON : EntityType.ORGANIZATION;
		EntityId id = (type == EntityType.PERSON) ? EntityId.person(name) : EntityId.organization(name);
		return new FeedEntity(id, name, null, null, iso3);
	}

	private boolean looksLikePerson(String name) {
		String slug = EntityId.slug(name);
		if (slug.indexOf('-') < 0) {
			return false;
		}
		for (String word : slug.split("-")) {
			if (this.organizationWords.contains(word)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The kind of actor that the most telling of the sectors names.
	 * @param sectors separated by commas or semicolons, or {@code null}
	 * @return the code, or {@code null} if none of them names one
	 */
	private @Nullable String type(@Nullable String sectors) {
		if (sectors == null) {
			return null;
		}
		List<String> given = new ArrayList<>();
		for (String sector : LIST.split(sectors)) {
			given.add(normal(sector));
		}
		for (String sector : this.sectorsInOrder) {
			if (given.contains(sector)) {
				String code = this.typeBySector.getOrDefault(sector, "");
				return code.isEmpty() ? null : code;
			}
		}
		return null;
	}

	private static String normal(String sector) {
		return AROUND_SLASH.matcher(sector.strip()).replaceAll("/");
	}

}
