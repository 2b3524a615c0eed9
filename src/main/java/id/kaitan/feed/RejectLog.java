package id.kaitan.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rejects of an import, one JSON object a line, in a file of its own.
 *
 * @param file the file
 */
record RejectLog(Path file) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * Adds rejects behind a known length; what a killed run wrote after it is dropped.
	 * @param length the length up to which the log counts
	 * @param rejects the rejects
	 * @return the new length
	 */
	long append(long length, List<Reject> rejects) {
		try {
			return rejects.isEmpty() ? length : write(length, rejects);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the rejects cannot be written to " + this.file, ex);
		}
	}

	private long write(long length, List<Reject> rejects) throws IOException {
		Files.createDirectories(this.file.getParent());
		ByteArrayOutputStream lines = new ByteArrayOutputStream();
		for (Reject reject : rejects) {
			lines.write(JSON.writeValueAsBytes(reject));
			lines.write('\n');
		}
		try (FileChannel channel = FileChannel.open(this.file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			channel.truncate(length);
			channel.position(length);
			Channels.newOutputStream(channel).write(lines.toByteArray());
			channel.force(false);
		}
		return length + lines.size();
	}

	/**
	 * A page of rejects.
	 * @param from where the page begins, in bytes
	 * @param to the length up to which the log counts
	 * @param limit how many at most
	 * @return the page
	 * @throws IOException if it cannot be read
	 */
	RejectPage read(long from, long to, int limit) throws IOException {
		if (!Files.exists(this.file) || from >= to) {
			return new RejectPage(List.of(), null);
		}
		List<Reject> items = new ArrayList<>();
		try (RandomAccessFile in = new RandomAccessFile(this.file.toFile(), "r")) {
			in.seek(from);
			while (items.size() < limit && in.getFilePointer() < to) {
				byte[] line = line(in);
				if (line.length > 0) {
					items.add(JSON.readValue(line, Reject.class));
				}
			}
			return new RejectPage(items, (in.getFilePointer() < to) ? String.valueOf(in.getFilePointer()) : null);
		}
	}

	private static byte[] line(RandomAccessFile in) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream(512);
		for (int value = in.read(); value >= 0 && value != '\n'; value = in.read()) {
			line.write(value);
		}
		return line.toByteArray();
	}

	/**
	 * A page of rejects.
	 *
	 * @param items in the order of the file
	 * @param next where the next page begins, or {@code null} at the end
	 */
	record RejectPage(List<Reject> items, @Nullable String next) {

	}

}
