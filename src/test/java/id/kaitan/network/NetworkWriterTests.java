package id.kaitan.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import id.kaitan.fact.FactType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares a network that is built at once, on several processors, with one that grew.
 */
class NetworkWriterTests {

	private static final int ENTITIES = 1500;

	@Test
	void builtAtOnceOrGrownItIsTheSame() {
		for (long seed = 0; seed < 5; seed++) {
			Network whole = network(seed, 6000);
			Network grown = network(seed, 40);
			for (int entity = 0; entity < ENTITIES; entity++) {
				assertThat(told(whole, entity)).as("seed %s, entity %s", seed, entity).isEqualTo(told(grown, entity));
			}
		}
	}

	private static Network network(long seed, int published) {
		Random random = new Random(seed);
		NetworkWriter writer = new NetworkWriter(1000);
		for (int i = 0; i < ENTITIES; i++) {
			writer.entity("person:p" + i);
		}
		for (int i = 0; i < 6000; i++) {
			int a = (int) (ENTITIES * Math.pow(random.nextDouble(), 3));
			int b = random.nextInt(ENTITIES);
			int day = random.nextInt(900);
			writer.put(new EventRow("e" + i, FactType.THREAT, day, day, false, true, 0.5f,
					new int[] { EventRow.participant(a, Role.ACTOR), EventRow.participant(b, Role.RECIPIENT) },
					new long[] { 0, Long.MAX_VALUE }, false));
			if (i % published == published - 1) {
				writer.publish(Instant.EPOCH, i);
			}
		}
		return writer.publish(Instant.EPOCH, 6000);
	}

	private static List<String> told(Network network, int entity) {
		Ties ties = network.ties(entity);
		List<String> told = new ArrayList<>();
		for (int i = 0; i < ties.events(); i++) {
			told.add(network.events().id(ties.event(i)) + " " + ties.day(i) + " " + ties.kind(i));
		}
		for (int i = 0; i < ties.size(); i++) {
			int tie = ties.byCost(i);
			told.add(ties.neighbour(tie) + " " + ties.leastCost(tie) + " " + (ties.to(tie) - ties.from(tie)));
		}
		return told;
	}

}
