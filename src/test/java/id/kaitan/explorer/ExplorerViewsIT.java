package id.kaitan.explorer;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.kaitan.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every view as a person reaches it, by clicks from the start, in a real Chromium.
 */
@IntegrationTest
@InChromium
class ExplorerViewsIT {

	private static final Path PICTURES = Path.of("target", "pictures");

	@ParameterizedTest
	@EnumSource
	void everyViewIsReachedByClicksAndShutsNobodyOut(Visitor.Screen screen, Explorer explorer) {
		Visitor visitor = explorer.visitor(screen);
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

	@Test
	void theSearchFindsWhatIsTypedWithoutAMouse(Explorer explorer) {
		Visitor visitor = explorer.visitor();
		visitor.open("/");
		visitor.pick("Search for a person, country, organization or place", "Ukraine");
		assertThat(visitor.page().url()).endsWith("/entity/country:UKR");
		visitor.page().locator("h1", new Page.LocatorOptions().setHasText("Ukraine")).waitFor();
		assertThat(visitor.page().title()).isEqualTo("Ukraine · Kaitan");
	}

	@Test
	void deniedAndPlannedSayThatTheyAre(Explorer explorer) {
		Visitor visitor = explorer.visitor();
		visitor.open("/entity/country:PRK");
		Locator denied = visitor.page().locator(".fact.denied");
		assertThat(denied.first().innerText()).contains("denied", "Casualties");
		visitor.open("/entity/person:kim-jong-un");
		assertThat(visitor.page().locator(".fact.planned").first().innerText()).contains("planned", "Visit")
			.contains("Kim Jong Un to visit Russia")
			.doesNotContain("visited");
	}

	@Test
	void everyBarOfTheTimelineStandsOnTheLine(Explorer explorer) {
		Page page = explorer.visitor().open("/entity/country:RUS");
		Object apart = page.evaluate("""
				() => {
					const chart = echarts.getInstanceByDom(document.querySelector(".chart"));
					const line = chart.convertToPixel({ yAxisIndex: 0 }, 0);
					const bars = chart.getModel().getSeriesByType("bar").map((series) => series.getData())
						.flatMap((data) => Array.from({ length: data.count() }, (_, i) => data.getItemLayout(i)))
						.filter((bar) => bar?.height);
					return [bars.length, bars.filter((bar) => Math.abs(bar.y - line) > 1).length];
				}""");
		assertThat(apart).isEqualTo(List.of(5, 0));
	}

	@Test
	void assertionAndDenialStandSideBySide(Explorer explorer) {
		Visitor visitor = explorer.visitor();
		visitor.open("/event/losses");
		assertThat(visitor.page().locator(".side.says").innerText()).contains("any of them were killed");
		assertThat(visitor.page().locator(".side.denies").innerText())
			.contains("Russia denied that any of them were killed", "Russia");
	}

	@Test
	void theInterfaceAndTheNamesSpeakIndonesianToo(Explorer explorer) {
		Visitor visitor = explorer.visitor();
		Page page = visitor.open("/entity/country:PRK");
		page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Language")).selectOption("id");
		visitor.settled();
		page.locator("h1").getByText("Korea Utara").waitFor();
		visitor.sees("Garis waktu");
		assertThat(page.locator("html").getAttribute("lang")).isEqualTo("id");
		visitor.assertFine();
	}

	@Test
	void whatIsKnownAsOfADateIsInTheAddressAndKeptOnTheWay(Explorer explorer) {
		Visitor visitor = explorer.visitor();
		Page page = visitor.open("/entity/country:RUS?asOf=2025-09-01T12:00:00Z");
		assertThat(page.locator("#asof-banner").innerText()).contains("as it was known");
		visitor.click("Map");
		assertThat(page.url()).contains("asOf=2025-09-01T12:00:00Z");
		page.locator("#asof-banner").getByRole(AriaRole.BUTTON).click();
		visitor.settled();
		assertThat(page.url()).doesNotContain("asOf");
	}

	@Test
	void whatIsShownCanBeTakenOut(Explorer explorer) {
		Visitor visitor = explorer.visitor();
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

	@Test
	void theFirstViewIsDrawnWithinTwoSeconds(Explorer explorer) {
		Visitor visitor = explorer.visitor();
		visitor.open("/");
		Number millis = (Number) visitor.open("/")
			.evaluate(
					"() => performance.getEntriesByName('first-contentful-paint')[0].startTime - performance.getEntriesByType('navigation')[0].responseStart");
		assertThat(millis.doubleValue()).isLessThan(2000);
	}

	private static void check(Visitor visitor, String view, Visitor.Screen screen) {
		visitor.page()
			.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(view + "-" + screen + ".png"))
				.setFullPage(true));
		visitor.assertFine();
	}

}
