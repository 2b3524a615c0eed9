package id.kaitan.fuzz;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a process holds while nothing is asked of it.
 *
 * @param heap the bytes that a full collection leaves
 * @param threads the threads that live, by their names without numbers
 */
record Remains(long heap, Map<String, Long> threads) {

	static Remains now() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
		Map<String, Long> threads = Thread.getAllStackTraces()
			.keySet()
			.stream()
			.collect(Collectors.groupingBy((thread) -> thread.getName().replaceAll("[0-9]+", "#"), TreeMap::new,
					Collectors.counting()));
		return new Remains(heap, threads);
	}

	/**
	 * The kinds of threads of which more than a few have been added.
	 * @param before what there was
	 * @return empty if none was left behind
	 */
	List<String> threadsLeftBehind(Remains before) {
		return this.threads.entrySet()
			.stream()
			.filter((kind) -> kind.getValue() > before.threads.getOrDefault(kind.getKey(), 0L) + 20)
			.map((kind) -> kind.getKey() + ": " + kind.getValue())
			.toList();
	}

}
