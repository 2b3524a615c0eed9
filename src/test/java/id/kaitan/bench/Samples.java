package id.kaitan.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Times of several tasks that take turns, so that whatever else the machine does is the
 * same for all.
 */
final class Samples {

	private final Map<String, IntConsumer> tasks = new LinkedHashMap<>();

	private final Map<String, double[]> millis = new LinkedHashMap<>();

	Samples add(String name, IntConsumer task) {
		this.tasks.put(name, task);
		return this;
	}

	/**
	 * Runs every task so often, after a warm-up whose times do not count.
	 */
	Samples run(int warmUp, int rounds) {
		this.tasks.keySet().forEach((name) -> this.millis.put(name, new double[rounds]));
		for (int round = -warmUp; round < rounds; round++) {
			for (Map.Entry<String, IntConsumer> task : this.tasks.entrySet()) {
				long start = System.nanoTime();
				task.getValue().accept(round + warmUp);
				if (round >= 0) {
					this.millis.get(task.getKey())[round] = (System.nanoTime() - start) / 1e6;
				}
			}
		}
		this.millis.values().forEach(Arrays::sort);
		return this;
	}

	double p(String name, int percent) {
		double[] sorted = this.millis.get(name);
		return sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
	}

	Iterable<String> names() {
		return this.tasks.keySet();
	}

}
