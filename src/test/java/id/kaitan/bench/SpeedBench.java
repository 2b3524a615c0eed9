package id.kaitan.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import id.kaitan.feed.SyntheticGdelt;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Measures the questions against their baselines, in one run, and writes
 * docs/performance.md.
 * {@code mvn -Pbench verify -Dbench.events=100000 -Dbench.small=10000} is a smaller run.
 */
class SpeedBench {

	private static final int LARGE = Integer.getInteger("bench.events", 1_000_000);

	private static final int SMALL = Integer.getInteger("bench.small", 100_000);

	private static final int ROUNDS = Integer.getInteger("bench.rounds", 200);

	private static final String SHORTEST = """
			MATCH p = SHORTEST 5 (a:Entity {id: $from})-[:MET|VISITED|SUPPORTED|COOPERATED_WITH|AIDED|CONCEDED_TO|
			REQUESTED_OF|REJECTED|ACCUSED|THREATENED|PROTESTED_AGAINST|SANCTIONED|COERCED|ATTACKED|
			MADE_STATEMENT_ABOUT]-{1,4}(b:Entity {id: $to})
			RETURN [n IN nodes(p) | n.id]""";

	/** A question of what a user would write is given up after this. */
	private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

	private final HttpClient http = HttpClient.newHttpClient();

	private final Report report = new Report("1-speed");

	private int port;

	@Test
	void measure() throws Exception {
		this.report.line("# Performance, as measured")
			.line("")
			.line("Written by `mvn -Pbench verify` on %s: %d processors, Java %s, heap %d MB, %,d and %,d synthetic events "
					+ "from seed 42. Ratios are what to trust; times depend on the machine and on what else it did. "
					+ "Questions are asked over HTTP, one after another, in turns with the baselines; %d rounds each.",
					LocalDate.now(), Runtime.getRuntime().availableProcessors(), Runtime.version().feature(),
					Runtime.getRuntime().maxMemory() >> 20, LARGE, SMALL, ROUNDS)
			.line("");
		Samples small = measure(SMALL, false);
		Samples large = measure(LARGE, true);
		Report growth = new Report("2-growth").line("## Growth of p95 from %,d to %,d events", SMALL, LARGE)
			.line("")
			.line("| question | times | bound | |")
			.line("|---|---|---|---|");
		for (String name : List.of("timeline hub", "timeline rare", "timeline two hubs", "paths", "chronological",
				"histogram hub", "neighbours hub", "relation")) {
			growth.ratio(name, large.p(name, 95) / small.p(name, 95), "≤", 1.5);
		}
		this.report.write();
		growth.write();
	}

	private Samples measure(int events, boolean whole) throws Exception {
		Path folder = Files.createTempDirectory("kaitan-bench");
		SyntheticGraph graph = new SyntheticGraph(42);
		double rate;
		try (ConfigurableApplicationContext context = start(folder)) {
			rate = graph.write(context.getBean(Driver.class), events);
		}
		long start = System.nanoTime();
		try (ConfigurableApplicationContext context = start(folder)) {
			this.port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
			get(path(0, 4));
			double first = (System.nanoTime() - start) / 1e9;
			Driver driver = context.getBean(Driver.class);
			Samples samples = questions(driver, graph.adjacency(), whole).run(ROUNDS / 2 + 5, ROUNDS);
			if (whole) {
				report(samples, events, graph.pairs(), rate, first);
				this.report.write();
				crowd(samples, folder);
			}
			return samples;
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private static ConfigurableApplicationContext start(Path folder) throws ClassNotFoundException {
		return SpringApplication.run(Class.forName("id.kaitan.KaitanApplication"), "--server.port=0",
				"--kaitan.bolt-port=0", "--kaitan.seed=false", "--kaitan.query-timeout=5m",
				"--kaitan.data-dir=" + folder);
	}

	private Samples questions(Driver driver, int[][] adjacency, boolean whole) {
		String hub = SyntheticGraph.actor(0);
		List<String> ids = ids(driver, hub);
		Samples samples = new Samples().add("round trip", (i) -> run(driver, "RETURN 1", Map.of()))
			.add("timeline hub", (i) -> get("/api/timeline?entity=" + SyntheticGraph.actor(i % 5) + "&from=2020"))
			.add("timeline rare", (i) -> get("/api/timeline?entity=" + SyntheticGraph.actor(1000 + i * 7 % 2000)))
			.add("timeline two hubs",
					(i) -> get("/api/timeline?entity=" + SyntheticGraph.actor(i % 5) + "&entity="
							+ SyntheticGraph.actor(5 + i % 5)))
			.add("timeline naive Cypher",
					(i) -> run(driver,
							"MATCH (a:Entity {id: $id})-[:ACTOR_IN|RECIPIENT_OF]->(e:Event) "
									+ "RETURN e ORDER BY e.start LIMIT 50",
							Map.of("id", SyntheticGraph.actor(i % 5))))
			.add("bare driver, same page", (i) -> facts(driver, ids))
			.add("HTTP, same page", (i) -> get("/api/timeline?entity=" + hub))
			.add("histogram hub", (i) -> get("/api/timeline/histogram?entity=" + SyntheticGraph.actor(i % 5)))
			.add("paths", (i) -> get(path(i * 37 % 9000, i * 91 % 8999 + 500)))
			.add("chronological",
					(i) -> get(path(i * 37 % 9000, i * 91 % 8999 + 500)
							+ "&chronological=true&after=2018-01-01&before=2023-12-31"))
			.add("bare breadth-first search",
					(i) -> SyntheticGraph.breadthFirst(adjacency, i * 37 % 9000, i * 91 % 8999 + 500))
			.add("neighbours hub", (i) -> get("/api/entities/" + SyntheticGraph.actor(i % 5) + "/neighbours"))
			.add("relation", (i) -> get(
					"/api/relations/" + SyntheticGraph.actor(i % 5) + "/" + SyntheticGraph.actor(5 + i % 5)));
		// In a small graph, where most are not tied within four hops, it looks at all of
		// it.
		return whole
				? samples.addEvery(2, "SHORTEST 5 in Cypher", (i) -> shortest(driver, Map.of("from",
						SyntheticGraph.actor(i * 37 % 9000), "to", SyntheticGraph.actor(i * 91 % 8999 + 500))))
				: samples;
	}

	private static String path(int from, int to) {
		return "/api/paths?maxHops=4&limit=5&from=" + SyntheticGraph.actor(from) + "&to="
				+ SyntheticGraph.actor((from == to) ? to + 1 : to);
	}

	private void report(Samples samples, int events, int pairs, double rate, double first) {
		System.gc();
		long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
		this.report.line("## %,d events, %,d pairs", events, pairs)
			.line("")
			.line("The machine's load was %.1f when these had been asked (%d processors; what is above that waited).",
					ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
					Runtime.getRuntime().availableProcessors())
			.line("")
			.line("| task | p50 ms | p95 ms |")
			.line("|---|---|---|");
		for (String name : samples.names()) {
			this.report.line("| %s | %.2f | %.2f |", name, samples.p(name, 50), samples.p(name, 95));
		}
		this.report.measures()
			.ratio("timeline page, hub against rare actor, p95",
					samples.p("timeline hub", 95) / samples.p("timeline rare", 95), "≤", 1.5)
			.ratio("page common to two hubs against page of one hub, p95",
					samples.p("timeline two hubs", 95) / samples.p("timeline hub", 95), "≤", 2)
			.ratio("5 best paths up to 4 hops, p95, in round trips (p95)",
					samples.p("paths", 95) / samples.p("round trip", 95), "≤", 5)
			.ratio("SHORTEST 5 (given up after 30 s) in times of 5 best paths, p95",
					samples.p("SHORTEST 5 in Cypher", 95) / samples.p("paths", 95), "≥", 20)
			.ratio("chronological paths with a period, p95, in round trips (p95)",
					samples.p("chronological", 95) / samples.p("round trip", 95), "≤", 10)
			.ratio("HTTP over the bare driver query, p50",
					samples.p("HTTP, same page", 50) / samples.p("bare driver, same page", 50), "≤", 1.3)
			.ratio("start until the first path answers, in a process that had started once before, s", first, "≤", 30)
			.ratio("heap in use after a collection, database and network, MB", used / 1048576.0, "≤", 2048)
			.line("")
			.line("Raw `UNWIND` wrote %,.0f events/s with participants, place, article and claim (pair relationships not counted).",
					rate);
	}

	/**
	 * 50 clients at once, mixed questions, first alone, then while a feed is imported.
	 */
	private void crowd(Samples idle, Path folder) throws Exception {
		crowd(); // to warm up
		double[] alone = crowd();
		String job = startImport(new SyntheticGdelt(7).write(folder.resolve("events"), 200_000));
		double[] all = crowd();
		String state = get("/api/jobs/" + job);
		double mixed = (idle.p("timeline hub", 50) + idle.p("paths", 50) + idle.p("neighbours hub", 50)
				+ idle.p("histogram hub", 50)) / 4;
		this.report.line("")
			.line("50 clients at once, each asking again as soon as it has its answer: 1,000 mixed questions, no error; "
					+ "p50 %.1f ms, p99 %.1f ms. The same during a feed import that is %s: p50 %.1f ms, p99 %.1f ms.",
					p(alone, 50), p(alone, 99),
					state.contains("\"RUNNING\"") ? "still running when they are done" : "done before them", p(all, 50),
					p(all, 99))
			.measures()
			.ratio("p99 of 50 clients during an import in times of the idle p50", p(all, 99) / mixed, "≤", 20)
			.line("")
			.line("Without the import the same p99 is %.2f times the idle p50: so long do 50 wait for %d processors.",
					p(alone, 99) / mixed, Runtime.getRuntime().availableProcessors());
	}

	private static double p(double[] sorted, int percent) {
		return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
	}

	/** What 50 clients wait for 20 answers each, in ms, sorted. */
	private double[] crowd() throws Exception {
		List<Callable<double[]>> clients = new ArrayList<>();
		for (int client = 0; client < 50; client++) {
			int number = client;
			clients.add(() -> {
				double[] millis = new double[20];
				for (int i = 0; i < millis.length; i++) {
					int seed = number * 20 + i;
					long start = System.nanoTime();
					switch (seed % 4) {
						case 0 -> get("/api/timeline?entity=" + SyntheticGraph.actor(seed % 50));
						case 1 -> get(path(seed * 37 % 9000, seed * 91 % 8999 + 500));
						case 2 -> get("/api/entities/" + SyntheticGraph.actor(seed % 100) + "/neighbours?limit=20");
						default -> get("/api/timeline/histogram?entity=" + SyntheticGraph.actor(seed % 50));
					}
					millis[i] = (System.nanoTime() - start) / 1e6;
				}
				return millis;
			});
		}
		try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
			List<double[]> times = new ArrayList<>();
			for (Future<double[]> future : pool.invokeAll(clients)) {
				times.add(future.get());
			}
			return times.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
		}
	}

	private String startImport(Path file) throws IOException, InterruptedException {
		HttpResponse<String> response = this.http
			.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/api/imports/gdelt"))
				.POST(HttpRequest.BodyPublishers.ofFile(file))
				.build(), HttpResponse.BodyHandlers.ofString());
		if (response.statusCode() != 202) {
			throw new IllegalStateException("import answered " + response.statusCode() + " " + response.body());
		}
		return response.body().replaceAll("(?s).*\"id\" *: *\"([^\"]+)\".*", "$1");
	}

	private static List<String> ids(Driver driver, String actor) {
		try (Session session = driver.session()) {
			return session.run("""
					MATCH (:Entity {id: $id})-[:ACTOR_IN|RECIPIENT_OF]->(e:Event)
					RETURN e.id ORDER BY e.start, e.id LIMIT 50""", Map.of("id", actor))
				.list((row) -> row.get(0).asString());
		}
	}

	private static void facts(Driver driver, List<String> ids) {
		try (var in = SpeedBench.class.getResourceAsStream("/cypher/network/facts.cypher")) {
			Map<String, Object> parameters = new java.util.HashMap<>(Map.of("ids", ids, "lang", "en"));
			parameters.put("asOf", null);
			run(driver, new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8), parameters);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static void run(Driver driver, String text, Map<String, Object> parameters) {
		try (Session session = driver.session()) {
			session.run(text, parameters).list();
		}
	}

	/**
	 * What a user would write, up to a time that is long enough for the ratio.
	 */
	private static void shortest(Driver driver, Map<String, Object> parameters) {
		try (Session session = driver.session()) {
			session.run(SHORTEST, parameters, TransactionConfig.builder().withTimeout(LONG_ENOUGH).build()).list();
		}
		catch (Neo4jException ex) {
			if (!ex.code().contains("TransactionTimedOut")) {
				throw ex;
			}
		}
	}

	private String get(String uri) {
		try {
			HttpResponse<String> response = this.http.send(
					HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + uri)).build(),
					HttpResponse.BodyHandlers.ofString());
			if (response.statusCode() != 200) {
				throw new IllegalStateException(uri + " answered " + response.statusCode() + " " + response.body());
			}
			return response.body();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(uri, ex);
		}
	}

}
