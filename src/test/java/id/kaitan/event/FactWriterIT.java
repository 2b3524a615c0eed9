package id.kaitan.event;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import id.kaitan.IntegrationTest;
import id.kaitan.article.Article;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;
import id.kaitan.fact.Polarity;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class FactWriterIT {

	private static final String PAIRS = """
			MATCH (a:Entity)-[r]->(b:Entity) WHERE r.count IS NOT NULL
			RETURN a.id + ' ' + type(r) + ' ' + b.id + ' ' + r.count + ' ' + coalesce(toString(r.first), '-')
				+ ' ' + coalesce(toString(r.last), '-') AS value ORDER BY value
			""";

	@Autowired
	private FactWriter writer;

	@Autowired
	private Neo4jClient client;

	private final Article one = Facts.article("one", "2025-09-03");

	private final Article two = Facts.article("two", "2025-09-04");

	@Test
	void theSameBatchAgainChangesNothing() {
		FactBatch batch = batch(this.one, meeting().on("2025-09-03").in(this.one, "they met"));
		assertThat(kinds(this.writer.write(batch))).containsExactly(FactOutcome.Kind.CREATED);
		List<String> before = graph();
		assertThat(kinds(this.writer.write(batch))).containsExactly(FactOutcome.Kind.UNCHANGED);
		assertThat(graph()).isEqualTo(before);
		assertThat(values(PAIRS)).containsExactly("country:PRK MET country:RUS 1 2025-09-03 2025-09-03");
	}

	@Test
	void aSecondArticleOnTheSameMeetingMakesItMoreExactAndKeepsWhatTheFirstSaid() {
		this.writer.write(batch(this.one, meeting().on("2025-09").in("country:CHN", "CHN").in(this.one, "this month")));
		List<FactOutcome> outcomes = this.writer.write(batch(this.two,
				meeting().on("2025-09-03").in("place:beijing-cn", "CHN").in(this.two, "on 3 September in Beijing")));
		assertThat(kinds(outcomes)).containsExactly(FactOutcome.Kind.MERGED);
		assertThat(values("""
				MATCH (e:Event:Meeting)-[:LOCATED_AT]->(p)
				RETURN e.precision + ' ' + e.start + ' ' + e.claims + ' ' + e.sources + ' ' + p.id AS value
				""")).containsExactly("DAY 2025-09-03 2 2 place:beijing-cn");
		assertThat(values("MATCH (c:Claim {told: true}) RETURN c.toldPrecision + ' ' + c.toldPlace AS value"))
			.containsExactly("MONTH country:CHN");
		assertThat(values(PAIRS)).containsExactly("country:PRK MET country:RUS 1 2025-09-03 2025-09-03");
		assertThat(values("MATCH ()-[r:ACTOR_IN]->() RETURN DISTINCT r.at AS value")).containsExactly("2025-09-03");
	}

	@Test
	void whatIsDeniedPlannedOrPossibleTiesNoPair() {
		Facts attack = Facts.of(FactType.MILITARY_ACTION).by("country:PRK").to("country:UKR");
		this.writer.write(batch(this.one,
				attack.on("2025-01-01").said(Polarity.DENIED, Modality.ASSERTED).in(this.one, "did not"),
				attack.on("2025-01-02").said(Polarity.AFFIRMED, Modality.PLANNED).in(this.one, "will"),
				attack.on("2025-01-03").said(Polarity.AFFIRMED, Modality.POSSIBLE).in(this.one, "may"),
				attack.on("2025-01-04").said(Polarity.AFFIRMED, Modality.CONDITIONAL).in(this.one, "if")));
		assertThat(values(PAIRS)).isEmpty();
		this.writer.write(batch(this.two,
				attack.on("2025-01-02").said(Polarity.AFFIRMED, Modality.ASSERTED).in(this.two, "did")));
		assertThat(values(PAIRS)).containsExactly("country:PRK ATTACKED country:UKR 1 2025-01-02 2025-01-02");
		assertThat(values("MATCH (e:Event) RETURN count(e) AS value")).containsExactly("4");
	}

	@Test
	void aFactWithoutAStoredArticleIsRejectedAndTheOthersAreWritten() {
		List<FactOutcome> outcomes = this.writer.write(batch(this.one, meeting().on("2025-09-03").in(this.two, "?"),
				meeting().on("2025-09-03").in(this.one, "they met")));
		assertThat(kinds(outcomes)).containsExactly(FactOutcome.Kind.REJECTED, FactOutcome.Kind.CREATED);
		assertThat(outcomes.get(0).error()).contains(this.two.id());
	}

	private static Facts meeting() {
		return Facts.of(FactType.MEETING).by("country:RUS", "country:PRK");
	}

	private static FactBatch batch(Article article, Facts... facts) {
		return FactBatch.of(List.of(article), Arrays.stream(facts).map(Facts::fact).toList());
	}

	private static List<FactOutcome.Kind> kinds(List<FactOutcome> outcomes) {
		return outcomes.stream().map(FactOutcome::kind).toList();
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
		return this.client.query(query)
			.fetch()
			.all()
			.stream()
			.map((Map<String, Object> row) -> String.valueOf(row.get("value")))
			.toList();
	}

}
