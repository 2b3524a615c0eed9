package id.kaitan.ingest;

import id.kaitan.IntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a fact was found, over HTTP.
 */
@IntegrationTest
class ExplainIT {

	private static final String ARTICLE = """
			{"text": "Norway condemned Sweden on Monday.", "published": "2025-03-12"}""";

	@Autowired
	private MockMvcTester mvc;

	private MvcTestResult extract(String query) {
		return this.mvc.post()
			.uri("/api/extract" + query)
			.contentType(MediaType.APPLICATION_JSON)
			.content(ARTICLE)
			.exchange();
	}

	@Test
	void eachFactNamesPatternTriggerRolesTimeAndReasons() {
		assertThat(extract("?explain=true")).hasStatusOk().bodyJson().satisfies((json) -> {
			assertThat(json).extractingPath("facts[0].type").isEqualTo("ACCUSATION");
			assertThat(json).extractingPath("facts[0].evidence[0].quote").asString().startsWith("Norway condemned");
			assertThat(json).extractingPath("facts[0].explanation.pattern").asString().startsWith("ACCUSATION #");
			assertThat(json).extractingPath("facts[0].explanation.trigger").isEqualTo("condemn");
			assertThat(json).extractingPath("facts[0].explanation.roles[0].entity").isEqualTo("country:NOR");
			assertThat(json).extractingPath("facts[0].explanation.roles[1].position").isEqualTo("object");
			assertThat(json).extractingPath("facts[0].explanation.time.against").isEqualTo("PUBLICATION");
			assertThat(json).extractingPath("facts[0].explanation.confidence[0].why").isEqualTo("told by a verb");
		});
	}

	@Test
	void nothingIsExplainedUnlessAskedFor() {
		assertThat(extract("")).hasStatusOk().bodyJson().doesNotHavePath("facts[0].explanation");
		assertThat(extract("?explain=false")).hasStatusOk().bodyJson().doesNotHavePath("facts[0].explanation");
	}

	@Test
	void aWordThatIsNoYesOrNoIsAProblem() {
		assertThat(extract("?explain=perhaps")).hasStatus(400)
			.bodyJson()
			.satisfies((json) -> assertThat(json.getJson()).contains("explain").contains("perhaps"));
	}

	@Test
	void openApiTellsOfIt() {
		assertThat(this.mvc.get().uri("/v3/api-docs")).hasStatusOk()
			.bodyJson()
			.satisfies((json) -> assertThat(json.getJson()).contains("\"explain\"").contains("Explanation"));
	}

}
