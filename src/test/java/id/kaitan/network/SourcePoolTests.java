package id.kaitan.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import id.kaitan.fact.FactType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourcePoolTests {

	@Test
	void anEventToldThousandsOfTimesTakesRoomForItsSourcesOnce() {
		SourcePool pool = new SourcePool();
		long[] sources = sources(2000);
		int at = pool.add(Arrays.copyOf(sources, 2));
		for (int told = 2; told <= 2000; told++) {
			at = pool.extend(at, told * 2 - 2, Arrays.copyOf(sources, told * 2));
		}
		assertThat(pool.chunks().length).as("pieces of 32,768 instants").isEqualTo(1);
		assertThat(Arrays.copyOfRange(pool.chunks()[0], at & SourcePool.MASK, (at & SourcePool.MASK) + 4000))
			.isEqualTo(sources);
	}

	@Test
	void theStateBeforeStaysWhenTheNextOneDiffersInTheMiddle() {
		SourcePool pool = new SourcePool();
		int open = pool.add(new long[] { 1, Long.MAX_VALUE, 2, Long.MAX_VALUE });
		int closed = pool.extend(open, 4, new long[] { 1, 5, 2, Long.MAX_VALUE });
		assertThat(pool.chunks()[0][open + 1]).isEqualTo(Long.MAX_VALUE);
		assertThat(pool.chunks()[0][closed + 1]).isEqualTo(5);
		assertThat(pool.extend(closed, 4, new long[] { 1, 5 })).as("fewer than before").isNotEqualTo(closed);
	}

	@Test
	void anEventThatNobodyStatesHasAPlaceOfItsOwn() {
		SourcePool pool = new SourcePool();
		long[] none = new long[0];
		int first = pool.add(none);
		pool.add(new long[32_766]);
		int last = pool.add(none);
		assertThat(first >>> SourcePool.SHIFT).isZero();
		assertThat(last >>> SourcePool.SHIFT).isLessThan(pool.chunks().length);
		int told = pool.extend(last, 0, new long[] { 1, 2 });
		assertThat(pool.chunks()[told >>> SourcePool.SHIFT][told & SourcePool.MASK]).isEqualTo(1);
	}

	/**
	 * Events that are told again, taken back and moved, against the lists they were made
	 * of: in the last network, and in all that were made before.
	 */
	@Test
	void everyNetworkCountsTheSourcesOfItsOwnMoment() {
		for (long seed = 0; seed < 20; seed++) {
			Random random = new Random(seed);
			NetworkWriter writer = new NetworkWriter(0);
			writer.entity("person:a");
			writer.entity("person:b");
			List<List<long[]>> events = new ArrayList<>();
			List<Network> networks = new ArrayList<>();
			List<List<List<long[]>>> states = new ArrayList<>();
			for (int step = 0; step < 300; step++) {
				change(random, events, step, writer);
				if (random.nextInt(10) == 0) {
					networks.add(writer.publish(Instant.EPOCH, step));
					states.add(events.stream().map(SourcePoolTests::copy).toList());
				}
			}
			for (int i = 0; i < networks.size(); i++) {
				assertCounts(networks.get(i), states.get(i), seed);
			}
		}
	}

	private static void change(Random random, List<List<long[]>> events, int step, NetworkWriter writer) {
		if (events.size() < 5) {
			events.add(new ArrayList<>(List.of(new long[] { step, Long.MAX_VALUE })));
			put(writer, events, events.size() - 1);
			return;
		}
		int one = random.nextInt(5);
		List<long[]> sources = events.get(one);
		switch (random.nextInt(12)) {
			case 0 -> sources.set(random.nextInt(sources.size()), new long[] { step / 2, step });
			case 1 -> sources.subList(1, sources.size()).clear();
			default -> sources.add(new long[] { step, Long.MAX_VALUE });
		}
		put(writer, events, one);
	}

	private static void put(NetworkWriter writer, List<List<long[]>> events, int one) {
		writer.put(new EventRow("e" + one, FactType.MEETING, one, one, false, true, 1,
				new int[] { EventRow.participant(0, Role.ACTOR), EventRow.participant(1, Role.ACTOR) },
				events.get(one).stream().flatMapToLong(Arrays::stream).toArray(), false));
	}

	private static void assertCounts(Network network, List<List<long[]>> events, long seed) {
		Ties ties = network.ties(0);
		assertThat(ties.events()).isEqualTo(events.size());
		for (int i = 0; i < ties.events(); i++) {
			int row = ties.event(i);
			List<long[]> sources = events.get(Integer.parseInt(network.events().id(row).substring(1)));
			assertThat(network.events().sourcesEver(row)).isEqualTo(sources.size());
			for (long moment = 0; moment < 300; moment += 7) {
				long asOf = moment;
				assertThat(network.events().sources(row, moment)).as("seed %s, moment %s", seed, moment)
					.isEqualTo((int) sources.stream().filter((s) -> s[0] <= asOf && asOf < s[1]).count());
			}
		}
	}

	private static List<long[]> copy(List<long[]> sources) {
		return sources.stream().map(long[]::clone).toList();
	}

	private static long[] sources(int number) {
		long[] instants = new long[number * 2];
		for (int i = 0; i < number; i++) {
			instants[i * 2] = i;
			instants[i * 2 + 1] = Long.MAX_VALUE;
		}
		return instants;
	}

}
