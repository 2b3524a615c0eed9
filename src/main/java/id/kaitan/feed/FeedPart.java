package id.kaitan.feed;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

/**
 * One file of rows: a plain or gzipped file, or an entry of a zip. What it is shows in
 * its first bytes, never in its name.
 *
 * @param file the file
 * @param entry the entry of the zip, or {@code null}
 * @param packed whether the file is gzipped
 * @param size the bytes to read, as {@link #open} counts them
 */
record FeedPart(Path file, @Nullable String entry, boolean packed, long size) {

	private static final int MOST_ENTRIES = 10_000;

	private static final Pattern UPLOAD = Pattern.compile("^upload-[0-9]{5}-");

	/**
	 * The parts of a file.
	 * @param file the file
	 * @return one part; for a zip, its files in the order of their names
	 * @throws IOException if it cannot be read or is no whole zip
	 */
	static List<FeedPart> of(Path file) throws IOException {
		byte[] magic = new byte[4];
		int read;
		try (InputStream in = Files.newInputStream(file)) {
			read = in.readNBytes(magic, 0, magic.length);
		}
		boolean zip = read == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] <= 8 && magic[3] <= 8;
		if (zip) {
			return entries(file);
		}
		boolean gzip = read >= 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b;
		return List.of(new FeedPart(file, null, gzip, Files.size(file)));
	}

	private static List<FeedPart> entries(Path file) throws IOException {
		List<FeedPart> parts = new ArrayList<>();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.size() > MOST_ENTRIES) {
				throw new IOException("the zip has " + zip.size() + " files; accepted: up to " + MOST_ENTRIES);
			}
			zip.stream()
				.filter((entry) -> !entry.isDirectory() && !isHidden(entry.getName()))
				.sorted(Comparator.comparing(ZipEntry::getName))
				.forEach(
						(entry) -> parts.add(new FeedPart(file, entry.getName(), false, Math.max(0, entry.getSize()))));
		}
		return parts;
	}

	private static boolean isHidden(String name) {
		return name.startsWith("__MACOSX/") || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
	}

	/**
	 * What to call it.
	 * @return the name of the entry or of the file, without the number of an upload
	 */
	String name() {
		String name = (this.entry != null) ? this.entry : String.valueOf(this.file.getFileName());
		return UPLOAD.matcher(name).replaceFirst("");
	}

	/**
	 * Opens the part.
	 * @param counter counts the bytes read, up to {@link #size}
	 * @return the rows' bytes, unpacked
	 * @throws IOException if it cannot be read
	 */
	InputStream open(AtomicLong counter) throws IOException {
		if (this.entry == null) {
			InputStream in = new Counting(Files.newInputStream(this.file), counter);
			return this.packed ? new UnpackLimit(new GZIPInputStream(in, 1 << 16), this.size)
					: new BufferedInputStream(in, 1 << 16);
		}
		ZipFile zip = new ZipFile(this.file.toFile());
		try {
			ZipEntry packed = zip.getEntry(this.entry);
			InputStream in = new UnpackLimit(zip.getInputStream(packed), packed.getCompressedSize());
			return new Closing(new BufferedInputStream(new Counting(in, counter), 1 << 16), zip);
		}
		catch (IOException ex) {
			zip.close();
			throw ex;
		}
	}

	/** Counts what is read. */
	private static final class Counting extends FilterInputStream {

		private final AtomicLong counter;

		Counting(InputStream in, AtomicLong counter) {
			super(in);
			this.counter = counter;
		}

		@Override
		public int read() throws IOException {
			int value = super.read();
			if (value >= 0) {
				this.counter.incrementAndGet();
			}
			return value;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int count = super.read(buffer, offset, length);
			if (count > 0) {
				this.counter.addAndGet(count);
			}
			return count;
		}

	}

	/** Closes the zip with its entry. */
	private static final class Closing extends FilterInputStream {

		private final ZipFile zip;

		Closing(InputStream in, ZipFile zip) {
			super(in);
			this.zip = zip;
		}

		@Override
		public void close() throws IOException {
			try {
				super.close();
			}
			finally {
				this.zip.close();
			}
		}

	}

}
