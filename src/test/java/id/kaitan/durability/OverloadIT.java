package id.kaitan.durability;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import io.micrometer.core.instrument.LongTaskTimer;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * More clients than places, and clients that are slow or go away.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class OverloadIT {

	private static Program program;

	private static Client client;

	@BeforeAll
	static void start(@TempDir Path data) {
		program = Program.start("--kaitan.data-dir=" + data, "--kaitan.max-requests=2",
				"--kaitan.max-request-wait=20ms", "--server.tomcat.connection-timeout=10s");
		client = program.client();
		News news = new News(11, "overload");
		for (int i = 0; i < 60; i++) {
			News.Text text = news.next();
			assertThat(client.article(text.text(), text.published()).status()).isEqualTo(201);
		}
	}

	@AfterAll
	static void stop() {
		program.close();
	}

	@Test
	void whoFindsNoPlaceIsToldToComeAgainAndNobodyIsTurnedAwayAfterwards() throws Exception {
		int shed = 0;
		try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<Client.Answer>> posts = new ArrayList<>();
			News news = new News(12, "crowd");
			for (int i = 0; i < 120; i++) {
				News.Text text = news.next();
				posts.add(() -> client.article(text.text(), text.published()));
			}
			for (Future<Client.Answer> post : pool.invokeAll(posts)) {
				Client.Answer answer = post.get();
				assertThat(answer.status()).as(answer.body()).isIn(201, 503);
				if (answer.status() == 503) {
					shed++;
					assertThat(answer.retryAfter()).isNotEmpty();
					assertThat(answer.text("detail")).contains("kaitan.max-requests");
				}
			}
		}
		assertThat(shed).isPositive();
		assertThat(meter("kaitan.requests.working")).isZero();
		for (int i = 0; i < 20; i++) {
			assertThat(client.get("/api/timeline?entity=country:RUS").status()).isEqualTo(200);
		}
		assertThat(client.get("/api/consistency").json().path("consistent").asBoolean()).isTrue();
	}

	@Test
	void clientsThatSendOrReadNothingHoldNoPlaceAndNoSession() throws Exception {
		List<Socket> slow = new ArrayList<>();
		try {
			for (int i = 0; i < 40; i++) {
				slow.add(request("GET /api/timeline?entity=country:RUS&limit=200 HTTP/1.1\r\nHost: localhost\r\n\r\n"
					.repeat(30)));
				slow.add(request("GET /api/timeline?entity=country:RUS HTTP/1.1\r\nHost: loc"));
			}
			await("a client finds a place", () -> client.get("/api/timeline?entity=country:RUS").status() == 200);
			awaitNothingHeld();
			assertThat(client.get("/api/timeline?entity=country:RUS").status()).isEqualTo(200);
		}
		finally {
			for (Socket socket : slow) {
				socket.close();
			}
		}
	}

	@Test
	void clientsThatGoAwayInTheMiddleLeaveNothingBehind() throws Exception {
		for (int i = 0; i < 60; i++) {
			request("GET /api/timeline?entity=country:RUS&limit=200 HTTP/1.1\r\nHost: localhost\r\n\r\n").close();
			request("POST /api/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
					+ "Content-Length: 5000\r\n\r\n{\"text\": \"")
				.close();
		}
		// Some of them may reach the server only now.
		await("a client finds a place", () -> client.get("/api/timeline?entity=country:RUS").status() == 200);
		awaitNothingHeld();
	}

	@Test
	void aStreamThatIsAbandonedEnds() throws Exception {
		program.bean(Neo4jClient.class)
			.query("CREATE (:Import {id: '20300101-000000000-icews-0001', feed: 'icews', state: 'RUNNING', files: ['none']})")
			.run();
		List<Socket> streams = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			Socket stream = request("GET /api/jobs/20300101-000000000-icews-0001 HTTP/1.1\r\nHost: localhost\r\n"
					+ "Accept: text/event-stream\r\n\r\n");
			assertThat(stream.getInputStream().read()).isPositive();
			streams.add(stream);
		}
		await("20 streams", () -> active() == 20);
		assertThat(client.get("/api/timeline?entity=country:RUS").status()).as("streams hold no place").isEqualTo(200);
		for (Socket stream : streams) {
			stream.close();
		}
		await("no stream", () -> active() == 0);
	}

	private static long active() {
		return program.bean(MeterRegistry.class)
			.find("http.server.requests.active")
			.longTaskTimers()
			.stream()
			.mapToLong(LongTaskTimer::activeTasks)
			.sum();
	}

	private static Socket request(String text) throws IOException {
		Socket socket = new Socket("127.0.0.1", client.port());
		socket.setReceiveBufferSize(1024);
		socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
		socket.getOutputStream().flush();
		return socket;
	}

	private static double meter(String name) {
		return program.bean(MeterRegistry.class).get(name).gauge().value();
	}

	/** What a slow client has asked for may still be worked at, one after the other. */
	private static void awaitNothingHeld() {
		await("nothing is held", () -> meter("kaitan.requests.working") == 0 && meter("kaitan.database.sessions") == 0);
	}

	private static void await(String what, BooleanSupplier condition) {
		assertThat(Await.until(Duration.ofSeconds(40), condition)).as(what).isTrue();
	}

}
