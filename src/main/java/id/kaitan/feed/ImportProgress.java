package id.kaitan.feed;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * The progress bar of imports on the console.
 *
 * @param out the console
 * @param imports finds an import by its id
 */
record ImportProgress(PrintStream out, Function<String, Optional<ImportJob>> imports) {

	private static final int WIDTH = 30;

	private static final Duration INTERVAL = Duration.ofMillis(500);

	/**
	 * Shows imports until all have ended.
	 * @param ids the imports
	 * @return {@code true} if none failed
	 */
	boolean show(List<String> ids) {
		boolean done = true;
		for (String id : ids) {
			Optional<ImportJob> job = this.imports.apply(id);
			while (job.isPresent() && job.get().isRunning() && !Thread.currentThread().isInterrupted()) {
				this.out.print("\r" + line(job.get()) + "\u001b[K");
				this.out.flush();
				LockSupport.parkNanos(INTERVAL.toNanos());
				job = this.imports.apply(id);
			}
			if (job.isPresent()) {
				this.out.print("\r" + line(job.get()) + "\u001b[K" + System.lineSeparator());
				this.out.flush();
				done &= job.get().state() == ImportState.DONE;
			}
		}
		return done;
	}

	/**
	 * One line about an import.
	 * @param job the import
	 * @return for example
	 * {@code gdelt [#########                     ]  30 %  120,000 rows  8,200/s  0:42 left  10 rejected}
	 */
	static String line(ImportJob job) {
		double share = (job.bytes() > 0) ? Math.min(1, (double) job.bytesRead() / job.bytes()) : 0;
		int filled = (int) Math.round(share * WIDTH);
		StringBuilder line = new StringBuilder();
		line.append(job.feed()).append(" [").append("#".repeat(filled)).append(" ".repeat(WIDTH - filled)).append(']');
		line.append(String.format(Locale.ROOT, " %3d %%  %,d rows  %,d/s", Math.round(share * 100), job.rows(),
				job.rowsPerSecond()));
		Long left = job.secondsLeft();
		if (left != null && job.isRunning()) {
			line.append(String.format(Locale.ROOT, "  %d:%02d left", left / 60, left % 60));
		}
		line.append(String.format(Locale.ROOT, "  %,d rejected", job.rejected()));
		if (!job.isRunning()) {
			line.append("  ").append(job.state());
		}
		if (job.error() != null) {
			line.append(": ").append(job.error());
		}
		return line.toString();
	}

}
