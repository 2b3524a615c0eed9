package id.kaitan.explorer;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.kaitan.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Neo4j Browser as an analyst opens it: connected by itself, with the guide and the style
 * of the running server, and without a word to anyone else.
 */
@IntegrationTest
class Neo4jBrowserIT {

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
	void showsTheGraphTheGuideAndTheStyle() {
		try (Visitor visitor = Visitor.at(this.port, this.here.context(), Visitor.Screen.WIDE)) {
			Page page = visitor.page();
			List<String> answered = new ArrayList<>();
			page.onRequestFinished((request) -> answered.add(request.url()));
			String server = "http://localhost:" + this.port;
			page.navigate(server + "/browser/");
			page.getByText("You have a working connection").first().waitFor();

			enter(page, ":style " + server + "/browser-guide/kaitan.grass");
			page.getByText("node.Country {").first().waitFor();
			enter(page, "MATCH (n) RETURN n LIMIT 100");
			page.getByText("Displaying").first().waitFor();
			assertThat(page.locator("svg text").allTextContents()).as("names as captions")
				.anyMatch((caption) -> caption.contains("Ukraine"));
			enter(page, ":play " + server + "/browser-guide/kaitan.html");
			page.getByText("Kaitan in Neo4j Browser").first().waitFor();
			assertThat(answered).allMatch((url) -> url.startsWith("http://localhost:") || url.startsWith("data:")
					|| url.startsWith("blob:") || url.startsWith("http://127.0.0.1:"));
		}
	}

	private static void enter(Page page, String command) {
		Locator editor = page.locator(".monaco-editor").first();
		editor.click();
		page.keyboard().press("ControlOrMeta+A");
		page.keyboard().press("Delete");
		page.keyboard().insertText(command);
		page.keyboard().press("ControlOrMeta+Enter");
	}

}
