package id.kaitan.path;

import java.util.Arrays;
import java.util.Collections;
import java.util.PriorityQueue;

import id.kaitan.network.Network;
import id.kaitan.network.TieCosts;
import id.kaitan.network.Ties;

/**
 * The neighbours of an entity by which paths are likely to be cheap: those with the least
 * cost of the tie and of being on the way, some only.
 *
 * @param ties the entity's ties to them, the most promising first
 * @param costs what each costs at least, with being on the way
 */
record Beam(int[] ties, double[] costs) {

	/** So many neighbours are tried; squared it is the number of looks. */
	private static final int WIDTH = 64;

	static Beam of(Network network, int entity, TieCosts costs, Marks marks) {
		Ties ties = network.ties(entity);
		// Cost and tie in one number, the costliest first.
		PriorityQueue<Long> best = new PriorityQueue<>(WIDTH + 1, Collections.reverseOrder());
		long worst = Long.MAX_VALUE;
		for (int tie = 0; tie < ties.size(); tie++) {
			int over = ties.neighbour(tie);
			double cost = costs.atLeast(ties, tie) + costs.hub(over);
			if (key(cost, tie) >= worst || marks.isNotOnTheWay(over)) {
				continue;
			}
			long key = key(costs.estimate(ties, tie) + costs.hub(over), tie);
			if (key < worst && key < key(Double.POSITIVE_INFINITY, 0)) {
				best.add(key);
				if (best.size() > WIDTH) {
					best.remove();
					worst = best.element();
				}
			}
		}
		long[] keys = best.stream().mapToLong(Long::longValue).sorted().toArray();
		return new Beam(Arrays.stream(keys).mapToInt((key) -> (int) key).toArray(),
				Arrays.stream(keys).mapToDouble((key) -> Float.intBitsToFloat((int) (key >>> 32))).toArray());
	}

	private static long key(double cost, int tie) {
		return (long) Float.floatToIntBits(Math.nextDown((float) cost)) << 32 | tie;
	}

}
