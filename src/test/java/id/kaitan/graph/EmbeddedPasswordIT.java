package id.kaitan.graph;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The embedded database with and without a password, over its life.
 */
class EmbeddedPasswordIT {

	@TempDir
	Path folder;

	/** A first start sets the password twice: once before the database listens. */
	@Test
	void aPasswordIsAskedForAndChangesWithTheSettings() {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(properties("first password"))) {
			refuses(neo4j.uri(), AuthTokens.none());
			refuses(neo4j.uri(), AuthTokens.basic("neo4j", "neo4j"));
			refuses(neo4j.uri(), AuthTokens.basic("neo4j", "another password"));
			count(neo4j.uri(), AuthTokens.basic("neo4j", "first password"));
		}
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(properties("it's \"another\" one\\"))) {
			refuses(neo4j.uri(), AuthTokens.basic("neo4j", "first password"));
			count(neo4j.uri(), AuthTokens.basic("neo4j", "it's \"another\" one\\"));
		}
	}

	private void count(URI uri, AuthToken token) {
		try (Driver driver = GraphDatabase.driver(uri, token)) {
			assertThat(driver.executableQuery("RETURN 1").execute().records()).hasSize(1);
		}
	}

	private static void refuses(URI uri, AuthToken token) {
		try (Driver driver = GraphDatabase.driver(uri, token)) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(driver::verifyConnectivity);
		}
	}

	private GraphProperties properties(String password) {
		return new GraphProperties(this.folder, 0, password, DataSize.ofMegabytes(16), Duration.ofSeconds(10),
				Duration.ofSeconds(1));
	}

}
