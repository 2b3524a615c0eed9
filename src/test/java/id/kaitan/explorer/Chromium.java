package id.kaitan.explorer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import id.kaitan.graph.TestGraph;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real Chromium, one for all tests. Where none is installed its tests are skipped,
 * before an application is started for them, and say so, unless
 * {@code KAITAN_TEST_CHROMIUM} (or the system property {@code kaitan.test.chromium}) is
 * {@code required}: then they fail.
 */
final class Chromium implements ExecutionCondition {

	private static final Logger logger = LoggerFactory.getLogger(Chromium.class);

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Chromium.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (find().isPresent()) {
			return ConditionEvaluationResult.enabled("Chromium is installed");
		}
		String missing = "No Chromium is installed: %s is not run".formatted(context.getDisplayName());
		if (isRequired()) {
			throw new IllegalStateException(missing + ", and KAITAN_TEST_CHROMIUM is required");
		}
		logger.warn("SKIPPED: {}", missing);
		return ConditionEvaluationResult.disabled(missing);
	}

	static Browser browser(ExtensionContext context) {
		return running(context, find().orElseThrow()).browser();
	}

	private static boolean isRequired() {
		String wanted = TestGraph.setting("kaitan.test.chromium", "optional");
		if (!wanted.matches("optional|required")) {
			throw new IllegalArgumentException(
					"kaitan.test.chromium '" + wanted + "': accepted are optional, required");
		}
		return wanted.equals("required");
	}

	private static Running running(ExtensionContext context, Path executable) {
		return context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(Running.class, (key) -> Running.start(executable), Running.class);
	}

	private static Optional<Path> find() {
		String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
		return Stream
			.concat(Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of),
					Arrays.stream(path.split(java.io.File.pathSeparator))
						.flatMap((directory) -> NAMES.stream().map((name) -> Path.of(directory, name))))
			.filter(Files::isExecutable)
			.findFirst();
	}

	/**
	 * The browser and what drives it.
	 *
	 * @param playwright drives
	 * @param browser is driven
	 */
	private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

		static Running start(Path executable) {
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			Browser browser = playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
					.setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
			return new Running(playwright, browser);
		}

		@Override
		public void close() {
			this.browser.close();
			this.playwright.close();
		}

	}

}
