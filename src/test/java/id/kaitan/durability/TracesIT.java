package id.kaitan.durability;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.otlp.OtlpTracingAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Traces: nothing is sent unless an endpoint is set; then a request, its extraction, its
 * writing and its questions are spans of one trace, which its log lines name.
 */
@ExtendWith(OutputCaptureExtension.class)
class TracesIT {

	private static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";

	private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

	private static final String SECRET = "Zebraword";

	/** What was sent, byte by byte. */
	private final Queue<String> sent = new ConcurrentLinkedQueue<>();

	private HttpServer collector;

	@BeforeEach
	void collect() throws IOException {
		this.collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.collector.createContext("/v1/traces", (exchange) -> {
			this.sent.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
			exchange.sendResponseHeaders(200, -1);
			exchange.close();
		});
		this.collector.start();
	}

	@AfterEach
	void stop() {
		this.collector.stop(0);
	}

	private String endpoint() {
		return "http://127.0.0.1:" + this.collector.getAddress().getPort() + "/v1/traces";
	}

	@Test
	void nothingIsSentUnlessAnEndpointIsSet() {
		ApplicationContextRunner program = new ApplicationContextRunner()
			.withInitializer(new ConfigDataApplicationContextInitializer())
			.withConfiguration(AutoConfigurations.of(OtlpTracingAutoConfiguration.class));
		program.run((context) -> assertThat(context.getBeanDefinitionNames()).noneMatch(TracesIT::isExporter));
		program.withPropertyValues(ENDPOINT + "=" + endpoint())
			.run((context) -> assertThat(context.getBeanDefinitionNames()).anyMatch(TracesIT::isExporter));
	}

	private static boolean isExporter(String bean) {
		return bean.toLowerCase(Locale.ROOT).contains("spanexporter");
	}

	@Test
	void aRequestIsOneTraceWithItsExtractionItsWritingAndItsQuestions(@TempDir Path data, CapturedOutput log) {
		// Closing the program sends what has not been sent.
		try (Program program = Program.start("--kaitan.data-dir=" + data, "--" + ENDPOINT + "=" + endpoint())) {
			Map<String, String> article = Map.of("text",
					"GENEVA - " + SECRET + " told that Russia condemned Japan on 3 March 2024.", "published",
					"2024-03-04");
			Client.Answer answer = program.client()
				.post("/api/articles", article, "traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01");
			assertThat(answer.status()).as(answer.body()).isEqualTo(201);
			program.client()
				.get("/api/timeline?entity=country:RUS", "traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01");
			program.client().post("/api/backups", Map.of(), "traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01");
		}
		assertThat(log.getAll()).contains("[" + TRACE + "] Backup ");
		String all = String.join("", this.sent);
		assertThat(all).contains("http post /api/articles", "extraction", "write", "query network/facts", "kaitan");
		String id = new String(HexFormat.of().parseHex(TRACE), StandardCharsets.ISO_8859_1);
		assertThat(all.split(Pattern.quote(id), -1).length - 1).as("spans of the trace").isGreaterThanOrEqualTo(5);
		assertThat(all).doesNotContain(SECRET);
	}

}
