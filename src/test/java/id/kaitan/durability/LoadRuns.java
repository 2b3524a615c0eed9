package id.kaitan.durability;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

import id.kaitan.feed.SyntheticGdelt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * 50 clients with mixed questions during an import, then 500:
 * {@code mvn -Pendurance verify -Dit.test=LoadRuns -Dload.minutes=10}.
 */
class LoadRuns {

	private static final int MINUTES = Integer.getInteger("load.minutes", 10);

	private static final int ROWS_A_MINUTE = 40_000;

	private static final List<String> COUNTRIES = List.of("USA", "RUS", "CHN", "IDN", "MYS", "JPN", "IND", "GBR", "FRA",
			"DEU", "BRA", "EGY", "TUR", "IRN", "ISR", "UKR", "PRK", "KOR", "AUS", "ZAF");

	private final Map<String, Queue<Double>> millis = new ConcurrentHashMap<>();

	private final Queue<String> errors = new ConcurrentLinkedQueue<>();

	private final LongAdder shed = new LongAdder();

	@Test
	void fiftyClientsDuringAnImportThenFiveHundred(@TempDir Path folder) throws Exception {
		Path file = new SyntheticGdelt(9).write(folder.resolve("events.tsv"), MINUTES * ROWS_A_MINUTE);
		Path first = folder.resolve("first.tsv");
		try (var lines = Files.lines(file)) {
			Files.write(first, (Iterable<String>) lines.limit(20_000)::iterator);
		}
		try (KaitanProcess kaitan = KaitanProcess.beginServer(folder.resolve("data")).awaitReady()) {
			Client client = kaitan.client();
			String job = client.upload("gdelt", first).text("id");
			while (client.get("/api/jobs/" + job).text("state").equals("RUNNING")) {
				client.get("/api/jobs/" + job);
			}
			client.get("/api/timeline?entity=country:RUS");
			String running = client.upload("gdelt", file).text("id");
			Map<String, Long> before = kaitan.liveBytes();
			crowd(client, 50, Duration.ofMinutes(MINUTES), false);
			Map<String, Long> after = kaitan.liveBytes();
			long rows = client.get("/api/jobs/" + running).json().path("rows").asLong();
			table("50 clients for " + MINUTES + " minutes during an import of " + rows + " rows");
			System.out.printf("heap in use after a collection: %.0f MB before, %.0f MB after%n", megabytes(before),
					megabytes(after));
			growth(before, after);
			assertThat(this.errors).isEmpty();
			assertThat(megabytes(after)).as("no more memory than what was imported takes")
				.isLessThan(megabytes(before) + 64 + rows * 0.0006);
			this.millis.clear();
			crowd(client, 500, Duration.ofSeconds(20), true);
			table("500 clients for 20 s: " + this.shed.sum() + " told to come again");
			assertThat(this.errors).isEmpty();
			assertThat(this.shed.sum()).isPositive();
			this.millis.clear();
			for (int i = 0; i < 50; i++) {
				ask(client, new Random(i), false);
			}
			table("one client at once after that");
			assertThat(this.errors).isEmpty();
			assertThat(client.get("/api/consistency").json().path("consistent").asBoolean()).isTrue();
		}
	}

	private void crowd(Client client, int clients, Duration time, boolean mayBeShed) throws InterruptedException {
		AtomicBoolean stop = new AtomicBoolean();
		List<Thread> threads = new ArrayList<>();
		for (int i = 0; i < clients; i++) {
			Random random = new Random(i);
			threads.add(Thread.ofVirtual().start(() -> {
				while (!stop.get()) {
					ask(client, random, mayBeShed);
				}
			}));
		}
		try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
			clock.schedule(() -> stop.set(true), time.toMillis(), TimeUnit.MILLISECONDS);
		}
		for (Thread thread : threads) {
			thread.join();
		}
	}

	private void ask(Client client, Random random, boolean mayBeShed) {
		String one = "country:" + COUNTRIES.get(random.nextInt(COUNTRIES.size()));
		String other = "country:" + COUNTRIES.get(random.nextInt(COUNTRIES.size()));
		int kind = random.nextInt(20);
		String name;
		String path = "";
		if (kind < 5) {
			name = "timeline";
			path = "/api/timeline?entity=" + one + "&limit=50";
		}
		else if (kind < 8) {
			name = "paths";
			path = "/api/paths?from=" + one + "&to=org:nato&maxHops=3";
		}
		else if (kind < 11) {
			name = "neighbours";
			path = "/api/entities/" + one + "/neighbours?limit=20";
		}
		else if (kind < 14) {
			name = "histogram";
			path = "/api/timeline/histogram?interval=month&entity=" + one;
		}
		else if (kind < 17) {
			name = "relation";
			path = "/api/relations/" + one + "/" + (one.equals(other) ? "org:nato" : other);
		}
		else if (kind < 19) {
			name = "search";
			path = "/api/entities?q=" + one.substring(8);
		}
		else {
			name = "article";
		}
		long start = System.nanoTime();
		try {
			Client.Answer answer = path.isEmpty() ? client.article(
					"GENEVA - Note " + random.nextLong() + ". Russia and Japan held talks on 3 March 2024.",
					"2024-03-04") : client.get(path);
			if (answer.status() == 503 && mayBeShed && !answer.retryAfter().isEmpty()) {
				this.shed.increment();
				return;
			}
			if (answer.status() >= 300) {
				this.errors.add(name + " " + path + " " + answer.status() + " " + answer.body());
			}
			this.millis.computeIfAbsent(name, (key) -> new ConcurrentLinkedQueue<>())
				.add((System.nanoTime() - start) / 1e6);
		}
		catch (UncheckedIOException ex) {
			this.errors.add(name + " " + path + " " + ex);
		}
	}

	private static double megabytes(Map<String, Long> bytes) {
		return bytes.values().stream().mapToLong(Long::longValue).sum() / (double) (1 << 20);
	}

	/**
	 * The classes that took most of what came.
	 */
	private static void growth(Map<String, Long> before, Map<String, Long> after) {
		Map<String, Long> more = new HashMap<>(after);
		before.forEach((type, bytes) -> more.merge(type, -bytes, Long::sum));
		System.out.println("| class | MB more |");
		System.out.println("|---|---|");
		more.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue().reversed())
			.limit(15)
			.forEach((entry) -> System.out.printf("| %s | %.1f |%n", entry.getKey(),
					entry.getValue() / (double) (1 << 20)));
	}

	private void table(String title) {
		System.out.println(title);
		System.out.println("| question | number | p50 ms | p95 ms | p99 ms | most |");
		System.out.println("|---|---|---|---|---|---|");
		new TreeMap<>(this.millis).forEach((name, times) -> {
			double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
			System.out.printf("| %s | %d | %.1f | %.1f | %.1f | %.1f |%n", name, sorted.length, at(sorted, 0.5),
					at(sorted, 0.95), at(sorted, 0.99), sorted[sorted.length - 1]);
		});
		System.out.println(this.errors.size() + " errors " + Arrays.toString(this.errors.stream().limit(3).toArray()));
	}

	private static double at(double[] sorted, double share) {
		return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
	}

}
