package id.kaitan.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import id.kaitan.graph.EmbeddedGraph;
import id.kaitan.graph.GraphProperties;
import id.kaitan.graph.GraphSchema;
import id.kaitan.problem.InvalidInputException;
import id.kaitan.problem.UnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Makes backups in {@code backups/} of the data folder: the files of the database as they
 * are between two commits, and what imports need to go on. A folder with a
 * {@code backup.json} is whole.
 */
@Component
class Backups {

	private static final Logger logger = LoggerFactory.getLogger(Backups.class);

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS")
		.withZone(ZoneOffset.UTC);

	private static final String DESCRIPTION = "backup.json";

	private final ObjectProvider<EmbeddedGraph> graph;

	private final GraphSchema schema;

	private final JsonMapper mapper;

	private final Path data;

	Backups(ObjectProvider<EmbeddedGraph> graph, GraphSchema schema, JsonMapper mapper, GraphProperties properties) {
		this.graph = graph;
		this.schema = schema;
		this.mapper = mapper;
		this.data = properties.dataDir().toAbsolutePath().normalize();
	}

	/**
	 * Makes a backup. Writers wait while the files are copied; questions do not.
	 * @return the backup, which is on disk
	 * @throws InvalidInputException if the database is a server's
	 * @throws UnavailableException if there is no room for it
	 */
	synchronized Backup make() {
		EmbeddedGraph embedded = this.graph.getIfAvailable();
		if (embedded == null) {
			throw new InvalidInputException("spring.neo4j.uri", "a server",
					"the embedded database; a server has a backup of its own, and POST /api/exports takes what Kaitan knows");
		}
		Instant now = Instant.now();
		String name = NAME.format(now);
		Path folder = this.data.resolve("backups").resolve(name);
		Path part = folder.resolveSibling(name + ".part");
		try {
			Files.createDirectories(part);
			long start = System.nanoTime();
			embedded.copyTo(part.resolve("neo4j"));
			long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
			copyImports(part);
			Backup backup = new Backup(name, folder.toString(), now.truncatedTo(ChronoUnit.MILLIS), size(part), millis,
					this.schema.version(), this.schema.number());
			Files.write(part.resolve(DESCRIPTION),
					this.mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(backup));
			Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
			logger.info("Backup {}: {} MB, writers waited {} ms", folder, backup.bytes() >> 20, millis);
			return backup;
		}
		catch (IOException ex) {
			FileSystemUtils.deleteRecursively(part.toFile());
			throw new UnavailableException("the backup was not made: " + ex.getMessage(), ex);
		}
	}

	/**
	 * Uploads that are still being imported, and rejects. An upload that is finished with
	 * meanwhile is not needed.
	 */
	private void copyImports(Path part) throws IOException {
		Path imports = this.data.resolve("imports");
		if (!Files.isDirectory(imports)) {
			return;
		}
		try (Stream<Path> files = Files.walk(imports)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = part.resolve("imports").resolve(imports.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				try {
					Files.copy(file, copy);
				}
				catch (java.nio.file.NoSuchFileException ex) {
					logger.debug("{} was finished with", file);
				}
			}
		}
	}

	private static long size(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).mapToLong((file) -> file.toFile().length()).sum();
		}
	}

	/**
	 * The backups that are there.
	 * @return the latest first
	 */
	List<Backup> list() {
		Path folder = this.data.resolve("backups");
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> folders = Files.list(folder)) {
			return folders.map((one) -> one.resolve(DESCRIPTION))
				.filter(Files::isRegularFile)
				.map((file) -> this.mapper.readValue(file, Backup.class))
				.sorted(Comparator.comparing(Backup::name).reversed())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
