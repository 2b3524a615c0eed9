package id.kaitan.graph;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * An embedded database that may still be starting.
 */
final class StartingNeo4j implements Neo4jConnectionDetails, EmbeddedGraph, AutoCloseable {

	private final CompletableFuture<EmbeddedNeo4j> running = new CompletableFuture<>();

	private final CommitChanges changes = new CommitChanges();

	private final CommitBarrier barrier = new CommitBarrier();

	private final int port;

	private final AuthToken token;

	private StartingNeo4j(int port, @Nullable String password) {
		this.port = port;
		this.token = (password != null) ? AuthTokens.basic(EmbeddedPassword.USER, password) : AuthTokens.none();
	}

	static StartingNeo4j begin(GraphProperties properties, @Nullable Path backup) {
		StartingNeo4j starting = new StartingNeo4j(properties.boltPort(), properties.boltPassword());
		Thread.ofPlatform().name("neo4j-start").daemon().start(() -> {
			try {
				Restore.apply(properties, backup);
				EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(properties);
				starting.barrier.guard(neo4j.service());
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

	@Override
	public AuthToken getAuthToken() {
		return this.token;
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

	@Override
	public <T> T whileNobodyWrites(Callable<T> work) throws Exception {
		return this.barrier.closed(work);
	}

	@Override
	public void copyTo(Path folder) throws IOException {
		EmbeddedNeo4j neo4j = await();
		try {
			this.barrier.closed(() -> {
				neo4j.copyTo(folder);
				return folder;
			});
		}
		catch (IOException | RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IOException("the database was not copied", ex);
		}
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
