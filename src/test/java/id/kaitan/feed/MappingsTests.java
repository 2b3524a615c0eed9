package id.kaitan.feed;

import java.util.ArrayList;
import java.util.List;

import id.kaitan.entity.EntityId;
import id.kaitan.fact.FactType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MappingsTests {

	@ParameterizedTest
	@ValueSource(strings = { "cameo.csv", "acled-types.csv", "polecat-types.csv", "polecat-contexts.csv" })
	void everyTypeAndModeIsOfTheVocabulary(String file) {
		List<String> wrong = new ArrayList<>();
		new FeedTable(file).read((row) -> {
			FactType type = FactType.valueOf(row.get("type"));
			String mode = row.get("mode");
			if (!mode.isEmpty() && !type.modes().contains(mode)) {
				wrong.add(row.toString());
			}
		});
		assertThat(wrong).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "042,VISIT,,1.9", "057,TREATY,signed,8.0", "0871,WITHDRAWAL,ceasefire,9.0", "163,SANCTION,,-8.0",
			"173,COERCION,,-5.0", "1831,MILITARY_ACTION,,-10.0", "195,MILITARY_ACTION,aerial,-10.0",
			"072,AID,military,8.3", "154,TROOP_DEPLOYMENT,,-7.2", "112,ACCUSATION,,-2.0", "141,PROTEST,,-6.5",
			"0411,MEETING,phone,1.0" })
	void cameoCodesAreWhatTheyMean(String code, FactType type, String mode, double goldstein) {
		CameoCodes.CameoCode found = new CameoCodes().find(code);
		assertThat(found.type()).isEqualTo(type);
		assertThat(found.mode()).isEqualTo(mode);
		assertThat(found.goldstein()).isEqualTo(goldstein);
	}

	@Test
	void whatIsNoCodeIsRejected() {
		assertThatThrownBy(() -> new CameoCodes().find("9")).hasMessage("'9' is no CAMEO code");
	}

	@Test
	void everyOrganizationOfTheTablesHasAnId() {
		new FeedTable("cameo-groups.csv")
			.read((row) -> assertThat(EntityId.slug(row.get("name"))).as(row.toString()).isNotEmpty());
		for (String file : List.of("cameo-regions.csv", "groups.csv")) {
			new FeedTable(file).read((row) -> assertThat(EntityId.isValid(row.get("id"))).as(row.toString()).isTrue());
		}
	}

	@ParameterizedTest
	@CsvSource({ "gdelt,61", "mentions,16", "acled,31", "ucdp,49", "icews,20", "polecat,40" })
	void columnsAreAsDocumented(String feed, int size) {
		assertThat(FeedColumns.documented(feed).size()).isEqualTo(size);
	}

}
