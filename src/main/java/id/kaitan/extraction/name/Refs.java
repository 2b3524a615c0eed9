package id.kaitan.extraction.name;

import id.kaitan.entity.Entity;
import id.kaitan.entity.EntityId;
import id.kaitan.entity.EntityType;
import id.kaitan.entity.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Makes references: to what the seeds know, to sectors of countries, to proposed names.
 */
final class Refs {

	private final Gazetteer gazetteer;

	private final String language;

	Refs(Gazetteer gazetteer, String language) {
		this.gazetteer = gazetteer;
		this.language = language;
	}

	Ref known(Entity entity, String mention, Ref.Via via) {
		String code = entity.id().countryCode();
		return new Ref(entity.id(), entity.nameIn(this.language), mention, via,
				(code != null) ? code : entity.country());
	}

	@Nullable Ref country(@Nullable String iso3, String mention, Ref.Via via) {
		Entity country = this.gazetteer.country(iso3);
		return (country != null) ? known(country, mention, via) : null;
	}

	Ref sector(String iso3, String sector, String mention) {
		EntityId id = EntityId.sector(iso3, Sector.valueOf(sector));
		Entity known = this.gazetteer.find(id);
		Ref.Via via = Ref.Via.SECTOR;
		return (known != null) ? new Ref(id, known.nameIn(this.language), mention, via, iso3)
				: new Ref(id, mention, mention, via, iso3);
	}

	@Nullable Ref proposed(EntityType type, String name, @Nullable String iso3) {
		if (EntityId.slug(name).isEmpty()) {
			return null;
		}
		Entity country = this.gazetteer.country(iso3);
		String iso2 = (country != null && country.iso2() != null) ? country.iso2() : "xx";
		EntityId id = switch (type) {
			case PERSON -> EntityId.person(name);
			case PLACE -> EntityId.place(name, iso2);
			default -> EntityId.organization(name);
		};
		Entity known = this.gazetteer.find(id);
		return (known != null) ? known(known, name, Ref.Via.NAME) : new Ref(id, name, name, Ref.Via.PROPOSED, iso3);
	}

}
