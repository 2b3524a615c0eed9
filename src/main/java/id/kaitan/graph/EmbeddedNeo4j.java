package id.kaitan.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.impl.transaction.log.checkpoint.CheckPointer;
import org.neo4j.kernel.impl.transaction.log.checkpoint.SimpleTriggerInfo;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Neo4j of this process. It speaks Bolt on loopback only; it asks for a password if one
 * is set.
 */
final class EmbeddedNeo4j implements AutoCloseable {

	private static final String HOST = "127.0.0.1";

	private static final Duration STARTUP_LIMIT = Duration.ofMinutes(10);

	private static final Duration CLOSING_LIMIT = Duration.ofMinutes(1);

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedNeo4j.class);

	private final DatabaseManagementService service;

	private final Path home;

	private final int port;

	private EmbeddedNeo4j(DatabaseManagementService service, Path home, int port) {
		this.service = service;
		this.home = home;
		this.port = port;
	}

	/**
	 * Starts the database and waits until it can be asked.
	 * @param properties where its files are and which port it takes
	 * @return the running database
	 * @throws EmbeddedNeo4jException if it cannot start; nothing is left running
	 */
	static EmbeddedNeo4j start(GraphProperties properties) {
		requireFree(properties);
		Path home = writableHome(properties.dataDir());
		EmbeddedPassword password = new EmbeddedPassword(home, properties.boltPassword());
		DatabaseManagementService service;
		try {
			password.replaceDefault(() -> builder(home, properties).setConfig(BoltConnector.enabled, false).build());
			service = builder(home, properties).build();
		}
		catch (RuntimeException ex) {
			throw EmbeddedNeo4jException.of(properties, ex);
		}
		try {
			GraphDatabaseAPI database = (GraphDatabaseAPI) service
				.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
			if (!database.isAvailable(STARTUP_LIMIT.toMillis())) {
				throw new IllegalStateException("the database was not available after " + STARTUP_LIMIT);
			}
			password.set(service);
			int port = database.getDependencyResolver()
				.resolveDependency(ConnectorPortRegister.class)
				.getLocalAddress(ConnectorType.BOLT)
				.getPort();
			return new EmbeddedNeo4j(service, home, port);
		}
		catch (RuntimeException ex) {
			service.shutdown();
			throw EmbeddedNeo4jException.of(properties, ex);
		}
	}

	private static void requireFree(GraphProperties properties) {
		try (ServerSocket probe = new ServerSocket()) {
			probe.setReuseAddress(true);
			probe.bind(new InetSocketAddress(HOST, properties.boltPort()));
		}
		catch (IOException ex) {
			throw EmbeddedNeo4jException.of(properties, new UncheckedIOException(ex));
		}
	}

	private static Path writableHome(Path dataDir) {
		Path home = dataDir.toAbsolutePath().normalize().resolve("neo4j");
		try {
			Files.createDirectories(home);
			Files.delete(Files.createTempFile(home, "writable", null));
			return home;
		}
		catch (IOException ex) {
			throw EmbeddedNeo4jException.notWritable(dataDir, ex);
		}
	}

	private static DatabaseManagementServiceBuilder builder(Path home, GraphProperties properties) {
		int boltPort = properties.boltPort();
		return new DatabaseManagementServiceBuilder(home).setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress(HOST, boltPort))
			.setConfig(BoltConnector.advertised_address, new SocketAddress("localhost", boltPort))
			.setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
			.setConfig(GraphDatabaseSettings.auth_enabled, properties.boltPassword() != null)
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(GraphDatabaseSettings.pagecache_memory, properties.pageCache().toBytes())
			.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
			.setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
			.setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false);
	}

	/**
	 * Where the driver finds it.
	 * @return a Bolt address on loopback
	 */
	URI uri() {
		return uri(this.port);
	}

	static URI uri(int port) {
		return URI.create("bolt://" + HOST + ":" + port);
	}

	/**
	 * The database itself.
	 * @return the service that manages it
	 */
	DatabaseManagementService service() {
		return this.service;
	}

	/**
	 * Copies its files, while nobody commits.
	 * @param folder where to
	 * @throws IOException if they cannot be copied, for example for want of room
	 */
	void copyTo(Path folder) throws IOException {
		for (String name : this.service.listDatabases()) {
			((GraphDatabaseAPI) this.service.database(name)).getDependencyResolver()
				.resolveDependency(CheckPointer.class)
				.forceCheckPoint(new SimpleTriggerInfo("backup"));
		}
		long room = Files.getFileStore(this.home).getUsableSpace();
		long size = StoreFiles.size(this.home);
		if (room < size + size / 10) {
			throw new IOException("the copy needs " + (size >> 20) + " MB, there are " + (room >> 20) + " MB");
		}
		StoreFiles.copy(this.home, folder);
	}

	/**
	 * Closes the database, with all that was committed on disk. One that has no room to
	 * write its pages would try for ever, and the process would never end: after a minute
	 * it is left as if it had been killed, and reads its log at the next start.
	 */
	@Override
	public void close() {
		if (!ends(this.service::shutdown, CLOSING_LIMIT)) {
			logger.error(
					"Neo4j did not close within {} s, for example because its disk is full. What was committed is in its log, and is there after the next start",
					CLOSING_LIMIT.toSeconds());
		}
	}

	/**
	 * Whether work ends in time. If not it goes on, in a thread that keeps no process
	 * alive.
	 */
	static boolean ends(Runnable work, Duration most) {
		FutureTask<Boolean> task = new FutureTask<>(work, true);
		Thread.ofPlatform().daemon().name("neo4j-closing").start(task);
		try {
			return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("Neo4j did not close: " + ex.getCause(), ex.getCause());
		}
	}

}
