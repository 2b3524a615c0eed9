package id.kaitan.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import id.kaitan.feed.SyntheticGdelt;

import org.springframework.util.FileSystemUtils;

/**
 * Kills Kaitan (SIGKILL) at random moments while articles come in and are retracted,
 * facts and files are imported and questions are asked, and holds it against all that it
 * had acknowledged after each start.
 * {@code mvn -Pendurance verify -Dit.test=KillRuns -Dkill.times=100 -Dkill.seed=1}.
 */
final class KillHarness {

	/** Rows of an imported file, and of its batches: each is killed in its middle. */
	private static final int ROWS = 1500;

	private static final String BATCH = "--kaitan.import.batch-size=100";

	/**
	 * Seeds would make the graph so large that most of the time goes into checking them:
	 * they are loaded by the starts that are killed and by the last one.
	 */
	private static final String WITHOUT_SEEDS = "--kaitan.seed=false";

	private final Random random;

	private final Path data;

	private final Path file;

	private final long seed;

	private final Ledger ledger;

	private int round;

	KillHarness(long seed, Path data) throws IOException {
		this.seed = seed;
		this.random = new Random(seed);
		this.data = data;
		this.ledger = new Ledger(seed);
		this.file = new SyntheticGdelt(seed).write(Files.createTempFile("kaitan-kill", ".tsv"), ROWS);
	}

	public static void main(String[] args) throws Exception {
		int times = Integer.getInteger("kill.times", 100);
		long seed = Long.getLong("kill.seed", 1);
		Path data = Files.createTempDirectory("kaitan-kill");
		try {
			List<String> faults = new KillHarness(seed, data).run(times);
			faults.forEach((fault) -> System.out.println("FAULT " + fault));
			System.exit(faults.isEmpty() ? 0 : 1);
		}
		finally {
			FileSystemUtils.deleteRecursively(data);
		}
	}

	/**
	 * Kills so often.
	 * @return what was wrong; empty if nothing was
	 */
	List<String> run(int times) throws Exception {
		for (this.round = 1; this.round <= times && this.ledger.faults().isEmpty(); this.round++) {
			if (this.random.nextInt(7) == 0) {
				// In the middle of its own start.
				KaitanProcess kaitan = KaitanProcess.begin(this.data, "", BATCH);
				after(this.random.nextInt(9000), kaitan);
			}
			Instant quiet = Instant.now();
			KaitanProcess kaitan = KaitanProcess.begin(this.data, "", BATCH, WITHOUT_SEEDS);
			try {
				kaitan.awaitReady();
				verify(kaitan, quiet);
				load(kaitan, this.random.nextInt(15), this.random.nextInt(400));
			}
			finally {
				// Also if it was not killed because something went wrong.
				kaitan.kill();
			}
			System.out.printf("%s kill %d of %d (seed %d): acknowledged %s%n",
					Instant.now().truncatedTo(ChronoUnit.SECONDS), this.round, times, this.seed, this.ledger);
		}
		Instant quiet = Instant.now();
		try (KaitanProcess kaitan = KaitanProcess.begin(this.data, "", BATCH)) {
			kaitan.awaitReady();
			this.ledger.verifyAll();
			verify(kaitan, quiet);
			long end = System.nanoTime() + Duration.ofMinutes(10).toNanos();
			while (!this.ledger.areImportsDone(kaitan.client(), ROWS)) {
				if (System.nanoTime() > end) {
					this.ledger.fault("imports do not end");
					break;
				}
				kaitan.client().get("/api/consistency");
			}
			verify(kaitan, quiet);
		}
		return this.ledger.faults();
	}

	/**
	 * Verifies all.
	 * @param quiet a moment before its start at which nothing was being written. Of one
	 * at which an import goes on there is no lasting answer: what has begun before it may
	 * be committed after it
	 */
	private void verify(KaitanProcess kaitan, Instant quiet) {
		// The first questions of a process that starts on a busy machine take long.
		Client client = kaitan.client().within(Duration.ofMinutes(10));
		this.ledger.verify(client);
		if (!this.ledger.faults().isEmpty()) {
			System.out.println(kaitan.output());
		}
		this.ledger.keepState(client, quiet.truncatedTo(ChronoUnit.MILLIS).toString());
	}

	private void load(KaitanProcess kaitan, int more, int millis) throws InterruptedException {
		AtomicBoolean stop = new AtomicBoolean();
		List<Thread> clients = new ArrayList<>();
		Client client = kaitan.client();
		for (int i = 0; i < 2; i++) {
			News news = new News(this.seed * 1000 + this.round * 10L + i, this.seed + "." + this.round + "." + i);
			clients.add(Thread.ofVirtual().start(() -> repeat(stop, () -> {
				News.Text text = news.next();
				this.ledger.asked(text);
				this.ledger.stored(text, client.article(text.text(), text.published()));
			})));
		}
		clients.add(Thread.ofVirtual().start(() -> repeat(stop, () -> {
			String id = this.ledger.toRetract();
			if (!id.isEmpty()) {
				this.ledger.retracted(id, client.delete("/api/articles/" + id));
			}
			client.get("/api/timeline?entity=country:RUS&asOf=" + Instant.now());
		})));
		int number = this.round;
		clients.add(Thread.ofVirtual().start(() -> {
			int[] batch = new int[1];
			repeat(stop, () -> {
				String body = facts(number, batch[0]++);
				this.ledger.posted(body, client.post("/api/facts", Client.JSON.readTree(body)));
			});
		}));
		if (this.round % 4 == 1) {
			clients.add(Thread.ofVirtual().start(() -> {
				AtomicBoolean once = new AtomicBoolean();
				repeat(once, () -> {
					once.set(true);
					this.ledger.started(client.upload("gdelt", this.file));
				});
			}));
		}
		int enough = this.ledger.size() + more;
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
		while (this.ledger.size() < enough && System.nanoTime() < end) {
			LockSupport.parkNanos(2_000_000);
		}
		after(millis, kaitan);
		stop.set(true);
		for (Thread thread : clients) {
			thread.join();
		}
	}

	private static void after(int millis, KaitanProcess kaitan) throws InterruptedException {
		try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
			clock.schedule(() -> {
				kaitan.kill();
				return true;
			}, millis, TimeUnit.MILLISECONDS);
		}
	}

	/**
	 * Until Kaitan is gone.
	 */
	private static void repeat(AtomicBoolean stop, Runnable request) {
		while (!stop.get()) {
			try {
				request.run();
			}
			catch (UncheckedIOException ex) {
				// It was killed before it answered; what was asked stays open.
				return;
			}
		}
	}

	private static String facts(int round, int batch) {
		StringBuilder facts = new StringBuilder("[");
		for (int i = 0; i < 5; i++) {
			facts.append((i > 0) ? "," : "")
				.append("""
						{"type": "THREAT", "actors": [{"id": "country:RUS"}], "recipients": [{"id": "country:UKR"}],
						 "time": {"start": "2023-%02d-%02d", "end": "2023-%02d-%02d", "precision": "DAY"},
						 "evidence": [{"quote": "Round %d, batch %d, fact %d.", "article": {"outlet": "Wire %d"}}]}
						""".formatted(1 + round % 12, 1 + batch % 28, 1 + round % 12, 1 + batch % 28, round, batch, i,
						round));
		}
		return facts.append("]").toString();
	}

}
