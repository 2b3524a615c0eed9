package id.kaitan.durability;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A database that the first version of Kaitan wrote, before its schema was numbered, with
 * its files as they were.
 */
class FirstReleaseIT {

	@Test
	@Timeout(value = 15, unit = TimeUnit.MINUTES)
	void aDatabaseOfTheFirstReleaseOpensAndAnswersAsItDid(@TempDir Path data) throws IOException {
		unpack("/upgrade/first-release.zip", data);
		try (Program program = Program.start("--kaitan.data-dir=" + data)) {
			Client client = program.client();
			assertThat(answered(client.get("/api/timeline?entity=country:PRK").json())).isNotEmpty()
				.isEqualTo(answered(Client.JSON.readTree(resource("/upgrade/first-release.json"))));
			JsonNode report = client.get("/api/consistency").json();
			assertThat(report.path("consistent").asBoolean()).as(report.toPrettyString()).isTrue();
			assertThat(report.path("articles").asInt()).isEqualTo(6);
			assertThat(program.bean(Neo4jClient.class)
				.query("MATCH (s:SchemaChange) RETURN count(s)")
				.fetchAs(Long.class)
				.one()).hasValueSatisfying((number) -> assertThat(number).isPositive());
			News.Text text = new News(1, "upgraded").next();
			assertThat(client.article(text.text(), text.published()).status()).isEqualTo(201);
		}
	}

	private static List<String> answered(JsonNode timeline) {
		List<String> items = new ArrayList<>();
		timeline.path("items")
			.forEach((item) -> items.add(item.path("id").asString("") + " " + item.path("type").asString("") + " "
					+ item.path("claims") + " " + item.path("evidence")));
		return items;
	}

	private static InputStream resource(String name) {
		InputStream in = FirstReleaseIT.class.getResourceAsStream(name);
		if (in == null) {
			throw new IllegalStateException("there is no " + name);
		}
		return in;
	}

	private static void unpack(String name, Path folder) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(resource(name))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Path file = folder.resolve(entry.getName()).normalize();
				if (entry.isDirectory()) {
					Files.createDirectories(file);
				}
				else {
					Files.createDirectories(file.getParent());
					Files.copy(zip, file);
				}
			}
		}
	}

}
