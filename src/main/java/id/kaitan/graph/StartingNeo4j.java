package id.kaitan.graph;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * An embedded database that may still be starting.
 */
final class StartingNeo4j implements Neo4jConnectionDetails, AutoCloseable {

	private final CompletableFuture<EmbeddedNeo4j> running = new CompletableFuture<>();

	private final CommitChanges changes = new CommitChanges();

	private final int port;

	private StartingNeo4j(int port) {
		this.port = port;
	}

	static StartingNeo4j begin(GraphProperties properties) {
		StartingNeo4j starting = new StartingNeo4j(properties.boltPort());
		Thread.ofPlatform().name("neo4j-start").daemon().start(() -> {
			try {
				EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(properties);
				starting.changes.listenTo(neo4j.service());
				starting.running.complete(neo4j);
			}
			catch (Throwable ex) {
				starting.running.completeExceptionally(ex);
			}
		});
		return starting;
	}

	/**
	 * Where it is. Waits for the database only if its port is yet to be chosen.
	 */
	@Override
	public URI getUri() {
		return (this.port != 0) ? EmbeddedNeo4j.uri(this.port) : await().uri();
	}

	/**
	 * Waits until it can be asked.
	 * @return the running database
	 * @throws EmbeddedNeo4jException if it cannot start
	 */
	EmbeddedNeo4j await() {
		try {
			return this.running.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof EmbeddedNeo4jException failure) {
				throw failure;
			}
			throw ex;
		}
	}

	GraphChanges changes() {
		return this.changes;
	}

	/**
	 * Closes it, once it has started.
	 */
	@Override
	public void close() {
		this.running.handle((neo4j, failure) -> {
			if (neo4j != null) {
				neo4j.close();
			}
			return null;
		}).join();
	}

}
