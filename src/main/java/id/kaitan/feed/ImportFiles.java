package id.kaitan.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import id.kaitan.graph.GraphProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The files of imports in the data folder: {@code imports/<id>/} holds what was uploaded,
 * until it is imported, and the rejects.
 */
@Component
class ImportFiles {

	private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9._-]");

	private static final int LONGEST_NAME = 100;

	private final Path folder;

	ImportFiles(GraphProperties properties) {
		this.folder = properties.dataDir().toAbsolutePath().normalize().resolve("imports");
	}

	/**
	 * Keeps an upload on disk.
	 * @param id the import
	 * @param number which of its files it is
	 * @param name its name where it came from, or {@code null}
	 * @param in the bytes, which may be more than fit into memory
	 * @return the file
	 * @throws IOException if it cannot be read or kept
	 */
	Path spool(String id, int number, @Nullable String name, InputStream in) throws IOException {
		String plain = (name != null) ? NOT_PLAIN.matcher(name).replaceAll("_") : "";
		String shown = plain.isEmpty() ? "body" : plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
		Path file = Files.createDirectories(of(id)).resolve("upload-%05d-%s".formatted(number, shown));
		Files.copy(in, file);
		return file;
	}

	RejectLog rejects(String id) {
		return new RejectLog(of(id).resolve("rejects.ndjson"));
	}

	/**
	 * Deletes what was uploaded; the rejects stay.
	 * @param job the import
	 * @throws IOException if it cannot be deleted
	 */
	void deleteUploads(StoredImport job) throws IOException {
		for (Path file : job.files()) {
			if (job.spooled() && file.startsWith(this.folder)) {
				Files.deleteIfExists(file);
			}
		}
	}

	void delete(String id) throws IOException {
		FileSystemUtils.deleteRecursively(of(id));
	}

	private Path of(String id) {
		return this.folder.resolve(id);
	}

}
