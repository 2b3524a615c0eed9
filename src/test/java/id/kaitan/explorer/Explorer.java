package id.kaitan.explorer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import id.kaitan.entity.EntityId;
import id.kaitan.network.Network;
import id.kaitan.network.Networks;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.Driver;

import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The explorer that a test looks at. Whoever was let in leaves when the test ends; what
 * was on the screen when it failed is kept in {@code target/pictures/failed}.
 */
final class Explorer implements AutoCloseable {

	private static final Path FAILED = Path.of("target", "pictures", "failed");

	private final Browser browser;

	private final int port;

	private final List<Visitor> visitors = new ArrayList<>();

	private Explorer(Browser browser, int port) {
		this.browser = browser;
		this.port = port;
	}

	int port() {
		return this.port;
	}

	/** Someone at a wide screen. */
	Visitor visitor() {
		return visitor(Visitor.Screen.WIDE);
	}

	Visitor visitor(Visitor.Screen screen) {
		return visitor(screen, this.port);
	}

	/** Someone who reaches the explorer at another port of this machine. */
	Visitor visitor(Visitor.Screen screen, int port) {
		Visitor visitor = Visitor.at("http://localhost:" + port, this.browser, screen);
		this.visitors.add(visitor);
		return visitor;
	}

	/** Someone at a wide screen, when China and Russia have met so often. */
	Visitor visitorAmongEvents(Driver driver, int count) {
		StoryGraph.manyEvents(driver, count);
		Visitor visitor = visitor();
		int planned = count / 4; // a relation counts what is settled
		visitor.until("/api/relations/country:CHN/country:RUS", "\"events\":" + (count - planned));
		return visitor;
	}

	/** Someone at a wide screen, when China has met so many organizations. */
	Visitor visitorAmongNeighbours(Driver driver, int count) {
		StoryGraph.manyNeighbours(driver, count);
		Visitor visitor = visitor();
		visitor.until("/api/entities/country:CHN/neighbours?limit=1&type=MEETING", "\"total\":" + count);
		return visitor;
	}

	private void picture(String test) {
		for (Visitor visitor : this.visitors) {
			visitor.page()
				.screenshot(new Page.ScreenshotOptions()
					.setPath(FAILED.resolve(test + "-" + this.visitors.indexOf(visitor) + ".png")));
		}
	}

	@Override
	public void close() {
		this.visitors.forEach(Visitor::close);
	}

	/**
	 * Opens the explorer for each test, with a story in its graph.
	 */
	static final class Opened implements BeforeEachCallback, AfterTestExecutionCallback, ParameterResolver {

		private static final EntityId KIM = EntityId.of("person:kim-jong-un");

		private static final Duration PATIENCE = Duration.ofSeconds(30);

		private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Explorer.class);

		@Override
		public void beforeEach(ExtensionContext context) {
			Driver driver = application(context).getBean(Driver.class);
			StoryGraph.write(driver);
			awaitStory(driver, application(context).getBean(Networks.class));
		}

		/**
		 * Much written past the server is answered some seconds later: until then what
		 * the class before had in the graph would be seen.
		 */
		private static void awaitStory(Driver driver, Networks networks) {
			int told = driver.executableQuery(
					"MATCH (:Entity {id: $id})-[:ACTOR_IN|RECIPIENT_OF]->(event:Event) RETURN count(DISTINCT event) AS told")
				.withParameters(Map.of("id", KIM.value()))
				.execute()
				.records()
				.getFirst()
				.get("told")
				.asInt();
			long end = System.nanoTime() + PATIENCE.toNanos();
			while (!isSeen(networks.current(), told) && System.nanoTime() < end) {
				LockSupport.parkNanos(50_000_000);
			}
		}

		private static boolean isSeen(Network network, int told) {
			int kim = network.number(KIM);
			return kim >= 0 && network.ties(kim).events() == told;
		}

		@Override
		public void afterTestExecution(ExtensionContext context) {
			if (context.getExecutionException().isPresent()) {
				of(context).picture(context.getRequiredTestClass().getSimpleName() + "-"
						+ context.getUniqueId()
							.replaceAll("(?s).*\\[(?:method|test-template):", "")
							.replaceAll("[^A-Za-z0-9]+", "-"));
			}
		}

		@Override
		public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
			return parameter.getParameter().getType() == Explorer.class;
		}

		@Override
		public Explorer resolveParameter(ParameterContext parameter, ExtensionContext context) {
			return of(context);
		}

		private static Explorer of(ExtensionContext context) {
			String port = application(context).getEnvironment().getRequiredProperty("local.server.port");
			return context.getStore(NAMESPACE)
				.computeIfAbsent(Explorer.class,
						(key) -> new Explorer(Chromium.browser(context), Integer.parseInt(port)), Explorer.class);
		}

		private static ApplicationContext application(ExtensionContext context) {
			return Objects.requireNonNull(SpringExtension.getApplicationContext(context));
		}

	}

}
