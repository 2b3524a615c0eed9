package id.kaitan.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/**
 * Puts a backup in the place of the database, before that is opened. What was there
 * before is kept beside it.
 */
final class Restore {

	/** What a backup has, and what a restore replaces. */
	private static final String[] FOLDERS = { "neo4j", "imports" };

	private static final String MARK = "restore-in-progress";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
		.withZone(ZoneOffset.UTC);

	private Restore() {
	}

	/**
	 * Restores.
	 * @param properties where the database is
	 * @param backup the folder of a backup, or {@code null} if nothing is to be restored
	 * @throws EmbeddedNeo4jException if it cannot be restored, or an earlier restore was
	 * interrupted and is not done again
	 */
	static void apply(GraphProperties properties, @Nullable Path backup) {
		Path data = properties.dataDir().toAbsolutePath().normalize();
		Path mark = data.resolve(MARK);
		if (backup == null) {
			if (Files.exists(mark)) {
				throw EmbeddedNeo4jException.restoreInterrupted(data);
			}
			return;
		}
		Path from = backup.toAbsolutePath().normalize();
		if (!Files.isRegularFile(from.resolve("backup.json")) || !Files.isDirectory(from.resolve("neo4j"))) {
			throw EmbeddedNeo4jException.noBackup(from);
		}
		try {
			Files.createDirectories(data);
			requireUnused(properties, data);
			for (String folder : FOLDERS) {
				FileSystemUtils.deleteRecursively(data.resolve(folder + ".restoring"));
				if (Files.isDirectory(from.resolve(folder))) {
					StoreFiles.copy(from.resolve(folder), data.resolve(folder + ".restoring"));
				}
			}
			Files.writeString(mark, from.toString());
			String before = ".before-" + TIME.format(Instant.now());
			for (String folder : FOLDERS) {
				move(data.resolve(folder), data.resolve(folder + before));
				move(data.resolve(folder + ".restoring"), data.resolve(folder));
			}
			Files.delete(mark);
		}
		catch (IOException ex) {
			throw EmbeddedNeo4jException.of(properties, new UncheckedIOException(ex));
		}
	}

	private static void move(Path from, Path to) throws IOException {
		if (Files.exists(from)) {
			Files.move(from, to);
		}
	}

	private static void requireUnused(GraphProperties properties, Path data) throws IOException {
		Path lock = data.resolve("neo4j/data/databases/store_lock");
		if (!Files.exists(lock)) {
			return;
		}
		try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
				FileLock held = channel.tryLock()) {
			if (held == null) {
				throw EmbeddedNeo4jException.inUse(properties, new IllegalStateException("the store is locked"));
			}
		}
		catch (OverlappingFileLockException ex) {
			throw EmbeddedNeo4jException.inUse(properties, ex);
		}
	}

}
