package id.kaitan.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.neo4j.driver.Driver;

/**
 * A graph that holds one small story.
 */
final class StoryGraph {

	private static final Pattern END_OF_STATEMENT = Pattern.compile("(?m)^;\\s*$");

	private StoryGraph() {
	}

	static void write(Driver driver) {
		for (String statement : END_OF_STATEMENT.split(read("/explorer/story.cypher"))) {
			driver.executableQuery(statement).execute();
		}
	}

	/** Events of China with everyone, from 2000 to 2025. */
	static void manyEvents(Driver driver, int count) {
		driver.executableQuery(read("/explorer/many-events.cypher")).withParameters(Map.of("count", count)).execute();
	}

	/** Organizations that China has met once each. */
	static void manyNeighbours(Driver driver, int count) {
		driver.executableQuery(read("/explorer/many-neighbours.cypher"))
			.withParameters(Map.of("count", count))
			.execute();
	}

	static String read(String resource) {
		try (InputStream in = StoryGraph.class.getResourceAsStream(resource)) {
			return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new AssertionError(resource, ex);
		}
	}

}
