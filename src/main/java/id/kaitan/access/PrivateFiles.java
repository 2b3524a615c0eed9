package id.kaitan.access;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Files that only their owner may read, where the file system knows owners, and that are
 * either whole or as they were before.
 */
final class PrivateFiles {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private PrivateFiles() {
	}

	static void write(Path file, String text) throws IOException {
		Path folder = folderOf(file);
		Path draft = Files.createTempFile(folder, "draft", null, only("rw-------"));
		try {
			try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
				ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
				while (bytes.hasRemaining()) {
					channel.write(bytes);
				}
				channel.force(true);
			}
			move(draft, file);
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

	/**
	 * The folder of a file, made if it is not there.
	 */
	static Path folderOf(Path file) throws IOException {
		Path folder = file.toAbsolutePath().normalize().getParent();
		if (folder == null) {
			throw new IOException(file + " is no file");
		}
		if (!Files.isDirectory(folder)) {
			Path above = folder.getParent();
			if (above != null) {
				Files.createDirectories(above);
			}
			Files.createDirectory(folder, only("rwx------"));
		}
		return folder;
	}

	private static void move(Path draft, Path file) throws IOException {
		try {
			Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (AtomicMoveNotSupportedException ex) {
			Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static FileAttribute<?>[] only(String permissions) {
		return POSIX
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

}
