package id.kaitan.feed;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import id.kaitan.fact.Comparator;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class OtherFeedsTests {

	@TempDir
	Path folder;

	@Test
	void ucdpIsTheSameWithAndWithoutHeader() throws IOException {
		List<FeedFact> with = FeedFiles.facts(Feed.UCDP, FeedFiles.sample("ucdp.csv"));
		List<String> lines = Files.readAllLines(FeedFiles.sample("ucdp.csv"));
		Path file = FeedFiles.file(this.folder, String.join("\n", lines.subList(1, lines.size())),
				StandardCharsets.UTF_8);
		assertThat(FeedFiles.facts(Feed.UCDP, file)).isEqualTo(with);
		assertThat(with).filteredOn((fact) -> fact.type() == FactType.MILITARY_ACTION).hasSize(60);
	}

	@Test
	void ucdpDeathsHaveLowBestAndHigh() throws IOException {
		FeedFact deaths = ucdp("442069-deaths");
		assertThat(deaths.type()).isEqualTo(FactType.CASUALTIES);
		assertThat(deaths.mode()).isEqualTo("killed");
		assertThat(deaths.quantity().value()).isEqualTo(BigDecimal.valueOf(2));
		assertThat(deaths.quantity().low()).isEqualTo(BigDecimal.valueOf(2));
		assertThat(deaths.quantity().high()).isEqualTo(BigDecimal.valueOf(3));
		assertThat(deaths.quantity().unit()).isEqualTo("KILLED");
		assertThat(FeedFiles.ids(deaths.recipients())).containsExactly("country:MMR");
	}

	@Test
	void ucdpSidesOfABattleHaveNoDirectionButOneSidedViolenceHas() throws IOException {
		FeedFact battle = ucdp("442069");
		assertThat(FeedFiles.ids(battle.actors())).hasSize(2).contains("country:MMR");
		assertThat(battle.recipients()).isEmpty();
		FeedFact massacre = ucdp("441372");
		assertThat(FeedFiles.ids(massacre.recipients())).containsExactly("org:syr-civilians");
		assertThat(massacre.place().id().value()).isEqualTo("place:al-hawl-sy");
	}

	@Test
	void icewsNamesAndSectorsAreEntities() throws IOException {
		List<FeedFact> facts = FeedFiles.facts(Feed.ICEWS, FeedFiles.sample("icews.tab"));
		assertThat(facts).hasSize(150);
		assertThat(facts.stream().map(FeedFact::row)).doesNotHaveDuplicates();
		assertThat(facts).flatExtracting((fact) -> FeedFiles.ids(fact.actors()))
			.contains("country:PRK", "person:kim-jong-un", "org:IND-COP", "org:ind-civilians");
	}

	@Test
	void acledHasNoDirectionUnlessCiviliansAreHurt() throws IOException {
		List<FeedFact> facts = FeedFiles.facts(Feed.ACLED, FeedFiles.sample("acled.csv"));
		assertThat(FeedFiles.ids(facts.get(0).actors())).hasSize(2).contains("org:SOM-MIL");
		assertThat(facts.get(0).recipients()).isEmpty();
		assertThat(facts).filteredOn((fact) -> fact.row().startsWith("XAA4")).allSatisfy((fact) -> {
			assertThat(FeedFiles.ids(fact.actors())).containsExactly("org:al-shabaab");
			assertThat(FeedFiles.ids(fact.recipients())).containsExactly("org:som-civilians");
		});
		assertThat(facts).filteredOn((fact) -> fact.row().startsWith("XAA2"))
			.allSatisfy((fact) -> assertThat(fact.actors()).isEmpty());
	}

	@Test
	void acledDatesAreAsExactAsItSays() throws IOException {
		List<FeedFact> facts = FeedFiles.facts(Feed.ACLED, FeedFiles.sample("acled.csv"));
		assertThat(facts).extracting((fact) -> fact.time().precision())
			.containsExactly(Precision.DAY, Precision.APPROXIMATE, Precision.APPROXIMATE, Precision.MONTH,
					Precision.DAY, Precision.DAY);
		assertThat(facts.get(3).time().end()).isEqualTo(LocalDate.of(2030, 3, 31));
		assertThat(facts.get(2).quantity().comparator()).isEqualTo(Comparator.AT_LEAST);
	}

	@Test
	void acledRowsThatCannotBeAreRejectedAndTheRestGoesOn() throws IOException {
		assertThat(FeedFiles.rejects(Feed.ACLED, FeedFiles.sample("acled.csv"))).extracting(Reject::line)
			.containsExactly(7L, 8L);
		assertThat(FeedFiles.rejects(Feed.ACLED, FeedFiles.sample("acled.csv"))).extracting(Reject::reason)
			.containsExactly("event_date '2030-02-30' is no date", "event_type 'Picnics' is not known");
	}

	@Test
	void polecatIsReadInItsOwnEncoding() throws IOException {
		List<FeedFact> facts = FeedFiles.facts(Feed.POLECAT, FeedFiles.sample("polecat.tsv"));
		assertThat(facts.get(0).actors().getFirst().entity().name()).isEqualTo("José Ejemplo");
		assertThat(FeedFiles.ids(facts.get(0).actors())).containsExactly("person:jose-ejemplo");
		assertThat(facts.get(0).type()).isEqualTo(FactType.VISIT);
		assertThat(FeedFiles.ids(facts.get(1).actors())).containsExactly("org:IND-COP");
		assertThat(facts.get(2).mode()).isEqualTo("military");
		assertThat(FeedFiles.ids(facts.get(2).actors())).containsExactly("country:RUS", "country:PRK");
	}

	private static FeedFact ucdp(String row) throws IOException {
		return FeedFiles.facts(Feed.UCDP, FeedFiles.sample("ucdp.csv"))
			.stream()
			.filter((fact) -> fact.row().equals(row))
			.findFirst()
			.orElseThrow();
	}

}
