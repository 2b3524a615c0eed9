package id.kaitan.extraction;

import java.util.List;

import id.kaitan.fact.Fact;
import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What one sentence says about what another has told: whose deed is judged, who the two
 * sides are, who claims what happened.
 */
class DiscourseTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					en | Norway struck a school in Malmo. Denmark condemned the attack. | ACCUSATION | DNK | NOR
					en | Norway struck a school in Malmo. The strike was also denounced by Denmark. | ACCUSATION | DNK | NOR
					id | Norwegia menembakkan dua rudal. Denmark mengecam peluncuran itu. | ACCUSATION | DNK | NOR
					en | Norway and Sweden signed a peace accord. Denmark welcomed the deal. | SUPPORT | DNK | NOR+SWE
					id | Norwegia dan Swedia menandatangani perjanjian. Denmark menyambut baik kesepakatan itu. | SUPPORT | DNK | NOR+SWE
					en | Norway said it would send two jets to Sweden. Denmark criticised the decision. | ACCUSATION | DNK | NOR
					id | Norwegia menjatuhkan sanksi kepada Swedia. Denmark mengecam langkah tersebut. | ACCUSATION | DNK | NOR
					# what is judged is the deed, not the verdict upon it
					en | Norway sent two jets to Sweden. Finland welcomed the move. Denmark condemned the decision. | ACCUSATION | DNK | NOR
					en | Norway executed three men. Denmark condemned the executions. | ACCUSATION | DNK | NOR
					en | Norway fired two missiles. Denmark called the launch unacceptable. | ACCUSATION | DNK | NOR
					en | Norway fired two missiles. Denmark called the launch a provocation. | ACCUSATION | DNK | NOR
					id | Norwegia akan mengambil alih Jalur Gaza. Denmark menolak rencana tersebut. | REJECTION | DNK | NOR
					en | Jonas Gahr Store spoke in Oslo. Alexander Stubb criticised his remarks. | ACCUSATION | person:alexander-stubb | person:jonas-gahr-store
					# nobody blames himself
					en | Norway struck a school in Malmo. Norway defended the attack. | SUPPORT | NOR |
					# they are those with whom the sentence before began
					id | Jonas Gahr Store dan Alexander Stubb mengunjungi Denmark. Mereka meminta Swedia mundur. | REQUEST | person:jonas-gahr-store+person:alexander-stubb | SWE
					# the two sides were named side by side, and none of them speaks now
					en | Norwegian troops and Fano militiamen fought in Malmo. Denmark urged both sides to stop. | REQUEST | DNK | org:NOR-MIL+org:fano
					id | Pasukan Norwegia dan milisi Fano bertempur di Malmo. Denmark meminta kedua pihak menahan diri. | REQUEST | DNK | org:NOR-MIL+org:fano
					""")
	void whoIsJudgedOrAskedWasNamedBefore(String language, String text, FactType type, String actors,
			String recipients) {
		List<Fact> found = Sentences.facts(language, text).stream().filter((fact) -> fact.type() == type).toList();
		assertThat(found).as(text).anySatisfy((fact) -> {
			assertThat(Sentences.codes(fact.actors())).isEqualTo(actors);
			assertThat(Sentences.codes(fact.recipients())).isEqualTo((recipients != null) ? recipients : "");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | A car bomb exploded in Malmo on Friday. Hamas claimed responsibility for the attack. | org:hamas
			id | Sebuah bom meledak di Malmo, Jumat. Hamas mengaku bertanggung jawab atas serangan itu. | org:hamas
			en | A bomb exploded in Malmo. Hamas claimed responsibility. | org:hamas
			id | Sebuah bom meledak di Malmo. Hamas mengaku bertanggung jawab. | org:hamas
			id | Sebuah kapal diserang di Laut Merah. Kelompok Houthi mengklaim serangan tersebut. | org:houthi
			""")
	void whoClaimsAnAttackIsWhoDidTheOneToldBefore(String language, String text, String actor) {
		Fact attack = Sentences.assertStates(language, text, FactType.MILITARY_ACTION, actor, null, "ASSERTED");
		assertThat(attack.place()).isNotNull();
		assertThat(attack.evidence()).hasSizeGreaterThan(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					# whose words they are, the ending of the verb says
					Jonas Gahr Store bertemu Alexander Stubb di Oslo. "Kami mengutuk Swedia," ujarnya. | person:jonas-gahr-store
					"Alexander Stubb harus mundur," kata Jonas Gahr Store. "Kami mengutuk Swedia," tegasnya. | person:jonas-gahr-store
					Jonas Gahr Store tiba di Oslo. Swedia akan diserang, katanya. | person:jonas-gahr-store
					# who is named in the words themselves does not speak them
					Alexander Stubb akan diserang, katanya. |
					""")
	void theEndingOfTheVerbSaysWhoSpeaks(String text, @Nullable String speaker) {
		List<Fact> statements = Sentences.facts("id", text)
			.stream()
			.filter((fact) -> fact.type() == FactType.STATEMENT)
			.toList();
		if (speaker == null) {
			assertThat(statements).isEmpty();
			return;
		}
		assertThat(statements).isNotEmpty()
			.allSatisfy((fact) -> assertThat(Sentences.codes(fact.actors())).isEqualTo(speaker));
	}

	@Test
	void twoWhoseForcesFightAreBothCountries() {
		assertThat(Sentences.facts("en",
				"Norwegian jets bombed Swedish troops after both countries accused each other of provocations."))
			.filteredOn((fact) -> fact.type() == FactType.ACCUSATION)
			.extracting(Sentences::sides)
			.containsExactlyInAnyOrder("NOR>SWE", "SWE>NOR");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			A bomb killed ten people in Oslo, with Norway and Sweden blaming each other. | ACCUSATION
			Norway and Sweden traded expulsions of six diplomats each. | SANCTION
			""")
	void whatTwoDoToEachOtherBothDo(String text, FactType type) {
		assertThat(Sentences.facts("en", text)).filteredOn((fact) -> fact.type() == type)
			.extracting(Sentences::sides)
			.containsExactlyInAnyOrder("NOR>SWE", "SWE>NOR");
	}

	@Test
	void ofAllWhoBearANameTheOneTheArticleHasNamedIsMeant() {
		assertThat(Sentences.facts("en", "Norway arrested Betssy Chavez in Oslo. Sweden condemned Chavez."))
			.filteredOn((fact) -> fact.type() == FactType.ACCUSATION)
			.singleElement()
			.satisfies((fact) -> assertThat(Sentences.codes(fact.recipients())).isEqualTo("person:betssy-chavez"));
	}

	@Test
	void whomAThirdOneCallsAreThoseOfTheTwoCountries() {
		assertThat(Sentences.facts("id",
				"Norwegia menyerang Swedia. Donald Trump bertemu Jonas Gahr Store. Trump menelepon kedua pemimpin."))
			.filteredOn((fact) -> "phone".equals(fact.mode()))
			.allSatisfy((fact) -> assertThat(Sentences.codes(fact.actors())).doesNotContain("jonas"));
	}

	@Test
	void whoBlameEachOtherAccuseAndAreAccused() {
		assertThat(Sentences.facts("id", "Norwegia dan Swedia saling tuduh melanggar gencatan senjata di Oslo."))
			.filteredOn((fact) -> fact.type() == FactType.ACCUSATION)
			.extracting(Sentences::sides)
			.containsExactlyInAnyOrder("NOR>SWE", "SWE>NOR");
	}

	@Test
	void whatEachAccusesTheOtherOfIsNotTold() {
		Sentences.assertDoesNotState("en", "Norway and Sweden accused each other of breaking a ceasefire.",
				FactType.MILITARY_ACTION);
	}

}
