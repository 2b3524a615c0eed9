package id.kaitan.feed;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An import and how far it is. Every row is either created, merged or rejected.
 *
 * @param id the id
 * @param feed the feed
 * @param state how it stands
 * @param rows the rows read
 * @param created the rows that told of an event that was not known
 * @param merged the rows that told of a known event, or had been imported before
 * @param rejected the rows that could not be imported
 * @param rowsPerSecond how fast it is, since it was started or went on
 * @param bytesRead the bytes whose rows are written
 * @param bytes the bytes to read
 * @param secondsLeft how long it will take at this speed, {@code null} if unknown or
 * ended
 * @param started when it was handed in
 * @param finished when it ended, {@code null} as long as it runs
 * @param error why it failed, {@code null} if it did not
 */
@Schema(description = "An import and how far it is. rows = created + merged + rejected.")
public record ImportJob(@Schema(example = "20261123-041200-gdelt-7f3a") String id,
		@Schema(example = "gdelt") String feed, ImportState state, @Schema(example = "120000") long rows,
		@Schema(example = "98211") long created, @Schema(example = "21779") long merged,
		@Schema(example = "10") long rejected, @Schema(example = "8200") long rowsPerSecond, long bytesRead, long bytes,
		@Nullable @Schema(example = "42") Long secondsLeft, Instant started, @Nullable Instant finished,
		@Nullable String error) {

	boolean isRunning() {
		return this.state == ImportState.RUNNING;
	}

}
