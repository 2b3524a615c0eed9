package id.kaitan.feed;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import id.kaitan.event.CodedBatch;
import id.kaitan.graph.GraphTransactions;
import id.kaitan.graph.OpenQuestions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One import being run: while one batch is written, the next ones are read and resolved.
 */
final class ImportRun {

	private static final Logger logger = LoggerFactory.getLogger(ImportRun.class);

	private static final int BATCHES_AHEAD = 2;

	/** After so long a database that was away is tried again. */
	private static final Duration PAUSE = Duration.ofSeconds(1);

	/**
	 * How long questions may hold a batch up, in times of what the last one took: where
	 * somebody always asks, the import has a fifth of the time.
	 */
	private static final int PATIENCE = 4;

	private static final Duration MOST_PATIENCE = Duration.ofSeconds(5);

	private final StoredImport job;

	private final RowMappers mappers;

	private final FeedBatchWriter writer;

	private final OpenQuestions questions;

	private final BatchPace pace;

	private final long startedAt = System.nanoTime();

	private final BlockingQueue<Read> queue = new ArrayBlockingQueue<>(BATCHES_AHEAD);

	private volatile Checkpoint checkpoint;

	private volatile @Nullable FeedReader reader;

	private volatile long bytesWritten;

	private Duration lastBatch = Duration.ZERO;

	private volatile boolean stopped;

	private final CountDownLatch wake = new CountDownLatch(1);

	ImportRun(StoredImport job, RowMappers mappers, FeedBatchWriter writer, OpenQuestions questions, int mostRows) {
		this.job = job;
		this.mappers = mappers;
		this.writer = writer;
		this.questions = questions;
		this.pace = new BatchPace(mostRows);
		this.checkpoint = job.checkpoint();
	}

	/**
	 * Runs to the end, or until it is stopped.
	 * @return {@code false} if it was stopped before the end
	 * @throws IOException if a file cannot be read
	 * @throws InterruptedException if the thread is interrupted
	 */
	boolean run() throws IOException, InterruptedException {
		try (FeedReader open = FeedReader.open(this.job.feed(), this.job.files(), this.mappers, this.checkpoint)) {
			this.reader = open;
			// It computes rather than waits: on a virtual thread it would keep one of
			// the few carriers from those who ask.
			Thread reading = Thread.ofPlatform().daemon().name("read-" + this.job.id()).start(() -> readAll(open));
			try {
				return writeAll();
			}
			finally {
				this.stopped = true;
				reading.interrupt();
				reading.join();
			}
		}
	}

	private void readAll(FeedReader open) {
		try {
			while (!this.stopped) {
				FeedBatch batch = open.next(this.pace.rows());
				if (batch == null) {
					this.queue.put(new Read(null, null, null));
					return;
				}
				this.queue
					.put(new Read(batch, FeedFacts.of(this.job.feed(), batch.rows(), this.mappers.countries()), null));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException | RuntimeException ex) {
			offer(new Read(null, null, ex));
		}
	}

	private void offer(Read read) {
		try {
			this.queue.put(read);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean writeAll() throws IOException, InterruptedException {
		while (!this.stopped) {
			Read read = this.queue.poll(100, TimeUnit.MILLISECONDS);
			if (read == null) {
				continue;
			}
			if (read.failure() instanceof IOException failure) {
				throw failure;
			}
			if (read.failure() != null) {
				throw new IllegalStateException(read.failure());
			}
			if (read.batch() == null || read.coded() == null) {
				return true;
			}
			if (!write(read.batch(), read.coded())) {
				return false;
			}
			this.bytesWritten = read.batch().bytesRead();
		}
		return false;
	}

	/**
	 * Writes a batch, however long the database is away meanwhile.
	 * @return {@code false} if it was stopped before the batch was written, or another
	 * instance goes on with the import in batches of its own
	 */
	private boolean write(FeedBatch batch, CodedBatch coded) throws InterruptedException {
		if (this.checkpoint.covers(batch)) {
			return true;
		}
		Duration patience = this.lastBatch.multipliedBy(PATIENCE);
		boolean alone = this.questions.giveWay((patience.compareTo(MOST_PATIENCE) < 0) ? patience : MOST_PATIENCE);
		while (!this.stopped) {
			try {
				long start = System.nanoTime();
				this.checkpoint = this.writer.write(this.job.id(), batch, coded, this.checkpoint);
				this.lastBatch = Duration.ofNanos(System.nanoTime() - start);
				this.pace.learn(batch.size(), this.lastBatch, alone);
				return this.checkpoint.covers(batch);
			}
			catch (RuntimeException ex) {
				if (!GraphTransactions.isAway(ex)) {
					throw ex;
				}
				logger.warn("Import {} waits for the database: {}", this.job.id(), ex.getMessage());
				this.wake.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
			}
		}
		return false;
	}

	/**
	 * Stops after the batch that is being written.
	 */
	void stop() {
		this.wake.countDown();
		this.stopped = true;
	}

	StoredImport job() {
		return this.job;
	}

	long rowsPerSecond() {
		Duration elapsed = Duration.ofNanos(System.nanoTime() - this.startedAt);
		long rows = this.checkpoint.rows() - this.job.checkpoint().rows();
		return Math.round(rows * 1000.0 / Math.max(1, elapsed.toMillis()));
	}

	/**
	 * How far it is now.
	 * @return the job as it is shown
	 */
	ImportJob shown() {
		Checkpoint now = this.checkpoint;
		FeedReader open = this.reader;
		long read = (open != null) ? Math.min(this.bytesWritten, open.bytes()) : 0;
		long bytes = (open != null) ? open.bytes() : this.job.bytes();
		long rate = rowsPerSecond();
		Long left = null;
		if (now.rows() > 0 && read > 0 && rate > 0) {
			// What is read ahead is not written yet, which errs on the fast side for an
			// instant.
			left = Math.round((bytes - read) * (double) now.rows() / read / rate);
		}
		return new ImportJob(this.job.id(), this.job.feed().id(), ImportState.RUNNING, now.rows(), now.created(),
				now.merged(), now.rejected(), rate, read, bytes, left, this.job.started(), null, null);
	}

	Instant startedAt() {
		return this.job.started();
	}

	/**
	 * What the reading thread hands over.
	 *
	 * @param batch the rows, {@code null} at the end
	 * @param coded their claims, {@code null} at the end
	 * @param failure why the rest cannot be read, or {@code null}
	 */
	private record Read(@Nullable FeedBatch batch, @Nullable CodedBatch coded, @Nullable Exception failure) {

	}

}
