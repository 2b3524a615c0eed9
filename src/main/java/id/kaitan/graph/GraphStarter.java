package id.kaitan.graph;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Makes the graph ready: schema, then loaders. A server that cannot be reached does not
 * stop the program; it is tried again until it comes.
 */
@Component
class GraphStarter implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(GraphStarter.class);

	private static final int ATTEMPTS = 20;

	private final GraphSchema schema;

	private final List<GraphLoader> loaders;

	private final Neo4jConnectionDetails connection;

	private final GraphProperties properties;

	private final GraphStatus status;

	private @Nullable ScheduledExecutorService retries;

	GraphStarter(GraphSchema schema, List<GraphLoader> loaders, Neo4jConnectionDetails connection,
			GraphProperties properties, GraphStatus status) {
		this.schema = schema;
		this.loaders = List.copyOf(loaders);
		this.connection = connection;
		this.properties = properties;
		this.status = status;
	}

	@Override
	public void start() {
		if (this.connection instanceof StartingNeo4j embedded) {
			embedded.await();
		}
		if (prepare()) {
			return;
		}
		long interval = this.properties.retryInterval().toMillis();
		logger.warn("Kaitan starts without its graph. {} It is tried again every {} ms.", this.status.waitingFor(),
				interval);
		this.retries = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("graph-retry").factory());
		this.retries.scheduleWithFixedDelay(this::retry, interval, interval, TimeUnit.MILLISECONDS);
	}

	private void retry() {
		try {
			if (this.retries != null && prepare()) {
				this.retries.shutdown();
				logger.info("Neo4j at {} is reached: the graph is ready.", this.connection.getUri());
			}
		}
		catch (RuntimeException ex) {
			// Not a matter of time; but who mends the graph need not start this again.
			this.status.waiting(String.valueOf(ex.getMessage()));
			logger.error("The graph cannot be made ready: {}", ex.getMessage());
		}
	}

	private boolean prepare() {
		for (int attempt = 1;; attempt++) {
			try {
				BoundedDriver.preparing(() -> {
					this.schema.apply();
					this.loaders.forEach(GraphLoader::load);
				});
				this.status.ready();
				return true;
			}
			catch (Neo4jException | DataAccessException ex) {
				// Two instances that load the same at once may wait for each other's
				// locks: the one that is chosen to give way goes on where it was.
				if (attempt == ATTEMPTS || !GraphTransactions.hasCause(ex, TransientException.class)) {
					this.status.waiting("Neo4j at " + this.connection.getUri() + " cannot be used: " + reason(ex));
					return false;
				}
			}
		}
	}

	private static @Nullable String reason(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof Neo4jException) {
				return cause.getMessage();
			}
		}
		return failure.getMessage();
	}

	@Override
	public void stop() {
		if (this.retries != null) {
			this.retries.shutdownNow();
			this.retries = null;
		}
		this.status.waiting("Kaitan is stopping");
	}

	@Override
	public boolean isRunning() {
		return this.status.isReady() || this.retries != null;
	}

	/**
	 * Before the web server.
	 */
	@Override
	public int getPhase() {
		return 0;
	}

}
