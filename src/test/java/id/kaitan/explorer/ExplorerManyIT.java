package id.kaitan.explorer;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.kaitan.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * More than fits on a screen: long timelines, entities that are tied to thousands.
 */
@IntegrationTest
@InChromium
class ExplorerManyIT {

	@Autowired
	Driver driver;

	@Test
	void theTimelineIsZoomedByDraggingAndTheAddressKeepsIt(Explorer explorer) {
		Visitor visitor = explorer.visitorAmongEvents(this.driver, 12_000);
		Page page = visitor.open("/entity/country:CHN");
		visitor.sees("12,000 events in this period: density is shown");
		BoundingBox chart = page.locator(".chart").first().boundingBox();
		double handle = chart.y + chart.height - 26;
		page.mouse().move(chart.x + 98, handle);
		page.mouse().down();
		page.mouse().move(chart.x + chart.width - 130, handle, new Mouse.MoveOptions().setSteps(20));
		page.mouse().up();
		page.waitForURL(Pattern.compile(".*zoom=.*"));
		visitor.settled();
		visitor.sees("Whole period");
		String shown = page.locator(".timeline-status").innerText();
		assertThat(shown).doesNotContain("density").contains("2025");
		assertThat(page.locator(".facts .fact time").first().innerText()).contains("2025");
		visitor.assertFine();

		page.reload();
		visitor.settled();
		assertThat(page.locator(".timeline-status").innerText()).isEqualTo(shown);
		visitor.click("Whole period");
		visitor.sees("12,000 events in this period: density is shown");
		assertThat(page.url()).doesNotContain("zoom=");
	}

	@Test
	void whatIsOnlyPlannedIsHollowAlsoWhereDensityIsShown(Explorer explorer) {
		Visitor visitor = explorer.visitorAmongEvents(this.driver, 12_000);
		Page page = visitor.open("/entity/country:CHN");
		visitor.sees("12,000 events in this period: density is shown");
		Object heights = page.evaluate("""
				() => Object.fromEntries(echarts.getInstanceByDom(document.querySelector(".chart")).getOption().series
					.filter(({ id }) => ["coop", "coop-open"].includes(id))
					.map(({ id, data }) => [id, data.reduce((sum, [, value]) => sum + (Number(value) || 0), 0)]))""");
		assertThat(heights).isEqualTo(Map.of("coop", 9_000, "coop-open", 3_000));
	}

	@Test
	void twoThousandNamesFitIntoOnePicture(Explorer explorer) {
		Visitor visitor = explorer.visitorAmongNeighbours(this.driver, 2_100);
		Page page = visitor.open("/entity/country:CHN");
		Locator more = page.locator(".neighbour-list button")
			.filter(new Locator.FilterOptions().setHasText("Show more"));
		for (int shown = 24; more.count() > 0; shown += 500) {
			visitor.sees(String.format(Locale.ROOT, "%,d of 2,1", shown));
			more.click();
			visitor.settled();
		}
		assertThat(page.locator(".neighbour-list tbody tr").count()).isGreaterThanOrEqualTo(2_100);
		assertThat(visitor.complaints()).isEmpty();
	}

}
