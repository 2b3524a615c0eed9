package id.kaitan.overview;

import id.kaitan.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whose words the articles are, in one question for many.
 */
@IntegrationTest
class OverviewIT {

	@Autowired
	Driver driver;

	@Autowired
	MockMvcTester mvc;

	@BeforeEach
	void articles() {
		this.driver
			.executableQuery("MERGE (a:Article {id: 'a1'}) SET a.outlet = 'The Small Herald', a.title = 'Talks', "
					+ "a.published = date('2025-09-03') MERGE (:Article {id: 'a2'})")
			.execute();
	}

	@Test
	void sayWhoPublishedArticlesAndWhen() {
		assertThat(this.mvc.get().uri("/api/overview/articles?id=a1&id=a2&id=a1&id=none")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"items": [
						{"id": "a1", "outlet": "The Small Herald", "title": "Talks", "published": "2025-09-03"},
						{"id": "a2", "outlet": null, "title": null, "published": null}
					], "next": null}
					""");
	}

	@Test
	void refuseTooManyAtOnce() {
		assertThat(this.mvc.get().uri("/api/overview/articles?" + "id=a&".repeat(201))).hasStatus(400)
			.bodyText()
			.contains("201");
	}

}
