package id.kaitan.feed;

import java.util.HashMap;
import java.util.Map;

import id.kaitan.entity.Entity;
import id.kaitan.entity.EntityId;
import id.kaitan.entity.EntityName;
import id.kaitan.entity.EntityType;
import id.kaitan.entity.NameKind;
import id.kaitan.entity.SeedCatalog;
import org.jspecify.annotations.Nullable;

/**
 * Persons and organizations by name. A name that two of them bear finds neither.
 */
final class KnownNames {

	private final Map<String, FeedEntity> bySlug = new HashMap<>();

	private final Map<String, String> ambiguous = new HashMap<>();

	KnownNames(SeedCatalog seeds) {
		for (Entity entity : seeds.entities()) {
			EntityType type = entity.id().type();
			if (type == EntityType.PERSON || type == EntityType.ORGANIZATION) {
				FeedEntity found = new FeedEntity(entity.id(), entity.name(), entity.nameIn("id"), entity.kind(),
						entity.country());
				add(entity.name(), found);
				for (EntityName name : entity.names()) {
					if (name.kind().namesItself() && name.kind() != NameKind.SURNAME) {
						add(name.name(), found);
					}
				}
			}
		}
		new FeedTable("cameo-regions.csv").read((row) -> {
			FeedEntity region = new FeedEntity(EntityId.of(row.get("id")), row.get("en"), row.get("id_name"), "REGION",
					null);
			this.bySlug.putIfAbsent(EntityId.slug(row.get("en")), region);
			this.bySlug.putIfAbsent(region.id().value().substring("org:".length()), region);
		});
		new FeedTable("groups.csv").read((row) -> {
			FeedEntity seeded = find(row.get("en"));
			EntityId id = EntityId.of(row.get("id"));
			this.bySlug.put(EntityId.slug(row.get("name")),
					(seeded != null) ? seeded : new FeedEntity(id, row.get("en"), null, "ARMED_GROUP", null));
		});
	}

	private void add(String name, FeedEntity entity) {
		String slug = EntityId.slug(name);
		if (slug.isEmpty()) {
			return;
		}
		FeedEntity before = this.bySlug.putIfAbsent(slug, entity);
		if (before != null && !before.id().equals(entity.id())) {
			this.ambiguous.put(slug, name);
		}
	}

	@Nullable FeedEntity find(@Nullable String name) {
		if (name == null) {
			return null;
		}
		String slug = EntityId.slug(name);
		if (this.ambiguous.containsKey(slug)) {
			return null;
		}
		return this.bySlug.get(slug);
	}

	/**
	 * A person by the first and the last part of a name that has others between them, as
	 * patronymics.
	 * @param name the whole name
	 * @return the person, or {@code null}
	 */
	@Nullable FeedEntity findPerson(String name) {
		FeedEntity found = find(name);
		String slug = EntityId.slug(name);
		if (found == null && slug.indexOf('-') != slug.lastIndexOf('-')) {
			found = find(slug.substring(0, slug.indexOf('-')) + slug.substring(slug.lastIndexOf('-')));
		}
		return (found != null && found.id().type() == EntityType.PERSON) ? found : null;
	}

}
