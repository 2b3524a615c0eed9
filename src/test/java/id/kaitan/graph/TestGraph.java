package id.kaitan.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * The Neo4j of all tests of this JVM, started once: a container where Docker runs and has
 * an image, else the embedded engine. {@code KAITAN_TEST_NEO4J} (or the system property
 * {@code kaitan.test.neo4j}) set to {@code container} or {@code embedded} leaves no
 * choice.
 */
public final class TestGraph {

	private static final Logger logger = LoggerFactory.getLogger(TestGraph.class);

	private TestGraph() {
	}

	/**
	 * Where the Neo4j of the tests is.
	 * @return a Bolt address
	 */
	public static URI uri() {
		return Holder.URI;
	}

	private static URI start() {
		String wanted = setting("kaitan.test.neo4j", "auto");
		if (!wanted.matches("auto|container|embedded")) {
			throw new IllegalArgumentException(
					"kaitan.test.neo4j '" + wanted + "': accepted are auto, container, embedded");
		}
		URI container = wanted.equals("embedded") ? null : Neo4jInContainer.start(wanted.equals("container"));
		URI uri = (container != null) ? container : startEmbedded();
		logger.warn("Integration tests run on Neo4j {} at {}", (container != null) ? "in a container" : "embedded",
				uri);
		return uri;
	}

	private static URI startEmbedded() {
		try {
			Path folder = Files.createTempDirectory("kaitan-it");
			EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(properties(folder));
			Runtime.getRuntime().addShutdownHook(new Thread(() -> {
				neo4j.close();
				FileSystemUtils.deleteRecursively(folder.toFile());
			}));
			return neo4j.uri();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static GraphProperties properties(Path dataDir) {
		return new GraphProperties(dataDir, 0, null, DataSize.ofMegabytes(64), Duration.ofSeconds(10),
				Duration.ofMillis(200));
	}

	/**
	 * A setting of the tests.
	 * @param property its name as a system property; in capitals and with underscores,
	 * the name of an environment variable
	 * @param otherwise what holds if neither is set
	 * @return its value
	 */
	public static String setting(String property, String otherwise) {
		String value = System.getProperty(property);
		if (value == null) {
			value = System.getenv(property.toUpperCase(java.util.Locale.ROOT).replace('.', '_'));
		}
		return (value != null && !value.isBlank()) ? value : otherwise;
	}

	/**
	 * Points a context at the Neo4j of the tests.
	 */
	public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues
				.of("spring.neo4j.uri=" + uri(), "spring.neo4j.authentication.username=", "kaitan.seed=false",
						"kaitan.data-dir=target/it-data")
				.applyTo(context);
		}

	}

	private static final class Holder {

		static final URI URI = start();

	}

}
