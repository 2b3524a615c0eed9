package id.kaitan.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import id.kaitan.entity.SeedCatalog;
import id.kaitan.fact.Comparator;
import id.kaitan.fact.Evidence;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;
import id.kaitan.fact.Polarity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MergeRuleTests {

	private final MergeRule rule = new MergeRule(new Affiliation(SeedCatalog.load()));

	@Test
	void aDayInAMonthIsTheSameMeetingAndNarrowsIt() {
		Told month = told(meeting().on("2025-09"));
		Told day = told(meeting().on("2025-09-03"));
		assertThat(this.rule.matches(month, day)).isTrue();
		assertThat(this.rule.combine(month, day).fact().time()).isEqualTo(day.fact().time());
		assertThat(this.rule.combine(day, month).fact().time()).isEqualTo(day.fact().time());
	}

	@Test
	void anotherDayIsAnotherMeeting() {
		assertThat(this.rule.matches(told(meeting().on("2025-09-03")), told(meeting().on("2025-09-04")))).isFalse();
	}

	@Test
	void aDayOfALongWarIsNotTheWar() {
		Facts attack = Facts.of(FactType.MILITARY_ACTION).by("country:RUS").to("country:UKR");
		assertThat(this.rule.matches(told(attack.on("2022-02-24/2025-12-31")), told(attack.on("2024-05-05"))))
			.isFalse();
	}

	@Test
	void beijingIsInChinaButNotInRussia() {
		Told beijing = told(meeting().on("2025-09-03").in("place:beijing-cn", "CHN"));
		Told china = told(meeting().on("2025-09-03").in("country:CHN", "CHN"));
		Told russia = told(meeting().on("2025-09-03").in("country:RUS", "RUS"));
		assertThat(this.rule.matches(beijing, china)).isTrue();
		assertThat(this.rule.matches(beijing, russia)).isFalse();
		assertThat(this.rule.combine(china, beijing).fact().place()).isEqualTo(beijing.fact().place());
	}

	@Test
	void moreThanTenThousandMayBeTwelveThousandButNotThree() {
		Facts deployment = Facts.of(FactType.TROOP_DEPLOYMENT).by("country:PRK").to("country:RUS").on("2024-10");
		Told more = told(deployment.counting(10_000, Comparator.MORE_THAN, "SOLDIERS"));
		Told twelve = told(deployment.counting(12_000, Comparator.EXACT, "SOLDIERS"));
		Told three = told(deployment.counting(3_000, Comparator.EXACT, "SOLDIERS"));
		assertThat(this.rule.matches(more, twelve)).isTrue();
		assertThat(this.rule.matches(more, three)).isFalse();
		assertThat(this.rule.combine(more, twelve).fact().quantity()).isEqualTo(twelve.fact().quantity());
	}

	@Test
	void aSectorMayBeMeantByItsCountryButNotByAnotherSector() {
		Facts attack = Facts.of(FactType.MILITARY_ACTION).to("country:UKR").on("2025-01-01");
		Told country = told(attack.by("country:RUS"));
		Told army = told(attack.by("org:RUS-MIL"));
		Told police = told(attack.by("org:RUS-COP"));
		assertThat(this.rule.key(country)).isEqualTo(this.rule.key(army));
		assertThat(this.rule.matches(country, army)).isTrue();
		assertThat(this.rule.matches(army, police)).isFalse();
		assertThat(this.rule.combine(country, army).actors()).hasSize(2);
	}

	@Test
	void anUndatedTellingIsOfTheLastDaysBeforeItWasPublished() {
		Told dated = told(meeting().on("2025-09-03"));
		assertThat(this.rule.matches(dated, told(meeting(), "2025-09-05", "b"))).isTrue();
		assertThat(this.rule.matches(dated, told(meeting(), "2025-09-09", "b"))).isFalse();
		assertThat(this.rule.matches(dated, told(meeting(), null, "b"))).isFalse();
		assertThat(this.rule.matches(dated, told(meeting(), null, "a"))).isTrue();
	}

	@Test
	void statementsAreTheSameOnlyInNearlyTheSameWords() {
		Facts statement = Facts.of(FactType.STATEMENT).by("country:RUS").on("2025-09-03");
		Told one = told(statement, "we will never forget the courage of your soldiers");
		Told nearly = told(statement, "We will never forget the courage of your soldiers!");
		Told other = told(statement, "relations have a special character these days");
		assertThat(this.rule.matches(one, nearly)).isTrue();
		assertThat(this.rule.matches(one, other)).isFalse();
	}

	@Test
	void whatIsConditionalIsNotWhatHappened() {
		Facts attack = Facts.of(FactType.MILITARY_ACTION).by("country:RUS").to("country:UKR").on("2025-01-01");
		assertThat(this.rule.matches(told(attack), told(attack.said(Polarity.AFFIRMED, Modality.CONDITIONAL))))
			.isFalse();
	}

	@Test
	void aDenialAndAnAssertionAreOfOneEventWhichThenIsAsserted() {
		Facts attack = Facts.of(FactType.MILITARY_ACTION).by("country:PRK").to("country:UKR").on("2025-01-01");
		Told denied = told(attack.said(Polarity.DENIED, Modality.ASSERTED));
		Told reported = told(attack.said(Polarity.AFFIRMED, Modality.REPORTED));
		assertThat(this.rule.matches(denied, reported)).isTrue();
		Fact event = this.rule.combine(denied, reported).fact();
		assertThat(event.polarity()).isEqualTo(Polarity.AFFIRMED);
		assertThat(event.modality()).isEqualTo(Modality.REPORTED);
	}

	@Test
	void aMonthThatMayBeOneOfTwoDaysIsNeither() {
		Told third = told(meeting().on("2025-09-03"));
		Told fifth = told(meeting().on("2025-09-05"));
		assertThat(this.rule.choose(told(meeting().on("2025-09"), null, "b"), List.of(third, fifth))).isNull();
		assertThat(this.rule.choose(told(meeting().on("2025-09-05"), null, "b"), List.of(third, fifth)))
			.isSameAs(fifth);
	}

	@Test
	void matchingIsSymmetricAndTheEventDoesNotDependOnTheOrderOfItsTellings() {
		long seed = 20_250_903L;
		Random random = new Random(seed);
		for (int i = 0; i < 3_000; i++) {
			Told one = random(random, "a");
			Told other = random(random, "b");
			assertThat(this.rule.matches(one, other)).as("seed %d round %d", seed, i)
				.isEqualTo(this.rule.matches(other, one));
			if (this.rule.matches(one, other)) {
				assertThat(this.rule.key(one)).isEqualTo(this.rule.key(other));
				assertThat(shape(this.rule.combine(one, other))).as("seed %d round %d", seed, i)
					.isEqualTo(shape(this.rule.combine(other, one)));
			}
		}
	}

	private static List<Object> shape(Told told) {
		Fact fact = told.fact();
		List<Object> shape = new ArrayList<>();
		shape.add(String.valueOf(fact.time()));
		shape.add(String.valueOf(fact.place()));
		shape.add(String.valueOf(fact.quantity()));
		shape.add(fact.polarity() + " " + fact.modality());
		shape.add(told.actors().stream().sorted().toList());
		shape.add(told.recipients().stream().sorted().toList());
		return shape;
	}

	private static Told random(Random random, String article) {
		String[] times = { "2025-09", "2025-09-03", "2025-09-04", "2025", "2025-09-01/2025-09-05" };
		String[] actors = { "country:RUS", "org:RUS-MIL", "org:RUS-GOV" };
		Facts facts = Facts.of(FactType.TROOP_DEPLOYMENT).by(actors[random.nextInt(3)]).to("country:UKR");
		if (random.nextInt(4) > 0) {
			facts = facts.on(times[random.nextInt(times.length)]);
		}
		switch (random.nextInt(4)) {
			case 0 -> facts = facts.in("country:UKR", "UKR");
			case 1 -> facts = facts.in("place:kyiv-ua", "UKR");
			default -> {
			}
		}
		if (random.nextBoolean()) {
			facts = facts.counting(9_000 + 1_000 * random.nextInt(4),
					Comparator.values()[random.nextInt(Comparator.values().length)], "SOLDIERS");
		}
		facts = facts.said(Polarity.values()[random.nextInt(2)], Modality.values()[random.nextInt(3)]);
		return told(facts, "2025-09-0" + (1 + random.nextInt(6)), article);
	}

	private static Facts meeting() {
		return Facts.of(FactType.MEETING).by("country:RUS", "country:PRK");
	}

	private static Told told(Facts facts) {
		return told(facts, null, "a");
	}

	private static Told told(Facts facts, String words) {
		return new Told(facts.fact().withEvidence(List.of(new Evidence(null, words, 0, words.length()))), null,
				List.of());
	}

	private static Told told(Facts facts, @Nullable String published, String article) {
		return new Told(facts.fact(), (published != null) ? LocalDate.parse(published) : null, List.of(article));
	}

}
