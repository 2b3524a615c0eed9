package id.kaitan.explorer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.google.gson.JsonObject;
import id.kaitan.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The explorer when the world is not kind: hostile names, a slow network, a server that
 * is gone.
 */
@IntegrationTest
class ExplorerTroubleIT {

	private static final String HOSTILE = "<img src=x onerror=alert(1)>\"'><script>alert(2)</script>{{7*7}}";

	@RegisterExtension
	static final Chromium CHROMIUM = new Chromium();

	@RegisterExtension
	final ExplorerViewsIT.Here here = new ExplorerViewsIT.Here();

	@Autowired
	Driver driver;

	@LocalServerPort
	int port;

	@BeforeEach
	void story() {
		StoryGraph.write(this.driver);
	}

	@Test
	void hostileTextIsShownAsTextInEveryView() {
		this.driver.executableQuery("MATCH (n) WHERE n:Entity OR n:Claim OR n:Article OR n:Event "
				+ "SET n.name = $text, n.name_en = $text, n.name_id = $text, n.title = $text, n.outlet = $text, "
				+ "n.quote = $text, n.timeText = $text, n.aliases = [$text], n.mode = $text, "
				+ "n.url = 'javascript:alert(3)' "
				+ "WITH count(*) AS nodes MATCH ()-[r:HOLDS_OFFICE|ACTOR_IN]->() SET r.title = $text, r.mention = $text")
			.withParameters(Map.of("text", HOSTILE))
			.execute();
		try (Visitor visitor = Visitor.at(this.port, this.here.context(), Visitor.Screen.WIDE)) {
			for (String path : List.of("/", "/entity/country:PRK", "/connection?from=person:kim-jong-un&to=country:UKR",
					"/relation/country:PRK/country:RUS", "/event/losses", "/event/troops", "/article/story", "/map",
					"/entity/%3Cimg%20src=x%20onerror=alert(1)%3E", "/connection?from=%3Cscript%3E&to=%22onload=%22")) {
				visitor.open(path);
				nothingRuns(visitor, path);
			}
			visitor.open("/");
			visitor.sees(HOSTILE);
			visitor.page()
				.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search for"))
				.fill(HOSTILE);
			visitor.settled();
			assertThat(visitor.page().locator(".search img").count()).isZero();
		}
	}

	@Test
	void noCellOfAnExportIsAFormula() {
		try (Visitor visitor = Visitor.at(this.port, this.here.context(), Visitor.Screen.WIDE)) {
			visitor.open("/");
			for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\uff1d1")) {
				Object table = visitor.page()
					.evaluate(
							"""
									async (text) => (await import("/js/ui/export.js")).csv({ facts: [{ id: text, type: text, mode: text,
										actors: [{ id: text }], place: { id: text }, quantity: { value: -7, unit: text }, polarity: text,
										evidence: [{ articleId: text, quote: text }] }] })""",
							formula);
				String row = String.valueOf(table).split("\r\n", 2)[1];
				assertThat(row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).as(formula)
					.noneMatch((cell) -> cell.replace("\"", "").equals(formula))
					.contains("-7");
			}
		}
	}

	@Test
	void aSlowNetworkIsSaidAndEndsWell() {
		try (Visitor visitor = Visitor.at(this.port, this.here.context(), Visitor.Screen.PHONE)) {
			visitor.open("/");
			slow(visitor);
			visitor.page().getByText("North Korea and Russia").first().click();
			visitor.page().getByText("Loading").first().waitFor();
			visitor.settled();
			visitor.sees("Events by type");
			visitor.assertFine();
		}
	}

	@Test
	void aHeadingStandsAtEveryMomentOfEveryView() {
		try (Visitor visitor = Visitor.at(this.port, this.here.context(), Visitor.Screen.WIDE)) {
			visitor.context().addInitScript("""
					globalThis.headless = [];
					new MutationObserver(() => {
						const main = document.querySelector("main");
						if (main?.childElementCount && !main.querySelector("h1")) {
							headless.push(location.pathname + " " + main.innerHTML.slice(0, 200));
						}
					}).observe(document, { childList: true, subtree: true });
					""");
			visitor.open("/");
			slow(visitor);
			for (String address : List.of("/entity/country:PRK", "/relation/country:PRK/country:RUS", "/event/losses",
					"/article/story", "/connection?from=person:kim-jong-un&to=country:UKR", "/map", "/add",
					"/add?what=feed", "/entity/country:XXX", "/event/none", "/article/none", "/")) {
				visitor.page()
					.evaluate("address => { const a = document.createElement('a'); a.href = address; "
							+ "document.body.append(a); a.click(); a.remove(); }", address);
				visitor.settled();
			}
			assertThat(visitor.page().evaluate("headless")).isEqualTo(List.of());
			assertThat(visitor.page().locator("main h1").count()).isOne();
		}
	}

	/** A network as on a train. */
	private static void slow(Visitor visitor) {
		CDPSession session = visitor.context().newCDPSession(visitor.page());
		JsonObject slow = new JsonObject();
		slow.addProperty("offline", false);
		slow.addProperty("latency", 400);
		slow.addProperty("downloadThroughput", 200_000);
		slow.addProperty("uploadThroughput", 100_000);
		session.send("Network.enable");
		session.send("Network.emulateNetworkConditions", slow);
	}

	@Test
	void everyFieldTakesHostileTextAsText() {
		try (Visitor visitor = Visitor.at(this.port, this.here.context(), Visitor.Screen.WIDE)) {
			for (String path : List.of("/", "/entity/country:PRK", "/connection", "/map", "/add")) {
				Page page = visitor.open(path);
				page.locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
				for (Locator field : page.locator("input:visible, textarea:visible").all()) {
					if (List.of("text", "search", "url", "textarea").contains(field.evaluate("one => one.type"))) {
						field.fill(HOSTILE);
						visitor.settled();
					}
				}
				nothingRuns(visitor, path);
			}
			String hostile = URLEncoder.encode(HOSTILE, StandardCharsets.UTF_8);
			List<String> names = List.of("type", "partner", "from", "to", "polarity", "minConfidence", "parts", "order",
					"zoom", "asOf", "lang", "maxHops", "limit", "after", "chronological", "entity", "what", "at");
			for (String name : names) {
				visitor.open("/entity/country:PRK?" + name + "=" + hostile);
				nothingRuns(visitor, name);
			}
			String all = "?" + String.join("=" + hostile + "&", names) + "=" + hostile;
			for (String path : List.of("/map", "/add", "/article/story", "/event/troops", "/connection", "/")) {
				visitor.open(path + all);
				nothingRuns(visitor, path);
			}
		}
	}

	@Test
	void aHostileArticleAndAHostileFileAreShownAsText() {
		try (Visitor visitor = Visitor.at(this.port, this.here.context(), Visitor.Screen.WIDE)) {
			Page page = visitor.open("/add");
			page.getByLabel("Text of the article")
				.fill(HOSTILE + "\n\nNorth Korea sent troops to Russia on 3 September 2025. "
						+ "Vladimir Putin met Kim Jong Un in Beijing.\n\n" + HOSTILE);
			page.getByLabel("Title").fill(HOSTILE);
			page.getByLabel("Outlet").fill(HOSTILE);
			visitor.click("Show its facts");
			page.locator("mark").first().waitFor();
			nothingRuns(visitor, "preview");
			visitor.click("Store");
			page.waitForURL(Pattern.compile(".*/article/.*"));
			visitor.settled();
			visitor.sees(HOSTILE, "Facts in this article");
			nothingRuns(visitor, "article");

			visitor.open("/add?what=feed");
			page.getByLabel("Format").selectOption("ucdp");
			page.locator("input[type=file]")
				.setInputFiles(new FilePayload("<img src=x onerror=alert(4)>.csv", "text/csv",
						("id,relid,year\n" + HOSTILE + "," + HOSTILE + ",x\n").getBytes(StandardCharsets.UTF_8)));
			page.locator(".job .badge, .job .failure").first().waitFor();
			visitor.sees("<img src=x onerror=alert(4)>.csv");
			nothingRuns(visitor, "feed");
		}
	}

	private static void nothingRuns(Visitor visitor, String where) {
		assertThat(visitor.page().locator("main img, main script, header img").count()).as(where).isZero();
		assertThat(visitor.page().locator("a[href^='javascript']").count()).as(where).isZero();
		assertThat(visitor.complaints().stream().filter((complaint) -> !complaint.contains("status of 40"))).as(where)
			.isEmpty();
	}

	@Test
	void aServerThatIsKilledIsSaidAndNothingTypedIsLost() {
		try (Wire wire = new Wire(this.port);
				Visitor visitor = Visitor.at(wire.port(), this.here.context(), Visitor.Screen.WIDE)) {
			Page page = visitor.open("/");
			visitor.open("/add");
			page.getByLabel("Text of the article")
				.fill("Vladimir Putin met Kim Jong Un in Beijing on 3 September 2025.");
			visitor.click("Show its facts");
			page.locator("mark").first().waitFor();

			wire.cut();
			visitor.click("Store");
			page.getByRole(AriaRole.ALERT).waitFor();
			assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("The server does not answer");
			assertThat(page.getByLabel("Text of the article").inputValue()).contains("Vladimir Putin met");

			visitor.click("Home");
			page.getByRole(AriaRole.ALERT).waitFor();
			page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search for")).fill("Ukraine");
			page.locator(".options.note").getByText("The server does not answer").waitFor();

			wire.mend();
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try again")).click();
			visitor.settled();
			visitor.sees("Latest events");
		}
	}

	@Test
	void whatIsNotThereSaysSoAndWhatToDo() {
		try (Visitor visitor = Visitor.at(this.port, this.here.context(), Visitor.Screen.WIDE)) {
			visitor.open("/entity/country:XXX");
			visitor.sees("Not in the graph", "country:XXX");
			visitor.open("/connection?from=person:kim-jong-un&to=country:UKR&maxHops=99");
			visitor.sees("could not read this question", "maxHops", "99");
		}
	}

}
