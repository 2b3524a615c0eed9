package id.kaitan.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.kaitan.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an operator sees, and what the log must not show.
 */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class WatchedIT {

	/** A name of a meter in an expression of the dashboard. */
	private static final Pattern METER = Pattern.compile("\\b(kaitan|http|jvm|process|system)_[a-z_]+");

	@LocalServerPort
	private int port;

	private Client client;

	@BeforeEach
	void connect() {
		this.client = new Client(this.port);
	}

	@Test
	void everyMeterOfTheDashboardIsThere() throws IOException {
		this.client.article("GENEVA - Russia condemned Japan on 3 March 2024.", "2024-03-04");
		this.client.post("/api/facts", java.util.List.of());
		this.client.upload("icews", Path.of("src/test/resources/feed/icews.tab"));
		String scraped = "";
		while (!scraped.contains("kaitan_import_rows_total")) {
			scraped = this.client.get("/actuator/prometheus").body();
		}
		Set<String> missing = new TreeSet<>();
		JsonNode dashboard = Client.JSON.readTree(Files.readString(Path.of("docs/grafana-dashboard.json")));
		int expressions = 0;
		for (JsonNode panel : dashboard.path("panels")) {
			for (JsonNode target : panel.path("targets")) {
				expressions++;
				Matcher meters = METER.matcher(target.path("expr").asString(""));
				while (meters.find()) {
					if (!scraped.contains("\n" + meters.group() + "{")
							&& !scraped.contains("\n" + meters.group() + " ")) {
						missing.add(meters.group());
					}
				}
			}
		}
		assertThat(expressions).isGreaterThan(10);
		assertThat(missing).isEmpty();
	}

	@Test
	void theLogHoldsNeitherTextsNorKeys(CapturedOutput log) {
		String text = "Zebraword";
		String key = "kt_Quaggakey123456";
		this.client.article("GENEVA - " + text + " told that Russia condemned Japan on 3 March 2024.", "2024-03-04");
		this.client.article("GENEVA - " + text + " told that Russia condemned Japan on 3 March 2024.", "no date");
		this.client.article(text + " ".repeat(600_000) + text, "2024-03-04");
		this.client.post("/api/articles", text);
		this.client.post("/api/facts", java.util.List.of(text, java.util.Map.of("type", text)));
		this.client.get("/api/entities?q=" + text);
		this.client.get("/api/nothing/" + text);
		for (String header : new String[] { "X-API-Key", "Authorization", "Cookie" }) {
			assertThat(this.client.get("/api/entities?q=x", header, "Bearer " + key).status()).isPositive();
			assertThat(this.client.get("/api/timeline?from=" + text, header, key).status()).isPositive();
		}
		assertThat(log.getAll()).doesNotContain(text).doesNotContain(key);
	}

}
