package id.kaitan.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was done is kept with who did it, and nothing else is.
 */
@SecuredTest
class AuditIT {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String ARTICLE = """
			{"text": "Presiden Prabowo bertemu Anwar Ibrahim di Jakarta pada 27 Juni 2025.", "language": "id",
			 "outlet": "Rahasia"}""";

	private static final String FACT = """
			{"type":"VISIT","actors":[{"id":"person:vladimir-putin"}],"recipients":[{"id":"country:PRK"}],\
			"evidence":[{"outlet":"Example","quote":"Putin arrived in secret."}]}""";

	@Autowired
	MockMvcTester mvc;

	@Test
	void everyChangeHasOneEntryAndARepetitionHasNone() throws Exception {
		String ingest = TestAccess.key(Role.INGEST);
		JsonNode article = post(ingest, "/api/articles", "application/json", ARTICLE);
		post(ingest, "/api/articles", "application/json", ARTICLE);
		post(ingest, "/api/extract", "application/json", ARTICLE.replace("Juni", "Mei"));
		String token = TestAccess.token("bert", Duration.ofHours(1), "ingest");
		post(token, "/api/facts", "application/x-ndjson", FACT);
		post(token, "/api/facts", "application/x-ndjson", FACT);
		post(token, "/api/facts", "application/x-ndjson", "{\"type\":\"NONE\"}");
		JsonNode job = post(ingest, "/api/imports/gdelt", "application/octet-stream", "no row\n");
		String id = article.path("id").asString();
		call(TestAccess.key(Role.ADMIN), HttpMethod.DELETE, "/api/articles/" + id);
		call(TestAccess.key(Role.ADMIN), HttpMethod.DELETE, "/api/articles/" + id);
		List<String> entries = new ArrayList<>();
		JsonNode page = audit("");
		page.path("items")
			.forEach((entry) -> entries.add(0, entry.path("who").asString() + " " + entry.path("action").asString()
					+ " " + entry.path("target").asString("-") + " " + entry.path("facts").asString("-")));
		assertThat(entries).containsExactly("key:the-ingest STORE_ARTICLE " + id + " " + article.path("facts").size(),
				"user:bert STORE_FACTS - 1", "key:the-ingest START_IMPORT " + job.path("id").asString() + " -",
				"key:the-admin RETRACT_ARTICLE " + id + " -");
		assertThat(page.toString()).doesNotContain("Prabowo", "Rahasia", "secret", ingest, token);
	}

	@Test
	void theTrailIsReadPageByPageAndByWhoWhatAndWhen() throws Exception {
		for (int i = 1; i <= 5; i++) {
			post(TestAccess.key((i % 2 == 0) ? Role.ADMIN : Role.INGEST), "/api/articles", "application/json",
					ARTICLE.replace("27", String.valueOf(i)));
		}
		JsonNode first = audit("limit=2");
		JsonNode second = audit("limit=2&cursor=" + first.path("next").asString());
		JsonNode third = audit("limit=2&cursor=" + second.path("next").asString());
		assertThat(List.of(first, second, third)).extracting((page) -> page.path("items").size())
			.containsExactly(2, 2, 1);
		assertThat(third.path("next").isNull()).isTrue();
		assertThat(audit("who=key:the-admin").path("items").size()).isEqualTo(2);
		assertThat(audit("action=RETRACT_ARTICLE").path("items").size()).isZero();
		String target = first.path("items").get(0).path("target").asString();
		assertThat(audit("target=" + target).path("items").size()).isEqualTo(1);
		String latest = first.path("items").get(0).path("at").asString();
		assertThat(audit("from=" + latest).path("items").size()).isEqualTo(1);
		assertThat(audit("to=" + latest).path("items").size()).isEqualTo(4);
	}

	@ParameterizedTest
	@CsvSource({ "limit=0", "limit=1001", "action=ANY", "from=yesterday", "cursor=x' OR true //",
			"from=2025-01-02T00:00:00Z&to=2025-01-01T00:00:00Z" })
	void whatCannotBeAskedIsSaidToBeSo(String query) throws Exception {
		MvcTestResult answer = call(TestAccess.key(Role.ADMIN), HttpMethod.GET, "/api/audit?" + query);
		assertThat(answer).hasStatus(400).bodyText().contains("accepted");
	}

	private JsonNode audit(String query) throws Exception {
		return JSON.readTree(call(TestAccess.key(Role.ADMIN), HttpMethod.GET, "/api/audit?" + query).getResponse()
			.getContentAsString());
	}

	private JsonNode post(String credential, String path, String type, String body) throws Exception {
		return JSON.readTree(this.mvc.post()
			.uri(path)
			.header("Authorization", "Bearer " + credential)
			.contentType(MediaType.parseMediaType(type))
			.content(body)
			.exchange()
			.getResponse()
			.getContentAsString());
	}

	private MvcTestResult call(String credential, HttpMethod method, String path) {
		return this.mvc.method(method).uri(path).header("Authorization", "Bearer " + credential).exchange();
	}

}
