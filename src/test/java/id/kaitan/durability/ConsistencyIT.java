package id.kaitan.durability;

import java.util.List;
import java.util.Map;

import id.kaitan.IntegrationTest;
import id.kaitan.consistency.ConsistencyCheck;
import id.kaitan.consistency.ConsistencyReport;
import id.kaitan.consistency.Finding;
import id.kaitan.consistency.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class ConsistencyIT {

	@Autowired
	private ConsistencyCheck check;

	@Autowired
	private Neo4jClient cypher;

	@LocalServerPort
	private int port;

	private Client client;

	@BeforeEach
	void fill() {
		this.client = new Client(this.port);
		News news = new News(1, "consistency");
		for (int i = 0; i < 5; i++) {
			News.Text text = news.next();
			assertThat(this.client.article(text.text(), text.published()).status()).isEqualTo(201);
		}
		String told = "GENEVA - Kim Jong Un became the president of North Korea. Russia sent troops to Ukraine on 3 March 2024.";
		String id = this.client.article(told, "2024-03-04").text("id");
		this.client.article("GENEVA - Russia sent troops to Ukraine on 3 March 2024, officials said.", "2024-03-05");
		this.client.delete("/api/articles/" + id);
		String first = sayWhoHoldsAnOffice("One");
		sayWhoHoldsAnOffice("Two");
		this.client.delete("/api/articles/" + first);
	}

	private String sayWhoHoldsAnOffice(String source) {
		String words = source + " says that Ann Example is the president.";
		String article = this.client.article(words, "2024-03-04").text("id");
		Client.Answer stored = this.client.post("/api/facts",
				List.of(Map.of("type", "HOLDS_OFFICE", "title", "president", "actors",
						List.of(Map.of("id", "person:ann-example")), "recipients", List.of(Map.of("id", "country:PRK")),
						"evidence", List.of(Map.of("articleId", article, "quote", words)))));
		assertThat(stored.json().path("rejections").asInt()).as(stored.body()).isZero();
		return article;
	}

	@Test
	void whatKaitanWroteIsConsistent() {
		assertThat(this.cypher.query("MATCH (s:Standing) RETURN s.claims").fetchAs(Long.class).one()).contains(1L);
		ConsistencyReport report = this.check.run(false);
		assertThat(report.findings()).filteredOn((one) -> one.kind().isWrong()).isEmpty();
		assertThat(report.consistent()).isTrue();
		assertThat(report.events()).isPositive();
		assertThat(report.pairs()).isPositive();
		assertThat(this.client.get("/api/consistency").json().path("consistent").asBoolean()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					PAIR              ; MATCH (:Entity)-[r]->(:Entity) WHERE r.count IS NOT NULL WITH r LIMIT 1 SET r.count = r.count + 1
					PAIR              ; MATCH (:Entity)-[r]->(:Entity) WHERE r.count IS NOT NULL WITH r LIMIT 1 DELETE r
					PAIR              ; MATCH (:Entity)-[r]->(:Entity) WHERE r.count IS NOT NULL WITH r LIMIT 1 SET r.first = date('1900-01-01')
					PAIR              ; MATCH (a:Entity {id: 'country:JPN'}), (b:Entity {id: 'country:IND'}) CREATE (b)-[:AIDED {count: 3}]->(a)
					PAIR              ; MATCH (a:Entity)-[r:ATTACKED|DEPLOYED_TROOPS_TO|ACCUSED]->(b) WITH a, b, r LIMIT 1 CALL (a, b, r) { CREATE (a)-[s:$(type(r))]->(b) SET s = properties(r) }
					EVENTS_OF_ENTITY  ; MATCH (n:Entity) WITH n LIMIT 1 SET n.events = n.events + 1
					TELLINGS_OF_EVENT ; MATCH (e:Event) WITH e LIMIT 1 SET e.claims = 7
					PARTICIPATION     ; MATCH ()-[r:ACTOR_IN]->() WITH r LIMIT 1 SET r.at = '1900-01-01'
					TIE_OF_NOTHING    ; MATCH (a:Entity {id: 'country:JPN'}), (b:Entity {id: 'country:IND'}) CREATE (a)-[:ALLY_OF {source: 'gone'}]->(b)
					""")
	void whatIsDerivedAndWrongIsFoundAndRepaired(Kind kind, String damage) {
		this.cypher.query(damage).run();
		ConsistencyReport found = this.check.run(false);
		assertThat(found.consistent()).isFalse();
		assertThat(found.found()).containsKey(kind);
		ConsistencyReport repaired = this.check.run(true);
		assertThat(repaired.consistent()).as(repaired.findings().toString()).isTrue();
		assertThat(repaired.repaired()).containsKey(kind);
		assertThat(wrong(this.check.run(false))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					CLAIM_WITHOUT_ARTICLE     ; MATCH (c:Claim)<-[r:STATES]-() WITH r LIMIT 1 DELETE r
					CLAIM_ABOUT_NOTHING       ; MATCH (c:Claim)-[r:ABOUT]->() WITH r LIMIT 1 DELETE r
					CLAIM_WITHOUT_EVIDENCE    ; MATCH (a:Article)-[:STATES]->(c:Claim) WHERE c.extractor = 'rules' AND c.quote <> '' WITH c LIMIT 1 SET c.quote = 'Other words'
					CLAIM_WITHOUT_EVIDENCE    ; MATCH (a:Article)-[:STATES]->(c:Claim) WHERE c.extractor = 'rules' AND c.quote <> '' WITH c LIMIT 1 REMOVE c.quote
					EVENT_OUT_OF_STEP         ; CREATE (:Event:Threat {id: 'untold', type: 'THREAT'})
					EVENT_OUT_OF_STEP         ; MATCH (e:Event) WHERE e.closedAt IS NULL WITH e LIMIT 1 SET e.closedAt = datetime()
					EVENT_WITHOUT_PARTICIPANT ; MATCH (e:Event)<-[:ACTOR_IN|RECIPIENT_OF]-() WHERE e.closedAt IS NULL WITH e LIMIT 1 MATCH (e)<-[r:ACTOR_IN|RECIPIENT_OF]-() DELETE r
					DOUBLED                   ; MATCH (n)-[r:ACTOR_IN]->(e) WITH n, r, e LIMIT 1 CREATE (n)-[s:ACTOR_IN]->(e) SET s = properties(r)
					""")
	void whatWasToldAndIsDamagedIsFoundAndNotTouched(Kind kind, String damage) {
		this.cypher.query(damage).run();
		ConsistencyReport report = this.check.run(true);
		assertThat(report.consistent()).isFalse();
		assertThat(report.found()).containsKey(kind);
		assertThat(this.check.run(false).found()).containsKey(kind);
	}

	@Test
	void twoHoldersOfOneOfficeAreWorthALookAndNotWrong() {
		this.cypher
			.query("""
					CREATE (c:Entity:Country {id: 'country:ATL'})
					CREATE (:Entity:Person {id: 'person:a'})-[:HOLDS_OFFICE {title: 'president', from: '2001', to: '2005-06'}]->(c)
					CREATE (:Entity:Person {id: 'person:b'})-[:HOLDS_OFFICE {title: 'president', from: '2005-05-01'}]->(c)
					CREATE (:Entity:Person {id: 'person:c'})-[:HOLDS_OFFICE {title: 'president', from: '1999', to: '2001'}]->(c)
					""")
			.run();
		ConsistencyReport report = this.check.run(false);
		assertThat(report.consistent()).isTrue();
		assertThat(report.findings()).filteredOn((one) -> one.kind() == Kind.OVERLAPPING_OFFICES)
			.singleElement()
			.satisfies((one) -> assertThat(one.found()).contains("person:a", "person:b"));
	}

	private static List<Finding> wrong(ConsistencyReport report) {
		return report.findings().stream().filter((one) -> one.kind().isWrong()).toList();
	}

}
