package id.kaitan.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import id.kaitan.problem.UnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Whether the disk of the embedded database has room. A full disk makes Neo4j give up
 * until it is started again, reads included; so writes are refused before that, and go on
 * by themselves when there is room.
 */
@Component
final class DiskRoom {

	private static final Logger logger = LoggerFactory.getLogger(DiskRoom.class);

	private final Path folder;

	private final DataSize least;

	private final boolean embedded;

	@Autowired
	DiskRoom(GraphProperties graph, WriteProperties properties, ObjectProvider<StartingNeo4j> embedded) {
		this(graph.dataDir(), properties.minFreeSpace(), embedded.getIfAvailable() != null);
	}

	DiskRoom(Path folder, DataSize least, boolean embedded) {
		this.folder = folder;
		this.least = least;
		this.embedded = embedded;
	}

	/**
	 * Asks for room for one more transaction that writes.
	 * @throws UnavailableException if less than {@code kaitan.min-free-space} is left; a
	 * server sees to its own disk
	 */
	void require() {
		if (!this.embedded) {
			return;
		}
		long free = free();
		if (free < this.least.toBytes()) {
			throw new UnavailableException(
					"the disk of kaitan.data-dir is nearly full: %d MB are left, kaitan.min-free-space is %d MB; nothing is written until there is more"
						.formatted(free >> 20, this.least.toMegabytes()),
					null);
		}
	}

	private long free() {
		try {
			return Files.getFileStore(this.folder).getUsableSpace();
		}
		catch (IOException | UncheckedIOException ex) {
			logger.debug("The room on the disk is not known", ex);
			return Long.MAX_VALUE;
		}
	}

}
