package id.kaitan.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.kaitan.IntegrationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * The planner accepts every statement that Kaitan may send.
 */
@IntegrationTest
class CypherIT {

	private static final Path ROOT = Path.of("cypher");

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	@Autowired
	private Driver driver;

	@Autowired
	private Cypher cypher;

	@ParameterizedTest
	@MethodSource("names")
	void isAcceptedByThePlanner(String name) {
		for (String statement : this.cypher.script(name)) {
			if (isSchema(statement)) {
				continue;
			}
			assertThatNoException().as(statement).isThrownBy(() -> explain(statement));
		}
	}

	@ParameterizedTest
	@MethodSource("names")
	void theHeaderNamesEveryParameter(String name) throws IOException {
		String text = Files.readString(ROOT.resolve(name + ".cypher"));
		String header = String.join("\n", text.lines().takeWhile((line) -> line.startsWith("//")).toList());
		assertThat(header).as("header comment of %s", name).isNotBlank();
		Matcher parameters = PARAMETER.matcher(this.cypher.text(name));
		while (parameters.find()) {
			assertThat(header).as("header comment of %s", name).contains(parameters.group(1));
		}
	}

	private static boolean isSchema(String statement) {
		return statement.startsWith("CREATE ") && statement.contains("IF NOT EXISTS");
	}

	private void explain(String statement) {
		this.driver.executableQuery("EXPLAIN " + statement).execute();
	}

	static Stream<String> names() throws IOException {
		try (Stream<Path> files = Files.walk(ROOT)) {
			List<String> names = files.map(ROOT::relativize)
				.map(Path::toString)
				.filter((path) -> path.endsWith(".cypher") && !path.startsWith("browser"))
				.map((path) -> path.substring(0, path.length() - ".cypher".length()).replace('\\', '/'))
				.sorted()
				.toList();
			return names.stream();
		}
	}

}
