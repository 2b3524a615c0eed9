package id.kaitan.path;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A path as the search finds it.
 *
 * @param nodes the numbers of its entities in order, at least two, none twice
 * @param cost what it costs; less is better
 */
record Route(List<Integer> nodes, double cost) {

	static Route of(double cost, int... nodes) {
		return new Route(Arrays.stream(nodes).boxed().collect(Collectors.toUnmodifiableList()), cost);
	}

	int hops() {
		return this.nodes.size() - 1;
	}

}
