package id.kaitan.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import id.kaitan.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class FeedImportIT {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Neo4jClient client;

	@Autowired
	private Imports imports;

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "gdelt,gdelt.export.tsv,100,1", "ucdp,ucdp.csv,60,0", "icews,icews.tab,150,0", "acled,acled.csv,6,2",
			"polecat,polecat.tsv,4,1" })
	void theSameFileTwiceAddsNothing(String feed, String file, int rows, int rejected) throws IOException {
		JsonNode first = run(feed, FeedFiles.sample(file));
		assertThat(first.get("state").asString()).isEqualTo("DONE");
		assertThat(first.get("rows").asInt()).isEqualTo(rows);
		assertThat(first.get("rejected").asInt()).isEqualTo(rejected);
		assertThat(first.get("created").asInt() + first.get("merged").asInt()).isEqualTo(rows - rejected);
		Map<String, Object> graph = graph();
		JsonNode second = run(feed, FeedFiles.sample(file));
		assertThat(second.get("created").asInt()).isZero();
		assertThat(second.get("merged").asInt()).isEqualTo(rows - rejected);
		assertThat(graph()).isEqualTo(graph);
		assertPairsAreThoseOfTheEvents();
	}

	@Test
	void zipAndGzipAndSeveralPartsAreRead() throws IOException {
		Path zip = FeedFiles.zip(this.folder.resolve("all.zip"), FeedFiles.sample("gdelt.mentions.tsv"),
				FeedFiles.sample("gdelt.export.tsv"));
		JsonNode job = run("gdelt", zip);
		assertThat(job.get("rows").asInt()).isEqualTo(200);
		Map<String, Object> graph = graph();
		Path packed = FeedFiles.gzip(FeedFiles.sample("gdelt.export.tsv"), this.folder.resolve("events"));
		MvcTestResult answer = this.mvc.post()
			.uri("/api/imports/gdelt")
			.multipart()
			.part(part("a", FeedFiles.sample("gdelt.mentions.tsv")), part("b", packed))
			.exchange();
		assertThat(answer).hasStatus(202);
		assertThat(ended(answer).get("created").asInt()).isZero();
		assertThat(graph()).isEqualTo(graph);
	}

	@Test
	void mentionsAreFurtherClaimsOfTheirEvent() throws IOException {
		run("gdelt", FeedFiles.sample("gdelt.export.tsv"));
		String known = Files.readAllLines(FeedFiles.sample("gdelt.export.tsv")).getFirst().split("\t")[0];
		String mentions = mention(known, "http://other.example.com/b", 80) + mention("1", "http://x.example.com", 80);
		JsonNode job = run("gdelt", FeedFiles.file(this.folder, mentions, StandardCharsets.UTF_8));
		assertThat(job.get("merged").asInt()).isEqualTo(1);
		assertThat(job.get("rejected").asInt()).isEqualTo(1);
		assertThat(this.client.query(
				"MATCH (:Claim {id: $id})-[:ABOUT]->(e)<-[:ABOUT]-(c)<-[:STATES]-(a {url: 'http://other.example.com/b'})"
						+ " RETURN e.claims = COUNT { (e)<-[:ABOUT]-() } AND c.confidence > 0.7")
			.bind("gdelt-" + known)
			.to("id")
			.fetchAs(Boolean.class)
			.one()).contains(true);
	}

	@Test
	void casualtiesHaveLowBestAndHighInTheGraph() throws IOException {
		run("ucdp", FeedFiles.sample("ucdp.csv"));
		assertThat(this.client
			.query("MATCH (e:Casualties {id: 'ucdp-442069-deaths'})<-[:RECIPIENT_OF]-(n)"
					+ " RETURN [e.quantityLow, e.quantity, e.quantityHigh, n.id] AS row")
			.fetch()
			.one()
			.orElseThrow()
			.get("row")).isEqualTo(List.of(2L, 2L, 3L, "country:MMR"));
	}

	@Test
	void anEventHasTheScoreOfItsCodeAndASectorItsCountry() throws IOException {
		run("gdelt", FeedFiles.sample("gdelt.export.tsv"));
		assertThat(this.client
			.query("MATCH (:Claim {id: 'gdelt-410412347'})-[:ABOUT]->(e)<-[:ACTOR_IN]-(n)-[:PART_OF]->(c)"
					+ " RETURN [e.type, e.goldstein, n.id, c.id] AS row")
			.fetch()
			.one()
			.orElseThrow()
			.get("row")).isEqualTo(List.of("VISIT", 2.8, "org:ZAF-GOV", "country:ZAF"));
	}

	@Test
	void rejectsAreFetchedPageByPageWithLineAndReason() throws IOException {
		String id = run("acled", FeedFiles.sample("acled.csv")).get("id").asString();
		JsonNode first = json(this.mvc.get().uri("/api/jobs/{id}/rejects?limit=1", id).exchange());
		assertThat(first.get("items").get(0).get("line").asInt()).isEqualTo(7);
		assertThat(first.get("items").get(0).get("reason").asString()).isEqualTo("event_date '2030-02-30' is no date");
		JsonNode second = json(this.mvc.get()
			.uri("/api/jobs/{id}/rejects?limit=1&cursor={c}", id, first.get("next").asString())
			.exchange());
		assertThat(second.get("items").get(0).get("line").asInt()).isEqualTo(8);
		assertThat(second.get("next").isNull()).isTrue();
	}

	@Test
	void aJobIsStreamedIfAskedTo() throws IOException {
		String id = run("acled", FeedFiles.sample("acled.csv")).get("id").asString();
		MvcTestResult stream = this.mvc.get()
			.uri("/api/jobs/{id}", id)
			.accept(MediaType.TEXT_EVENT_STREAM)
			.exchange(Duration.ofSeconds(10));
		assertThat(stream).hasStatusOk().bodyText().contains("event:job").contains("\"state\":\"DONE\"");
	}

	@Test
	void jobsAreListedTheLatestFirst() throws IOException {
		String first = run("acled", FeedFiles.sample("acled.csv")).get("id").asString();
		String second = run("polecat", FeedFiles.sample("polecat.tsv")).get("id").asString();
		JsonNode page = json(this.mvc.get().uri("/api/jobs?limit=1").exchange());
		assertThat(page.get("items").get(0).get("id").asString()).isEqualTo(second);
		JsonNode next = json(this.mvc.get().uri("/api/jobs?cursor={c}", page.get("next").asString()).exchange());
		assertThat(next.get("items").get(0).get("id").asString()).isEqualTo(first);
	}

	@Test
	void whatCannotBeImportedIsSaid() {
		assertThat(this.mvc.post().uri("/api/imports/news").content("x").exchange()).hasStatus(400)
			.bodyText()
			.contains("gdelt, ucdp, icews, acled, polecat");
		assertThat(this.mvc.post().uri("/api/imports/gdelt").exchange()).hasStatus(400);
		assertThat(this.mvc.get().uri("/api/jobs/none").exchange()).hasStatus(404);
		assertThat(this.mvc.get().uri("/api/jobs/none/rejects").exchange()).hasStatus(404);
	}

	private JsonNode run(String feed, Path file) throws IOException {
		MvcTestResult answer = this.mvc.post()
			.uri("/api/imports/{feed}", feed)
			.content(Files.readAllBytes(file))
			.exchange();
		assertThat(answer).hasStatus(202);
		return ended(answer);
	}

	private JsonNode ended(MvcTestResult answer) {
		String id = json(answer).get("id").asString();
		this.imports.await(id);
		return json(this.mvc.get().uri("/api/jobs/{id}", id).exchange());
	}

	private static JsonNode json(MvcTestResult answer) {
		return JSON.readTree(answer.getResponse().getContentAsByteArray());
	}

	private static MockPart part(String name, Path file) throws IOException {
		return new MockPart(name, name, Files.readAllBytes(file));
	}

	private static String mention(String event, String url, int confidence) {
		return String.join("\t", event, "20150218230000", "20150219010000", "1", "example.com", url, "3", "1", "2", "3",
				"1", String.valueOf(confidence), "500", "0.1", "", "") + "\n";
	}

	private Map<String, Object> graph() {
		return this.client.query(
				"MATCH (n) WHERE NOT n:Import AND NOT n:AuditEntry WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS ties,"
						+ " sum(r.count) AS sum")
			.fetch()
			.one()
			.orElseThrow();
	}

	private void assertPairsAreThoseOfTheEvents() {
		assertThat(PairCheck.differences(this.client)).isEmpty();
	}

}
