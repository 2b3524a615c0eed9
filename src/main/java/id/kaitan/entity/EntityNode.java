package id.kaitan.entity;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An entity as a row of parameters for {@code cypher/entity} and {@code cypher/seed}.
 */
final class EntityNode {

	private EntityNode() {
	}

	/**
	 * The row of an entity.
	 * @param entity the entity
	 * @return id, label, properties, and the id of the country that it is part of (whole)
	 */
	static Map<String, Object> row(Entity entity) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("id", entity.id().value());
		row.put("label", entity.id().type().label());
		row.put("properties", properties(entity));
		boolean part = entity.id().type() == EntityType.PLACE || entity.id().type() == EntityType.ORGANIZATION;
		if (part && entity.country() != null) {
			row.put("whole", EntityId.country(entity.country()).value());
		}
		return row;
	}

	private static Map<String, Object> properties(Entity entity) {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("name", entity.name());
		Set<String> aliases = new LinkedHashSet<>();
		for (EntityName name : entity.names()) {
			switch (name.kind()) {
				case NAME -> properties.putIfAbsent("name_" + name.language(), name.name());
				case OFFICIAL -> {
					if (name.language().equals("en")) {
						properties.putIfAbsent("official", name.name());
					}
				}
				default -> {
				}
			}
			aliases.add(name.name());
		}
		aliases.removeAll(properties.values());
		if (!aliases.isEmpty()) {
			properties.put("aliases", List.copyOf(aliases));
		}
		put(properties, "kind", entity.kind());
		put(properties, "country", entity.country());
		put(properties, "iso2", entity.iso2());
		put(properties, "fips", entity.fips());
		put(properties, "region", entity.region());
		put(properties, "gender", entity.gender());
		put(properties, "latitude", entity.latitude());
		put(properties, "longitude", entity.longitude());
		return properties;
	}

	private static void put(Map<String, Object> properties, String key, @Nullable Object value) {
		if (value != null) {
			properties.put(key, value);
		}
	}

}
