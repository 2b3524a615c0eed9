package id.kaitan.path;

import java.util.Map;

import id.kaitan.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Timeline, paths, relations and neighbours over HTTP on a small graph.
 *
 * <pre>
 *   kim --HOLDS_OFFICE-- PRK --part-- PRK-MIL --deployed 2024-10--> RUS --HOLDS_OFFICE-- putin
 *    \-----------------met 2025-09 in Beijing (CHN)-------------------------------------/
 *   KOR accuses RUS 2024-11; RUS denies the deployment 2024-12
 * </pre>
 */
@IntegrationTest
class QuestionsIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Driver driver;

	@BeforeEach
	void write() {
		for (String id : new String[] { "Country country:PRK", "Country country:RUS", "Country country:CHN",
				"Country country:KOR", "Organization org:PRK-MIL", "Person person:kim-jong-un", "Person person:putin",
				"Place place:beijing-cn", "Place place:kursk-ru", "Person person:nobody" }) {
			String[] parts = id.split(" ");
			this.driver.executableQuery("CREATE (:Entity:$($label) {id: $id, name: $id, name_id: $id + '-id'})")
				.withParameters(Map.of("label", parts[0], "id", parts[1]))
				.execute();
		}
		tie("person:kim-jong-un", "HOLDS_OFFICE {title: 'Supreme Leader', from: '2011'}", "country:PRK");
		tie("person:putin", "HOLDS_OFFICE {title: 'President', from: '2012'}", "country:RUS");
		tie("org:PRK-MIL", "PART_OF", "country:PRK");
		tie("place:beijing-cn", "LOCATED_IN", "country:CHN");
		tie("place:kursk-ru", "LOCATED_IN", "country:RUS");
		event("meet", "MEETING", "2025-09-03", "person:kim-jong-un,person:putin", "", "place:beijing-cn");
		event("deploy", "TROOP_DEPLOYMENT", "2024-10-01", "org:PRK-MIL", "country:RUS", "place:kursk-ru");
		event("accuse", "ACCUSATION", "2024-11-01", "country:KOR", "country:RUS", "");
		event("deny", "DENIAL", "2024-12-01", "country:RUS", "country:KOR", "");
		this.driver
			.executableQuery("MATCH (d:Event {id: 'deny'}), (e:Event {id: 'deploy'}) "
					+ "SET d:Denial CREATE (d)-[:DENIES]->(e) "
					+ "WITH e MATCH (e)<-[:ABOUT]-(c), (k {id: 'country:KOR'}) CREATE (c)-[:ATTRIBUTED_TO]->(k)")
			.execute();
	}

	private void tie(String from, String relation, String to) {
		this.driver.executableQuery("MATCH (a {id: $a}), (b {id: $b}) CREATE (a)-[:" + relation + "]->(b)")
			.withParameters(Map.of("a", from, "b", to))
			.execute();
	}

	private void event(String id, String type, String day, String actors, String recipients, String place) {
		this.driver
			.executableQuery(
					"""
							CREATE (e:Event {id: $id, type: $type, start: date($day), end: date($day), precision: 'DAY',
								polarity: 'AFFIRMED', modality: 'ASSERTED', confidence: 0.9, recordedAt: datetime(), claims: 1})
							CREATE (:Article {id: 'a-' + $id})-[:STATES]->(c:Claim {id: 'c-' + $id, quote: 'quote of ' + $id,
								start: 3, end: 9, confidence: 0.9, recordedAt: datetime(), extractor: 'rules'})-[:ABOUT]->(e)
							WITH e
							CALL (e) { UNWIND split($actors, ',') AS x MATCH (n:Entity {id: x}) CREATE (n)-[:ACTOR_IN]->(e) }
							CALL (e) { UNWIND split($recipients, ',') AS x MATCH (n:Entity {id: x}) CREATE (n)-[:RECIPIENT_OF]->(e) }
							CALL (e) { MATCH (n:Entity {id: $place}) CREATE (e)-[:LOCATED_AT]->(n) }
							""")
			.withParameters(Map.of("id", id, "type", type, "day", day, "actors", actors, "recipients", recipients,
					"place", place))
			.execute();
	}

	private String get(String uri) {
		var result = this.mvc.get().uri(uri).exchange();
		assertThat(result).as(uri).hasStatusOk();
		return body(result);
	}

	private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void theTimelineOfACountryShowsItsSectorsAndWhatIsDenied() {
		assertThat(get("/api/timeline?entity=country:PRK")).contains("\"id\":\"deploy\"", "\"denials\":[\"deny\"]",
				"\"claims\":1", "\"quote\":\"quote of deploy\"", "\"next\":null");
		assertThat(get("/api/timeline?entity=country:PRK&parts=self")).contains("\"items\":[]");
		assertThat(get("/api/timeline?entity=country:PRK&parts=officeholders")).contains("deploy", "meet");
		assertThat(get("/api/timeline?entity=country:RUS&place=country:RUS")).contains("\"id\":\"deploy\"")
			.doesNotContain("accuse");
		assertThat(get("/api/timeline?entity=person:putin&lang=id")).contains("person:putin-id");
	}

	@Test
	void pagesGoOnWhileDataArrive() {
		String first = get("/api/timeline?entity=country:RUS&limit=1");
		assertThat(first).contains("\"id\":\"deploy\"");
		String cursor = first.replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");
		event("earlier", "THREAT", "2024-09-01", "country:KOR", "country:RUS", "");
		assertThat(get("/api/timeline?entity=country:RUS&limit=1&cursor=" + cursor)).contains("\"id\":\"accuse\"");
		assertThat(this.mvc.get().uri("/api/timeline?entity=country:CHN&cursor=" + cursor)).hasStatus(400);
	}

	@Test
	void theTimelineStreamsAsTableAndAsLines() {
		var csv = this.mvc.get().uri("/api/timeline?entity=country:RUS").accept("text/csv").exchange();
		assertThat(body(csv)).startsWith("id,type,mode,start").contains("deploy,TROOP_DEPLOYMENT").hasLineCount(4);
		var lines = this.mvc.get()
			.uri("/api/timeline?entity=country:RUS&limit=2")
			.accept("application/x-ndjson")
			.exchange();
		assertThat(body(lines)).hasLineCount(2);
	}

	@Test
	void theHistogramSplitsCooperationAndConflict() {
		assertThat(get("/api/timeline/histogram?entity=country:RUS&interval=year")).contains(
				"{\"start\":\"2024-01-01\",\"count\":3,\"meanScore\":-2.5,\"cooperation\":0,\"conflict\":2,\"unsettled\":0,\"unsettledCooperation\":0,\"unsettledConflict\":0}");
	}

	@Test
	void pathsPreferTheSpecificAndExplainThemselves() {
		String paths = get("/api/paths?from=person:kim-jong-un&to=country:RUS");
		// In office since some day of that year: no more is known.
		assertThat(paths).containsPattern("\"since\":\"201[12]\"");
		assertThat(paths).contains("\"relation\":\"MET\"", "\"direction\":\"BOTH\"", "\"relation\":\"HOLDS_OFFICE\"",
				"\"why\":\"cost ", "\"title\":\"President\"", "quote of meet");
		assertThat(get("/api/paths?from=person:kim-jong-un&to=country:RUS&chronological=true"))
			.contains("\"items\":[]");
		assertThat(get("/api/paths?from=country:PRK&to=country:KOR&chronological=true")).contains("deploy", "accuse");
		assertThat(get("/api/paths?from=country:PRK&to=country:KOR&avoid=country:RUS")).contains("\"items\":[]");
		assertThat(get("/api/paths?from=country:PRK&to=person:nobody")).contains("\"items\":[]");
		assertThat(get("/api/paths?from=country:PRK&to=country:RUS&asOf=2001-01-01")).doesNotContain("DEPLOYED");
	}

	@Test
	void relationsShowWhatIsContested() {
		String relations = get("/api/relations/country:KOR/country:RUS");
		assertThat(relations).contains("\"contested\":[{\"asserted\":{", "\"type\":\"ACCUSATION\"",
				"\"month\":\"2024-11\"");
		assertThat(get("/api/relations/country:PRK/country:CHN")).contains("\"counts\":[]", "\"contested\":[]");
	}

	@Test
	void neighboursAreRankedPagedAndFiltered() {
		String first = get("/api/entities/country:RUS/neighbours?limit=1");
		assertThat(first).contains("\"total\":4");
		String cursor = first.replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");
		assertThat(get("/api/entities/country:RUS/neighbours?cursor=" + cursor)).contains("\"next\":null");
		assertThat(get("/api/entities/country:RUS/neighbours?entityType=PERSON")).contains("\"total\":1",
				"person:putin");
		assertThat(get("/api/entities/country:RUS/neighbours?kind=conflict")).contains("\"total\":3");
		assertThat(get("/api/entities/person:nobody/neighbours")).contains("\"total\":0");
	}

	@Test
	void wrongInputIsNamed() {
		for (String uri : new String[] { "/api/timeline", "/api/timeline?entity=PRK",
				"/api/timeline?entity=country:PRK&type=WAR", "/api/timeline?entity=country:PRK&from=2025&to=2024",
				"/api/timeline?entity=country:PRK&from=yesterday", "/api/timeline?entity=country:PRK&limit=0",
				"/api/paths?from=country:PRK", "/api/paths?from=country:PRK&to=country:RUS&maxHops=99",
				"/api/relations/country:PRK/country:PRK",
				"/api/timeline/histogram?entity=country:PRK&interval=week" }) {
			assertThat(this.mvc.get().uri(uri)).as(uri).hasStatus(400).bodyText().contains("accepted");
		}
		for (String uri : new String[] { "/api/timeline?entity=country:XXX",
				"/api/paths?from=country:XXX&to=country:RUS", "/api/relations/country:PRK/country:XXX",
				"/api/entities/country:XXX/neighbours" }) {
			assertThat(this.mvc.get().uri(uri)).as(uri).hasStatus(404);
		}
	}

}
