package id.kaitan.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.kaitan.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ClientException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What analysts open in Neo4j Browser: the guide, the favourites, the style.
 */
@IntegrationTest
class BrowserGuideIT {

	private static final Pattern RUNNABLE = Pattern.compile("<pre class=\"[^\"]*runnable\">(.*?)</pre>",
			Pattern.DOTALL);

	/** Lists single events, or counts them; denials are told apart by what they are. */
	private static final Pattern TABLE_OF_EVENTS = Pattern
		.compile("(?s)^(?!.*denied_by).*AS (day|month|treaty|who)\\b");

	private static final SessionConfig READ = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	@Autowired
	Driver driver;

	@Autowired
	MockMvcTester mvc;

	@BeforeEach
	void story() {
		StoryGraph.write(this.driver);
	}

	@Test
	void everyQueryOfTheGuideFindsSomethingAndNamesOnlyWhatIsThere() {
		List<String> queries = queriesOfTheGuide();
		assertThat(queries).hasSizeGreaterThan(12);
		assertThat(queries).allSatisfy((query) -> {
			Answer answer = run(query);
			assertThat(answer.warnings()).as(query).isEmpty();
			assertThat(answer.rows()).as(query).isPositive();
		});
	}

	@Test
	void everyFavouriteHasATitleAndNamesOnlyWhatIsThere() throws IOException {
		Resource[] files = favourites();
		assertThat(files).hasSizeGreaterThan(7);
		for (Resource file : files) {
			String query = file.getContentAsString(StandardCharsets.UTF_8);
			assertThat(query).as(file.getFilename()).startsWith("// ");
			assertThat(run(query).warnings()).as(file.getFilename()).isEmpty();
		}
	}

	@Test
	void aTableOfEventsTellsWhatIsDeniedOrOnlyPlanned() throws IOException {
		List<String> queries = new ArrayList<>(queriesOfTheGuide());
		for (Resource file : favourites()) {
			queries.add(file.getContentAsString(StandardCharsets.UTF_8));
		}
		List<String> tables = queries.stream().filter((query) -> TABLE_OF_EVENTS.matcher(query).find()).toList();
		assertThat(tables).hasSizeGreaterThan(8)
			.allSatisfy((query) -> assertThat(query).contains("polarity").contains("modality"));
	}

	@Test
	void theStyleHasEveryLabelOfTheVocabulary() {
		String style = StoryGraph.read("/cypher/browser/kaitan.grass");
		Stream<String> labels = Stream
			.concat(Arrays.stream(id.kaitan.fact.FactType.values()).map(id.kaitan.fact.FactType::label), Stream
				.of("Entity", "Country", "Person", "Organization", "Place", "Article", "Claim", "Event", "Standing"));
		assertThat(labels).allSatisfy((label) -> assertThat(style).contains("node." + label + " {"));
	}

	@Test
	void guideAndStyleAreServed() {
		assertThat(this.mvc.get().uri("/browser-guide/kaitan.html")).hasStatusOk()
			.hasContentTypeCompatibleWith(MediaType.TEXT_HTML)
			.bodyText()
			.contains("<carousel", ":style http://localhost/browser-guide/kaitan.grass");
		assertThat(this.mvc.get().uri("/browser-guide/kaitan.grass")).hasStatusOk().bodyText().contains("node.Country");
	}

	@Test
	void aSessionInReadModeCannotWrite() {
		try (Session session = this.driver.session(READ)) {
			assertThatExceptionOfType(ClientException.class)
				.isThrownBy(() -> session.run("CREATE (:Article {id: 'written'})").consume());
		}
	}

	private static List<String> queriesOfTheGuide() {
		return RUNNABLE.matcher(StoryGraph.read("/cypher/browser/kaitan.html"))
			.results()
			.map((match) -> HtmlUtils.htmlUnescape(match.group(1)))
			.toList();
	}

	private static Resource[] favourites() throws IOException {
		return new PathMatchingResourcePatternResolver().getResources("classpath:/cypher/browser/favourites/*.cypher");
	}

	private Answer run(String query) {
		try (Session session = this.driver.session(READ)) {
			Result result = session.run(query);
			int rows = result.list().size();
			List<String> warnings = new ArrayList<>();
			result.consume()
				.gqlStatusObjects()
				.stream()
				.filter((status) -> status.gqlStatus().startsWith("01"))
				.forEach((status) -> warnings.add(status.statusDescription()));
			return new Answer(rows, warnings);
		}
	}

	private record Answer(int rows, List<String> warnings) {

	}

}
