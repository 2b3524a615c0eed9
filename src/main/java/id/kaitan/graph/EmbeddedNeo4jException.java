package id.kaitan.graph;

import java.net.BindException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.neo4j.io.locker.FileLockException;

/**
 * The embedded database cannot start, and what to do about it.
 */
final class EmbeddedNeo4jException extends RuntimeException {

	private final String action;

	private EmbeddedNeo4jException(String message, String action, Throwable cause) {
		super(message, cause);
		this.action = action;
	}

	static EmbeddedNeo4jException of(GraphProperties properties, RuntimeException failure) {
		if (find(failure, BindException.class) != null) {
			return new EmbeddedNeo4jException(
					"Bolt port " + properties.boltPort()
							+ " is taken by another program, perhaps another Kaitan or Neo4j.",
					"Stop that program, or set kaitan.bolt-port (KAITAN_BOLT_PORT) to another port, 0 for any that is free.",
					failure);
		}
		if (find(failure, FileLockException.class) != null) {
			return inUse(properties, failure);
		}
		return new EmbeddedNeo4jException(
				"The embedded database in " + properties.dataDir().toAbsolutePath().normalize() + " cannot start: "
						+ root(failure).getMessage(),
				"Read neo4j/logs/debug.log in that folder, or set kaitan.data-dir (KAITAN_DATA_DIR) to another folder.",
				failure);
	}

	static EmbeddedNeo4jException inUse(GraphProperties properties, RuntimeException failure) {
		return new EmbeddedNeo4jException(
				"The database in " + properties.dataDir().toAbsolutePath().normalize()
						+ " is in use: another Kaitan runs on the same folder.",
				"Stop the other one, or set kaitan.data-dir (KAITAN_DATA_DIR) to another folder.", failure);
	}

	static EmbeddedNeo4jException noBackup(Path folder) {
		return new EmbeddedNeo4jException("There is no backup in " + folder + ": it has no backup.json and neo4j/.",
				"Give --restore the folder of a backup, such as data/backups/20260101-120000.",
				new IllegalArgumentException(folder.toString()));
	}

	static EmbeddedNeo4jException restoreInterrupted(Path data) {
		return new EmbeddedNeo4jException("A restore into " + data + " was interrupted before it was complete.",
				"Run it again with --restore=<folder of the backup>; what was there before is kept beside it.",
				new IllegalStateException(data.toString()));
	}

	static EmbeddedNeo4jException notWritable(Path dataDir, Exception failure) {
		return new EmbeddedNeo4jException(
				"The data folder " + dataDir.toAbsolutePath().normalize() + " cannot be written.",
				"Make it writable, or set kaitan.data-dir (KAITAN_DATA_DIR) to a folder that is.", failure);
	}

	private static @Nullable Throwable find(Throwable failure, Class<? extends Throwable> type) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (type.isInstance(cause)) {
				return cause;
			}
		}
		return null;
	}

	private static Throwable root(Throwable failure) {
		Throwable root = failure;
		for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
			root = cause;
		}
		return root;
	}

	/**
	 * What to do about it.
	 * @return a sentence that names the setting
	 */
	String action() {
		return this.action;
	}

}
