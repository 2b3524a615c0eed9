package id.kaitan.graph;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A server that is not there when the program starts, and comes later.
 */
class UnreachableGraphIT {

	@Test
	@Timeout(value = 3, unit = TimeUnit.MINUTES)
	void theProgramStartsSaysSoAndRecoversWhenTheServerComes(@TempDir Path folder) throws Exception {
		int port = freePort();
		try (ConfigurableApplicationContext context = start(port)) {
			GraphStatus status = context.getBean(GraphStatus.class);
			assertThat(status.isReady()).isFalse();
			assertThat(status.health().getStatus()).isEqualTo(Status.DOWN);
			assertThat(status.health().getDetails().get("reason")).asString().contains("localhost:" + port);
			try (EmbeddedNeo4j server = EmbeddedNeo4j.start(new GraphProperties(folder, port, null,
					DataSize.ofMegabytes(16), Duration.ofSeconds(10), Duration.ofSeconds(1)))) {
				assertThat(server.uri().getPort()).isEqualTo(port);
				assertThat(status.awaitReady(Duration.ofMinutes(2))).isTrue();
				assertThat(status.health().getStatus()).isEqualTo(Status.UP);
				assertThat(context.getBean(Neo4jClient.class)
					.query("SHOW CONSTRAINTS YIELD name WHERE name = 'entity_id' RETURN name")
					.fetch()
					.all()).hasSize(1);
			}
		}
	}

	private static ConfigurableApplicationContext start(int port) throws ClassNotFoundException {
		SpringApplication application = new SpringApplication(Class.forName("id.kaitan.KaitanApplication"));
		application.addInitializers((context) -> TestPropertyValues
			.of("spring.neo4j.uri=bolt://localhost:" + port, "server.port=0", "kaitan.seed=false",
					"kaitan.retry-interval=200ms", "spring.neo4j.connection-timeout=1s")
			.applyTo(context.getEnvironment()));
		return application.run();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
