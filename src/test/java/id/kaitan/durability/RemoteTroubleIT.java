package id.kaitan.durability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import id.kaitan.graph.GraphTransactions;
import id.kaitan.graph.OwnNeo4j;
import id.kaitan.problem.TooExpensiveException;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import tools.jackson.databind.JsonNode;

import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A database of another process, behind a proxy that makes trouble.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class RemoteTroubleIT {

	private static final String ENTITY = "/api/entities/country:PRK";

	private static OwnNeo4j neo4j;

	private static TcpProxy proxy;

	private static Program program;

	private static Client client;

	private final News news = new News(7, "trouble " + Instant.now());

	@BeforeAll
	static void start(@TempDir Path folder) throws Exception {
		neo4j = OwnNeo4j.start(folder, 0);
		int port = OwnNeo4j.freePort();
		proxy = new TcpProxy(port, neo4j.uri().getPort());
		program = Program.start("--spring.neo4j.uri=bolt://127.0.0.1:" + port, "--kaitan.query-timeout=4s",
				"--kaitan.retry-for=10s", "--kaitan.write-timeout=20s",
				"--kaitan.data-dir=" + Files.createTempDirectory("kaitan-trouble"), "--kaitan.import.batch-size=20");
		client = program.client();
		// A machine that is busy may take longer for its first statements than is bounded
		// here.
		Await.until(Duration.ofMinutes(5),
				() -> client.article("GENEVA - North Korea sent troops to Russia on 3 March 2024.", "2024-03-04")
					.status() == 200);
	}

	@AfterAll
	static void stop() throws Exception {
		program.close();
		proxy.close();
		neo4j.close();
	}

	@AfterEach
	void theGraphIsWhole() {
		JsonNode report = client.get("/api/consistency").json();
		assertThat(report.path("consistent").asBoolean()).as(report.toPrettyString()).isTrue();
	}

	@Test
	void whileItIsAwayEveryAnswerSaysSoAndHealthTellsTheTruthAndAllComesBackByItself() throws Exception {
		proxy.cut();
		try {
			Client.Answer question = client.get(ENTITY);
			assertThat(question.status()).as(question.body()).isEqualTo(503);
			assertThat(question.retryAfter()).isNotEmpty();
			assertThat(question.text("detail")).contains("graph database");
			assertThat(client.get("/api/timeline?entity=country:PRK").status()).isEqualTo(503);
			Client.Answer write = client.article("GENEVA - Japan condemned Russia on 9 May 2024.", "2024-05-10");
			assertThat(write.status()).as(write.body()).isEqualTo(503);
			assertThat(write.retryAfter()).isNotEmpty();
			assertThat(client.get("/actuator/health").status()).isEqualTo(503);
		}
		finally {
			proxy.open();
		}
		assertThat(client.get(ENTITY).status()).isEqualTo(200);
		assertThat(client.article("GENEVA - Japan condemned Russia on 9 May 2024.", "2024-05-10").status())
			.isEqualTo(201);
		assertThat(client.get("/actuator/health").status()).isEqualTo(200);
	}

	@Test
	void aCommitThatNeverArrivedIsDoneAgain() {
		proxy.loseCommits(1);
		News.Text text = this.news.next();
		Client.Answer answer = client.article(text.text(), text.published());
		assertThat(answer.status()).as(answer.body()).isEqualTo(201);
		assertThat(proxy.hasLostAll()).isTrue();
		assertThat(client.article(text.text(), text.published()).status()).isEqualTo(200);
	}

	@Test
	void aCommitWhoseAnswerWasLostIsNotDoneTwice() {
		long before = articles();
		for (int i = 0; i < 5; i++) {
			proxy.loseAnswersToCommits(1);
			News.Text text = this.news.next();
			Client.Answer answer = client.article(text.text(), text.published());
			assertThat(answer.status()).as(answer.body()).isIn(200, 201);
			assertThat(proxy.hasLostAll()).isTrue();
			assertThat(client.get("/api/articles/" + answer.text("id")).text("text")).isEqualTo(text.text());
			assertThat(articles()).isEqualTo(before + i + 1);
		}
	}

	@Test
	void aRetractionWhoseAnswerWasLostIsDoneOnce() {
		News.Text text = this.news.next();
		String id = client.article(text.text(), text.published()).text("id");
		proxy.loseAnswersToCommits(1);
		assertThat(client.delete("/api/articles/" + id).status()).isEqualTo(204);
		assertThat(client.get("/api/articles/" + id).text("retractedAt")).isNotEmpty();
	}

	@Test
	void anImportWaitsForTheDatabaseAndCountsEveryRowOnce() throws Exception {
		Path file = Path.of("src/test/resources/feed/icews.tab");
		proxy.loseAnswersToCommits(2);
		Client.Answer started = client.upload("icews", file);
		assertThat(started.status()).as(started.body()).isEqualTo(202);
		String job = "/api/jobs/" + started.text("id");
		proxy.cut();
		double tried = retries();
		Await.until(Duration.ofSeconds(30), () -> retries() > tried + 20);
		assertThat(retries()).isGreaterThan(tried);
		proxy.open();
		Await.until(Duration.ofMinutes(2), () -> !client.get(job).text("state").equals("RUNNING"));
		JsonNode ended = client.get(job).json();
		assertThat(ended.path("state").asString()).as(ended.toPrettyString()).isEqualTo("DONE");
		assertThat(ended.path("rows").asLong()).isEqualTo(150);
		assertThat(ended.path("created").asLong() + ended.path("merged").asLong() + ended.path("rejected").asLong())
			.isEqualTo(150);
		assertThat(ended.path("created").asLong()).isEqualTo(
				value("MATCH (e:Event) WHERE EXISTS { (e)<-[:ABOUT]-(:Claim {extractor: 'icews'}) } RETURN count(e)"));
	}

	@Test
	void aDatabaseThatDoesNotAnswerIsGivenUpAndUsedAgainWhenItDoes() throws Exception {
		// A busy machine may take longer for one answer than the four seconds given here.
		assertThat(Await.until(Duration.ofMinutes(1), () -> client.get(ENTITY).status() == 200)).isTrue();
		proxy.stall(true);
		try {
			long start = System.nanoTime();
			Client.Answer answer = client.get(ENTITY);
			assertThat(answer.status()).as(answer.body()).isEqualTo(503);
			assertThat(answer.retryAfter()).isNotEmpty();
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
		}
		finally {
			proxy.stall(false);
		}
		Await.until(Duration.ofSeconds(30), () -> client.get(ENTITY).status() == 200);
		assertThat(client.get(ENTITY).status()).isEqualTo(200);
	}

	@Test
	void aStatementThatTakesTooLongIsCutOffByTheDatabase() {
		Neo4jClient cypher = program.bean(Neo4jClient.class);
		assertThatThrownBy(() -> cypher.query("UNWIND range(1, 100000000000) AS i WITH i WHERE i < 0 RETURN count(i)")
			.fetch()
			.one()).hasStackTraceContaining("timeout");
		assertThat(value("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '100000000000'"
				+ " AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*)"))
			.isZero();
		assertThat(program.bean(MeterRegistry.class).get("kaitan.transactions.cut.off").functionCounter().count())
			.isPositive();
	}

	@Test
	void aWriteThatTakesTooLongNamesItsOwnSetting() {
		Neo4jClient cypher = program.bean(Neo4jClient.class);
		assertThatThrownBy(() -> program.bean(GraphTransactions.class)
			.write(() -> cypher
				.query("CREATE (n:Note) WITH n UNWIND range(1, 100000000000) AS i WITH i WHERE i < 0 RETURN count(i)")
				.fetch()
				.one()))
			.isInstanceOf(TooExpensiveException.class)
			.hasMessageContaining("kaitan.write-timeout");
		assertThat(value("MATCH (n:Note) RETURN count(n)")).isZero();
	}

	@Test
	void aQuestionAfterAWriteNamesTheBookmarkOfTheWrite() {
		Set<Bookmark> written;
		try (Session session = program.bean(Driver.class).session()) {
			session.run("CREATE (n:Note) DELETE n").consume();
			written = session.lastBookmarks();
		}
		proxy.lookFor(written.iterator().next().value());
		assertThat(client.get(ENTITY).status()).isEqualTo(200);
		assertThat(proxy.hasSeenWhatItLooksFor()).isTrue();
	}

	private static double retries() {
		return program.bean(MeterRegistry.class).get("kaitan.transactions.retried").counter().count();
	}

	private static long articles() {
		return value("MATCH (a:Article) RETURN count(a)");
	}

	private static long value(String query) {
		return program.bean(Neo4jClient.class).query(query).fetchAs(Long.class).one().orElseThrow();
	}

}
