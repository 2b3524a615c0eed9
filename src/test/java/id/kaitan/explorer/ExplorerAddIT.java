package id.kaitan.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.kaitan.IntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a person adds by hand: an article that is read before it is stored, the file of a
 * feed.
 */
@IntegrationTest
@InChromium
class ExplorerAddIT {

	@Test
	void anArticleIsReadBeforeItIsStored(Explorer explorer) {
		Visitor visitor = explorer.visitor();
		Page page = visitor.open("/add");
		page.getByLabel("Text of the article")
			.fill("Presiden Rusia Vladimir Putin bertemu dengan pemimpin Korea Utara Kim Jong Un di Beijing.");
		page.getByLabel("Published on").fill("2025-09-04");
		visitor.click("Show its facts");
		page.locator("mark").first().waitFor();
		visitor.sees("Nothing is stored yet", "Meeting");
		Locator fact = page.locator(".reading-facts .fact").first();
		fact.hover();
		assertThat(page.locator("mark.on").count()).isPositive();
		visitor.assertFine();
		store(visitor);
	}

	@Test
	void aFeedFileGoesInAndItsRejectsAreShown(Explorer explorer) {
		Visitor visitor = explorer.visitor();
		Page page = visitor.open("/add?what=feed");
		page.getByLabel("Format").selectOption("icews");
		page.locator("input[type=file]").setInputFiles(Path.of("src", "test", "resources", "feed", "icews.tab"));
		page.locator(".job .badge").getByText("done").waitFor();
		assertThat(page.locator(".job").innerText()).contains("icews.tab", "created");
		visitor.assertFine();
	}

	@Test
	void theFirstArticleTellsWhoSaysAndWhoDenies(Explorer explorer) throws IOException {
		Visitor visitor = explorer.visitor();
		Page page = visitor.open("/add");
		page.getByLabel("Text of the article").fill(seedArticle());
		page.getByLabel("Outlet").fill("The Real Herald");
		page.getByLabel("Published on").fill("2025-09-03");
		store(visitor);

		visitor.open("/relation/country:PRK/country:RUS");
		Locator contested = page.locator(".contested")
			.filter(new Locator.FilterOptions().setHasText("The Real Herald"))
			.first();
		assertThat(contested.locator(".side.says").innerText()).contains("The Real Herald");
		assertThat(contested.locator(".side.denies").innerText()).contains("kerugian militer mereka", "North Korea",
				"Russia");
		visitor.assertFine();
	}

	private static void store(Visitor visitor) {
		visitor.click("Store");
		visitor.page().waitForURL(Pattern.compile(".*/article/.*"));
		visitor.sees("Facts in this article");
		visitor.assertFine();
	}

	/** The text of the article that Kaitan begins with. */
	private static String seedArticle() throws IOException {
		Resource[] articles = new PathMatchingResourcePatternResolver().getResources("classpath:/seeds/articles/*");
		return JsonParser.parseString(articles[0].getContentAsString(StandardCharsets.UTF_8))
			.getAsJsonObject()
			.get("text")
			.getAsString();
	}

}
