package id.kaitan.path;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

import id.kaitan.bench.Report;
import id.kaitan.network.Network;
import id.kaitan.network.SyntheticNetwork;
import id.kaitan.network.TieFilter;
import org.junit.jupiter.api.Test;

/**
 * The path search alone, in memory, without database and HTTP: what a question costs that
 * does not wait for anybody. Not a test: it is run by the profile {@code bench}.
 */
class PathSearchBench {

	private static final int ROUNDS = 200;

	private static final TieFilter PERIOD = new TieFilter(TieFilter.ALL_TYPES,
			(int) LocalDate.of(2018, 1, 1).toEpochDay(), (int) LocalDate.of(2023, 12, 31).toEpochDay(),
			TieFilter.Kind.ANY, 1, 0, false, Long.MAX_VALUE);

	@Test
	void searchInMemory() throws IOException {
		Report report = new Report("4-memory").line("## Path search alone, in memory")
			.line("")
			.line("Five best paths of up to four hops between actors of all ranks, each pair asked once after one round "
					+ "to warm up; the machine's load was %.1f.",
					ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage())
			.line("")
			.line("| events | search | p50 ms | p95 ms |")
			.line("|---|---|---|---|");
		for (int events : new int[] { 100_000, 1_000_000 }) {
			Network network = SyntheticNetwork.of(42, events);
			report(report, network, events, "any", TieFilter.ALL, false);
			report(report, network, events, "in order of time, in a period of six years", PERIOD, true);
		}
		report.write();
	}

	private static void report(Report report, Network network, int events, String name, TieFilter filter,
			boolean chronological) {
		double[] millis = new double[ROUNDS];
		for (int round = 0; round < 2 * ROUNDS; round++) {
			int i = round % ROUNDS;
			int from = i * 37 % 9000;
			int to = i * 91 % 8999 + 500;
			Search search = new Search(Set.of(from), Set.of((from == to) ? to + 1 : to), Set.of(), 4, 5, filter,
					chronological, new SearchBounds(2_000_000, Duration.ofSeconds(10)));
			long start = System.nanoTime();
			new PathSearch(network, search).best();
			millis[i] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(millis);
		report.line("| %,d | %s | %.2f | %.2f |", events, name, millis[ROUNDS / 2], millis[ROUNDS * 95 / 100]);
	}

}
