package id.kaitan.path;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import id.kaitan.network.NaiveTies;
import id.kaitan.network.RandomNetwork;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

/**
 * Compares the search with the enumeration of all simple paths by a library.
 */
class PathSearchTests {

	private static final SearchBounds WIDE = new SearchBounds(10_000_000, Duration.ofMinutes(1));

	@Test
	void findsTheSameCostsAsTheEnumerationOfAllPaths() {
		for (long seed = 0; seed < 2000; seed++) {
			compare(seed, false);
		}
	}

	@Test
	void findsTheSameTimeRespectingPathsAsTheEnumerationOfAllPaths() {
		for (long seed = 0; seed < 2000; seed++) {
			compare(seed, true);
		}
	}

	@Test
	void namesTheBoundThatCutsItOff() {
		RandomNetwork random = RandomNetwork.of(7, 10, 60);
		Search search = new Search(Set.of(0), Set.of(1), Set.of(), 4, 5, id.kaitan.network.TieFilter.ALL, false,
				new SearchBounds(2, Duration.ofMinutes(1)));
		assertThatExceptionOfType(SearchBoundException.class)
			.isThrownBy(() -> new PathSearch(random.network(), search).best())
			.withMessageContaining("2 entities")
			.satisfies((ex) -> assertThat(ex.bound()).isEqualTo("visited"));
	}

	private static void compare(long seed, boolean chronological) {
		Random random = new Random(seed * 31);
		RandomNetwork graph = RandomNetwork.of(seed, 6 + random.nextInt(5), 5 + random.nextInt(40));
		int entities = graph.network().entities();
		Set<Integer> from = new HashSet<>(Set.of(0));
		Set<Integer> to = new HashSet<>(Set.of(1));
		if (random.nextInt(4) == 0) {
			from.add(2);
		}
		Set<Integer> avoid = (random.nextInt(4) == 0) ? Set.of(3) : Set.of();
		Search search = new Search(from, to, avoid, 1 + random.nextInt(4), 1 + random.nextInt(6),
				RandomNetwork.filter(random), chronological, WIDE);
		List<Route> expected = naive(graph, search, entities);
		List<Route> found = new PathSearch(graph.network(), search, (seed % 2 == 0) ? 0 : Integer.MAX_VALUE).best();
		String message = "seed " + seed + ", " + search;
		assertThat(found).as(message).hasSize(Math.min(search.limit(), expected.size()));
		assertThat(new HashSet<>(found)).as(message).hasSameSizeAs(found);
		for (int i = 0; i < found.size(); i++) {
			assertThat(found.get(i).cost()).as(message).isCloseTo(expected.get(i).cost(), within(1e-4));
			Route route = found.get(i);
			assertThat(expected).as(message).anySatisfy((naive) -> assertThat(naive.nodes()).isEqualTo(route.nodes()));
		}
	}

	private static List<Route> naive(RandomNetwork random, Search search, int entities) {
		NaiveTies ties = new NaiveTies(random, search.filter(), search.chronological());
		SimpleDirectedGraph<Integer, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
		double[][] costs = new double[entities][entities];
		double[] hubs = new double[entities];
		for (int a = 0; a < entities; a++) {
			graph.addVertex(a);
			hubs[a] = 0.75 * Math.log(1.0 + ties.degree(a));
		}
		for (int a = 0; a < entities; a++) {
			for (int b = 0; b < entities; b++) {
				costs[a][b] = (a != b) ? ties.cost(a, b) : Double.POSITIVE_INFINITY;
				if (costs[a][b] != Double.POSITIVE_INFINITY) {
					graph.addEdge(a, b);
				}
			}
		}
		List<Route> routes = new ArrayList<>();
		new AllDirectedPaths<>(graph).getAllPaths(search.from(), search.to(), true, search.maxHops())
			.forEach((path) -> {
				List<Integer> nodes = path.getVertexList();
				Set<Integer> between = new TreeSet<>(nodes.subList(1, nodes.size() - 1));
				boolean open = between.stream()
					.noneMatch(
							(n) -> search.from().contains(n) || search.to().contains(n) || search.avoid().contains(n));
				if (open && path.getLength() > 0
						&& (!search.chronological() || inTime(ties, nodes, 0, new ArrayList<>()))) {
					double cost = 0;
					for (int i = 0; i + 1 < nodes.size(); i++) {
						cost += costs[nodes.get(i)][nodes.get(i + 1)];
					}
					for (int node : between) {
						cost += hubs[node];
					}
					routes.add(new Route(nodes, cost));
				}
			});
		routes.sort(java.util.Comparator.comparingDouble(Route::cost));
		return routes;
	}

	/**
	 * Whether some choice of one event for each hop can be put in an order of time: no
	 * earlier hop begins after a later one has ended.
	 */
	private static boolean inTime(NaiveTies ties, List<Integer> nodes, int hop, List<Integer> starts) {
		if (hop == nodes.size() - 1) {
			return true;
		}
		for (NaiveTies.Tie tie : ties.counting(nodes.get(hop), nodes.get(hop + 1))) {
			if (starts.stream().allMatch((start) -> start <= tie.event().end())) {
				starts.add(tie.event().at());
				boolean rest = inTime(ties, nodes, hop + 1, starts);
				starts.removeLast();
				if (rest) {
					return true;
				}
			}
		}
		return false;
	}

}
