package id.kaitan.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import id.kaitan.network.NaiveTies;
import id.kaitan.network.Network;
import id.kaitan.network.RandomNetwork;
import id.kaitan.network.RandomNetwork.NaiveEvent;
import id.kaitan.network.Scope;
import id.kaitan.network.TieFilter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares what ties two, and what both take part in, with filtered and sorted lists.
 */
class PairEventsTests {

	@Test
	void findsWhatFilteredAndSortedListsShow() {
		for (long seed = 0; seed < 3000; seed++) {
			Random random = new Random(seed);
			RandomNetwork graph = RandomNetwork.of(seed, 5 + random.nextInt(4), random.nextInt(60));
			// Two members on a side, as where a country stands for its forces.
			List<Integer> one = (random.nextInt(3) == 0) ? List.of(0, 2) : List.of(0);
			List<Integer> other = (random.nextInt(3) == 0) ? List.of(1, 3) : List.of(1);
			TieFilter filter = RandomNetwork.filter(random);
			PairEvents pair = new PairEvents(graph.network(), scope(one), scope(other), filter);
			String message = "seed " + seed + ", " + filter;
			assertThat(ids(graph.network(), pair.tied())).as(message).isEqualTo(tied(graph, one, other, filter));
			assertThat(ids(graph.network(), pair.common())).as(message).isEqualTo(common(graph, one, other, filter));
			assertThat(pair.counts().stream().mapToInt(Relations.Count::count).sum()).as(message)
				.isEqualTo(pair.tied().size());
		}
	}

	private static Scope scope(List<Integer> members) {
		return new Scope(members.stream()
			.map((entity) -> new Scope.Member(entity, Integer.MIN_VALUE, Integer.MAX_VALUE))
			.toList());
	}

	private static List<String> ids(Network network, Iterable<Integer> rows) {
		List<String> ids = new ArrayList<>();
		rows.forEach((row) -> ids.add(network.events().id(row)));
		return ids;
	}

	private static List<String> tied(RandomNetwork graph, List<Integer> one, List<Integer> other, TieFilter filter) {
		NaiveTies ties = new NaiveTies(graph, filter, false);
		List<NaiveEvent> events = new ArrayList<>();
		for (int a : one) {
			for (int b : other) {
				ties.counting(a, b)
					.stream()
					.filter((tie) -> !tie.atPlace())
					.map(NaiveTies.Tie::event)
					.forEach(events::add);
			}
		}
		return inOrder(events);
	}

	private static List<String> common(RandomNetwork graph, List<Integer> one, List<Integer> other, TieFilter filter) {
		NaiveTies any = new NaiveTies(graph, new TieFilter(filter.types(), filter.from(), filter.to(),
				TieFilter.Kind.ANY, filter.minSources(), filter.minConfidence(), true, filter.asOf()), false);
		return inOrder(graph.events()
			.stream()
			.filter(any::counts)
			.filter((event) -> one.stream().anyMatch(event::involves) && other.stream().anyMatch(event::involves))
			.toList());
	}

	private static List<String> inOrder(List<NaiveEvent> events) {
		return events.stream()
			.distinct()
			.sorted(Comparator.comparingInt(NaiveEvent::at).thenComparing(NaiveEvent::id))
			.map(NaiveEvent::id)
			.toList();
	}

}
