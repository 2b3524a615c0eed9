package id.kaitan.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a programmer with curl does.
 */
final class Client {

	static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private final String base;

	private final int port;

	private final Duration patience;

	Client(int port) {
		this(port, Duration.ofMinutes(2));
	}

	private Client(int port, Duration patience) {
		this.port = port;
		this.patience = patience;
		this.base = "http://127.0.0.1:" + port;
	}

	/**
	 * The same, who waits for an answer no longer than this.
	 */
	Client within(Duration time) {
		return new Client(this.port, time);
	}

	int port() {
		return this.port;
	}

	Answer get(String path) {
		return send(request(path).GET());
	}

	Answer get(String path, String header, String value) {
		return send(request(path).header(header, value).GET());
	}

	Answer post(String path, Object body) {
		return send(request(path).header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
	}

	Answer post(String path, Object body, String header, String value) {
		return send(request(path).header(header, value)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
	}

	Answer article(String text, String published) {
		return post("/api/articles", Map.of("text", text, "published", published, "outlet", "Example"));
	}

	Answer upload(String feed, Path file) {
		try {
			return send(request("/api/imports/" + feed).header("Content-Type", "application/octet-stream")
				.POST(HttpRequest.BodyPublishers.ofFile(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Answer delete(String path) {
		return send(request(path).DELETE());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.base + path)).timeout(this.patience);
	}

	private Answer send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> response = this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
			return new Answer(response.statusCode(), response.headers().firstValue("Retry-After").orElse(""),
					response.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * An answer.
	 *
	 * @param status the status
	 * @param retryAfter the header, empty if there is none
	 * @param body the body
	 */
	record Answer(int status, String retryAfter, String body) {

		JsonNode json() {
			return JSON.readTree(this.body);
		}

		String text(String field) {
			return json().path(field).asString("");
		}

	}

}
