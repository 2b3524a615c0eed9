package id.kaitan.graph;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * The files of a database folder.
 */
final class StoreFiles {

	/** What is of no use elsewhere, or is made anew. */
	private static final Set<String> LEFT_OUT = Set.of("logs", "run", "store_lock", "database_lock");

	private StoreFiles() {
	}

	/**
	 * Copies a folder, down to the disk.
	 * @param from the folder
	 * @param to where to; created if it is not there
	 * @throws IOException if it cannot be copied
	 */
	static void copy(Path from, Path to) throws IOException {
		Files.walkFileTree(from, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
				if (isLeftOut(folder)) {
					return FileVisitResult.SKIP_SUBTREE;
				}
				Files.createDirectories(to.resolve(from.relativize(folder).toString()));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				if (!isLeftOut(file)) {
					Path copy = to.resolve(from.relativize(file).toString());
					Files.copy(file, copy);
					try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
						channel.force(true);
					}
				}
				return FileVisitResult.CONTINUE;
			}

			private boolean isLeftOut(Path path) {
				return !path.equals(from) && LEFT_OUT.contains(path.getFileName().toString());
			}

		});
	}

	/**
	 * The size of what {@link #copy} would copy, roughly.
	 * @param folder the folder
	 * @return bytes
	 * @throws IOException if it cannot be read
	 */
	static long size(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).mapToLong((file) -> file.toFile().length()).sum();
		}
	}

}
