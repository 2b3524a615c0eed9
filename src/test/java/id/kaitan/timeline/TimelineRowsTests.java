package id.kaitan.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import id.kaitan.entity.EntityId;
import id.kaitan.fact.Polarity;
import id.kaitan.network.EventPlace;
import id.kaitan.network.EventTable;
import id.kaitan.network.NaiveTies;
import id.kaitan.network.Parts;
import id.kaitan.network.RandomNetwork;
import id.kaitan.network.RandomNetwork.NaiveEvent;
import id.kaitan.network.TieFilter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares timelines with a filtered and sorted list.
 */
class TimelineRowsTests {

	@Test
	void showsWhatAFilteredAndSortedListShows() {
		for (long seed = 0; seed < 4000; seed++) {
			Random random = new Random(seed);
			RandomNetwork graph = RandomNetwork.of(seed, 5 + random.nextInt(6), random.nextInt(60));
			TimelineQuery query = query(random, graph);
			assertThat(rows(graph, query)).as("seed %s, %s", seed, query).isEqualTo(naive(graph, query));
		}
	}

	@Test
	void goesOnBehindAnyItem() {
		for (long seed = 0; seed < 1000; seed++) {
			Random random = new Random(seed);
			RandomNetwork graph = RandomNetwork.of(seed, 5 + random.nextInt(6), 20 + random.nextInt(40));
			TimelineQuery query = query(random, graph);
			List<String> all = naive(graph, query);
			for (int i = 0; i < all.size(); i++) {
				String id = all.get(i);
				int at = graph.events().stream().filter((e) -> e.id().equals(id)).findFirst().orElseThrow().at();
				assertThat(rows(graph, query.from(new EventPlace(at, id)))).as("seed %s, %s", seed, query)
					.isEqualTo(all.subList(i + 1, all.size()));
			}
		}
	}

	@Test
	void countsWhatItShows() {
		for (long seed = 0; seed < 4000; seed++) {
			Random random = new Random(seed);
			RandomNetwork graph = RandomNetwork.of(seed, 5 + random.nextInt(6), random.nextInt(60));
			TimelineQuery query = query(random, graph);
			TimelineQuery one = new TimelineQuery(List.of(query.entities().getFirst()), null, query.filter(),
					query.polarity(), query.parts(), null, false, 0, null, "en");
			HistogramCounts expected = new HistogramCounts(Histogram.Interval.MONTH);
			TimelineRows rows = new TimelineRows(graph.network(), one);
			while (rows.hasNext()) {
				int row = rows.next();
				expected.add(graph.network().events().at(row), graph.network().events().type(row).goldstein(),
						graph.network().events().settled(row));
			}
			HistogramCounts counts = new HistogramCounts(Histogram.Interval.MONTH);
			ScopeCounts.count(graph.network(), one, counts);
			assertThat(counts.histogram(Instant.EPOCH)).as("seed %s, %s", seed, one)
				.isEqualTo(expected.histogram(Instant.EPOCH));
		}
	}

	private static TimelineQuery query(Random random, RandomNetwork graph) {
		List<EntityId> entities = new ArrayList<>();
		for (int i = 1 + random.nextInt(3); i > 0; i--) {
			entities.add(graph.network().id(random.nextInt(graph.network().entities())));
		}
		TieFilter some = RandomNetwork.filter(random);
		TieFilter filter = new TieFilter(some.types(), some.from(), some.to(), some.kind(), some.minSources(),
				some.minConfidence(), true, some.asOf());
		Polarity polarity = (random.nextInt(3) == 0) ? Polarity.values()[random.nextInt(2)] : null;
		EntityId place = (random.nextInt(4) == 0) ? graph.network().id(4) : null;
		return new TimelineQuery(entities.stream().distinct().toList(), place, filter, polarity, Parts.SECTORS, null,
				random.nextBoolean(), 0, null, "en");
	}

	private static List<String> rows(RandomNetwork graph, TimelineQuery query) {
		List<String> ids = new ArrayList<>();
		TimelineRows rows = new TimelineRows(graph.network(), query);
		while (rows.hasNext()) {
			ids.add(graph.network().events().id(rows.next()));
		}
		return ids;
	}

	private static List<String> naive(RandomNetwork graph, TimelineQuery query) {
		NaiveTies naive = new NaiveTies(graph, query.filter(), false);
		Comparator<NaiveEvent> order = Comparator.comparingInt(NaiveEvent::at).thenComparing(NaiveEvent::id);
		order = query.descending() ? order.reversed() : order;
		return graph.events()
			.stream()
			.filter(naive::counts)
			.filter((e) -> query.polarity() == null || e.denied() == (query.polarity() == Polarity.DENIED))
			.filter((e) -> query.entities().stream().allMatch((id) -> e.involves(graph.network().number(id))))
			.filter((e) -> query.place() == null || e.places().contains(graph.network().number(query.place())))
			.sorted(Comparator.<NaiveEvent, Boolean>comparing((e) -> e.at() == EventTable.UNDATED).thenComparing(order))
			.map(NaiveEvent::id)
			.toList();
	}

}
