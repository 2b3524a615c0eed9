package id.kaitan.access;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import id.kaitan.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Without a login: this machine may do everything, and nobody else anything.
 */
@IntegrationTest
class OpenIT {

	@Autowired
	MockMvcTester mvc;

	@LocalServerPort
	int port;

	@Test
	void readingAndWritingNeedNothing() {
		assertThat(this.mvc.get().uri("/api/entities?q=a")).hasStatusOk();
		assertThat(this.mvc.post().uri("/api/articles").contentType(MediaType.APPLICATION_JSON).content("""
				{"text": "Presiden Prabowo bertemu Anwar Ibrahim di Jakarta."}""")).hasStatus(201);
		assertThat(this.mvc.get().uri("/api/session")).bodyJson()
			.isLenientlyEqualTo("{\"login\":false,\"name\":\"local\",\"role\":\"admin\"}");
		assertThat(this.mvc.post().uri("/api/session")).hasStatusOk().doesNotContainHeader("Set-Cookie");
		assertThat(this.mvc.get().uri("/actuator/health")).bodyText().contains("components");
	}

	@ParameterizedTest
	@CsvSource({ "localhost,200", "localhost:8080,200", "127.0.0.1,200", "[::1]:80,200", "kaitan.localhost,200",
			"LOCALHOST,200", "evil.example,421", "127.0.0.1.evil.example,421", "localhost.evil.example,421",
			"192.168.1.7,421", "0.0.0.0,421" })
	void onlyNamesOfThisMachineAreAnswered(String host, int status) throws IOException {
		String answer = raw("GET /api/entities?q=a HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 " + status);
	}

	@Test
	void aPageOfAnotherSiteMayNotWrite() {
		assertThat(this.mvc.post()
			.uri("/api/articles")
			.header("Sec-Fetch-Site", "cross-site")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"text\": \"x\"}")).hasStatus(403).bodyText().contains("urn:kaitan:problem:cross-site");
	}

	@ParameterizedTest
	@CsvSource({ "/api/entities/..%2f..%2fetc%2fpasswd", "/api/entities/%2e%2e/%2e%2e/etc/passwd",
			"/browser/..%5c..%5cwindows", "/js/%2e%2e/%2e%2e/application.yaml", "//api//entities",
			"/api/jobs/%0d%0aX:1", "/api/entities/a;b=c", "/js/..;/application.yaml" })
	void waysOutOfAFolderAreRefused(String path) throws IOException {
		String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(answer).matches("(?s)HTTP/1.1 (400|404).*").doesNotContain("root:", "banner-mode", "\r\nX:");
	}

	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
