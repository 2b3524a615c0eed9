package id.kaitan.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;

/**
 * The password of the embedded database's one user. A new database has the password that
 * everyone knows, so that is replaced once before the database listens anywhere.
 */
final class EmbeddedPassword {

	/** The user that every Neo4j begins with. */
	static final String USER = "neo4j";

	private static final String REPLACED = "default-password-replaced";

	private final Path replaced;

	private final @Nullable String password;

	EmbeddedPassword(Path home, @Nullable String password) {
		this.replaced = home.resolve(REPLACED);
		this.password = password;
	}

	/**
	 * Replaces the default password, once for ever.
	 * @param deaf starts the database such that it listens nowhere
	 */
	void replaceDefault(Supplier<DatabaseManagementService> deaf) {
		if (this.password == null || Files.exists(this.replaced)) {
			return;
		}
		DatabaseManagementService service = deaf.get();
		try {
			set(service);
			Files.createFile(this.replaced);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			service.shutdown();
		}
	}

	/**
	 * Sets the password that the settings say, if they say one. Neo4j refuses a password
	 * that is the old one, so a random one comes between.
	 * @param service the running database
	 */
	void set(DatabaseManagementService service) {
		if (this.password != null) {
			set(service, UUID.randomUUID().toString());
			set(service, this.password);
		}
	}

	private static void set(DatabaseManagementService service, String password) {
		service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
			.executeTransactionally(Cypher.read("system/set-password"), Map.of("password", password));
	}

}
