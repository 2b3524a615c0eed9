package id.kaitan.extraction;

import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Own English sentences, one for each construct.
 */
class EnglishTests {

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
			Norway warned that it would strike again if Sweden violated the truce. | THREAT | NOR | SWE | ASSERTED
			Norway said that Sweden had attacked Finland. | MILITARY_ACTION | SWE | FIN | REPORTED
			The pact that Norway signed with Sweden angered Finland. | TREATY | NOR+SWE | | ASSERTED
			Norway accused Sweden of shelling Finland. | MILITARY_ACTION | SWE | FIN | REPORTED
			Norway sent Sweden six more howitzers. | AID | NOR | SWE | ASSERTED
			Norway has taken three Swedish towns and has given Finland six tanks. | AID | NOR | FIN | ASSERTED
			Finland said Norway must end its attacks. | REQUEST | FIN | NOR | ASSERTED
			Norway was forced to pull its soldiers out of Finland. | WITHDRAWAL | NOR | | ASSERTED
			Norway announced a ceasefire between Sweden and Finland. | WITHDRAWAL | SWE+FIN | | ASSERTED
			Norway unexpectedly freed 11 of its most prominent prisoners. | WITHDRAWAL | NOR | | ASSERTED
			Norwegian police arrested three Swedes. | COERCION | org:NOR-COP | SWE | ASSERTED
			""")
	void whatAClauseStates(String text, FactType type, @Nullable String actors, @Nullable String recipients,
			String modality) {
		Sentences.assertStates("en", text, type, actors, recipients, modality);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Norway will not release the hostages. | WITHDRAWAL
			Norway cut aid to Sweden. | AID
			Norway lifted its blockade of Sweden. | COERCION
			Sanctions against Sweden were lifted by Norway. | SANCTION
			If Norway attacked Sweden, it would lose. | MILITARY_ACTION
			Norway refused to withdraw its troops from Finland. | WITHDRAWAL
			Norway called for a freeze in aid to Sweden. | AID
			""")
	void whatAClauseDoesNotState(String text, FactType type) {
		Sentences.assertDoesNotState("en", text, type);
	}

	@Test
	void eachOfSeveralMembersIsAFact() {
		assertThat(Sentences.facts("en", "Norway and Sweden are members of NATO."))
			.filteredOn((fact) -> fact.type() == FactType.MEMBER_OF)
			.extracting((fact) -> Sentences.codes(fact.actors()))
			.containsExactly("NOR", "SWE");
	}

}
