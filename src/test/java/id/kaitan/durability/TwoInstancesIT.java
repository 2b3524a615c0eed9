package id.kaitan.durability;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import id.kaitan.graph.OwnNeo4j;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two instances on one database.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class TwoInstancesIT {

	private static OwnNeo4j neo4j;

	private static Driver driver;

	private static List<KaitanProcess> programs = List.of();

	@BeforeAll
	static void start(@TempDir Path folder) {
		neo4j = OwnNeo4j.start(folder.resolve("server"), 0);
		driver = GraphDatabase.driver(neo4j.uri(), AuthTokens.none());
		// Processes of their own: two Spring applications that start at once in one
		// process disturb each other in what they share there.
		programs = Stream.of("one", "two").map((name) -> begin(folder.resolve(name))).toList();
		programs.forEach(KaitanProcess::awaitReady);
	}

	private static KaitanProcess begin(Path folder) {
		return KaitanProcess.begin(folder, "", "--spring.neo4j.uri=" + neo4j.uri());
	}

	@AfterAll
	static void stop() {
		programs.forEach(KaitanProcess::close);
		driver.close();
		neo4j.close();
	}

	@AfterEach
	void theGraphIsWhole() {
		JsonNode report = client(0).get("/api/consistency").json();
		assertThat(report.path("consistent").asBoolean()).as(report.toPrettyString()).isTrue();
	}

	@Test
	void theSeedIsThereOnceThoughBothFoundAnEmptyGraph() {
		assertThat(count("MATCH (n:Country {id: 'country:IDN'})")).isOne();
		assertThat(count("MATCH (a:Entity)-[r:MEMBER_OF]->(o:Entity) WITH a, o, count(r) AS n WHERE n > 1")).isZero();
		assertThat(count("MATCH (n:Article)")).as("of the seed").isPositive();
	}

	@Test
	void theSameArticlesPostedToBothAtOnceAreStoredOnce() throws Exception {
		List<News.Text> texts = new ArrayList<>();
		News news = new News(5, "two instances");
		for (int i = 0; i < 25; i++) {
			texts.add(news.next());
		}
		Set<String> ids = new TreeSet<>();
		int created = 0;
		try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
			List<Callable<Client.Answer>> posts = new ArrayList<>();
			for (News.Text text : texts) {
				posts.add(() -> client(0).article(text.text(), text.published()));
				posts.add(() -> client(1).article(text.text(), text.published()));
			}
			for (Future<Client.Answer> post : pool.invokeAll(posts)) {
				Client.Answer answer = post.get();
				assertThat(answer.status()).as(answer.body()).isIn(200, 201);
				created += (answer.status() == 201) ? 1 : 0;
				ids.add(answer.text("id"));
			}
		}
		assertThat(created).isEqualTo(25);
		assertThat(ids).hasSize(25);
	}

	@Test
	void tellingsOfOneEventThroughBothMakeOneEventAndLoseNoCount() throws Exception {
		List<Callable<Client.Answer>> posts = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			String text = "GENEVA - Report " + i + ". Brazil and Argentina held talks in Geneva on 7 July 2024.";
			Client client = client(i % 2);
			posts.add(() -> client.article(text, "2024-07-08"));
		}
		try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
			for (Future<Client.Answer> post : pool.invokeAll(posts)) {
				assertThat(post.get().status()).isEqualTo(201);
			}
		}
		JsonNode items = client(1).get("/api/timeline?entity=country:BRA&entity=country:ARG").json().path("items");
		assertThat(items).hasSize(1);
		assertThat(items.get(0).path("claims").asInt()).isEqualTo(20);
	}

	@Test
	void oneSeesWhatTheOtherHasJustWritten() {
		for (int i = 0; i < 10; i++) {
			Client writer = client(i % 2);
			Client reader = client(1 - i % 2);
			String text = "GENEVA - Chile condemned Peru on %d August 2024.".formatted(i + 1);
			assertThat(writer.article(text, "2024-08-20").status()).isEqualTo(201);
			assertThat(reader.get("/api/timeline?entity=country:CHL&entity=country:PER").json().path("items"))
				.hasSize(i + 1);
		}
	}

	@Test
	void oneImportStartedTwiceCountsEveryEventOnce() throws Exception {
		Path file = Path.of("src/test/resources/feed/icews.tab");
		String one = client(0).upload("icews", file).text("id");
		String two = client(1).upload("icews", file).text("id");
		long created = created(client(0), one) + created(client(1), two);
		assertThat(created)
			.isEqualTo(count("MATCH (e:Event) WHERE EXISTS { (e)<-[:ABOUT]-(:Claim {extractor: 'icews'}) }"));
	}

	private static long created(Client client, String job) {
		JsonNode state;
		do {
			state = client.get("/api/jobs/" + job).json();
		}
		while (state.path("state").asString("").equals("RUNNING"));
		assertThat(state.path("state").asString("")).isEqualTo("DONE");
		return state.path("created").asLong();
	}

	private static long count(String pattern) {
		return driver.executableQuery(pattern + " RETURN count(*) AS n")
			.execute()
			.records()
			.getFirst()
			.get("n")
			.asLong();
	}

	private static Client client(int number) {
		return programs.get(number).client();
	}

}
