package id.kaitan.transfer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import id.kaitan.IntegrationTest;
import id.kaitan.consistency.ConsistencyCheck;
import id.kaitan.graph.Cypher;
import id.kaitan.graph.GraphSchema;
import id.kaitan.graph.GraphTransactions;
import id.kaitan.problem.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.http.MediaType;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
class TransferIT {

	@Autowired
	private GraphExport export;

	@Autowired
	private GraphRecords records;

	@Autowired
	private GraphSchema schema;

	@Autowired
	private GraphTransactions transactions;

	@Autowired
	private Cypher cypher;

	@Autowired
	private Neo4jClient client;

	@Autowired
	private ConsistencyCheck check;

	@Autowired
	private MockMvcTester mvc;

	@TempDir
	private Path folder;

	@Test
	void whatIsExportedAndLoadedIsTheSameGraph() {
		fill();
		Path file = this.folder.resolve("all.ndjson.gz");
		GraphDigest.Summary exported = this.export.write(file);
		assertThat(exported.nodes()).isGreaterThan(10);
		assertThat(exported.ties()).isGreaterThan(10);
		assertThat(this.export.write(this.folder.resolve("again.ndjson.gz"))).isEqualTo(exported);
		empty();
		assertThat(digest()).isNotEqualTo(exported.digest());
		load(file);
		assertThat(digest()).isEqualTo(exported.digest());
		assertThat(this.check.run(false).consistent()).isTrue();
	}

	@Test
	void everyDifferenceShowsInTheDigest() {
		fill();
		String before = digest();
		this.client.query("MATCH (c:Claim) WITH c LIMIT 1 SET c.confidence = c.confidence + 0.001").run();
		String changed = digest();
		assertThat(changed).isNotEqualTo(before);
		this.client.query("MATCH ()-[r:STATES]->() WITH r LIMIT 1 DELETE r").run();
		assertThat(digest()).isNotEqualTo(changed);
	}

	@Test
	void aGraphThatIsNotEmptyIsLeftAlone() {
		fill();
		Path file = this.folder.resolve("all.ndjson.gz");
		String digest = this.export.write(file).digest();
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> load(file))
			.withMessageContaining("empty graph");
		assertThat(digest()).isEqualTo(digest);
	}

	@Test
	void anExportOfANewerVersionIsRefusedInWords() throws IOException {
		Path file = write("{\"kaitan\":\"export\",\"format\":1,\"version\":\"9.9.9\",\"schema\":999}\n");
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> load(file))
			.withMessageContaining("9.9.9")
			.withMessageContaining("999");
	}

	@Test
	void aDamagedExportIsRefusedAndTheNextLoadBeginsAnew() throws IOException {
		fill();
		Path file = this.folder.resolve("all.ndjson.gz");
		String digest = this.export.write(file).digest();
		String text = new String(new GZIPInputStream(Files.newInputStream(file)).readAllBytes(),
				StandardCharsets.UTF_8);
		Path damaged = write(text.replaceFirst("Geneva", "Genova"));
		empty();
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> load(damaged))
			.withMessageContaining("digest");
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> load(null))
			.withMessageContaining("interrupted");
		load(file);
		assertThat(digest()).isEqualTo(digest);
	}

	@Test
	void somethingElseIsRefusedInWords() throws IOException {
		Path file = Files.writeString(this.folder.resolve("other"), "no export");
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> load(file))
			.withMessageContaining("gzipped NDJSON");
	}

	private void fill() {
		for (String text : new String[] { "GENEVA - Russia and North Korea held talks in Geneva on 3 March 2024.",
				"GENEVA - Kim Jong Un met Vladimir Putin in Beijing on 4 March 2024. Japan condemned it on 5 March 2024." }) {
			assertThat(this.mvc.post()
				.uri("/api/articles")
				.contentType(MediaType.APPLICATION_JSON)
				.content("{\"text\": \"" + text + "\", \"published\": \"2024-03-06\", \"outlet\": \"Example\"}"))
				.hasStatus(201);
		}
		this.client.query("""
				CREATE (a:Entity:Person {id: 'person:a', aliases: ['x', 'y'], latitude: 1.0, events: 0})
				CREATE (c:Entity:Country {id: 'country:ATL'})
				CREATE (a)-[:HOLDS_OFFICE {title: 'one'}]->(c)
				CREATE (a)-[:HOLDS_OFFICE {title: 'two', from: '2001'}]->(c)
				""").run();
	}

	private void empty() {
		this.client.query("MATCH (n) DETACH DELETE n").run();
	}

	private String digest() {
		return this.records.read((line) -> {
		}).digest();
	}

	private void load(Path file) {
		MockEnvironment environment = new MockEnvironment();
		if (file != null) {
			environment.setProperty("load", file.toString());
		}
		new GraphLoad(this.cypher, this.transactions, this.records, this.schema, environment).load();
	}

	private Path write(String text) throws IOException {
		Path file = this.folder.resolve("written.ndjson.gz");
		try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
			out.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return file;
	}

	@Test
	void ownWritersThatNeverPauseAreHeldForAnExport() throws Exception {
		fill();
		AtomicBoolean ended = new AtomicBoolean();
		try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
			for (int i = 0; i < 2; i++) {
				writers.submit(() -> {
					while (!ended.get()) {
						this.transactions.write(() -> this.client
							.query("CREATE (:Entity:Person {id: 'person:' + randomUUID(), events: 0})")
							.run());
					}
				});
			}
			try {
				GraphDigest.Summary exported = this.export.write(this.folder.resolve("busy.ndjson.gz"));
				assertThat(exported.nodes()).isGreaterThan(10);
			}
			finally {
				ended.set(true); // before the writers are waited for
			}
		}
	}

	@Test
	void theLastFiveExportsAreKept() throws Exception {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < 7; i++) {
			var answer = this.mvc.post().uri("/api/exports").exchange();
			assertThat(answer).hasStatus(201);
			names.add(String.valueOf(
					new JsonMapper().readTree(answer.getResponse().getContentAsString()).path("href").asString("")));
		}
		assertThat(names).doesNotHaveDuplicates();
		for (String href : names) {
			assertThat(this.mvc.get().uri(href).exchange()).hasStatus((names.indexOf(href) < 2) ? 404 : 200);
		}
	}

}
