package id.kaitan.event;

import id.kaitan.entity.SeedCatalog;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;
import id.kaitan.fact.Polarity;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PairLedgerTests {

	private final Affiliation affiliation = new Affiliation(SeedCatalog.load());

	private final Fact meeting = Facts.of(FactType.MEETING).by("country:RUS", "country:PRK").on("2025-09-03").fact();

	@Test
	void aSymmetricPairGoesFromTheSmallerIdToTheLargerOnce() {
		assertThat(Pair.of(this.meeting, this.affiliation)).singleElement()
			.hasToString("Pair[from=country:PRK, to=country:RUS, type=MEETING]");
	}

	@Test
	void whoStandsForTheOtherIsNotTiedToIt() {
		Fact fact = Facts.of(FactType.MEETING).by("country:RUS", "org:RUS-GOV", "country:PRK").fact();
		assertThat(Pair.of(fact, this.affiliation)).hasSize(2)
			.allMatch((pair) -> pair.from().value().equals("country:PRK"));
	}

	@Test
	void whatIsNotSettledTiesNobody() {
		for (Modality modality : Modality.values()) {
			for (Polarity polarity : Polarity.values()) {
				Fact fact = new Facts(this.meeting).said(polarity, modality).fact();
				boolean settled = polarity == Polarity.AFFIRMED && modality.compareTo(Modality.REPORTED) <= 0;
				assertThat(Pair.of(fact, this.affiliation)).hasSize(settled ? 1 : 0);
			}
		}
	}

	@Test
	void additionsAreSummedUpAndAChangedDateIsCountedAnew() {
		PairLedger ledger = new PairLedger(this.affiliation);
		ledger.enter(null, this.meeting);
		ledger.enter(null, new Facts(this.meeting).on("2025-10-01").fact());
		assertThat(ledger.additions().values()).singleElement().satisfies((addition) -> {
			assertThat(addition.count()).isEqualTo(2);
			assertThat(addition.first()).hasToString("2025-09-03");
			assertThat(addition.last()).hasToString("2025-10-01");
		});
		ledger.enter(this.meeting, new Facts(this.meeting).on("2025-09-04").fact());
		assertThat(ledger.additions()).isEmpty();
		assertThat(ledger.recounts()).hasSize(1);
	}

}
