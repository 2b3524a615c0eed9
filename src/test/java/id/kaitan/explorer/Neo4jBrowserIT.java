package id.kaitan.explorer;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.kaitan.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Neo4j Browser as an analyst finds it, in a real Chromium: from the explorer's link to
 * the guide's first question.
 */
@IntegrationTest
@InChromium
class Neo4jBrowserIT {

	/**
	 * Its code is large, and it asks the database a dozen questions before it is there.
	 */
	private static final double PATIENCE_MILLIS = 180_000;

	@Autowired
	Driver driver;

	@Autowired
	Neo4jConnectionDetails connection;

	@Test
	void anAnalystComesFromTheExplorerAndAsksWhatTheGuideTells(Explorer explorer) {
		Visitor visitor = explorer.visitor();
		Page page = visitor.open("/");
		page.setDefaultTimeout(PATIENCE_MILLIS);
		String play = page.locator("#foot code").innerText();
		page.locator("#foot a[href='/browser/']").click();
		page.getByText("You have a working connection").waitFor();

		run(page, "MATCH (n) RETURN n LIMIT 100");
		List<String> captions = captions(result(page, "MATCH (n) RETURN n LIMIT 100"));
		assertThat(captions).anyMatch((caption) -> caption.startsWith("Kim Jong Un"))
			.anyMatch((caption) -> caption.startsWith("Ukraine"))
			.allMatch((caption) -> caption.matches(".*\\p{L}.*"))
			.noneMatch((caption) -> caption.matches("(country|person|org|place):.*"));

		run(page, play);
		Locator guide = frame(page, play);
		guide.getByText("First the look").waitFor();
		guide.locator("a", new Locator.LocatorOptions().setHasText(":style ")).click();
		Locator countries = page.locator("g.node", new Page.LocatorOptions().setHasText("Ukraine"))
			.locator("circle.b-outline[fill='#0B5C7A']");
		countries.first().waitFor();

		guide.getByTestId("nextSlide").click();
		guide.locator("pre.runnable:visible").first().click();
		page.getByTestId("editor-Run").click();
		Locator article = result(page, "MATCH (a:Article)");
		assertThat(captions(article)).anyMatch((caption) -> caption.equals("A report taken back"));

		assertThat(visitor.complaints()).allMatch(this::isOfProbe);
	}

	@Test
	void whoOnlyLooksCanLetTheServerRefuseEveryWrite(Explorer explorer) {
		Visitor visitor = explorer.visitor();
		Page page = visitor.page();
		page.setDefaultTimeout(PATIENCE_MILLIS);
		page.navigate(visitor.address("/browser/"));
		page.getByText("You have a working connection").waitFor();
		run(page, ":play " + visitor.address("/browser-guide/kaitan.html"));
		page.locator("a", new Page.LocatorOptions().setHasText(":config ")).click();
		page.getByText("\"useReadTransactions\": true").waitFor();
		run(page, "CREATE (:Article {id: 'written'})");
		page.getByText("Writing in read access mode not allowed").waitFor();
		assertThat(this.driver.executableQuery("MATCH (a:Article {id: 'written'}) RETURN a").execute().records())
			.isEmpty();
	}

	/**
	 * Browser also asks the database's own port by HTTP, which Bolt does not answer. When
	 * the console tells of it, and in which words, is a matter of time.
	 */
	private boolean isOfProbe(String complaint) {
		URI bolt = this.connection.getUri();
		return Stream.of("localhost", bolt.getHost())
			.anyMatch((host) -> complaint.equals("outside request: http://" + host + ":" + bolt.getPort() + "/"))
				|| complaint.matches("console: Failed to load resource: net::ERR_(EMPTY_RESPONSE|CONNECTION_\\w+)");
	}

	private static void run(Page page, String command) {
		page.locator(".monaco-editor").first().click();
		page.keyboard().insertText(command);
		page.getByTestId("editor-Run").click();
	}

	private static Locator frame(Page page, String command) {
		return page.getByTestId("frame").filter(new Locator.FilterOptions().setHasText(command)).first();
	}

	/** The nodes that a query has drawn. */
	private static Locator result(Page page, String query) {
		Locator nodes = frame(page, query).locator("g.node");
		nodes.first().waitFor();
		return nodes;
	}

	private static List<String> captions(Locator nodes) {
		return nodes.allTextContents().stream().map(String::strip).toList();
	}

}
