package id.kaitan.explorer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.kaitan.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whether the explorer stays smooth with much to show, in a real Chromium: the times
 * between frames while one zooms and moves, beside those of an empty page in the same
 * browser. Writes its table into docs/explorer.md.
 *
 * <pre>{@code mvn -Pbench verify -Dit.test=ExplorerBench}</pre>
 */
@IntegrationTest
@InChromium
class ExplorerBench {

	private static final Path PAGE = Path.of("docs", "explorer.md");

	private static final String BEGIN = "<!-- ExplorerBench: begin -->\n";

	private static final String END = "<!-- ExplorerBench: end -->\n";

	private static final int EVENTS = 10_000;

	private static final int NODES = 2000;

	/** Wheel turns and moves of the mouse of one measurement. */
	private static final int GESTURES = 120;

	private static final int VISITS = 10;

	/** A frame that takes a fifth of a second is seen as a halt. */
	private static final double HALT_MILLIS = 200;

	private static final String RECORD = """
			() => {
				globalThis.frames = [];
				let last = performance.now();
				const tick = (now) => {
					globalThis.frames.push(now - last);
					last = now;
					globalThis.recording = requestAnimationFrame(tick);
				};
				requestAnimationFrame((now) => {
					last = now;
					globalThis.recording = requestAnimationFrame(tick);
				});
			}""";

	private final StringBuilder table = new StringBuilder();

	@Autowired
	Driver driver;

	@Test
	void muchToShowStaysSmooth(Explorer explorer) throws Exception {
		Page empty = explorer.visitor().page();
		empty.navigate("about:blank");
		double[] still = frames(empty, 640, 400);
		line("| while moving and zooming | frames | median ms | p95 ms | longest ms | median, in times of an empty page | p95, in times of an empty page |");
		line("|---|---|---|---|---|---|---|");
		row("an empty page", still, still);

		Visitor visitor = explorer.visitorAmongEvents(this.driver, EVENTS);
		Page page = visitor.open("/entity/country:CHN");
		visitor.sees("events in this period: density is shown");
		row("a timeline of %,d events".formatted(EVENTS), over(page, page.locator(".chart").first()), still);
		double[] timeline = visits(visitor, "/entity/country:CHN");
		this.driver
			.executableQuery("MATCH (n) WHERE n.id STARTS WITH 'many-' OR n.id STARTS WITH 'c-many-' DETACH DELETE n")
			.execute();

		visitor = explorer.visitorAmongNeighbours(this.driver, NODES + 100);
		page = visitor.open("/entity/country:CHN");
		Locator more = page.locator(".neighbour-list button")
			.filter(new Locator.FilterOptions().setHasText("Show more"));
		while (more.count() > 0) {
			more.click();
			visitor.settled();
		}
		row("a view of %,d nodes".formatted(NODES), over(page, page.locator(".neighbour-list .graph")), still);
		line("");
		line("| view whole, after the server's last answer | median ms | longest ms | bound |");
		line("|---|---|---|---|");
		visit("the start", visits(visitor, "/"));
		visit("an entity of %,d events".formatted(EVENTS), timeline);
		visit("an entity of %,d neighbours".formatted(NODES + 100), visits(visitor, "/entity/country:CHN"));
		write();
	}

	/** Frames while the mouse is over a picture, after it was brought into the middle. */
	private static double[] over(Page page, Locator picture) {
		picture.evaluate("one => one.scrollIntoView({ block: 'center' })");
		BoundingBox box = picture.boundingBox();
		return frames(page, box.x + box.width / 2, box.y + box.height / 3);
	}

	/** Zooms in and out, and drags to and fro. */
	private static double[] frames(Page page, double x, double y) {
		page.mouse().move(x, y);
		page.evaluate(RECORD);
		page.keyboard().down("Control");
		for (int i = 0; i < GESTURES; i++) {
			page.mouse().wheel(0, ((i / 15) % 2 == 0) ? -60 : 60);
		}
		page.keyboard().up("Control");
		page.mouse().down();
		for (int i = 0; i < GESTURES; i++) {
			page.mouse()
				.move(x + 120 * Math.sin(i / 8.0), y + 40 * Math.sin(i / 5.0), new Mouse.MoveOptions().setSteps(1));
		}
		page.mouse().up();
		List<?> found = (List<?>) page
			.evaluate("() => { cancelAnimationFrame(globalThis.recording); return globalThis.frames; }");
		return found.stream().mapToDouble((one) -> ((Number) one).doubleValue()).sorted().toArray();
	}

	/**
	 * From the server's last answer until the view is whole and nothing moves any more.
	 */
	private static double[] visits(Visitor visitor, String path) {
		return IntStream.range(0, VISITS)
			.mapToDouble((visit) -> ((Number) visitor.open(path)
				.evaluate("() => performance.now() - Math.max(...performance.getEntriesByType('resource')"
						+ ".filter((one) => one.name.includes('/api/')).map((one) => one.responseEnd))"))
				.doubleValue())
			.sorted()
			.toArray();
	}

	private void row(String what, double[] frames, double[] still) {
		line("| %s | %d | %.1f | %.1f | %.0f%s | %.1f | %.1f |", what, frames.length, at(frames, .5), at(frames, .95),
				frames[frames.length - 1], (frames[frames.length - 1] > HALT_MILLIS) ? " **halts**" : "",
				at(frames, .5) / at(still, .5), at(frames, .95) / at(still, .95));
	}

	private void visit(String what, double[] millis) {
		double longest = millis[millis.length - 1];
		line("| %s | %.0f | %.0f | ≤ 2000 %s |", what, at(millis, .5), longest,
				(longest <= 2000) ? "holds" : "**does not hold**");
	}

	private static double at(double[] sorted, double share) {
		return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
	}

	private void line(String format, Object... values) {
		this.table.append(String.format(Locale.ROOT, format, values)).append('\n');
	}

	/** Puts the table between its marks. */
	private void write() throws Exception {
		System.out.println(this.table);
		String text = Files.readString(PAGE);
		int begin = text.indexOf(BEGIN) + BEGIN.length();
		Files.writeString(PAGE, text.substring(0, begin) + this.table + text.substring(text.indexOf(END)));
	}

}
