package id.kaitan.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Any bytes as a file of a feed: rows become claims or rejects, a file that is none is
 * refused by an {@link IOException}, and nothing else ever happens. Each nested class is
 * a target for a fuzzer that is guided by coverage.
 */
public final class FeedFuzz {

	private FeedFuzz() {
	}

	/**
	 * Reads bytes as an import does.
	 * @param feed whose file it is
	 * @param data the bytes
	 */
	public static void read(Feed feed, byte[] data) {
		try {
			Path file = Files.createTempFile("fuzz", feed.id());
			try {
				Files.write(file, data);
				for (FeedPart part : FeedPart.of(file)) {
					read(feed, part);
				}
			}
			finally {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void read(Feed feed, FeedPart part) {
		try (FeedRows rows = FeedRows.open(part, feed, FeedFiles.MAPPERS, new AtomicLong())) {
			for (FeedRows.Outcome outcome = rows.next(); outcome != null; outcome = rows.next()) {
				if ((outcome.row() == null) == (outcome.reject() == null)) {
					throw new IllegalStateException("a row is either claimed or rejected");
				}
			}
		}
		catch (IOException ex) {
			// Not a file of rows, for example half a gzip: the import fails and says so.
			return;
		}
	}

	/** GDELT's events and mentions. */
	public static final class Gdelt {

		public static void fuzzerTestOneInput(byte[] data) {
			read(Feed.GDELT, data);
		}

	}

	/** UCDP. */
	public static final class Ucdp {

		public static void fuzzerTestOneInput(byte[] data) {
			read(Feed.UCDP, data);
		}

	}

	/** ICEWS. */
	public static final class Icews {

		public static void fuzzerTestOneInput(byte[] data) {
			read(Feed.ICEWS, data);
		}

	}

	/** ACLED. */
	public static final class Acled {

		public static void fuzzerTestOneInput(byte[] data) {
			read(Feed.ACLED, data);
		}

	}

	/** POLECAT. */
	public static final class Polecat {

		public static void fuzzerTestOneInput(byte[] data) {
			read(Feed.POLECAT, data);
		}

	}

}
