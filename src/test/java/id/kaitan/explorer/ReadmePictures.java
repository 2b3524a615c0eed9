package id.kaitan.explorer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import id.kaitan.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes the README's pictures: a first start with its seeds, after the README's own
 * calls.
 *
 * <pre>{@code mvn -Ppictures verify}</pre>
 */
@IntegrationTest
@InChromium
class ReadmePictures {

	private static final Path IMAGES = Path.of("docs", "images");

	/** A call of the README that stores something: its path, type and body. */
	private static final Pattern CALL = Pattern.compile(
			"localhost:8080(/api/(?:articles|facts)) -H 'Content-Type: ([^']+)' (?:-d|--data-binary) '(\\{.*?\\})'",
			Pattern.DOTALL);

	@Test
	void take(Explorer explorer, @TempDir Path data) throws Exception {
		try (ConfigurableApplicationContext first = new SpringApplicationBuilder(
				Class.forName("id.kaitan.KaitanApplication"))
			.run("--server.port=0", "--kaitan.bolt-port=0", "--kaitan.data-dir=" + data, "--kaitan.seed=true")) {
			Visitor visitor = explorer.visitor(Visitor.Screen.WIDE,
					Integer.parseInt(first.getEnvironment().getRequiredProperty("local.server.port")));
			store(visitor);
			Page page = visitor.page();
			page.setViewportSize(1280, 860);
			visitor.open("/");
			visitor.sees("Latest events", "Prabowo Subianto");
			take(page, "home");
			visitor.click("Show the connection");
			visitor.sees("Why this is first");
			take(page, "connection");
			visitor.open("/entity/country:PRK");
			visitor.sees("Tied to");
			take(page, "entity");
			page.setViewportSize(1280, 1010);
			visitor.open("/relation/country:PRK/country:RUS");
			visitor.sees("Contested claims");
			take(page, "relation");
			assertThat(visitor.complaints()).isEmpty();
		}
	}

	private static void store(Visitor visitor) throws Exception {
		Matcher calls = CALL.matcher(Files.readString(Path.of("README.md")));
		int stored = 0;
		for (; calls.find(); stored++) {
			APIResponse answer = visitor.context()
				.request()
				.post(visitor.address(calls.group(1)),
						RequestOptions.create().setHeader("Content-Type", calls.group(2)).setData(calls.group(3)));
			assertThat(answer.ok()).as(answer.text()).isTrue();
		}
		assertThat(stored).isEqualTo(2);
	}

	private static void take(Page page, String view) {
		page.screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(view + ".png")));
	}

}
