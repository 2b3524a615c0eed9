package id.kaitan.explorer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.kaitan.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The explorer when the world is not kind: hostile names, files and addresses.
 */
@IntegrationTest
@InChromium
class ExplorerTroubleIT {

	private static final String HOSTILE = "<img src=x onerror=alert(1)>\"'><script>alert(2)</script>{{7*7}}";

	@Autowired
	Driver driver;

	@Test
	void hostileTextIsShownAsTextInEveryView(Explorer explorer) {
		this.driver.executableQuery("MATCH (n) WHERE n:Entity OR n:Claim OR n:Article OR n:Event "
				+ "SET n.name = $text, n.name_en = $text, n.name_id = $text, n.title = $text, n.outlet = $text, "
				+ "n.quote = $text, n.timeText = $text, n.aliases = [$text], n.mode = $text, "
				+ "n.url = 'javascript:alert(3)' "
				+ "WITH count(*) AS nodes MATCH ()-[r:HOLDS_OFFICE|ACTOR_IN]->() SET r.title = $text, r.mention = $text")
			.withParameters(Map.of("text", HOSTILE))
			.execute();
		Visitor visitor = explorer.visitor();
		for (String path : List.of("/", "/entity/country:PRK", "/connection?from=person:kim-jong-un&to=country:UKR",
				"/relation/country:PRK/country:RUS", "/event/losses", "/event/troops", "/article/story", "/map",
				"/entity/%3Cimg%20src=x%20onerror=alert(1)%3E", "/connection?from=%3Cscript%3E&to=%22onload=%22")) {
			visitor.open(path);
			nothingRuns(visitor, path);
		}
		visitor.open("/");
		visitor.sees(HOSTILE);
		visitor.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search for")).fill(HOSTILE);
		visitor.settled();
		assertThat(visitor.page().locator(".search img").count()).isZero();
	}

	@Test
	void noCellOfAnExportIsAFormula(Explorer explorer) {
		Visitor visitor = explorer.visitor();
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

	@Test
	void everyFieldTakesHostileTextAsText(Explorer explorer) {
		Visitor visitor = explorer.visitor();
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

	@Test
	void aHostileArticleAndAHostileFileAreShownAsText(Explorer explorer) {
		Visitor visitor = explorer.visitor();
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

	private static void nothingRuns(Visitor visitor, String where) {
		assertThat(visitor.page().locator("main img, main script, header img").count()).as(where).isZero();
		assertThat(visitor.page().locator("a[href^='javascript']").count()).as(where).isZero();
		assertThat(visitor.complaints().stream().filter((complaint) -> !complaint.contains("status of 40"))).as(where)
			.isEmpty();
	}

	@Test
	void whatIsNotThereSaysSoAndWhatToDo(Explorer explorer) {
		Visitor visitor = explorer.visitor();
		visitor.open("/entity/country:XXX");
		visitor.sees("Not in the graph", "country:XXX");
		visitor.open("/connection?from=person:kim-jong-un&to=country:UKR&maxHops=99");
		visitor.sees("could not read this question", "maxHops", "99");
	}

}
