package id.kaitan.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import id.kaitan.article.ArticleText;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Participant;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What own sentences state, for tests of constructions: published on Monday, 10 March
 * 2025.
 */
final class Sentences {

	private static final FactExtractor EXTRACTOR = new RuleExtractor();

	private Sentences() {
	}

	/** The facts of a text. */
	static List<Fact> facts(String language, String text) {
		return EXTRACTOR.extract(new ArticleText(text, null, null, null, language, LocalDate.of(2025, 3, 10))).facts();
	}

	/**
	 * Asserts that a text states one fact of a type, with these participants and how sure
	 * it is; recipients that are {@code null} are not looked at.
	 */
	static Fact assertStates(String language, String text, FactType type, @Nullable String actors,
			@Nullable String recipients, String modality) {
		List<Fact> found = facts(language, text).stream().filter((fact) -> fact.type() == type).toList();
		assertThat(found).as(text).hasSize(1);
		Fact fact = found.get(0);
		assertThat(codes(fact.actors())).as(text).isEqualTo((actors != null) ? actors : "");
		if (recipients != null) {
			assertThat(codes(fact.recipients())).as(text).isEqualTo(recipients);
		}
		assertThat(fact.modality().name()).as(text).isEqualTo(modality);
		return fact;
	}

	/** Asserts that a text states nothing of a type. */
	static void assertDoesNotState(String language, String text, FactType type) {
		assertThat(facts(language, text)).as(text).extracting(Fact::type).doesNotContain(type);
	}

	/** Ids in order, countries by their codes: {@code NOR+org:nato}. */
	static String codes(List<Participant> participants) {
		return participants.stream()
			.map((participant) -> participant.id().value().replace("country:", ""))
			.collect(Collectors.joining("+"));
	}

	/** Who did it to whom: {@code NOR>SWE}. */
	static String sides(Fact fact) {
		return codes(fact.actors()) + ">" + codes(fact.recipients());
	}

}
