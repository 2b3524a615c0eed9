package id.kaitan.access;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.kaitan.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each attack in every field that takes text: in the path, in every parameter that the
 * API's description names, and in every member of every body.
 */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class AttackIT {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String FORGED = "12:00:00 ERROR forged by an attacker";

	private static final List<String> ATTACKS = List.of("' OR 1=1 //", "\"}) DETACH DELETE n //",
			"x'}) MATCH (n) SET n.broken = true //", "`) DETACH DELETE n //", "$id", "\\u0027}) DETACH DELETE n //",
			"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)",
			"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>", "../../../etc/passwd",
			"..\\..\\windows\\win.ini", "x\r\nX-Injected: 1\r\n\r\n<html>", "x\r\n" + FORGED + "\r\n",
			"=cmd|' /C calc'!A0", "${jndi:ldap://127.0.0.1/a}", "{{7*7}}#{7*7}${7*7}", "(a+)+$".repeat(50),
			"\u0000\u202e\ufeff", "a".repeat(10_000));

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	Driver driver;

	static Stream<String> attacks() {
		return ATTACKS.stream();
	}

	@ParameterizedTest
	@MethodSource("attacks")
	void inTheAddress(String attack, CapturedOutput output) throws Exception {
		sentinel();
		for (JsonNode operation : operations()) {
			for (JsonNode parameter : operation.path("parameters")) {
				HttpResponse<String> answer = send(address(operation, parameter.path("name").asString(), attack), "GET",
						null, null);
				assertHarmless(operation.path("path").asString() + " " + parameter.path("name").asString(), answer);
			}
		}
		assertNothingHappened(output);
	}

	@ParameterizedTest
	@MethodSource("attacks")
	void inAnArticle(String attack, CapturedOutput output) throws Exception {
		sentinel();
		for (String field : List.of("text", "title", "url", "outlet", "language", "published")) {
			Map<String, String> article = new LinkedHashMap<>(
					Map.of("text", "Presiden Prabowo bertemu Anwar Ibrahim di Jakarta. " + attack.hashCode() + field));
			article.put(field, attack);
			for (String path : List.of("/api/extract", "/api/articles")) {
				HttpResponse<String> answer = send(path, "POST", "application/json", JSON.writeValueAsString(article));
				assertHarmless(path + " " + field, answer);
				if (answer.statusCode() == 201) {
					JsonNode stored = JSON.readTree(
							send(answer.headers().firstValue("Location").orElseThrow(), "GET", null, null).body());
					assertThat(stored.path(field).asString("").strip()).as(field)
						.isEqualTo(field.equals("text") ? attack.strip() : article.get(field).strip());
				}
			}
		}
		assertNothingHappened(output);
	}

	@ParameterizedTest
	@MethodSource("attacks")
	void inAFact(String attack, CapturedOutput output) throws Exception {
		sentinel();
		String fact = """
				{"id":"#","type":"MEETING","mode":"bilateral","actors":[{"id":"country:RUS","mention":"#","name":"#"}],
				 "recipients":[{"id":"country:PRK"}],"place":{"id":"place:kursk-ru","mention":"#","name":"#"},
				 "time":{"start":"2024-01-01","end":"2024-01-01","precision":"DAY","text":"#"},
				 "quantity":{"value":3,"comparator":"EXACT","unit":"PERSONS","text":"#"},"title":"#","extractor":"#",
				 "attributedTo":[{"id":"org:nato","mention":"#"}],"about":"#",
				 "evidence":[{"quote":"#","article":{"url":"https://news.example/1","outlet":"#","title":"#"}}]}
				""".replace("\n", " ");
		String[] parts = fact.split("#", -1);
		for (int attacked = 1; attacked < parts.length; attacked++) {
			StringBuilder body = new StringBuilder(parts[0]);
			for (int i = 1; i < parts.length; i++) {
				String quoted = JSON.writeValueAsString((i == attacked) ? attack : "plain");
				body.append(quoted, 1, quoted.length() - 1).append(parts[i]);
			}
			assertHarmless("fact, place " + attacked,
					send("/api/facts", "POST", "application/x-ndjson", body.toString()));
		}
		for (String field : List.of("type", "polarity", "modality", "id")) {
			Map<String, String> only = new LinkedHashMap<>(Map.of("type", "MEETING"));
			only.put(field, attack);
			assertHarmless("fact " + field,
					send("/api/facts", "POST", "application/json", "[" + JSON.writeValueAsString(only) + "]"));
		}
		assertNothingHappened(output);
	}

	@ParameterizedTest
	@MethodSource("attacks")
	void inAFileOfAFeedAndInItsName(String attack, CapturedOutput output) throws Exception {
		sentinel();
		for (String sample : List.of("gdelt.export.tsv", "ucdp.csv", "icews.tab", "acled.csv", "polecat.tsv")) {
			String feed = sample.substring(0, sample.indexOf('.'));
			String row = rows(sample).lines().skip(1).findFirst().orElseThrow();
			String separator = row.contains("\t") ? "\t" : ",";
			String attacked = row.replaceAll("(?<=" + separator + ")[A-Za-z ]{4,}(?=" + separator + ")",
					java.util.regex.Matcher.quoteReplacement(attack.replaceAll("[\\r\\n]", " ")));
			String name = attack.replaceAll("[\\r\\n\"\\\\]", "_");
			String body = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"../../" + name + "\"\r\n\r\n"
					+ rows(sample).lines().findFirst().orElseThrow() + "\n" + attacked + "\n\r\n--b--\r\n";
			HttpResponse<String> started = send("/api/imports/" + feed, "POST", "multipart/form-data; boundary=b",
					body);
			assertHarmless(feed, started);
			if (started.statusCode() == 202) {
				awaitEnd(JSON.readTree(started.body()).path("id").asString());
			}
		}
		try (Stream<Path> files = Files.walk(Path.of("target", "it-data"))) {
			assertThat(files.filter(Files::isRegularFile)).allSatisfy((file) -> assertThat(file.toString())
				.matches(".*[/\\\\]imports[/\\\\][^/\\\\]+[/\\\\][^/\\\\]+|.*neo4j.*"));
		}
		assertNothingHappened(output);
	}

	@Test
	void anImportThatFailsForgesNoLineOfTheLog(CapturedOutput output) throws Exception {
		String zip = "PK\3\4 not a zip \r\n" + FORGED + "\r\n";
		JsonNode job = JSON.readTree(send("/api/imports/gdelt", "POST", "application/octet-stream", zip).body());
		awaitEnd(job.path("id").asString());
		assertThat(output.getAll().lines()).noneMatch((line) -> line.startsWith(FORGED));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e999999999", "-1e400", "1e-999999999", "1e29", "NaN",
			"111111111111111111111111111111111111111111111111111111111111" })
	void aNumberThatIsShortAndVeryLarge(String number) throws Exception {
		HttpResponse<String> answer = send("/api/facts", "POST", "application/x-ndjson", """
				{"type":"MEETING","actors":[{"id":"country:RUS"},{"id":"country:PRK"}],"confidence":%s,\
				"quantity":{"value":%s,"low":%s,"high":%s,"comparator":"EXACT","unit":"PERSONS"},\
				"evidence":[{"quote":"They met.","outlet":"Example"}]}""".formatted(number, number, number, number));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/articles", "/api/extract", "/api/facts", "/api/session" })
	void xmlIsReadNowhere(String path) throws Exception {
		HttpResponse<String> answer = send(path, "POST", "application/xml",
				"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
		assertThat(answer.statusCode()).isIn(200, 415);
		assertThat(answer.body()).doesNotContain("root:");
	}

	@Test
	void aBodyThatIsTooLargeIsRefusedWhetherItSaysSoOrNot() throws Exception {
		byte[] large = ("{\"text\":\"" + "a".repeat(5 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);
		for (HttpRequest.BodyPublisher body : List.of(HttpRequest.BodyPublishers.ofByteArray(large),
				HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large)))) {
			HttpResponse<String> answer = this.client
				.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/api/extract"))
					.header("Content-Type", "application/json")
					.POST(body)
					.build(), HttpResponse.BodyHandlers.ofString());
			assertThat(answer.statusCode()).isEqualTo(413);
			assertThat(answer.body()).contains("urn:kaitan:problem:too-large", "kaitan.access.body-size");
		}
	}

	@Test
	void whatIsNestedTooDeeplyIsRefused() throws Exception {
		for (String open : List.of("[", "{\"a\":")) {
			HttpResponse<String> article = send("/api/extract", "POST", "application/json",
					"{\"x\":" + open.repeat(200_000));
			assertThat(article.statusCode()).isEqualTo(400);
			HttpResponse<String> facts = send("/api/facts", "POST", "application/json", "[" + open.repeat(200_000));
			assertThat(facts.statusCode()).isIn(200, 400);
			assertThat(facts.body()).contains("rejected");
		}
	}

	private void assertHarmless(String where, HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(where + ": " + answer.body()).isLessThan(500);
		assertThat(answer.headers().firstValue("X-Injected")).as(where).isEmpty();
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).as(where).contains("nosniff");
		assertThat(answer.headers().firstValue("Content-Type").orElse("application/json")).as(where)
			.matches("(application/(problem\\+)?json|application/vnd.*|text/event-stream).*");
		assertThat(answer.body()).as(where).doesNotContain("root:x:", "[fonts]");
	}

	private void sentinel() {
		this.driver.executableQuery("CREATE (:Sentinel {id: 'sentinel'})").execute();
	}

	private void assertNothingHappened(CapturedOutput output) {
		assertThat(this.driver.executableQuery(
				"MATCH (s:Sentinel) WHERE s.broken IS NULL RETURN count(s) AS left, COUNT { (n) WHERE n.broken } AS broken")
			.execute()
			.records()
			.getFirst()
			.asMap()).isEqualTo(Map.of("left", 1L, "broken", 0L));
		assertThat(output.getAll().lines()).noneMatch((line) -> line.startsWith(FORGED));
	}

	private void awaitEnd(String job) throws Exception {
		HttpResponse<String> events = this.client
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/api/jobs/" + job))
				.header("Accept", "text/event-stream")
				.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(events.body()).containsAnyOf("\"DONE\"", "\"FAILED\"");
	}

	private List<JsonNode> operations() throws Exception {
		List<JsonNode> operations = new java.util.ArrayList<>();
		JSON.readTree(send("/v3/api-docs", "GET", null, null).body()).path("paths").properties().forEach((path) -> {
			JsonNode get = path.getValue().path("get");
			if (!get.isMissingNode()) {
				operations.add(((tools.jackson.databind.node.ObjectNode) get).put("path", path.getKey()));
			}
		});
		assertThat(operations).hasSizeGreaterThan(10);
		return operations;
	}

	private static String address(JsonNode operation, String attacked, String attack) {
		String path = operation.path("path").asString();
		StringBuilder query = new StringBuilder("?");
		for (JsonNode parameter : operation.path("parameters")) {
			String name = parameter.path("name").asString();
			String value = URLEncoder.encode(name.equals(attacked) ? attack : "country:RUS", StandardCharsets.UTF_8)
				.replace("+", "%20");
			if (parameter.path("in").asString().equals("path")) {
				path = path.replace("{" + name + "}", value);
			}
			else if (name.equals(attacked) || parameter.path("required").asBoolean(false)) {
				query.append(name).append('=').append(value).append('&');
			}
		}
		return path + query;
	}

	private HttpResponse<String> send(String path, String method, String type, String body)
			throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.method(method,
					(body != null) ? HttpRequest.BodyPublishers.ofString(body) : HttpRequest.BodyPublishers.noBody())
			.header("Accept", "*/*");
		if (type != null) {
			request.header("Content-Type", type);
		}
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

	private static String rows(String sample) throws IOException {
		try (InputStream in = AttackIT.class.getResourceAsStream("/feed/" + sample)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
