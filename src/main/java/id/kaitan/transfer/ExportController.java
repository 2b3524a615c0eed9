package id.kaitan.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.kaitan.graph.GraphProperties;
import id.kaitan.graph.GraphStatus;
import id.kaitan.problem.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Exports, for who runs Kaitan.
 */
@RestController
@RequestMapping("/api/exports")
@Tag(name = "Operation")
class ExportController {

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS")
		.withZone(ZoneOffset.UTC);

	/** So many stay in the data folder; the oldest go. */
	private static final int KEPT = 5;

	private static final Pattern WRITTEN = Pattern.compile("[0-9]{8}-[0-9]{6}-[0-9]{3}");

	private static final String ENDING = ".ndjson.gz";

	private static final Logger logger = LoggerFactory.getLogger(ExportController.class);

	private final GraphExport export;

	private final GraphStatus status;

	private final Path folder;

	ExportController(GraphExport export, GraphStatus status, GraphProperties properties) {
		this.export = export;
		this.status = status;
		this.folder = properties.dataDir().toAbsolutePath().normalize().resolve("exports");
	}

	@PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Export the graph", description = "Articles, claims, events and all that ties them, as "
			+ "gzipped NDJSON in the data folder, to be loaded elsewhere with --load=<file>. The last five are kept.")
	Export export() {
		this.status.requireReady();
		String name = NAME.format(Instant.now());
		GraphDigest.Summary summary = this.export.write(this.folder.resolve(name + ENDING));
		forget();
		return new Export(name, "/api/exports/" + name, summary.nodes(), summary.ties(), summary.leftOut(),
				summary.digest());
	}

	@GetMapping(path = "/{name}", produces = "application/gzip")
	@Operation(summary = "An export, as a file")
	ResponseEntity<FileSystemResource> get(@PathVariable String name) {
		Path file = this.folder.resolve(name + ENDING);
		if (!WRITTEN.matcher(name).matches() || !Files.isRegularFile(file)) {
			throw new NotFoundException("export", "name", name);
		}
		return ResponseEntity.ok()
			.header("Content-Disposition", "attachment; filename=\"kaitan-" + name + ".ndjson.gz\"")
			.body(new FileSystemResource(file));
	}

	/** Deletes all but the newest, which their names put in order. */
	private void forget() {
		try (Stream<Path> files = Files.list(this.folder)) {
			List<Path> written = files.filter((file) -> isWritten(file.getFileName().toString())).sorted().toList();
			for (Path old : written.subList(0, Math.max(0, written.size() - KEPT))) {
				Files.deleteIfExists(old);
			}
		}
		catch (IOException ex) {
			// The one that was asked for is there.
			logger.warn("Older exports in {} cannot be deleted: {}", this.folder, ex.getMessage());
		}
	}

	private static boolean isWritten(String file) {
		return file.endsWith(ENDING) && WRITTEN.matcher(file.substring(0, file.length() - ENDING.length())).matches();
	}

	/**
	 * An export.
	 *
	 * @param name its name
	 * @param href where it can be had
	 * @param nodes how many nodes it has
	 * @param relationships how many relationships it has
	 * @param leftOut how many nodes without an id of the model were left out
	 * @param digest the sum of the SHA-256 values of all lines, the same for the same
	 * graph
	 */
	record Export(String name, String href, long nodes, long relationships, long leftOut, String digest) {

	}

}
