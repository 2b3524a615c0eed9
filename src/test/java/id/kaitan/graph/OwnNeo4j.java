package id.kaitan.graph;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

import org.springframework.util.unit.DataSize;

/**
 * A Neo4j of a test's own, for tests that take it away.
 */
public final class OwnNeo4j implements AutoCloseable {

	private final EmbeddedNeo4j neo4j;

	private OwnNeo4j(EmbeddedNeo4j neo4j) {
		this.neo4j = neo4j;
	}

	/**
	 * Starts it.
	 * @param folder where its files are
	 * @param port its Bolt port, 0 for any that is free
	 * @return the running database
	 */
	public static OwnNeo4j start(Path folder, int port) {
		return new OwnNeo4j(EmbeddedNeo4j.start(new GraphProperties(folder, port, null, DataSize.ofMegabytes(32),
				Duration.ofSeconds(10), Duration.ofMillis(200))));
	}

	/**
	 * Where it is.
	 * @return a Bolt address
	 */
	public URI uri() {
		return this.neo4j.uri();
	}

	/**
	 * A port that is free now.
	 * @return the port
	 * @throws IOException if there is none
	 */
	public static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	@Override
	public void close() {
		this.neo4j.close();
	}

}
