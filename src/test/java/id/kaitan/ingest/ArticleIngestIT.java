package id.kaitan.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import id.kaitan.IntegrationTest;
import id.kaitan.article.ArticleStore;
import id.kaitan.article.ArticleText;
import id.kaitan.audit.AuditTrail;
import id.kaitan.entity.NameLanguage;
import id.kaitan.entity.SeedCatalog;
import id.kaitan.event.ArticleFacts;
import id.kaitan.event.ClaimCloser;
import id.kaitan.event.FactWriter;
import id.kaitan.event.Facts;
import id.kaitan.extraction.Extraction;
import id.kaitan.fact.Evidence;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactType;
import id.kaitan.graph.GraphTransactions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The way of an article after its facts have been found: what each text states is given.
 */
@IntegrationTest
class ArticleIngestIT {

	private static final NameLanguage ENGLISH = new NameLanguage("en");

	private static final String PAIRS = """
			MATCH (a:Entity)-[r]->(b:Entity) WHERE r.count IS NOT NULL
			RETURN a.id + ' ' + type(r) + ' ' + b.id + ' ' + r.count + ' ' + r.first + ' ' + r.last AS value
			ORDER BY value
			""";

	private static final String INDONESIAN = "Putin bertemu Kim di Beijing pada 3 September.";

	private static final String ENGLISH_TEXT = "Russia and North Korea held talks in China this month.";

	@Autowired
	private GraphTransactions transactions;

	@Autowired
	private ArticleStore articles;

	@Autowired
	private FactWriter writer;

	@Autowired
	private ArticleFacts facts;

	@Autowired
	private ClaimCloser closer;

	@Autowired
	private SeedCatalog catalog;

	@Autowired
	private AuditTrail audit;

	@Autowired
	private Neo4jClient client;

	@Test
	void theSameArticleAgainIsAnsweredAndChangesNothing() {
		ArticleIngest ingest = ingest(talks());
		ArticleIngest.Posted first = ingest.post(text(INDONESIAN, "https://news.example/a"), ENGLISH);
		List<String> graph = graph();
		ArticleIngest.Posted again = ingest.post(text(INDONESIAN + " (diperbarui)", "http://www.news.example/a/#top"),
				ENGLISH);
		assertThat(first.created()).isTrue();
		assertThat(again.created()).isFalse();
		assertThat(again.answer()).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(first.answer());
		assertThat(graph()).isEqualTo(graph);
	}

	@Test
	void articlesInTwoLanguagesOnTheSameMeetingGiveOneMeetingWithTwoSources() {
		ingest(leadersMeet()).post(text(INDONESIAN, null), ENGLISH);
		ingest(talks()).post(text(ENGLISH_TEXT, null), ENGLISH);
		assertThat(values("MATCH (e:Event) RETURN e.type + ' ' + e.start + ' ' + e.sources + ' ' + e.claims AS value"))
			.containsExactly("MEETING 2025-09-03 2 2");
		assertThat(values(PAIRS)).contains("country:PRK MET country:RUS 1 2025-09-03 2025-09-03",
				"person:kim-jong-un MET person:vladimir-putin 1 2025-09-03 2025-09-03");
	}

	@Test
	void aStoredArticleIsReadBackAsItWasToldAlsoWhenAnotherToldItMoreExactly() {
		ArticleAnswer first = ingest(talks()).post(text(ENGLISH_TEXT, null), ENGLISH).answer();
		ArticleIngest ingest = ingest(leadersMeet());
		ingest.post(text(INDONESIAN, null), ENGLISH);
		assertThat(ingest.find(first.id(), ENGLISH)).hasValueSatisfying((stored) -> {
			assertThat(stored.text()).isEqualTo(ENGLISH_TEXT);
			assertThat(stored.facts()).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(first.facts());
		});
	}

	@Test
	void aRetractedArticleClosesItsClaimsAndWhatOthersStillTellBecomesWhatTheyTell() {
		ArticleIngest ingest = ingest(talks());
		ArticleAnswer vague = ingest.post(text(ENGLISH_TEXT, null), ENGLISH).answer();
		ArticleAnswer exact = ingest(leadersMeet()).post(text(INDONESIAN, null), ENGLISH).answer();
		assertThat(ingest.retract(exact.id())).isTrue();
		assertThat(values("MATCH (e:Event) RETURN e.precision + ' ' + e.claims + ' ' + e.sources AS value"))
			.containsExactly("MONTH 1 1");
		assertThat(values(PAIRS)).containsExactly("country:PRK MET country:RUS 1 2025-09-01 2025-09-01");
		assertThat(ingest.retract(vague.id())).isTrue();
		assertThat(values("MATCH (e:Event) WHERE e.closedAt >= e.recordedAt RETURN e.claims AS value"))
			.containsExactly("0");
		assertThat(values("MATCH (c:Claim) WHERE c.closedAt IS NULL RETURN c.id AS value")).isEmpty();
		assertThat(values(PAIRS)).isEmpty();
		assertThat(values("MATCH (n:Entity) WHERE n.events <> 0 RETURN n.id AS value")).isEmpty();
		List<String> graph = graph();
		assertThat(ingest.retract(vague.id())).isTrue();
		assertThat(graph()).isEqualTo(graph);
	}

	@Test
	void anArticlePostedAgainAfterItsRetractionStandsAgainWithNewClaims() {
		ArticleIngest ingest = ingest(talks());
		String id = ingest.post(text(ENGLISH_TEXT, null), ENGLISH).answer().id();
		ingest.retract(id);
		ArticleIngest.Posted again = ingest.post(text(ENGLISH_TEXT, null), ENGLISH);
		assertThat(again.created()).isTrue();
		assertThat(again.answer().id()).isEqualTo(id);
		assertThat(values("MATCH (c:Claim) RETURN c.closedAt IS NULL AS value ORDER BY value")).containsExactly("false",
				"true");
		assertThat(values("MATCH (e:Event) RETURN e.closedAt IS NULL AS value ORDER BY value")).containsExactly("false",
				"true");
		assertThat(values(PAIRS)).containsExactly("country:PRK MET country:RUS 1 2025-09-01 2025-09-01");
		assertThat(ingest.find(id, ENGLISH)).hasValueSatisfying((stored) -> assertThat(stored.facts()).hasSize(1));
	}

	@Test
	void articlesPostedAtTheSameTimeMakeNoTwinEventsAndLoseNoCount() throws Exception {
		List<Future<ArticleIngest.Posted>> posted = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
			for (int i = 0; i < 24; i++) {
				int day = 1 + i % 4;
				String words = "Telling " + i + " of the talks on day " + day;
				posted.add(threads
					.submit(() -> ingest(fact(FactType.MEETING).by("country:RUS", "country:PRK").on("2025-09-0" + day))
						.post(text(words, null), ENGLISH)));
			}
			for (Future<ArticleIngest.Posted> one : posted) {
				assertThat(one.get().created()).isTrue();
			}
		}
		assertThat(values("MATCH (e:Event) RETURN e.start + ' ' + e.claims + ' ' + e.sources AS value ORDER BY value"))
			.containsExactly("2025-09-01 6 6", "2025-09-02 6 6", "2025-09-03 6 6", "2025-09-04 6 6");
		assertThat(values(PAIRS)).containsExactly("country:PRK MET country:RUS 4 2025-09-01 2025-09-04");
		assertThat(values("MATCH (n:Entity) RETURN n.id + ' ' + n.events AS value ORDER BY value"))
			.containsExactly("country:PRK 4", "country:RUS 4");
	}

	@Test
	void theSameArticlePostedAtTheSameTimeIsStoredOnce() throws Exception {
		List<Future<ArticleIngest.Posted>> posted = new ArrayList<>();
		int created = 0;
		try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
			for (int i = 0; i < 6; i++) {
				posted.add(threads.submit(() -> ingest(talks()).post(text(ENGLISH_TEXT, null), ENGLISH)));
			}
			for (Future<ArticleIngest.Posted> one : posted) {
				created += one.get().created() ? 1 : 0;
			}
		}
		assertThat(created).isEqualTo(1);
		assertThat(values("MATCH (c:Claim) RETURN count(c) AS value")).containsExactly("1");
	}

	private static Facts fact(FactType type) {
		return Facts.of(type);
	}

	private static Facts talks() {
		return fact(FactType.MEETING).by("country:RUS", "country:PRK").in("country:CHN", "CHN").on("2025-09");
	}

	private static Facts leadersMeet() {
		return fact(FactType.MEETING).by("person:vladimir-putin", "person:kim-jong-un")
			.in("place:beijing-cn", "CHN")
			.on("2025-09-03");
	}

	private ArticleIngest ingest(Facts states) {
		return new ArticleIngest((article) -> {
			Fact fact = states.fact()
				.withEvidence(List.of(new Evidence(null, article.text(), 0, article.text().length())));
			return new Extraction("en", article.published(), List.of(fact));
		}, this.transactions, this.articles, this.writer, this.facts, this.closer, this.catalog, this.audit);
	}

	private static ArticleText text(String text, @Nullable String url) {
		return new ArticleText(text, null, url, "Example", null, LocalDate.of(2025, 9, 5));
	}

	private List<String> graph() {
		return values("""
				MATCH (n) WITH labels(n)[0] AS kind, count(n) AS number
				RETURN kind + ' ' + number AS value ORDER BY value
				UNION ALL MATCH ()-[r]->() WITH type(r) AS kind, count(r) AS number
				RETURN kind + ' ' + number AS value ORDER BY value
				""");
	}

	private List<String> values(String query) {
		return this.client.query(query).fetch().all().stream().map((row) -> String.valueOf(row.get("value"))).toList();
	}

}
