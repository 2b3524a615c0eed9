package id.kaitan.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import id.kaitan.IntegrationTest;
import id.kaitan.graph.CleanGraph;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code mvn -Pfuzz verify}: as many requests as {@code fuzz.requests} says, in pieces. A
 * file says how far it is, so that a run that was stopped goes on. Each piece begins with
 * an empty graph, so that the thousandth costs no more than the first.
 */
@IntegrationTest
class ApiFuzz {

	private static final Path STATE = Path.of("target", "fuzz", "requests");

	private static final int PIECE = 5_000;

	private static final long MOST_HEAP_GROWTH = 256L << 20;

	@LocalServerPort
	int port;

	@Autowired
	Driver driver;

	@Test
	void noRequestMakesTheServerFailOrHoldOnToAnything() throws Exception {
		long wanted = Long.getLong("fuzz.requests", 1_000_000);
		long position = Files.exists(STATE) ? Long.parseLong(Files.readString(STATE).strip()) : 0;
		Files.createDirectories(STATE.getParent());
		new ApiFuzzRun(this.port, position, Math.min(2_000, PIECE)).run(2);
		Remains before = Remains.now();
		Map<Integer, Long> statuses = new TreeMap<>();
		while (position < wanted) {
			CleanGraph.empty(this.driver);
			long start = System.nanoTime();
			ApiFuzzRun run = new ApiFuzzRun(this.port, position, Math.min(PIECE, wanted - position));
			run.run(Integer.getInteger("fuzz.threads", 2));
			assertThat(run.findings()).isEmpty();
			position = run.position();
			Files.writeString(STATE, String.valueOf(position));
			run.statuses().forEach((status, count) -> statuses.merge(status, count.sum(), Long::sum));
			System.out.println(position + " requests, the last piece in " + (System.nanoTime() - start) / 1_000_000_000
					+ " s: " + statuses);
		}
		Remains after = Remains.now();
		System.out.println("heap " + (before.heap() >> 20) + " MB before, " + (after.heap() >> 20)
				+ " MB after; threads " + after.threads());
		assertThat(after.threadsLeftBehind(before)).isEmpty();
		assertThat(after.heap() - before.heap()).isLessThan(MOST_HEAP_GROWTH);
	}

}
