package id.kaitan.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import id.kaitan.fact.FactType;

/**
 * A small network made from a seed, beside the plain list of what is in it.
 *
 * @param network the network
 * @param events what is in it
 * @param standings the standing relations in it, by numbers of the network
 */
public record RandomNetwork(Network network, List<NaiveEvent> events, List<Standing> standings) {

	/** The day that recency is measured from. */
	public static final int REFERENCE = 1000;

	private static final List<FactType> TYPES = List.of(FactType.MEETING, FactType.VISIT, FactType.SUPPORT,
			FactType.THREAT, FactType.MILITARY_ACTION, FactType.TREATY);

	/**
	 * An event as anyone would write it down.
	 *
	 * @param id the id
	 * @param type the type
	 * @param at the first day, {@link EventTable#UNDATED} if unknown
	 * @param end the last day
	 * @param denied whether it is only known as not so
	 * @param confidence how sure it is
	 * @param actors who acts
	 * @param recipients who is acted upon
	 * @param places where; at most one
	 * @param sources from when to when each source states it
	 */
	public record NaiveEvent(String id, FactType type, int at, int end, boolean denied, float confidence,
			Set<Integer> actors, Set<Integer> recipients, Set<Integer> places, List<long[]> sources) {

		public boolean involves(int entity) {
			return this.actors.contains(entity) || this.recipients.contains(entity) || this.places.contains(entity);
		}

		public int sources(long asOf) {
			return (int) this.sources.stream()
				.filter((s) -> (asOf == Long.MAX_VALUE) ? s[1] == Long.MAX_VALUE : s[0] <= asOf && asOf < s[1])
				.count();
		}

		EventRow row() {
			List<Integer> participants = new ArrayList<>();
			this.actors.forEach((e) -> participants.add(EventRow.participant(e, Role.ACTOR)));
			this.recipients.forEach((e) -> participants.add(EventRow.participant(e, Role.RECIPIENT)));
			this.places.forEach((e) -> participants.add(EventRow.participant(e, Role.PLACE)));
			return new EventRow(this.id, this.type, this.at, this.end, this.denied, !this.denied, this.confidence,
					participants.stream().mapToInt(Integer::intValue).toArray(),
					this.sources.stream().flatMapToLong(java.util.Arrays::stream).toArray(), false);
		}

	}

	/**
	 * Makes a network.
	 * @param seed what it is made from
	 * @param entities how many entities it has
	 * @param size how many events
	 */
	public static RandomNetwork of(long seed, int entities, int size) {
		Random random = new Random(seed);
		NetworkWriter writer = new NetworkWriter(REFERENCE);
		for (int i = 0; i < entities; i++) {
			writer.entity((i % 5 == 4) ? "place:p" + i + "-xx" : "person:p" + i);
		}
		List<NaiveEvent> events = new ArrayList<>();
		List<Standing> standings = standings(random, entities);
		writer.standings(standings);
		for (int i = 0; i < size; i++) {
			if (!events.isEmpty() && random.nextInt(10) == 0) {
				NaiveEvent old = events.remove(random.nextInt(events.size()));
				if (random.nextBoolean()) {
					NaiveEvent changed = event(random, old.id(), entities);
					writer.put(changed.row());
					events.add(changed);
				}
				else {
					writer.remove(old.id());
				}
			}
			else {
				NaiveEvent event = event(random, "e" + random.nextInt(1000) + "-" + i, entities);
				writer.put(event.row());
				events.add(event);
			}
			if (random.nextInt(8) == 0) {
				writer.publish(Instant.EPOCH, i);
			}
		}
		return new RandomNetwork(writer.publish(Instant.EPOCH, size), events, standings);
	}

	private static List<Standing> standings(Random random, int entities) {
		List<Standing> standings = new ArrayList<>();
		for (int i = random.nextInt(6); i > 0; i--) {
			int from = random.nextInt(entities);
			int to = random.nextInt(entities);
			int start = random.nextInt(REFERENCE);
			if (from != to) {
				standings.add(new Standing(null, from, to, random.nextBoolean() ? FactType.ALLY_OF : FactType.MEMBER_OF,
						null, start, random.nextBoolean() ? Integer.MAX_VALUE : start + 50, null, null, Long.MIN_VALUE,
						Long.MAX_VALUE));
			}
		}
		return standings;
	}

	private static NaiveEvent event(Random random, String id, int entities) {
		FactType type = TYPES.get(random.nextInt(TYPES.size()));
		int at = (random.nextInt(12) == 0) ? EventTable.UNDATED : random.nextInt(40) * 10;
		int end = (at != EventTable.UNDATED && random.nextInt(4) == 0) ? at + random.nextInt(60) : at;
		Set<Integer> actors = some(random, entities, type.isSymmetric() ? 2 + random.nextInt(2) : 1);
		Set<Integer> recipients = type.isSymmetric() ? Set.of() : some(random, entities, random.nextInt(3));
		Set<Integer> places = (random.nextInt(3) == 0) ? some(random, entities, 1) : Set.of();
		List<long[]> sources = new ArrayList<>();
		for (int i = 1 + random.nextInt(3); i > 0; i--) {
			long recorded = random.nextInt(100);
			sources.add(
					new long[] { recorded, (random.nextInt(5) == 0) ? recorded + random.nextInt(50) : Long.MAX_VALUE });
		}
		return new NaiveEvent(id, type, at, end, random.nextInt(15) == 0, random.nextInt(1, 11) / 10f, actors,
				recipients, places, sources);
	}

	private static Set<Integer> some(Random random, int entities, int size) {
		Set<Integer> some = new java.util.TreeSet<>();
		for (int i = 0; i < size; i++) {
			some.add(random.nextInt(entities));
		}
		return some;
	}

	/**
	 * A filter made from a seed; every third is empty.
	 */
	public static TieFilter filter(Random random) {
		if (random.nextInt(3) == 0) {
			return TieFilter.ALL;
		}
		int types = (random.nextInt(3) == 0)
				? TieFilter
					.bits(Set.of(TYPES.get(random.nextInt(3)), TYPES.get(3 + random.nextInt(3)), FactType.ALLY_OF))
				: TieFilter.ALL_TYPES;
		int from = (random.nextInt(3) == 0) ? random.nextInt(200) : Integer.MIN_VALUE;
		int to = (random.nextInt(3) == 0) ? 200 + random.nextInt(200) : Integer.MAX_VALUE;
		TieFilter.Kind kind = TieFilter.Kind.values()[(random.nextInt(2) == 0) ? random.nextInt(3) : 0];
		return new TieFilter(types, from, to, kind, 1 + random.nextInt(3) / 2,
				(random.nextInt(4) == 0) ? random.nextFloat() : 0, random.nextInt(4) == 0,
				(random.nextInt(3) == 0) ? random.nextInt(150) : Long.MAX_VALUE);
	}

}
