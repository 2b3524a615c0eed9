package id.kaitan.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Times of several tasks that take turns, so that whatever else the machine does is the
 * same for all.
 */
final class Samples {

	private final Map<String, Task> tasks = new LinkedHashMap<>();

	Samples add(String name, IntConsumer task) {
		return addEvery(1, name, task);
	}

	/**
	 * Adds a task that is too slow to run in every round.
	 */
	Samples addEvery(int rounds, String name, IntConsumer task) {
		this.tasks.put(name, new Task(rounds, task, new ArrayList<>()));
		return this;
	}

	/**
	 * Runs every task so often, after a warm-up whose times do not count.
	 */
	Samples run(int warmUp, int rounds) {
		for (int round = -warmUp; round < rounds; round++) {
			for (Task task : this.tasks.values()) {
				if (Math.floorMod(round, task.every) == 0) {
					long start = System.nanoTime();
					task.work.accept(round + warmUp);
					if (round >= 0) {
						task.millis.add((System.nanoTime() - start) / 1e6);
					}
				}
			}
		}
		this.tasks.values().forEach((task) -> task.millis.sort(null));
		return this;
	}

	double p(String name, int percent) {
		List<Double> sorted = this.tasks.get(name).millis;
		return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
	}

	Iterable<String> names() {
		return this.tasks.keySet();
	}

	private record Task(int every, IntConsumer work, List<Double> millis) {

	}

}
