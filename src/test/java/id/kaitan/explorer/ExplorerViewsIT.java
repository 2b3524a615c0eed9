package id.kaitan.explorer;

import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.kaitan.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every view as a person reaches it, by clicks from the start, in a real Chromium.
 */
@IntegrationTest
class ExplorerViewsIT {

	private static final Path PICTURES = Path.of("target", "pictures");

	@RegisterExtension
	static final Chromium CHROMIUM = new Chromium();

	@RegisterExtension
	final Here here = new Here();

	@Autowired
	Driver driver;

	@LocalServerPort
	int port;

	@BeforeEach
	void story() {
		StoryGraph.write(this.driver);
	}

	@ParameterizedTest
	@EnumSource
	void everyViewIsReachedByClicksAndShutsNobodyOut(Visitor.Screen screen) {
		try (Visitor visitor = visitor(screen)) {
			visitor.open("/");
			visitor.sees("How are they connected?", "Latest events", "Liveliest pairs");
			check(visitor, "home", screen);

			visitor.click("Show the connection");
			visitor.sees("Kim Jong Un – Ukraine", "Why this is first", "Russia attacked Ukraine again in August.");
			check(visitor, "connection", screen);

			visitor.click("Everything between the two");
			visitor.sees("Cooperation and conflict over time");
			visitor.page().goBack();
			visitor.settled();
			assertThat(visitor.page().url()).contains("/connection");

			visitor.click("Military action, Aug 2025");
			visitor.sees("Claims", "The Small Herald", "attacked");
			check(visitor, "event", screen);

			visitor.click("Read in the article");
			visitor.sees("A report taken back", "This article was withdrawn", "Facts in this article");
			check(visitor, "article", screen);
			visitor.page().goBack();
			visitor.settled();

			visitor.page().locator("h1 a").first().click();
			visitor.settled();
			visitor.sees("Timeline", "Tied to", "Rusia");
			check(visitor, "entity", screen);

			visitor.click("On the map");
			visitor.sees("Places", "Kursk");
			check(visitor, "map", screen);

			visitor.click("Home");
			visitor.click("North Korea and Russia");
			visitor.sees("Events by type", "Contested claims", "any of them were killed");
			check(visitor, "relation", screen);

			visitor.click("Add");
			check(visitor, "add", screen);
			visitor.click("A feed file");
			check(visitor, "feed", screen);
		}
	}

	@Test
	void theSearchFindsWhatIsTypedWithoutAMouse() {
		try (Visitor visitor = visitor(Visitor.Screen.WIDE)) {
			visitor.open("/");
			visitor.pick("Search for a person, country, organization or place", "Ukraine");
			assertThat(visitor.page().url()).endsWith("/entity/country:UKR");
			visitor.page().locator("h1", new Page.LocatorOptions().setHasText("Ukraine")).waitFor();
			assertThat(visitor.page().title()).isEqualTo("Ukraine · Kaitan");
		}
	}

	@Test
	void deniedAndPlannedSayThatTheyAre() {
		try (Visitor visitor = visitor(Visitor.Screen.WIDE)) {
			visitor.open("/entity/country:PRK");
			Locator denied = visitor.page().locator(".fact.denied");
			assertThat(denied.first().innerText()).contains("denied", "Casualties");
			visitor.open("/entity/person:kim-jong-un");
			assertThat(visitor.page().locator(".fact.planned").first().innerText()).contains("planned", "Visit");
		}
	}

	@Test
	void assertionAndDenialStandSideBySide() {
		try (Visitor visitor = visitor(Visitor.Screen.WIDE)) {
			visitor.open("/event/losses");
			assertThat(visitor.page().locator(".side.says").innerText()).contains("any of them were killed");
			assertThat(visitor.page().locator(".side.denies").innerText())
				.contains("Russia denied that any of them were killed", "Russia");
		}
	}

	@Test
	void theInterfaceAndTheNamesSpeakIndonesianToo() {
		try (Visitor visitor = visitor(Visitor.Screen.WIDE)) {
			Page page = visitor.open("/entity/country:PRK");
			page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Language")).selectOption("id");
			visitor.settled();
			page.locator("h1").getByText("Korea Utara").waitFor();
			visitor.sees("Garis waktu");
			assertThat(page.locator("html").getAttribute("lang")).isEqualTo("id");
			visitor.assertFine();
		}
	}

	@Test
	void whatIsKnownAsOfADateIsInTheAddressAndKeptOnTheWay() {
		try (Visitor visitor = visitor(Visitor.Screen.WIDE)) {
			Page page = visitor.open("/entity/country:RUS?asOf=2025-09-01T12:00:00Z");
			assertThat(page.locator("#asof-banner").innerText()).contains("as it was known");
			visitor.click("Map");
			assertThat(page.url()).contains("asOf=2025-09-01T12:00:00Z");
			page.locator("#asof-banner").getByRole(AriaRole.BUTTON).click();
			visitor.settled();
			assertThat(page.url()).doesNotContain("asOf");
		}
	}

	@Test
	void whatIsShownCanBeTakenOut() {
		try (Visitor visitor = visitor(Visitor.Screen.WIDE)) {
			Page page = visitor.open("/connection?from=person:kim-jong-un&to=country:UKR");
			for (String kind : new String[] { "CSV table", "JSON", "GraphML", "GEXF", "Picture (PNG)" }) {
				page.locator("summary").filter(new Locator.FilterOptions().setHasText("Export")).click();
				Path file = page
					.waitForDownload(
							() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(kind)).click())
					.path();
				assertThat(file).as(kind).isNotEmptyFile();
			}
			assertThat(visitor.complaints()).isEmpty();
		}
	}

	@Test
	void theFirstViewIsDrawnWithinTwoSeconds() {
		try (Visitor visitor = visitor(Visitor.Screen.WIDE)) {
			visitor.open("/");
			Number millis = (Number) visitor.open("/")
				.evaluate(
						"() => performance.getEntriesByName('first-contentful-paint')[0].startTime - performance.getEntriesByType('navigation')[0].responseStart");
			assertThat(millis.doubleValue()).isLessThan(2000);
		}
	}

	private Visitor visitor(Visitor.Screen screen) {
		return Visitor.at(this.port, this.here.context(), screen);
	}

	private static void check(Visitor visitor, String view, Visitor.Screen screen) {
		visitor.page()
			.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(view + "-" + screen + ".png"))
				.setFullPage(true));
		visitor.assertFine();
	}

	/**
	 * Remembers the test that runs, by which the browser is found.
	 */
	static final class Here implements org.junit.jupiter.api.extension.BeforeEachCallback {

		private ExtensionContext context;

		@Override
		public void beforeEach(ExtensionContext context) {
			this.context = context;
		}

		ExtensionContext context() {
			return this.context;
		}

	}

}
