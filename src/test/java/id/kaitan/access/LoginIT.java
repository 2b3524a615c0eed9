package id.kaitan.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who gets in, over real HTTP.
 */
@SecuredTest
class LoginIT {

	private static final String ARTICLE = """
			{"text": "Presiden Prabowo bertemu Anwar Ibrahim di Jakarta.", "language": "id"}""";

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	@ParameterizedTest
	@ValueSource(strings = { "/api/entities?q=a", "/api/timeline?entity=country:RUS", "/api/jobs", "/api/overview",
			"/api/no-such-thing", "/no-such-thing", "/v3/api-docs", "/swagger-ui/index.html", "/actuator",
			"/actuator/prometheus", "/actuator/info", "/actuator/env", "/api/audit" })
	void withoutAKeyNothingIsTold(String path) throws Exception {
		HttpResponse<String> answer = send(request(path));
		assertThat(answer.statusCode()).as(path).isEqualTo(401);
		assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"kaitan\"");
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(answer.body()).contains("urn:kaitan:problem:unauthenticated", "Authorization: Bearer");
	}

	@Test
	void noEndpointAtAllAnswersAStrangerButTheSessionItself() throws Exception {
		assertThat(letThrough(null, List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"), 401)).containsExactly(
				"DELETE /api/session", "GET /api/session", "GET /browser-guide/kaitan.grass",
				"GET /browser-guide/kaitan.html");
	}

	/** An endpoint that is new, and that nobody has decided about, shows here. */
	@Test
	void whoMayReadOperatesNothingAndWritesNothing() throws Exception {
		assertThat(letThrough(TestAccess.key(Role.READ), List.of("GET"), 403))
			.noneMatch((path) -> path.matches("GET /api/(audit|consistency|backups|exports).*"));
		assertThat(letThrough(TestAccess.key(Role.READ), List.of("POST", "PUT", "PATCH", "DELETE"), 403))
			.containsExactly("DELETE /api/session", "POST /api/extract", "POST /api/session");
		assertThat(letThrough(TestAccess.key(Role.INGEST), List.of("POST", "PUT", "PATCH", "DELETE"), 403))
			.containsExactly("DELETE /api/articles/x", "DELETE /api/session", "POST /api/articles", "POST /api/extract",
					"POST /api/facts", "POST /api/imports/x", "POST /api/session");
	}

	/** What is answered otherwise than by a refusal, of everything that there is. */
	private Set<String> letThrough(String credential, List<String> methods, int refusal) throws Exception {
		Set<String> through = new TreeSet<>();
		for (RequestMappingInfo mapping : this.mappings.getHandlerMethods().keySet()) {
			for (String pattern : mapping.getPatternValues()) {
				String path = pattern.replaceAll("\\{[^}]*}", "x").replace("*", "x");
				for (String method : path.equals("/error") ? List.<String>of() : methods) {
					HttpRequest.Builder request = (credential != null) ? as(credential, path) : request(path);
					if (send(request.method(method, HttpRequest.BodyPublishers.ofString("{}")))
						.statusCode() != refusal) {
						through.add(method + " " + path);
					}
				}
			}
		}
		return through;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/sign-in", "/entity/country:RUS", "/js/main.js", "/css/base.css", "/icon.svg",
			"/actuator/health", "/browser/" })
	void whatHoldsNoDataIsOpen(String path) throws Exception {
		HttpResponse<String> answer = send(request(path));
		assertThat(answer.statusCode()).as(path).isIn(200, 302, 307, 404);
		assertThat(answer.body()).doesNotContain("neo4j://", "bolt://", "diskSpace");
	}

	@Test
	void whoOpensAPageInABrowserIsLedToTheSignIn() throws Exception {
		HttpResponse<String> answer = send(request("/swagger-ui/index.html").header("Accept", "text/html"));
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location")).get()
			.asString()
			.endsWith("/sign-in?to=%2Fswagger-ui%2Findex.html");
	}

	@ParameterizedTest
	@CsvSource({ "READ,GET,/api/entities?q=a,200", "READ,GET,/v3/api-docs,200", "READ,GET,/actuator/prometheus,200",
			"READ,GET,/actuator/env,403", "READ,POST,/api/extract,200", "READ,POST,/api/articles,403",
			"READ,POST,/api/facts,403", "READ,POST,/api/imports/gdelt,403", "READ,DELETE,/api/articles/x,403",
			"READ,GET,/api/audit,403", "READ,POST,/api/session,200", "READ,PUT,/api/entities,403",
			"INGEST,POST,/api/articles,201", "INGEST,DELETE,/api/articles/x,404", "INGEST,GET,/api/entities?q=a,200",
			"INGEST,GET,/api/audit,403", "INGEST,POST,/api/no-such-thing,403", "ADMIN,POST,/api/articles,201",
			"ADMIN,GET,/actuator/env,404" })
	void aRoleAllowsWhatItIsFor(Role role, String method, String path, int status) throws Exception {
		HttpResponse<String> answer = send(as(TestAccess.key(role), path).header("Content-Type", "application/json")
			.method(method, HttpRequest.BodyPublishers.ofString(method.equals("POST") ? ARTICLE : "")));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		if (status == 403) {
			assertThat(answer.body()).contains("urn:kaitan:problem:forbidden");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bearer kaitan_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "Bearer kaitan_",
			"Bearer x.y.z", "Bearer ' OR 1=1 --", "bearer kaitan_${jndi:ldap://127.0.0.1/a}" })
	void aWrongKeyIsSaidToBeWrongAndIsNotRepeated(String header) throws Exception {
		HttpResponse<String> answer = send(request("/api/entities?q=a").header("Authorization", header));
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("WWW-Authenticate")).get().asString().contains("invalid_token");
		assertThat(answer.body()).contains("not valid").doesNotContain(header.substring(7));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Basic bmVvNGo6bmVvNGo=", "Bearer", "Bearer ", "kaitan_x", "Digest username=x" })
	void anythingElseIsNoKey(String header) throws Exception {
		assertThat(send(request("/api/entities?q=a").header("Authorization", header)).statusCode()).isEqualTo(401);
	}

	@Test
	void aRevokedKeyIsRefusedByTheRunningServerAndItsSessionEnds() throws Exception {
		String secret = TestAccess.keys().make("revoked-" + System.nanoTime(), Role.INGEST);
		assertThat(send(as(secret, "/api/entities?q=a")).statusCode()).isEqualTo(200);
		String cookie = signIn(secret).get("kaitan");
		assertThat(send(request("/api/entities?q=a").header("Cookie", "kaitan=" + cookie)).statusCode()).isEqualTo(200);
		TestAccess.keys().revoke(TestAccess.keys().find(secret).orElseThrow().name());
		assertThat(send(as(secret, "/api/entities?q=a")).statusCode()).isEqualTo(401);
		assertThat(send(request("/api/entities?q=a").header("Cookie", "kaitan=" + cookie)).statusCode()).isEqualTo(401);
	}

	@Test
	void aTokenOfTheIssuerGivesTheRoleOfItsClaim() throws Exception {
		Duration hour = Duration.ofHours(1);
		assertThat(post(TestAccess.token("anna", hour, "something", "ingest"), "/api/articles")).isEqualTo(201);
		assertThat(post(TestAccess.token("anna", hour, "read"), "/api/articles")).isEqualTo(403);
		assertThat(post(TestAccess.token("anna", hour), "/api/extract")).isEqualTo(403);
		assertThat(post(TestAccess.token("anna", Duration.ofHours(-2), "admin"), "/api/extract")).isEqualTo(401);
		assertThat(post(TestAccess.forged("anna", "admin"), "/api/extract")).isEqualTo(401);
		HttpResponse<String> who = send(as(TestAccess.token("an\r\nna <b>", hour, "admin"), "/api/session"));
		assertThat(who.body()).contains("\"name\":\"user:an__na__b_\"", "\"role\":\"admin\"");
	}

	@Test
	void aSessionReadsAndWritesOnlyWithTheProofThatThePageIsTheExplorers() throws Exception {
		Map<String, String> cookies = signIn(TestAccess.key(Role.INGEST));
		String session = "kaitan=" + cookies.get("kaitan");
		HttpResponse<String> read = send(request("/api/session").header("Cookie", session));
		assertThat(read.body()).contains("\"name\":\"key:the-ingest\"", "\"role\":\"ingest\"", "\"login\":true");
		String proof = String.join(";", read.headers().allValues("Set-Cookie"));
		assertThat(proof).contains("XSRF-TOKEN=", "SameSite=Strict").doesNotContain("kaitan=");
		String token = proof.replaceAll(".*XSRF-TOKEN=([^;]*);.*", "$1");
		HttpRequest.Builder write = request("/api/articles").header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(ARTICLE));
		HttpResponse<String> refused = send(write.copy().header("Cookie", session));
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.body()).contains("urn:kaitan:problem:csrf", "X-XSRF-TOKEN");
		assertThat(
				send(write.copy().header("Cookie", session + "; XSRF-TOKEN=" + token).header("X-XSRF-TOKEN", "other"))
					.statusCode())
			.isEqualTo(403);
		assertThat(send(write.copy().header("Cookie", session + "; XSRF-TOKEN=" + token).header("X-XSRF-TOKEN", token))
			.statusCode()).isEqualTo(201);
		send(request("/api/session").DELETE()
			.header("Cookie", session + "; XSRF-TOKEN=" + token)
			.header("X-XSRF-TOKEN", token));
		assertThat(send(request("/api/entities?q=a").header("Cookie", session)).statusCode()).isEqualTo(401);
	}

	@Test
	void aSessionsCookieIsOutOfReachAndNewWithEverySignIn() throws Exception {
		HttpResponse<String> answer = send(
				as(TestAccess.key(Role.READ), "/api/session").POST(HttpRequest.BodyPublishers.noBody())
					.header("Cookie", "kaitan=0123456789ABCDEF"));
		String cookie = String.join(";", answer.headers().allValues("Set-Cookie"));
		assertThat(cookie).contains("HttpOnly", "SameSite=Strict").doesNotContain("0123456789ABCDEF");
	}

	@Test
	void noOtherSiteMayReadOrWrite() throws Exception {
		HttpResponse<String> asked = send(
				as(TestAccess.key(Role.READ), "/api/entities?q=a").header("Origin", "https://other.example"));
		assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
		HttpResponse<String> preflight = send(request("/api/articles").header("Origin", "https://other.example")
			.header("Access-Control-Request-Method", "POST")
			.method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
		assertThat(preflight.statusCode()).isEqualTo(401);
		assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
		for (String site : List.of("cross-site", "same-site")) {
			HttpResponse<String> written = send(
					as(TestAccess.key(Role.INGEST), "/api/articles").header("Content-Type", "application/json")
						.header("Sec-Fetch-Site", site)
						.POST(HttpRequest.BodyPublishers.ofString(ARTICLE)));
			assertThat(written.statusCode()).isEqualTo(403);
			assertThat(written.body()).contains("urn:kaitan:problem:cross-site");
		}
	}

	private Map<String, String> signIn(String secret) throws Exception {
		HttpResponse<String> answer = send(as(secret, "/api/session").POST(HttpRequest.BodyPublishers.noBody()));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		String cookies = String.join("\n", answer.headers().allValues("Set-Cookie"));
		assertThat(cookies).contains("kaitan=");
		return Map.of("kaitan", cookies.replaceAll("(?s).*kaitan=([^;]*);.*", "$1"));
	}

	private int post(String credential, String path) throws Exception {
		return send(as(credential, path).header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(ARTICLE.replace("Jakarta", "Jakarta " + System.nanoTime()))))
			.statusCode();
	}

	private HttpRequest.Builder as(String credential, String path) {
		return request(path).header("Authorization", "Bearer " + credential);
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

}
