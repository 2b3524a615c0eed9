package id.kaitan.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class GdeltEventsTests {

	@TempDir
	Path folder;

	@Test
	void aSampleBecomesClaimsButForOneRowThatNamesNobody() throws IOException {
		assertThat(FeedFiles.facts(Feed.GDELT, FeedFiles.sample("gdelt.export.tsv"))).hasSize(99)
			.allSatisfy((fact) -> assertThat(fact.source().url()).startsWith("http"));
		assertThat(FeedFiles.rejects(Feed.GDELT, FeedFiles.sample("gdelt.export.tsv"))).singleElement()
			.satisfies((reject) -> assertThat(reject.reason())
				.isEqualTo("no actor can be named: Actor1Code 'BUS', Actor2Code ''"))
			.satisfies((reject) -> assertThat(reject.line()).isEqualTo(12));
	}

	@Test
	void aCountryWithATypeIsItsSector() throws IOException {
		FeedFact fact = fact(Map.of("Actor1Code", "PRKMIL", "Actor1CountryCode", "PRK", "Actor1Type1Code", "MIL",
				"Actor2CountryCode", "RUS", "EventCode", "0312"));
		assertThat(FeedFiles.ids(fact.actors())).containsExactly("org:PRK-MIL", "country:RUS");
		assertThat(fact.actors().getFirst().entity().name()).isEqualTo("Armed forces of North Korea");
		assertThat(fact.type()).isEqualTo(FactType.COOPERATION);
		assertThat(fact.modality()).isEqualTo(Modality.PLANNED);
	}

	@Test
	void aGroupAndAPartOfTheWorldAreOrganizations() throws IOException {
		FeedFact fact = fact(Map.of("Actor1KnownGroupCode", "NAT", "Actor1CountryCode", "", "Actor2CountryCode", "WST",
				"EventCode", "112"));
		assertThat(FeedFiles.ids(fact.actors())).containsExactly("org:nato");
		assertThat(FeedFiles.ids(fact.recipients())).containsExactly("org:west");
	}

	@Test
	void whoHostsIsVisited() throws IOException {
		FeedFact fact = fact(Map.of("Actor1CountryCode", "CHN", "Actor2CountryCode", "RUS", "EventCode", "043"));
		assertThat(fact.type()).isEqualTo(FactType.VISIT);
		assertThat(FeedFiles.ids(fact.actors())).containsExactly("country:RUS");
		assertThat(FeedFiles.ids(fact.recipients())).containsExactly("country:CHN");
	}

	@Test
	void theScoreIsThatOfTheCode() throws IOException {
		assertThat(fact(Map.of("EventCode", "0874")).goldstein()).isEqualTo(10.0);
		assertThat(fact(Map.of("EventCode", "195")).goldstein()).isEqualTo(-10.0);
		assertThat(fact(Map.of("EventCode", "195")).mode()).isEqualTo("aerial");
	}

	@Test
	void fipsCodesOfPlacesAreNotIsoCodes() throws IOException {
		// FIPS AS is Australia, ISO AS is American Samoa.
		FeedFact fact = fact(Map.of("ActionGeo_Type", "4", "ActionGeo_FullName", "Perth, Western Australia, Australia",
				"ActionGeo_CountryCode", "AS", "ActionGeo_Lat", "-31.9", "ActionGeo_Long", "115.8"));
		assertThat(fact.place()).isNotNull();
		assertThat(fact.place().id().value()).isEqualTo("place:perth-au");
		assertThat(fact.place().country()).isEqualTo("AUS");
		assertThat(fact.place().latitude()).isEqualTo(-31.9);
	}

	@Test
	void aPlaceThatIsACountryIsTheCountry() throws IOException {
		FeedFact fact = fact(
				Map.of("ActionGeo_Type", "1", "ActionGeo_FullName", "Ukraine", "ActionGeo_CountryCode", "UP"));
		assertThat(fact.place().id().value()).isEqualTo("country:UKR");
	}

	@Test
	void oneActorIsEnough() throws IOException {
		FeedFact fact = fact(Map.of("Actor1CountryCode", "", "Actor2CountryCode", "UKR", "EventCode", "190"));
		assertThat(fact.actors()).isEmpty();
		assertThat(FeedFiles.ids(fact.recipients())).containsExactly("country:UKR");
	}

	@Test
	void aTypeWithoutACountryIsThatOfThePlaceAndLessSure() throws IOException {
		FeedFact sure = fact(Map.of("Actor1CountryCode", "ZAF", "Actor1Type1Code", "GOV"));
		FeedFact weak = fact(Map.of("Actor1CountryCode", "", "Actor1Type1Code", "GOV", "Actor1Geo_CountryCode", "SF"));
		assertThat(FeedFiles.ids(weak.actors())).isEqualTo(FeedFiles.ids(sure.actors())).containsExactly("org:ZAF-GOV");
		assertThat(weak.confidence()).isLessThan(sure.confidence());
	}

	@Test
	void moreSourcesAreSurer() throws IOException {
		assertThat(fact(Map.of("NumSources", "8")).confidence()).isGreaterThan(fact(Map.of()).confidence());
	}

	@Test
	void datesThatCannotBeAreRejectedWithTheirLine() throws IOException {
		assertThat(reject(Map.of("SQLDATE", "20150230"))).isEqualTo("SQLDATE '20150230' is no date");
		assertThat(reject(Map.of("SQLDATE", "20990101")))
			.isEqualTo("SQLDATE '2099-01-01' is after DATEADDED '2015-02-18'");
	}

	@Test
	void codesAndColumnsThatCannotBeAreRejected() throws IOException {
		assertThat(reject(Map.of("EventCode", "XYZ"))).isEqualTo("'XYZ' is no CAMEO code");
		Path file = FeedFiles.file(this.folder, "a\tb\tc\n" + line(Map.of()) + "\n", StandardCharsets.UTF_8);
		assertThat(FeedFiles.rejects(Feed.GDELT, file)).singleElement()
			.satisfies((reject) -> assertThat(reject.reason()).startsWith("3 columns"))
			.satisfies((reject) -> assertThat(reject.line()).isEqualTo(1));
		assertThat(FeedFiles.facts(Feed.GDELT, file)).hasSize(1);
	}

	@Test
	void sqlDateIsTheDay() throws IOException {
		assertThat(fact(Map.of()).time().start()).isEqualTo(LocalDate.of(2015, 2, 18));
	}

	@Test
	void mentionsAreToldFromEventsByTheirColumns() throws IOException {
		List<FeedRows.Outcome> outcomes = FeedFiles.read(Feed.GDELT, FeedFiles.sample("gdelt.mentions.tsv"));
		assertThat(outcomes).hasSize(100)
			.allSatisfy(
					(outcome) -> assertThat(outcome.row().claims()).singleElement().isInstanceOf(FeedMention.class));
	}

	private FeedFact fact(Map<String, String> cells) throws IOException {
		return FeedFiles.facts(Feed.GDELT, FeedFiles.file(this.folder, line(cells), StandardCharsets.UTF_8)).getFirst();
	}

	private String reject(Map<String, String> cells) throws IOException {
		return FeedFiles.rejects(Feed.GDELT, FeedFiles.file(this.folder, line(cells), StandardCharsets.UTF_8))
			.getFirst()
			.reason();
	}

	private static String line(Map<String, String> cells) {
		FeedColumns columns = FeedColumns.documented("gdelt");
		String[] row = new String[columns.size()];
		Arrays.fill(row, "");
		Map<String, String> defaults = Map.of("GLOBALEVENTID", "1", "SQLDATE", "20150218", "Actor1CountryCode", "USA",
				"EventCode", "040", "NumSources", "1", "IsRootEvent", "1", "DATEADDED", "20150218230000", "SOURCEURL",
				"http://www.example.com/a");
		defaults.forEach((column, value) -> row[columns.indexOf(column)] = value);
		cells.forEach((column, value) -> row[columns.indexOf(column)] = value);
		return String.join("\t", row);
	}

}
