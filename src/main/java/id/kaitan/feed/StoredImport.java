package id.kaitan.feed;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An import as the graph knows it.
 *
 * @param id the id
 * @param feed the feed
 * @param files the files, in the order in which they are read
 * @param spooled whether the files are copies that are deleted once they are imported
 * @param state how it stands
 * @param checkpoint how far it has come
 * @param bytes the bytes to read
 * @param rowsPerSecond how fast it was, once it has ended
 * @param started when it was handed in
 * @param finished when it ended, or {@code null}
 * @param error why it failed, or {@code null}
 */
record StoredImport(String id, Feed feed, List<Path> files, boolean spooled, ImportState state, Checkpoint checkpoint,
		long bytes, long rowsPerSecond, Instant started, @Nullable Instant finished, @Nullable String error) {

	ImportJob shown() {
		boolean ended = this.state != ImportState.RUNNING;
		return new ImportJob(this.id, this.feed.id(), this.state, this.checkpoint.rows(), this.checkpoint.created(),
				this.checkpoint.merged(), this.checkpoint.rejected(), this.rowsPerSecond, ended ? this.bytes : 0,
				this.bytes, null, this.started, this.finished, this.error);
	}

}
