package id.kaitan.path;

import java.time.Instant;
import java.util.List;

import id.kaitan.IntegrationTest;
import id.kaitan.article.Article;
import id.kaitan.entity.EntityId;
import id.kaitan.event.FactBatch;
import id.kaitan.event.FactWriter;
import id.kaitan.fact.Evidence;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactTime;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;
import id.kaitan.fact.Participant;
import id.kaitan.fact.Polarity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every question shows before and after an article is retracted, and as of before.
 */
@IntegrationTest
class RecordedTimeIT {

	private static final EntityId A = EntityId.person("ann");

	private static final EntityId B = EntityId.country("FRA");

	private static final EntityId C = EntityId.country("DEU");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private FactWriter writer;

	private final Article source = Article.source(null, "Test", "an article", null);

	private String event = "";

	private Instant before = Instant.EPOCH;

	private Instant between = Instant.EPOCH;

	@BeforeEach
	void writeAndRetract() {
		this.before = Instant.now().minusSeconds(60);
		this.event = String.valueOf(this.writer.write(FactBatch.of(List.of(this.source),
				List.of(fact(FactType.THREAT, B, 0, FactTime.day(java.time.LocalDate.of(2024, 5, 1), null)),
						fact(FactType.HOLDS_OFFICE, C, 20, null))))
			.getFirst()
			.event());
		assertThat(get("/api/relations/" + A + "/" + B)).contains("THREAT");
		assertThat(get("/api/relations/" + A + "/" + C)).contains("HOLDS_OFFICE");
		assertThat(get("/api/entities/" + A)).contains("\"events\":1", "\"title\":\"envoy\"");
		// The recorded time has milliseconds; whatever comes now is at least one later.
		this.between = Instant.now().plusMillis(1);
		while (!Instant.now().isAfter(this.between)) {
			Thread.onSpinWait();
		}
		assertThat(this.mvc.delete().uri("/api/articles/" + this.source.id())).hasStatus2xxSuccessful();
	}

	private Fact fact(FactType type, EntityId to, int at, FactTime time) {
		return new Fact(null, type, null, List.of(Participant.of(A, "Ann", null)),
				List.of(Participant.of(to, to.value(), null)), null, time, null, Polarity.AFFIRMED, Modality.ASSERTED,
				List.of(), null, (type == FactType.HOLDS_OFFICE) ? "envoy" : null, null, type.goldstein(), 0.9, "test",
				List.of(new Evidence(this.source.id(), "words of it", at, at + 11)));
	}

	private String get(String uri) {
		try {
			var result = this.mvc.get().uri(uri).exchange();
			assertThat(result).as(uri).hasStatusOk();
			return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void thePresentFollowsAtOnce() {
		assertThat(get("/api/timeline?entity=" + A)).contains("\"items\":[]");
		assertThat(get("/api/paths?from=" + A + "&to=" + B)).contains("\"items\":[]");
		assertThat(get("/api/relations/" + A + "/" + B)).doesNotContain("THREAT");
		assertThat(get("/api/relations/" + A + "/" + C)).doesNotContain("HOLDS_OFFICE");
		assertThat(get("/api/entities/" + A)).contains("\"events\":0", "\"offices\":[]");
		assertThat(get("/api/entities/" + A + "/neighbours")).contains("\"total\":0");
		assertThat(get("/api/events/" + this.event)).contains("\"claimCount\":0", "\"evidence\":[]");
	}

	@Test
	void anEarlierInstantStillShowsIt() {
		String asOf = "asOf=" + this.between;
		assertThat(get("/api/timeline?entity=" + A + "&" + asOf)).contains(this.event, "words of it");
		assertThat(get("/api/paths?from=" + A + "&to=" + B + "&" + asOf)).contains("THREATENED");
		assertThat(get("/api/paths?from=" + A + "&to=" + C + "&" + asOf)).contains("HOLDS_OFFICE");
		assertThat(get("/api/relations/" + A + "/" + B + "?" + asOf)).contains("THREAT");
		assertThat(get("/api/relations/" + A + "/" + C + "?" + asOf)).contains("HOLDS_OFFICE");
		assertThat(get("/api/entities/" + A + "?" + asOf)).contains("\"events\":1", "\"title\":\"envoy\"");
		assertThat(get("/api/entities/" + A + "/neighbours?" + asOf)).contains("\"total\":2");
		assertThat(get("/api/events/" + this.event + "?" + asOf)).contains("\"claimCount\":1", "\"closedAt\":null",
				"words of it");
	}

	@Test
	void beforeItWasRecordedThereWasNothing() {
		String asOf = "asOf=" + this.before;
		assertThat(get("/api/timeline?entity=" + A + "&" + asOf)).contains("\"items\":[]");
		assertThat(get("/api/paths?from=" + A + "&to=" + B + "&" + asOf)).contains("\"items\":[]");
		assertThat(get("/api/entities/" + A + "?" + asOf)).contains("\"events\":0", "\"offices\":[]");
		assertThat(this.mvc.get().uri("/api/events/" + this.event + "?" + asOf)).hasStatus(404);
		assertThat(this.mvc.get().uri("/api/events/" + this.event + "?asOf=soon")).hasStatus(400)
			.bodyText()
			.contains("asOf", "soon", "an instant such as");
	}

}
