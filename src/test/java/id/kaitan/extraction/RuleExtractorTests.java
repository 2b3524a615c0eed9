package id.kaitan.extraction;

import java.time.LocalDate;
import java.util.List;

import id.kaitan.article.ArticleText;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Own sentences, one for each construct.
 */
class RuleExtractorTests {

	private final FactExtractor extractor = new RuleExtractor();

	private List<Fact> facts(String text) {
		return this.extractor.extract(new ArticleText(text, null, null, null, "id", LocalDate.of(2025, 3, 10))).facts();
	}

	private Fact only(String text, FactType type) {
		List<Fact> found = facts(text).stream().filter((fact) -> fact.type() == type).toList();
		assertThat(found).as(text).hasSize(1);
		return found.get(0);
	}

	@Test
	void theSubjectOfAnActiveVerbActs() {
		Fact fact = only("Norwegia mengecam Swedia karena uji coba itu.", FactType.ACCUSATION);
		assertThat(fact.actors()).extracting((p) -> p.id().value()).containsExactly("country:NOR");
		assertThat(fact.recipients()).extracting((p) -> p.id().value()).containsExactly("country:SWE");
	}

	@Test
	void theSubjectOfAPassiveVerbIsActedUpon() {
		Fact fact = only("Swedia dikecam oleh Norwegia.", FactType.ACCUSATION);
		assertThat(fact.actors()).extracting((p) -> p.id().value()).containsExactly("country:NOR");
		assertThat(fact.recipients()).extracting((p) -> p.id().value()).containsExactly("country:SWE");
	}

	@Test
	void evidenceIsTheExactText() {
		String text = "Setelah itu, Norwegia mengecam Swedia.";
		for (Fact fact : facts(text)) {
			fact.evidence()
				.forEach((evidence) -> assertThat(evidence.quote())
					.isEqualTo(text.substring(evidence.start(), evidence.end())));
		}
	}

	@Test
	void anEmptyTextStatesNothing() {
		assertThat(facts("")).isEmpty();
	}

}
