package id.kaitan.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

/**
 * The rows of all parts of an import in batches, from a checkpoint on. Events come before
 * mentions, which refer to them.
 */
final class FeedReader implements AutoCloseable {

	private final Feed feed;

	private final RowMappers mappers;

	private final AtomicLong bytesRead = new AtomicLong();

	private final List<FeedPart> parts;

	private int part;

	private long partRows;

	private @Nullable FeedRows rows;

	private FeedReader(Feed feed, List<FeedPart> parts, RowMappers mappers, Checkpoint from) {
		this.feed = feed;
		this.parts = parts;
		this.mappers = mappers;
		this.part = from.part();
		this.partRows = from.partRows();
	}

	/**
	 * Opens the files of an import.
	 * @param feed the feed
	 * @param files the files
	 * @param mappers what makes claims of rows
	 * @param from where to go on
	 * @return the reader
	 * @throws IOException if a file cannot be read
	 */
	static FeedReader open(Feed feed, List<Path> files, RowMappers mappers, Checkpoint from) throws IOException {
		List<FeedPart> parts = new ArrayList<>();
		List<FeedPart> mentions = new ArrayList<>();
		for (Path file : files) {
			for (FeedPart part : FeedPart.of(file)) {
				(isMentions(part, feed, mappers) ? mentions : parts).add(part);
			}
		}
		parts.addAll(mentions);
		return new FeedReader(feed, parts, mappers, from);
	}

	private static boolean isMentions(FeedPart part, Feed feed, RowMappers mappers) throws IOException {
		if (feed != Feed.GDELT) {
			return false;
		}
		try (FeedRows rows = FeedRows.open(part, feed, mappers, new AtomicLong())) {
			return rows.areMentions();
		}
	}

	long bytes() {
		return this.parts.stream().mapToLong(FeedPart::size).sum();
	}

	long bytesRead() {
		return this.bytesRead.get();
	}

	/**
	 * The next batch; none reaches over the end of a part.
	 * @param most the rows of the batch; only the last one of a part has fewer
	 * @return the batch, or {@code null} at the end
	 * @throws IOException if a file cannot be read
	 */
	@Nullable FeedBatch next(int most) throws IOException {
		List<FeedBatch.Row> claims = new ArrayList<>();
		List<Reject> rejects = new ArrayList<>();
		while (this.part < this.parts.size()) {
			FeedRows open = (this.rows != null) ? this.rows : open();
			while (claims.size() + rejects.size() < most) {
				FeedRows.Outcome outcome = open.next();
				if (outcome == null) {
					break;
				}
				this.partRows++;
				if (outcome.reject() != null) {
					rejects.add(outcome.reject());
				}
				else if (outcome.row() != null) {
					claims.add(outcome.row());
				}
			}
			if (claims.size() + rejects.size() == most) {
				return new FeedBatch(claims, rejects, this.part, this.partRows, bytesRead());
			}
			open.close();
			this.rows = null;
			this.part++;
			this.partRows = 0;
			if (!claims.isEmpty() || !rejects.isEmpty()) {
				return new FeedBatch(claims, rejects, this.part, 0, bytesRead());
			}
		}
		return null;
	}

	private FeedRows open() throws IOException {
		FeedPart next = this.parts.get(this.part);
		FeedRows opened = FeedRows.open(next, this.feed, this.mappers, this.bytesRead);
		this.rows = opened;
		if (this.bytesRead.get() == 0 && this.part > 0) {
			this.parts.subList(0, this.part).forEach((before) -> this.bytesRead.addAndGet(before.size()));
		}
		for (long i = 0; i < this.partRows; i++) {
			if (!opened.skip()) {
				break;
			}
		}
		return opened;
	}

	@Override
	public void close() throws IOException {
		if (this.rows != null) {
			this.rows.close();
		}
	}

}
