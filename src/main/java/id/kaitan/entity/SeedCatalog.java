package id.kaitan.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Everything that the seeds know of entities: who there is, all their names, who holds
 * which office, and who is a member of what. Read once from the class path, without the
 * database; the same catalog feeds the graph and the gazetteer.
 */
public final class SeedCatalog {

	private final Map<EntityId, Entity> entities;

	private final Map<EntityId, Located> origins;

	private final List<Office> offices;

	private final List<Membership> memberships;

	private final Map<EntityId, List<Office>> officesByPerson = new LinkedHashMap<>();

	private final Map<String, String> iso3ByIso2 = new HashMap<>();

	private SeedCatalog(Map<EntityId, Entity> entities, Map<EntityId, Located> origins, List<Office> offices,
			List<Membership> memberships) {
		this.entities = entities;
		this.origins = origins;
		this.offices = offices;
		this.memberships = memberships;
		for (Entity entity : entities.values()) {
			if (entity.iso2() != null && entity.country() != null) {
				this.iso3ByIso2.put(entity.iso2().toLowerCase(Locale.ROOT), entity.country());
			}
		}
		for (Office office : offices) {
			this.officesByPerson.computeIfAbsent(office.person(), (person) -> new ArrayList<>()).add(office);
		}
	}

	/**
	 * Reads the seeds of the class path.
	 * @return the catalog
	 * @throws SeedException if a file contradicts itself or another; the message names
	 * file and line
	 */
	public static SeedCatalog load() {
		Map<EntityId, List<EntityName>> names = new LinkedHashMap<>();
		Map<EntityId, Located> named = new LinkedHashMap<>();
		Map<EntityId, Entity> entities = new LinkedHashMap<>();
		Map<EntityId, Located> origins = new LinkedHashMap<>();
		for (String group : List.of("countries", "organizations", "persons", "places")) {
			names("names/" + group + ".csv", names, named);
		}
		entities("countries.csv", Set.of("id", "iso2", "iso3", "fips", "name", "capital", "region"),
				(row) -> country(row, names), entities, origins);
		entities("organizations.csv", Set.of("id", "name", "kind", "country"), (row) -> organization(row, names),
				entities, origins);
		entities("persons.csv", Set.of("id", "name", "gender", "country"), (row) -> person(row, names), entities,
				origins);
		entities("places.csv", Set.of("id", "name", "country", "kind", "latitude", "longitude"),
				(row) -> place(row, names), entities, origins);
		named.forEach((id, where) -> where.require(entities.containsKey(id), "names " + id + ", which no file lists"));
		List<Office> offices = new SeedTable("offices.csv").read(Set.of("person", "of", "title", "title_id", "from"),
				(row) -> office(row, entities));
		List<Membership> memberships = new SeedTable("memberships.csv")
			.read(Set.of("country", "organization", "role", "from", "to"), (row) -> membership(row, entities));
		return new SeedCatalog(entities, origins, offices, memberships);
	}

	private static void names(String file, Map<EntityId, List<EntityName>> names, Map<EntityId, Located> named) {
		new SeedTable(file).read(Set.of("entity", "language", "kind", "name"), (row) -> {
			EntityId id = row.id("entity");
			named.putIfAbsent(id, new Located(file, row.line()));
			return names.computeIfAbsent(id, (key) -> new ArrayList<>())
				.add(new EntityName(row.text("language"), NameKind.valueOf(row.text("kind")), row.text("name")));
		});
	}

	private static void entities(String file, Set<String> columns, Function<SeedTable.Row, Entity> reader,
			Map<EntityId, Entity> entities, Map<EntityId, Located> origins) {
		new SeedTable(file).read(columns, (row) -> {
			Entity entity = reader.apply(row);
			Located where = new Located(file, row.line());
			where.require(entities.put(entity.id(), entity) == null, "lists " + entity.id() + " a second time");
			origins.put(entity.id(), where);
			return entity;
		});
	}

	private static Entity country(SeedTable.Row row, Map<EntityId, List<EntityName>> names) {
		EntityId id = row.id("id");
		String capital = row.optional("capital");
		List<EntityName> all = new ArrayList<>(names.getOrDefault(id, List.of()));
		String official = row.optional("official");
		if (official != null && all.stream().noneMatch((name) -> name.name().equals(official))) {
			all.add(new EntityName("en", NameKind.OFFICIAL, official));
		}
		return new Entity(id, row.text("name"), all, null, id.countryCode(),
				(capital != null) ? EntityId.of(capital) : null, row.optional("iso2"), row.optional("fips"),
				row.optional("region"), null, null, null);
	}

	private static Entity organization(SeedTable.Row row, Map<EntityId, List<EntityName>> names) {
		EntityId id = row.id("id");
		return new Entity(id, row.text("name"), names.getOrDefault(id, List.of()), row.optional("kind"),
				row.country("country"), null, null, null, null, null, null, null);
	}

	private static Entity person(SeedTable.Row row, Map<EntityId, List<EntityName>> names) {
		EntityId id = row.id("id");
		return new Entity(id, row.text("name"), names.getOrDefault(id, List.of()), null, row.country("country"), null,
				null, null, null, row.optional("gender"), null, null);
	}

	private static Entity place(SeedTable.Row row, Map<EntityId, List<EntityName>> names) {
		EntityId id = row.id("id");
		return new Entity(id, row.text("name"), names.getOrDefault(id, List.of()), row.optional("kind"),
				row.country("country"), null, null, null, null, null, row.degrees("latitude"),
				row.degrees("longitude"));
	}

	private static Office office(SeedTable.Row row, Map<EntityId, Entity> entities) {
		return new Office(known(row, "person", entities), known(row, "of", entities), row.text("title"),
				row.optional("title_id"), row.optional("from"), row.optional("to"));
	}

	private static Membership membership(SeedTable.Row row, Map<EntityId, Entity> entities) {
		return new Membership(known(row, "country", entities), known(row, "organization", entities), row.text("role"),
				row.optional("from"), row.optional("to"));
	}

	private static EntityId known(SeedTable.Row row, String column, Map<EntityId, Entity> entities) {
		EntityId id = row.id(column);
		if (!entities.containsKey(id)) {
			throw new IllegalArgumentException(column + " '" + id + "' is listed in no file");
		}
		return id;
	}

	/**
	 * All entities, in the order of the files.
	 * @return the entities, each once
	 */
	public Collection<Entity> entities() {
		return this.entities.values();
	}

	/**
	 * An entity by its id.
	 * @param id the id
	 * @return the entity, or {@code null} if the seeds do not know it
	 */
	public @Nullable Entity find(EntityId id) {
		return this.entities.get(id);
	}

	/**
	 * What is known of an entity that a source names: what the seeds know of it, else
	 * what its id and the source tell.
	 * @param id the id
	 * @param name what the source calls it, empty or {@code null} if it does not
	 * @return the entity
	 */
	public Entity describe(EntityId id, @Nullable String name) {
		Entity known = this.entities.get(id);
		if (known != null) {
			return known;
		}
		String country = id.countryCode();
		if (id.type() == EntityType.PLACE) {
			country = this.iso3ByIso2.get(id.value().substring(id.value().length() - 2));
		}
		String shown = (name == null || name.isBlank() || name.equals(id.value())) ? nameOf(id) : name.strip();
		return new Entity(id, shown, List.of(), id.isSector() ? id.value().substring(8) : null, country, null, null,
				null, null, null, null, null);
	}

	/**
	 * What an entity is called in a language.
	 * @param id the id
	 * @param otherwise the name of an entity that the seeds do not know
	 * @param language the language
	 * @return the name
	 */
	public String nameIn(EntityId id, String otherwise, NameLanguage language) {
		Entity known = this.entities.get(id);
		return (known != null) ? known.nameIn(language.code()) : describe(id, otherwise).name();
	}

	private String nameOf(EntityId id) {
		String country = id.countryCode();
		if (id.isSector() && country != null) {
			return describe(EntityId.country(country), null).name() + ": "
					+ Sector.valueOf(id.value().substring(8)).words();
		}
		if (country != null) {
			return country;
		}
		String words = id.value().substring(id.type().prefix().length());
		words = (id.type() == EntityType.PLACE) ? words.substring(0, words.length() - 3) : words;
		return Arrays.stream(words.split("-"))
			.map((word) -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
			.collect(Collectors.joining(" "));
	}

	/**
	 * Where the seeds say that an entity exists.
	 * @param id the id
	 * @return file and line, for messages
	 */
	String origin(EntityId id) {
		Located where = this.origins.get(id);
		return (where != null) ? where.toString() : "no seed file";
	}

	/**
	 * All offices, past and present.
	 * @return in the order of the file
	 */
	public List<Office> offices() {
		return this.offices;
	}

	/**
	 * The offices of a person.
	 * @param person the person
	 * @return in the order of the file, empty if the seeds know none
	 */
	public List<Office> officesOf(EntityId person) {
		return this.officesByPerson.getOrDefault(person, List.of());
	}

	/**
	 * All memberships.
	 * @return in the order of the file
	 */
	public List<Membership> memberships() {
		return this.memberships;
	}

	/**
	 * A line of a seed file.
	 *
	 * @param file the file
	 * @param line the line, from 1
	 */
	private record Located(String file, long line) {

		void require(boolean condition, String otherwise) {
			if (!condition) {
				throw new SeedException(this.file, this.line, otherwise);
			}
		}

		@Override
		public String toString() {
			return "seeds/" + this.file + " line " + this.line;
		}

	}

}
