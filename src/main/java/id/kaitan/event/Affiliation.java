package id.kaitan.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import id.kaitan.entity.EntityId;
import id.kaitan.entity.EntityType;
import id.kaitan.entity.Office;
import id.kaitan.entity.SeedCatalog;
import org.jspecify.annotations.Nullable;

/**
 * Who may stand for whom: one telling says Russia where another says Putin or the Russian
 * army, and both may mean the same side of an event.
 */
final class Affiliation {

	private final SeedCatalog catalog;

	Affiliation(SeedCatalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * The side that an entity is on: its country for a country, for a sector of one and
	 * for a person who holds or held an office of one, else the entity itself.
	 * @param entity the entity
	 * @return the id of the side
	 */
	EntityId side(EntityId entity) {
		String code = entity.countryCode();
		if (code != null) {
			return EntityId.country(code);
		}
		if (entity.type() == EntityType.PERSON) {
			for (Office office : this.catalog.officesOf(entity)) {
				if (office.of().countryCode() != null) {
					return side(office.of());
				}
			}
		}
		return entity;
	}

	/**
	 * The sides of several entities.
	 * @param entities the entities
	 * @return each side once, in id order
	 */
	Set<EntityId> sides(Collection<EntityId> entities) {
		Set<EntityId> sides = new TreeSet<>();
		entities.forEach((entity) -> sides.add(side(entity)));
		return sides;
	}

	/**
	 * Whether two names of participants may mean the same side: they are equal, or one is
	 * a country and the other its sector or one who holds its office that day, or one is
	 * a country's government and the other holds its office.
	 * @param one a participant
	 * @param other another participant
	 * @param day the day that the event is known to have happened, or {@code null} if it
	 * is not known
	 * @return {@code true} if they may
	 */
	boolean mayMeanTheSame(EntityId one, EntityId other, @Nullable LocalDate day) {
		return one.equals(other) || isPartOf(one, other, day) || isPartOf(other, one, day);
	}

	/**
	 * Whether one participant acts for another.
	 * @param part a sector or a person
	 * @param whole a country or its government
	 * @param day the day, or {@code null} if it is not known
	 * @return {@code true} if it does
	 */
	boolean isPartOf(EntityId part, EntityId whole, @Nullable LocalDate day) {
		String country = whole.countryCode();
		if (country == null || part.equals(whole)) {
			return false;
		}
		if (part.isSector()) {
			return !whole.isSector() && country.equals(part.countryCode());
		}
		boolean government = !whole.isSector() || whole.value().endsWith("-GOV");
		return government && part.type() == EntityType.PERSON && holdsOfficeOf(part, country, day);
	}

	private boolean holdsOfficeOf(EntityId person, String country, @Nullable LocalDate day) {
		for (Office office : this.catalog.officesOf(person)) {
			if (country.equals(office.of().countryCode()) && (day == null || office.isHeldOn(day))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether two lists of participants may be the same: each of either finds one in the
	 * other that may mean the same.
	 * @param some participants
	 * @param others participants
	 * @param day the day, or {@code null} if it is not known
	 * @return {@code true} if they may, also if both are empty
	 */
	boolean mayBeTheSame(List<EntityId> some, List<EntityId> others, @Nullable LocalDate day) {
		return covers(some, others, day) && covers(others, some, day);
	}

	private boolean covers(List<EntityId> some, List<EntityId> others, @Nullable LocalDate day) {
		for (EntityId other : new LinkedHashSet<>(others)) {
			if (some.stream().noneMatch((one) -> mayMeanTheSame(one, other, day))) {
				return false;
			}
		}
		return true;
	}

}
