package id.kaitan.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import id.kaitan.IntegrationTest;
import id.kaitan.graph.TestGraph;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The explorer on a bad network: slow, out of order, cut off, with a server that stops
 * and comes back.
 */
@IntegrationTest
@InChromium
class ExplorerNetworkIT {

	private static final List<String> ADDRESSES = List.of("/entity/country:PRK", "/relation/country:PRK/country:RUS",
			"/event/losses", "/article/story", "/connection?from=person:kim-jong-un&to=country:UKR", "/map",
			"/entity/country:XXX", "/event/none", "/article/none", "/");

	@Autowired
	Driver driver;

	@Test
	void everyViewSaysAtOnceThatItLoadsAndEndsWhole(Explorer explorer) {
		Visitor visitor = explorer.visitor();
		visitor.context().addInitScript("""
				globalThis.headless = [];
				globalThis.loading = new Set();
				new MutationObserver(() => {
					const main = document.querySelector("main");
					if (main?.childElementCount && !main.querySelector("h1")) {
						headless.push(location.pathname + " " + main.innerHTML.slice(0, 200));
					}
					if (main?.querySelector(".loading")?.offsetHeight) {
						loading.add(location.pathname);
					}
				}).observe(document, { childList: true, subtree: true });
				""");
		visitor.open("/");
		// Libraries and views are there from an earlier visit, answers are not.
		ADDRESSES.forEach((address) -> follow(visitor, address));
		visitor.page().evaluate("loading.clear()");
		slow(visitor);
		for (String address : ADDRESSES) {
			follow(visitor, address);
			assertThat(visitor.page().evaluate("loading.has(location.pathname)")).as(address).isEqualTo(true);
			assertThat(visitor.page().locator("main .loading, main [aria-busy=true]").count()).as(address).isZero();
		}
		for (String address : List.of("/add", "/add?what=feed")) {
			follow(visitor, address);
		}
		assertThat(visitor.page().evaluate("headless")).isEqualTo(List.of());
		assertThat(visitor.page().locator("main h1").count()).isOne();
	}

	@Test
	void aFirstVisitOverASlowNetworkEndsWell(Explorer explorer) {
		Visitor visitor = explorer.visitor(Visitor.Screen.PHONE);
		visitor.open("/");
		slow(visitor);
		visitor.page().getByText("North Korea and Russia").first().click();
		visitor.page().getByText("Loading").first().waitFor();
		visitor.settled();
		visitor.sees("Events by type");
		visitor.assertFine();
	}

	@Test
	void ofTwoQuickClicksTheSecondStaysWhateverComesLate(Explorer explorer) {
		Visitor visitor = explorer.visitor();
		Page page = visitor.open("/connection");
		visitor.open("/");
		for (String late : List.of("**/js/views/map.js", "**/api/relations/**", "**/api/timeline?*")) {
			Held held = new Held(page, late);
			follow(page, late.contains("map") ? "/map" : "/relation/country:PRK/country:RUS");
			held.await();
			page.getByRole(AriaRole.NAVIGATION).getByText("Connection").click();
			visitor.settled();
			held.release();
			letTimersEnd(page);
			visitor.sees("Two names; the best paths between them");
			assertThat(page.locator("main h1").allInnerTexts()).as(late).isEqualTo(List.of("Connection"));
			assertThat(page.locator("main .loading").count()).as(late).isZero();
			visitor.open("/");
		}
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void theEndsOfAConnectionHaveTheirNamesAlsoIfOnlyThePathsCome(Explorer explorer) {
		Visitor visitor = explorer.visitor();
		Page page = visitor.page();
		page.route("**/api/entities/*", Route::abort);
		visitor.open("/connection?from=person:kim-jong-un&to=country:UKR");
		assertThat(List.of("From", "To"))
			.extracting(
					(end) -> page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(end).setExact(true))
						.inputValue())
			.containsExactly("Kim Jong Un", "Ukraine");
	}

	@Test
	void ofManyQuickZoomsTheLastIsShownWhateverComesLate(Explorer explorer) {
		Visitor visitor = explorer.visitorAmongEvents(this.driver, 3000);
		Page page = visitor.open("/entity/country:CHN");
		BoundingBox chart = page.locator(".chart").first().boundingBox();
		page.mouse().move(chart.x + chart.width / 2, chart.y + chart.height / 4);
		page.keyboard().down("Control");
		Held held = new Held(page, "**/api/timeline**");
		// Deep in, half out, deeper in, a little out: each rests until it is asked for.
		for (int turns : List.of(-5, 2, -4, 1)) {
			int before = held.count();
			for (int turn = 0; turn < Math.abs(turns); turn++) {
				page.mouse().wheel(0, Integer.signum(turns) * 100);
			}
			held.await(before + 2);
		}
		page.keyboard().up("Control");
		held.releaseLastFirst();
		visitor.settled();
		String shown = shown(page);
		assertThat(page.url()).contains("zoom=");
		assertThat(shown).doesNotContain("3,000 events");
		page.reload();
		visitor.settled();
		assertThat(shown(page)).isEqualTo(shown);
		assertThat(visitor.complaints()).isEmpty();
	}

	/** What the timeline says and lists. */
	private static String shown(Page page) {
		return page.locator(".timeline-status").innerText() + page.locator(".facts").innerText();
	}

	@Test
	void ofFastTypingTheLastIsListedAndPicked(Explorer explorer) {
		Visitor visitor = explorer.visitor();
		Page page = visitor.open("/");
		Locator box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search for"));
		Locator first = page.locator("[role=option]").first();
		box.fill("Russia");
		first.getByText("Russia").waitFor();
		Held held = new Held(page, "**/api/entities?**");
		box.fill("Ukr");
		held.await();
		box.fill("Kim Jong");
		held.await(2);
		held.releaseLastFirst();
		first.getByText("Kim Jong Un").waitFor();
		assertThat(page.locator("[role=option]").allInnerTexts()).noneMatch((option) -> option.contains("Ukraine"));

		// Enter while what was found for the words before is still listed.
		box.fill("Ukraine");
		box.press("Enter");
		page.waitForURL("**/entity/country:UKR");
		visitor.settled();
		assertThat(page.locator("h1").innerText()).isEqualTo("Ukraine");
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void theNextOfAListComesOnceHoweverOftenItIsAskedFor(Explorer explorer) {
		Visitor visitor = explorer.visitorAmongEvents(this.driver, 60);
		Page page = visitor.open("/relation/country:CHN/country:RUS");
		Locator rows = page.locator(".facts .fact");
		int first = rows.count();
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show more")).dblclick();
		page.waitForCondition(() -> rows.count() > first);
		visitor.settled();
		assertThat(rows.count()).isEqualTo(2 * first);
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void whatIsTypedOutlastsAServerThatIsGoneAndTheViewComesBackByItself(Explorer explorer) {
		try (Wire wire = new Wire(explorer.port())) {
			Visitor visitor = explorer.visitor(Visitor.Screen.WIDE, wire.port());
			Page page = visitor.open("/");
			visitor.open("/add");
			page.getByLabel("Text of the article")
				.fill("Vladimir Putin met Kim Jong Un in Beijing on 3 September 2025.");
			visitor.click("Show its facts");
			page.locator("mark").first().waitFor();

			wire.cut();
			visitor.click("Store");
			assertThat(alert(page).innerText()).contains("The server does not answer");
			assertThat(page.getByLabel("Text of the article").inputValue()).contains("Vladimir Putin met");

			visitor.click("Home");
			assertThat(alert(page).innerText()).contains("comes back by itself");
			page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search for")).fill("Ukraine");
			page.locator(".options.note").getByText("The server does not answer").waitFor();
			visitor.click("Try again");
			assertThat(alert(page).innerText()).contains("The server does not answer");

			wire.mend();
			visitor.sees("Latest events");
			assertThat(page.getByRole(AriaRole.ALERT).count()).isZero();
		}
	}

	@Test
	void anImportIsFollowedToItsEndOverACutOffLine(Explorer explorer) {
		try (Wire wire = new Wire(explorer.port())) {
			Visitor visitor = explorer.visitor(Visitor.Screen.WIDE, wire.port());
			Page page = visitor.open("/add?what=feed");
			AtomicBoolean cut = new AtomicBoolean();
			page.route("**/api/jobs/**", (route) -> {
				if (cut.compareAndSet(false, true)) {
					wire.cut();
				}
				route.resume();
			});
			page.getByLabel("Format").selectOption("icews");
			page.locator("input[type=file]").setInputFiles(Path.of("src", "test", "resources", "feed", "icews.tab"));
			visitor.sees("an import goes on where it stopped");
			wire.mend();
			page.locator(".job .badge").getByText("done").waitFor();
			assertThat(page.locator(".job").innerText()).contains("icews.tab", "created")
				.doesNotContain("does not answer");
		}
	}

	@Test
	void aServerThatIsStoppedAndStartedAgainIsFoundByItself(Explorer explorer) {
		Visitor visitor;
		String port;
		try (ConfigurableApplicationContext server = start("0")) {
			port = server.getEnvironment().getRequiredProperty("local.server.port");
			visitor = explorer.visitor(Visitor.Screen.WIDE, Integer.parseInt(port));
			visitor.open("/");
		}
		Page page = visitor.page();
		page.getByRole(AriaRole.NAVIGATION).getByText("Map").click();
		assertThat(alert(page).innerText()).contains("The server does not answer");
		try (ConfigurableApplicationContext server = start(port)) {
			visitor.sees("Kursk");
			page.locator(".chart canvas").first().waitFor();
			assertThat(server.isActive()).isTrue();
		}
	}

	private static ConfigurableApplicationContext start(String port) {
		try {
			return new SpringApplicationBuilder(Class.forName("id.kaitan.KaitanApplication"))
				.initializers(new TestGraph.Initializer())
				.run("--server.port=" + port);
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Locator alert(Page page) {
		Locator alert = page.getByRole(AriaRole.ALERT);
		alert.waitFor();
		return alert;
	}

	private static void follow(Visitor visitor, String address) {
		follow(visitor.page(), address);
		visitor.settled();
	}

	private static void follow(Page page, String address) {
		page.evaluate("address => { const a = document.createElement('a'); a.href = address; "
				+ "document.body.append(a); a.click(); a.remove(); }", address);
	}

	/**
	 * Timers end in the order of their times: when this one has, so has whatever a left
	 * view set to say that it loads.
	 */
	private static void letTimersEnd(Page page) {
		page.evaluate("() => new Promise((end) => setTimeout(end, 400))");
	}

	/** A network as on a train: 400 ms there and back, 50 kB a second. */
	private static void slow(Visitor visitor) {
		CDPSession session = visitor.context().newCDPSession(visitor.page());
		JsonObject slow = new JsonObject();
		Map.of("latency", 400, "downloadThroughput", 50_000, "uploadThroughput", 50_000).forEach(slow::addProperty);
		slow.addProperty("offline", false);
		session.send("Network.enable");
		session.send("Network.emulateNetworkConditions", slow);
	}

}
