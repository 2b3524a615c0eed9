package id.kaitan.path;

import java.util.Arrays;

import id.kaitan.network.Network;
import id.kaitan.network.TieCosts;
import id.kaitan.network.Ties;

/**
 * For each entity and number of hops left, the latest day from which the target can still
 * be reached in an order of time.
 */
final class LatestDays {

	private final int[][] days;

	private LatestDays(int hops) {
		this.days = new int[Math.max(1, hops)][];
	}

	static LatestDays of(Network network, Search search, TieCosts costs, RestCosts rest, SearchBounds.Meter meter) {
		LatestDays result = new LatestDays(search.maxHops());
		result.days[0] = new int[network.entities()];
		Arrays.fill(result.days[0], Integer.MIN_VALUE);
		for (int target : search.to()) {
			result.days[0][target] = Integer.MAX_VALUE - 1;
		}
		for (int hops = 1; hops < search.maxHops(); hops++) {
			result.days[hops] = result.days[hops - 1].clone();
			for (int entity = 0; entity < network.entities(); entity++) {
				// What the bound leaves out is not on any path that is wanted.
				if (result.days[hops - 1][entity] != Integer.MIN_VALUE
						&& rest.after(entity, hops - 1) != Double.POSITIVE_INFINITY && !search.from().contains(entity)
						&& !search.avoid().contains(entity)) {
					meter.visit();
					result.extend(network.ties(entity), result.days[hops - 1][entity], hops, costs);
				}
			}
		}
		return result;
	}

	private void extend(Ties ties, int day, int hops, TieCosts costs) {
		int[] now = this.days[hops];
		for (int tie = 0; tie < ties.size(); tie++) {
			int next = ties.neighbour(tie);
			if (now[next] < day) {
				now[next] = Math.max(now[next], costs.departure(ties, tie, day));
			}
		}
	}

	/**
	 * The latest day on which an entity can be reached.
	 * @param entity the entity
	 * @param hops how many hops are left
	 * @return the day, {@link Integer#MIN_VALUE} if there is no way
	 */
	int after(int entity, int hops) {
		return this.days[Math.min(hops, this.days.length - 1)][entity];
	}

}
