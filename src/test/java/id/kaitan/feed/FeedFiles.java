package id.kaitan.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import id.kaitan.entity.SeedCatalog;

/**
 * The samples of the tests, and what is read from a file.
 */
final class FeedFiles {

	static final RowMappers MAPPERS = new RowMappers(SeedCatalog.load());

	private FeedFiles() {
	}

	static Path sample(String name) {
		try {
			return Path.of(Objects.requireNonNull(FeedFiles.class.getResource("/feed/" + name)).toURI());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static Path file(Path folder, String text, Charset charset) throws IOException {
		return Files.writeString(folder.resolve("rows"), text, charset);
	}

	static Path gzip(Path file, Path target) throws IOException {
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(target))) {
			Files.copy(file, out);
		}
		return target;
	}

	static Path zip(Path target, Path... files) throws IOException {
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
			for (Path file : files) {
				out.putNextEntry(new ZipEntry("folder/" + file.getFileName()));
				Files.copy(file, out);
				out.closeEntry();
			}
		}
		return target;
	}

	static List<FeedRows.Outcome> read(Feed feed, Path file) throws IOException {
		List<FeedRows.Outcome> outcomes = new ArrayList<>();
		for (FeedPart part : FeedPart.of(file)) {
			try (FeedRows rows = FeedRows.open(part, feed, MAPPERS, new AtomicLong())) {
				for (FeedRows.Outcome outcome = rows.next(); outcome != null; outcome = rows.next()) {
					outcomes.add(outcome);
				}
			}
		}
		return outcomes;
	}

	static List<FeedFact> facts(Feed feed, Path file) throws IOException {
		return read(feed, file).stream()
			.map(FeedRows.Outcome::row)
			.filter(Objects::nonNull)
			.flatMap((row) -> row.claims().stream())
			.filter(FeedFact.class::isInstance)
			.map(FeedFact.class::cast)
			.toList();
	}

	static List<Reject> rejects(Feed feed, Path file) throws IOException {
		return read(feed, file).stream().map(FeedRows.Outcome::reject).filter(Objects::nonNull).toList();
	}

	static List<String> ids(List<FeedActor> actors) {
		return actors.stream().map((actor) -> actor.entity().id().value()).toList();
	}

}
