package id.kaitan.graph;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * Neo4j by Testcontainers. {@code KAITAN_TEST_NEO4J_IMAGE} names another image.
 */
final class Neo4jInContainer {

	private static final Logger logger = LoggerFactory.getLogger(Neo4jInContainer.class);

	private static final String DEFAULT_IMAGE = "neo4j:2026.08.1";

	private Neo4jInContainer() {
	}

	/**
	 * Starts a container that lives as long as this JVM.
	 * @param required whether to fail where there is no Docker or no image
	 * @return its Bolt address, or {@code null} if there is none and none is required
	 */
	static @Nullable URI start(boolean required) {
		String image = TestGraph.setting("kaitan.test.neo4j.image", DEFAULT_IMAGE);
		try {
			if (!required && !Files.exists(Path.of("/var/run/docker.sock")) && System.getenv("DOCKER_HOST") == null
					&& !System.getProperty("os.name").startsWith("Windows")) {
				return none(false, "Docker does not run here", null);
			}
			if (!DockerClientFactory.instance().isDockerAvailable()) {
				return none(required, "Docker does not run here", null);
			}
			@SuppressWarnings("resource") // stopped with the JVM
			Neo4jContainer container = new Neo4jContainer(
					DockerImageName.parse(image).asCompatibleSubstituteFor("neo4j"))
				.withoutAuthentication()
				.withStartupTimeout(Duration.ofMinutes(2));
			container.start();
			Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
			return URI.create(container.getBoltUrl());
		}
		catch (RuntimeException ex) {
			return none(required, "the image " + image + " does not start", ex);
		}
	}

	private static @Nullable URI none(boolean required, String reason, @Nullable Exception cause) {
		if (required) {
			throw new IllegalStateException("a container is required for the tests, but " + reason, cause);
		}
		logger.info("No container for the tests: {}", reason, cause);
		return null;
	}

}
