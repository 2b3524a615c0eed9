package id.kaitan.extraction;

import java.time.LocalDate;

import id.kaitan.article.ArticleText;
import id.kaitan.fact.Explanation;
import id.kaitan.fact.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an explanation names.
 */
class ExplanationTests {

	private final FactExtractor extractor = new RuleExtractor();

	private Extraction extract(String text) {
		return this.extractor.extract(new ArticleText(text, null, null, null, null, LocalDate.of(2025, 3, 12)));
	}

	@Test
	void namesThePatternTheTriggerTheRolesAndTheTime() {
		Extraction found = extract("Norway condemned Sweden on Monday.");
		assertThat(found.explanations()).hasSize(1);
		Explanation explanation = found.explanations().get(0);
		assertThat(explanation.pattern()).startsWith("ACCUSATION #");
		assertThat(explanation.trigger()).isEqualTo("condemn");
		assertThat(explanation.roles()).containsExactly(
				new Explanation.Role("actor", "country:NOR", "Norway", "subject", "NAME"),
				new Explanation.Role("recipient", "country:SWE", "Sweden", "object", "NAME"));
		assertThat(explanation.time()).isEqualTo(new Explanation.Time("Monday", "PUBLICATION"));
	}

	@Test
	void aWordThatRefersBackIsADoubt() {
		Extraction found = extract("Perdana Menteri Norwegia Olav Dahl tiba di Stockholm. Ia mengecam Denmark.");
		assertThat(found.explanations()).flatExtracting(Explanation::confidence)
			.extracting(Explanation.Reason::why)
			.contains("'Ia' refers back");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Norway condemned Sweden on Monday.",
			"Perdana Menteri Norwegia Olav Dahl tiba di Stockholm. Ia mengecam Denmark.",
			"Serangan Rusia ke Ukraina menewaskan 12 orang, menurut Kyiv. Rusia menyerang Ukraina.",
			"Norway may sign a treaty with Sweden, officials said." })
	void confidenceIsTheSumOfItsReasons(String text) {
		Extraction found = extract(text);
		assertThat(found.facts()).hasSameSizeAs(found.explanations()).isNotEmpty();
		for (int i = 0; i < found.facts().size(); i++) {
			Fact fact = found.facts().get(i);
			double sum = found.explanations()
				.get(i)
				.confidence()
				.stream()
				.mapToDouble(Explanation.Reason::amount)
				.sum();
			assertThat(fact.confidence()).isEqualTo(Math.round(Math.clamp(sum, 0.05, 0.99) * 100) / 100.0);
		}
	}

}
