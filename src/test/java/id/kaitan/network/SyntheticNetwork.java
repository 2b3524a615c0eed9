package id.kaitan.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import id.kaitan.fact.FactType;

/**
 * A large network made from a seed, without a database: 10,000 actors and 500 places by
 * Zipf's law, ten years of days, two actors and a place an event.
 */
public final class SyntheticNetwork {

	private static final int ACTORS = 10_000;

	private static final int PLACES = 500;

	private static final List<FactType> TYPES = List.of(FactType.STATEMENT, FactType.STATEMENT, FactType.STATEMENT,
			FactType.MEETING, FactType.MEETING, FactType.VISIT, FactType.SUPPORT, FactType.COOPERATION, FactType.AID,
			FactType.CONCESSION, FactType.REQUEST, FactType.REJECTION, FactType.ACCUSATION, FactType.ACCUSATION,
			FactType.THREAT, FactType.PROTEST, FactType.SANCTION, FactType.COERCION, FactType.MILITARY_ACTION,
			FactType.MILITARY_ACTION);

	private SyntheticNetwork() {
	}

	/**
	 * Makes a network.
	 * @param seed what it is made from
	 * @param events how many events it has
	 * @return the network; the actor of rank n has the number n
	 */
	public static Network of(long seed, int events) {
		Random random = new Random(seed);
		NetworkWriter writer = new NetworkWriter((int) LocalDate.of(2026, 11, 1).toEpochDay());
		for (int i = 0; i < ACTORS; i++) {
			writer.entity("person:a" + i);
		}
		for (int i = 0; i < PLACES; i++) {
			writer.entity("place:p" + i + "-xx");
		}
		double[] actors = zipf(ACTORS);
		double[] places = zipf(PLACES);
		int first = (int) LocalDate.of(2016, 1, 1).toEpochDay();
		for (int i = 0; i < events; i++) {
			int a = draw(random, actors);
			int b = draw(random, actors);
			while (b == a) {
				b = draw(random, actors);
			}
			FactType type = TYPES.get(random.nextInt(TYPES.size()));
			int day = first + random.nextInt(3650);
			writer.put(new EventRow("e" + i, type, day, day, false, true, 0.8f,
					new int[] { EventRow.participant(a, Role.ACTOR),
							EventRow.participant(b, type.isSymmetric() ? Role.ACTOR : Role.RECIPIENT),
							EventRow.participant(ACTORS + draw(random, places), Role.PLACE) },
					new long[] { 1_767_225_600_000L + i, Long.MAX_VALUE }, false));
		}
		return writer.publish(Instant.EPOCH, 1);
	}

	private static double[] zipf(int size) {
		double[] sums = new double[size];
		double sum = 0;
		for (int i = 0; i < size; i++) {
			sum += 1.0 / (i + 1);
			sums[i] = sum;
		}
		return sums;
	}

	private static int draw(Random random, double[] sums) {
		int found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
		return Math.min(sums.length - 1, (found < 0) ? -found - 1 : found);
	}

}
