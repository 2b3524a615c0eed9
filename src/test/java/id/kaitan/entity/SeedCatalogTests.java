package id.kaitan.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeedCatalogTests {

	private final SeedCatalog catalog = SeedCatalog.load();

	@Test
	void everyCountryNamesItself() {
		List<String> wrong = new ArrayList<>();
		for (Entity entity : this.catalog.entities()) {
			if (entity.id().type() == EntityType.COUNTRY && !entity.id().equals(EntityId.country(iso3(entity)))) {
				wrong.add(this.catalog.origin(entity.id()) + ": " + entity.id());
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void everyCapitalAndEveryCountryReferredToIsListed() {
		List<String> wrong = new ArrayList<>();
		for (Entity entity : this.catalog.entities()) {
			EntityId capital = entity.capital();
			if (capital != null && this.catalog.find(capital) == null) {
				wrong.add(this.catalog.origin(entity.id()) + ": capital " + capital + " is listed in no file");
			}
			String country = entity.country();
			if (country != null && this.catalog.find(EntityId.country(country)) == null) {
				wrong.add(this.catalog.origin(entity.id()) + ": country " + country + " is listed in no file");
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void noNameIsGivenTwiceToOneEntity() {
		List<String> wrong = new ArrayList<>();
		for (Entity entity : this.catalog.entities()) {
			if (entity.names().stream().distinct().count() != entity.names().size()) {
				wrong.add(entity.id() + " has a name twice: " + entity.names());
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void anOfficeIsHeldFromItsFirstToItsLastDayAsExactlyAsKnown() {
		Office office = new Office(EntityId.of("person:a"), EntityId.of("country:PRK"), "President", null, "2012-04",
				"2020");
		assertThat(office.isHeldOn(LocalDate.of(2012, 3, 31))).isFalse();
		assertThat(office.isHeldOn(LocalDate.of(2012, 4, 1))).isTrue();
		assertThat(office.isHeldOn(LocalDate.of(2020, 12, 31))).isTrue();
		assertThat(office.isHeldOn(LocalDate.of(2021, 1, 1))).isFalse();
	}

	private static String iso3(Entity country) {
		String code = country.country();
		return (code != null) ? code : "";
	}

}
