package id.kaitan.ingest;

import id.kaitan.IntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class FactControllerIT {

	private static final String MEETING = """
			{"id": "m1", "type": "MEETING", "actors": [{"id": "country:RUS"}, {"id": "country:PRK"}], \
			"time": {"start": "2025-09-03", "end": "2025-09-03", "precision": "DAY"}, \
			"evidence": [{"quote": "They met.", "outlet": "Example", "title": "Talks"}]}""";

	private static final String ATTACK = """
			{"id": "x1", "type": "MILITARY_ACTION", "polarity": "DENIED", "actors": [{"id": "country:PRK"}], \
			"recipients": [{"id": "country:UKR"}], "evidence": [{"quote": "No.", "outlet": "Example", "title": "T"}]}""";

	private static final String DENIAL = """
			{"type": "DENIAL", "about": "x1", "actors": [{"id": "country:RUS"}], \
			"evidence": [{"quote": "Moscow denied it.", "outlet": "Example", "title": "T"}]}""";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void aBadLineNeverLosesTheGoodOnes() {
		String lines = MEETING + "\nnot json\n\n{\"type\": \"MEETNG\"}\n" + ATTACK + "\n" + DENIAL + "\n";
		assertThat(post("application/x-ndjson", lines)).hasStatusOk()
			.bodyJson()
			.satisfies((json) -> assertThat(json.getJson()).contains("\"created\":3")
				.contains("\"line\":2")
				.contains("\"line\":4")
				.contains("'MEETNG'"));
		assertThat(post("application/x-ndjson", lines)).bodyJson().extractingPath("created").isEqualTo(0);
		assertThat(this.mvc.get().uri("/api/events/x1")).hasStatusOk()
			.bodyJson()
			.extractingPath("denials[0].quotes[0].quote")
			.isEqualTo("Moscow denied it.");
		assertThat(this.mvc.get().uri("/api/events/m1")).hasStatusOk()
			.bodyJson()
			.extractingPath("claims[0].article.outlet")
			.isEqualTo("Example");
	}

	@Test
	void anArrayIsReadUntilItsEndOrItsFirstMalformedPlace() {
		assertThat(post(MediaType.APPLICATION_JSON_VALUE, "[" + MEETING + "]")).bodyJson()
			.extractingPath("created")
			.isEqualTo(1);
		assertThat(post(MediaType.APPLICATION_JSON_VALUE, "[" + ATTACK + ", {\"type\"")).bodyJson()
			.satisfies((json) -> assertThat(json.getJson()).contains("\"created\":1").contains("malformed"));
	}

	@Test
	void everythingThatIsWrongWithAFactIsSaidAtOnce() {
		String fact = """
				{"type": "VISIT", "mode": "phone", "actors": [{"id": "russia"}], "polarity": "MAYBE", \
				"time": {"start": "2025-02-01", "end": "2025-01-01"}, "confidence": 7, \
				"evidence": [{"quote": "abc", "start": 5, "end": 6, "outlet": "Example"}]}""";
		assertThat(post("application/x-ndjson", fact)).bodyJson()
			.extractingPath("rejected[0].error")
			.asString()
			.contains("mode 'phone'")
			.contains("'russia'")
			.contains("polarity 'MAYBE'")
			.contains("time.end '2025-01-01'")
			.contains("confidence '7'")
			.contains("evidence[0].end '6'");
	}

	@Test
	void factsInAnotherFormAreAProblem() {
		assertThat(post(MediaType.APPLICATION_JSON_VALUE, "{}")).hasStatus(400);
		assertThat(post(MediaType.TEXT_PLAIN_VALUE, "x")).hasStatus(415);
	}

	private MvcTestResult post(String type, String body) {
		return this.mvc.post().uri("/api/facts").contentType(MediaType.parseMediaType(type)).content(body).exchange();
	}

}
