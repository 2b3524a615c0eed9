package id.kaitan.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import id.kaitan.audit.AuditAction;
import id.kaitan.audit.AuditTrail;
import id.kaitan.graph.BulkWrites;
import id.kaitan.graph.GraphLoader;
import id.kaitan.graph.GraphTransactions;
import id.kaitan.graph.OpenQuestions;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Starts imports, lets them go on after a restart, and knows how far each is.
 */
@Component
@Order
class Imports implements GraphLoader, DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(Imports.class);

	private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmssSSS")
		.withZone(ZoneOffset.UTC);

	private final ImportStore store;

	private final ImportFiles files;

	private final RowMappers mappers;

	private final FeedBatchWriter writer;

	private final GraphTransactions transactions;

	private final BulkWrites bulk;

	private final OpenQuestions questions;

	private final ImportProperties properties;

	private final AuditTrail audit;

	private final ExecutorService executor;

	private final Map<String, ImportRun> runs = new ConcurrentHashMap<>();

	private final Map<String, Future<?>> ends = new ConcurrentHashMap<>();

	private volatile boolean stopping;

	Imports(ImportStore store, ImportFiles files, RowMappers mappers, FeedBatchWriter writer,
			GraphTransactions transactions, BulkWrites bulk, OpenQuestions questions, ImportProperties properties,
			MeterRegistry meters, AuditTrail audit) {
		this.store = store;
		this.files = files;
		this.mappers = mappers;
		this.writer = writer;
		this.transactions = transactions;
		this.bulk = bulk;
		this.questions = questions;
		this.properties = properties;
		this.audit = audit;
		this.executor = Executors.newFixedThreadPool(properties.parallel(),
				Thread.ofPlatform().name("import-", 1).factory());
		Gauge.builder("kaitan.import.running", this.runs, Map::size)
			.description("Imports that run or wait for their turn")
			.register(meters);
		Gauge.builder("kaitan.import.lag", this.runs, Imports::lag)
			.description("When the imports that run will be done, by their present pace")
			.baseUnit("seconds")
			.register(meters);
	}

	/**
	 * A new id; ids are in the order of their time.
	 * @param feed the feed
	 * @return the id
	 */
	static String newId(Feed feed) {
		return ID.format(Instant.now()) + "-" + feed.id() + "-"
				+ Integer.toHexString(ThreadLocalRandom.current().nextInt(0x1000, 0x10000));
	}

	/**
	 * Starts an import.
	 * @param id the id, see {@link #newId}
	 * @param feed the feed
	 * @param sources its files
	 * @param spooled whether the files are copies of an upload
	 * @return the import, which survives a restart from now on
	 * @throws IOException if a file cannot be read
	 */
	ImportJob start(String id, Feed feed, List<Path> sources, boolean spooled) throws IOException {
		long bytes = 0;
		for (Path source : sources) {
			bytes += Files.size(source);
		}
		StoredImport job = new StoredImport(id, feed, sources, spooled, ImportState.RUNNING, Checkpoint.START, bytes, 0,
				Instant.now().truncatedTo(ChronoUnit.MILLIS), null, null);
		this.transactions.write(() -> {
			this.store.create(job);
			this.audit.record(AuditAction.START_IMPORT, id, null);
			return job;
		});
		submit(job);
		return job.shown();
	}

	private static double lag(Map<String, ImportRun> runs) {
		return runs.values()
			.stream()
			.map((run) -> run.shown().secondsLeft())
			.filter(Objects::nonNull)
			.mapToLong(Long::longValue)
			.max()
			.orElse(0);
	}

	/**
	 * Lets the imports go on that a stop or a kill has interrupted.
	 */
	@Override
	public void load() {
		for (StoredImport job : this.store.unfinished()) {
			if (this.runs.containsKey(job.id())) {
				continue;
			}
			if (job.files().stream().allMatch(Files::isRegularFile)) {
				logger.info("Import {} goes on after {} rows", job.id(), job.checkpoint().rows());
				submit(job);
			}
			else {
				logger.warn("Import {} cannot go on here: its files {} are not there", job.id(), job.files());
			}
		}
	}

	/**
	 * The unfinished import of the same files, as after a kill.
	 * @param feed the feed
	 * @param sources the files
	 * @return its id, empty if there is none
	 */
	Optional<String> unfinished(Feed feed, List<Path> sources) {
		return this.store.unfinished()
			.stream()
			.filter((job) -> job.feed() == feed && job.files().equals(sources))
			.map(StoredImport::id)
			.findFirst();
	}

	private void submit(StoredImport job) {
		ImportRun run = new ImportRun(job, this.mappers, this.writer, this.questions, this.properties.batchSize());
		this.runs.put(job.id(), run);
		Future<?> end = this.executor.submit(() -> run(run));
		this.ends.put(job.id(), end);
		if (end.isDone()) {
			this.ends.remove(job.id());
		}
	}

	/**
	 * Waits until an import has ended, or returns at once if it does not run here.
	 * @param id the import
	 */
	void await(String id) {
		Future<?> end = this.ends.get(id);
		try {
			if (end != null) {
				end.get();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException ex) {
			logger.error("Import {} ended badly", id, ex);
		}
	}

	private void run(ImportRun waiting) {
		if (this.stopping) {
			return;
		}
		// Its time counts from now, not from when it was handed in.
		StoredImport job = waiting.job();
		ImportRun run = new ImportRun(job, this.mappers, this.writer, this.questions, this.properties.batchSize());
		this.runs.put(job.id(), run);
		try {
			if (writes(run)) {
				finish(run, ImportState.DONE, null);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException | RuntimeException ex) {
			if (!this.stopping) {
				logger.error("Import {} failed", job.id(), ex);
				finish(run, ImportState.FAILED, (ex.getMessage() != null) ? ex.getMessage() : ex.toString());
			}
		}
		finally {
			this.runs.remove(job.id());
			this.ends.remove(job.id());
		}
	}

	private boolean writes(ImportRun run) throws IOException, InterruptedException {
		this.bulk.begin();
		try {
			return run.run();
		}
		finally {
			this.bulk.end();
		}
	}

	private void finish(ImportRun run, ImportState state, @Nullable String error) {
		String id = run.job().id();
		long rate = run.rowsPerSecond();
		try {
			this.transactions.write(() -> {
				if (this.store.hold(id).state() == ImportState.RUNNING) {
					this.store.finish(id, state, rate, error, Instant.now().truncatedTo(ChronoUnit.MILLIS));
				}
				return id;
			});
			this.files.deleteUploads(run.job());
			ImportJob ended = run.shown();
			logger.info("Import {} is {}: {} rows, {} created, {} merged, {} rejected, {} rows/s", id, state,
					ended.rows(), ended.created(), ended.merged(), ended.rejected(), rate);
		}
		catch (IOException | RuntimeException ex) {
			logger.error("The end of import {} cannot be kept", id, ex);
		}
	}

	Optional<ImportJob> find(String id) {
		ImportRun run = this.runs.get(id);
		return (run != null) ? Optional.of(run.shown()) : this.store.find(id).map(StoredImport::shown);
	}

	/**
	 * How much of the reject log of an import counts.
	 * @param id the import
	 * @return the length in bytes, empty if there is no such import
	 */
	Optional<Long> rejectBytes(String id) {
		return this.store.find(id).map((job) -> job.checkpoint().rejectBytes());
	}

	List<ImportJob> list(@Nullable String before, int limit) {
		return this.store.list(before, limit).stream().map((job) -> {
			ImportRun run = this.runs.get(job.id());
			return (run != null) ? run.shown() : job.shown();
		}).toList();
	}

	/**
	 * Stops after the batches that are being written; at the next start, what is left
	 * goes on.
	 */
	@Override
	public void destroy() throws InterruptedException {
		this.stopping = true;
		this.runs.values().forEach(ImportRun::stop);
		this.executor.shutdown();
		this.executor.awaitTermination(30, TimeUnit.SECONDS);
	}

}
