package id.kaitan.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.kaitan.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every view as a person reaches it, by clicks from the start, in a real Chromium.
 */
@IntegrationTest
@InChromium
class ExplorerViewsIT {

	private static final Path PICTURES = Path.of("target", "pictures");

	@Autowired
	Driver driver;

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
		visitor.sees("Nothing ties these two directly", "They may be connected over others");
		check(visitor, "relation-of-none", screen);
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
	void whatIsOnlyPlannedIsAHollowBar(Explorer explorer) {
		Object bars = explorer.visitor()
			.open("/entity/person:kim-jong-un")
			.evaluate(
					"""
							() => Object.fromEntries(echarts.getInstanceByDom(document.querySelector(".chart")).getOption().series
								.filter(({ id }) => ["coop", "coop-open"].includes(id))
								.map(({ id, data }) => [id, data.filter(([, value]) => value > 0).map(([, , at]) => at.slice(0, 4))]))""");
		assertThat(bars).isEqualTo(Map.of("coop", List.of("2025"), "coop-open", List.of("2026")));
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
	void bothAxesOfTheTimelineShowTheSameDays(Explorer explorer) {
		Object apart = explorer.visitor().open("/entity/country:RUS").evaluate("""
				() => {
					const chart = echarts.getInstanceByDom(document.querySelector(".chart"));
					const pixel = (axis, day) => chart.convertToPixel({ xAxisIndex: axis }, Date.parse(day));
					return ["2024-10-01", "2025-08-15"].filter((day) => Math.abs(pixel(0, day) - pixel(1, day)) > 1);
				}""");
		assertThat(apart).isEqualTo(List.of());
	}

	@Test
	void tiesOfTheSameNameAreToldOnceWithTheirNumber(Explorer explorer) {
		Object words = explorer.visitor()
			.open("/")
			.evaluate(
					"""
							async () => (await import("/js/ui/ties.js")).tieWords([
								{ relation: "HOLDS_OFFICE", title: "Prime Minister", count: 1 }, { relation: "SUPPORTED", count: 1 },
								{ relation: "HOLDS_OFFICE", title: "Prime Minister", count: 1 }, { relation: "SUPPORTED", count: 3 }])""");
		assertThat(words).isEqualTo(List.of("Prime Minister 2×", "Support 4×"));
	}

	@Test
	void theMapKeepsToThePeriodAndShowsAPlanHollow(Explorer explorer) {
		this.driver
			.executableQuery(
					"""
							MATCH (kim:Entity {id: 'person:kim-jong-un'}), (ukr:Entity {id: 'country:UKR'})
							CREATE (kim)-[:ACTOR_IN {entity: kim.id, at: '2026-02-01', event: 'plan', mention: 'Kim'}]->
								(e:Event:Visit {id: 'plan', type: 'VISIT', name: 'VISIT', goldstein: 1.0, start: date('2026-02-01'),
									end: date('2026-02-01'), precision: 'DAY', polarity: 'AFFIRMED', modality: 'PLANNED', confidence: 0.9,
									claims: 1, sources: 1, recordedAt: datetime('2025-09-04T06:00:00Z')})
								-[:LOCATED_AT {mention: 'Ukraine'}]->(ukr),
								(:Claim {id: 'c-plan', name: 'plans', quote: 'Kim plans', polarity: 'AFFIRMED', modality: 'PLANNED',
									confidence: 0.9, extractor: 'rules', recordedAt: datetime('2025-09-04T06:00:00Z')})-[:ABOUT]->(e)
							""")
			.execute();
		Visitor visitor = explorer.visitor();
		visitor.until("/api/timeline?entity=person:kim-jong-un", "\"id\":\"plan\"");
		Page page = visitor.open("/map");
		visitor.sees("Beijing", "Kursk", "Ukraine");
		assertThat(page.evaluate("""
				() => Object.fromEntries(echarts.getInstanceByDom(document.querySelector(".chart")).getOption()
					.series[0].data.map(({ spot, itemStyle }) => [spot.place.name, itemStyle.borderWidth]))"""))
			.isEqualTo(Map.of("Beijing", 1, "Kursk", 1, "Ukraine", 2));
		visitor.open("/map?from=2024-09-01&to=2024-12-31");
		visitor.sees("Kursk");
		assertThat(visitor.text()).doesNotContain("Beijing");
		visitor.open("/map?to=2001-01-01");
		visitor.sees("No event here has a place", "events are searched");
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
