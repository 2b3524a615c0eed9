package id.kaitan.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import id.kaitan.article.ArticleText;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Participant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Own English sentences, one for each construct.
 */
class EnglishTests {

	private final FactExtractor extractor = new RuleExtractor();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Norway urged Sweden to withdraw its troops from Finland. | REQUEST | NOR | SWE | ASSERTED
			Norway pledged on Monday to send tanks to Finland. | AID | NOR | FIN | PLANNED
			Norway is willing to withdraw its troops from Finland. | WITHDRAWAL | NOR | | PLANNED
			Norway agreed to share information with Sweden. | COOPERATION | NOR+SWE | | PLANNED
			Norway agreed to a ceasefire. | WITHDRAWAL | NOR | | ASSERTED
			Norway will not release the hostages. | REJECTION | NOR | | ASSERTED
			Norway failed to reach an agreement with Sweden. | REJECTION | NOR | SWE | ASSERTED
			Norway lifted its blockade of Sweden. | CONCESSION | NOR | SWE | ASSERTED
			Norway lifted long-standing sanctions against Sweden. | CONCESSION | NOR | SWE | ASSERTED
			Norway has begun withdrawing some of its troops from Finland. | WITHDRAWAL | NOR | | ASSERTED
			Norway releases dozens of political activists. | WITHDRAWAL | NOR | | ASSERTED
			Police have launched an investigation into Norway. | ACCUSATION | | NOR | ASSERTED
			Norway cut aid to Sweden. | SANCTION | NOR | SWE | ASSERTED
			Norway gave medical equipment to Sweden. | AID | NOR | SWE | ASSERTED
			Norway granted asylum to refugees from Sweden. | AID | NOR | | ASSERTED
			""")
	void whatAClauseStates(String text, FactType type, @Nullable String actors, @Nullable String recipients,
			String modality) {
		List<Fact> found = facts(text).stream().filter((fact) -> fact.type() == type).toList();
		assertThat(found).as(text).hasSize(1);
		assertThat(codes(found.get(0).actors())).as(text).isEqualTo((actors != null) ? actors : "");
		if (recipients != null) {
			assertThat(codes(found.get(0).recipients())).as(text).isEqualTo(recipients);
		}
		assertThat(found.get(0).modality().name()).as(text).isEqualTo(modality);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Norway will not release the hostages. | WITHDRAWAL
			Norway cut aid to Sweden. | AID
			Norway lifted its blockade of Sweden. | COERCION
			Sanctions against Sweden were lifted by Norway. | SANCTION
			If Norway attacked Sweden, it would lose. | MILITARY_ACTION
			Norway refused to withdraw its troops from Finland. | WITHDRAWAL
			""")
	void whatAClauseDoesNotState(String text, FactType type) {
		assertThat(facts(text)).as(text).extracting(Fact::type).doesNotContain(type);
	}

	private List<Fact> facts(String text) {
		return this.extractor.extract(new ArticleText(text, null, null, null, "en", LocalDate.of(2025, 3, 10))).facts();
	}

	private static String codes(List<Participant> participants) {
		return participants.stream()
			.map((participant) -> participant.id().value().replace("country:", ""))
			.collect(Collectors.joining("+"));
	}

}
