package id.kaitan.network;

import java.util.ArrayList;
import java.util.List;

import id.kaitan.fact.FactType;
import id.kaitan.network.RandomNetwork.NaiveEvent;

/**
 * Ties and what they cost, straight from the lists of a random network.
 *
 * @param random the network
 * @param filter which facts count
 * @param datedOnly whether only dated events count
 */
public record NaiveTies(RandomNetwork random, TieFilter filter, boolean datedOnly) {

	/**
	 * An event that ties two.
	 *
	 * @param event the event
	 * @param atPlace whether it only took place there
	 */
	public record Tie(NaiveEvent event, boolean atPlace) {
	}

	/**
	 * The events that tie two, whatever counts.
	 */
	public List<Tie> all(int a, int b) {
		List<Tie> ties = new ArrayList<>();
		for (NaiveEvent event : this.random.events()) {
			boolean both = event.type().isSymmetric() && event.actors().contains(a) && event.actors().contains(b);
			if (both) {
				ties.add(new Tie(event, false));
			}
			if (event.actors().contains(a) && event.recipients().contains(b)) {
				ties.add(new Tie(event, false));
			}
			if (event.actors().contains(b) && event.recipients().contains(a)) {
				ties.add(new Tie(event, false));
			}
			for (int[] pair : new int[][] { { a, b }, { b, a } }) {
				if (event.places().contains(pair[1])) {
					if (event.actors().contains(pair[0])) {
						ties.add(new Tie(event, true));
					}
					if (event.recipients().contains(pair[0])) {
						ties.add(new Tie(event, true));
					}
				}
			}
		}
		return (a != b) ? ties : List.of();
	}

	/**
	 * The events that tie two and count.
	 */
	public List<Tie> counting(int a, int b) {
		return all(a, b).stream().filter((tie) -> counts(tie.event())).toList();
	}

	/**
	 * Whether an event counts.
	 */
	public boolean counts(NaiveEvent event) {
		boolean dated = event.at() != EventTable.UNDATED;
		boolean period = this.filter.from() == Integer.MIN_VALUE && this.filter.to() == Integer.MAX_VALUE
				|| dated && event.at() <= this.filter.to() && event.end() >= this.filter.from();
		boolean kind = switch (this.filter.kind()) {
			case ANY -> true;
			case COOPERATION -> event.type().goldstein() > 0;
			case CONFLICT -> event.type().goldstein() < 0;
		};
		return period && kind && (dated || !this.datedOnly) && has(event.type())
				&& event.confidence() >= this.filter.minConfidence() && (this.filter.unsettled() || !event.denied())
				&& event.sources(this.filter.asOf()) >= this.filter.minSources();
	}

	private boolean has(FactType type) {
		return (this.filter.types() >> type.ordinal() & 1) == 1;
	}

	/**
	 * How many neighbours an entity has, whatever counts.
	 */
	public int degree(int entity) {
		int degree = 0;
		for (int other = 0; other < this.random.network().entities(); other++) {
			int b = other;
			if (other != entity && (!all(entity, other).isEmpty() || this.random.standings()
				.stream()
				.anyMatch((s) -> s.from() == entity && s.to() == b || s.from() == b && s.to() == entity))) {
				degree++;
			}
		}
		return degree;
	}

	/**
	 * What a hop costs, as docs/paths.md says; infinite if nothing ties the two.
	 */
	public double cost(int a, int b) {
		int reference = Math.min(RandomNetwork.REFERENCE, this.filter.to());
		if (this.filter.asOf() != Long.MAX_VALUE) {
			reference = Math.min(reference, (int) (this.filter.asOf() / 86_400_000L));
		}
		double weight = 0;
		int last = Integer.MIN_VALUE;
		int sources = 0;
		for (Tie tie : counting(a, b)) {
			weight += (tie.atPlace() ? 0.25 : 1) * Math.max(0.05f, tie.event().confidence());
			int day = (tie.event().end() != EventTable.UNDATED) ? tie.event().end() : (int) (reference - 3652.5);
			last = Math.max(last, Math.min(reference, day));
			sources = Math.max(sources, tie.event().sources(this.filter.asOf()));
		}
		for (Standing s : this.random.standings()) {
			boolean ties = s.from() == a && s.to() == b || s.from() == b && s.to() == a;
			if (ties && !this.datedOnly && has(s.type()) && s.start() <= this.filter.to()
					&& s.end() >= this.filter.from()) {
				weight += (s.type() == FactType.MEMBER_OF) ? 2.0 / Math.max(2, members(s.to())) : 5;
				last = Math.max(last, Math.min(reference, s.end()));
				sources = Math.max(sources, 2);
			}
		}
		if (weight == 0) {
			return Double.POSITIVE_INFINITY;
		}
		return 1 + Math.log(1 + 3 / weight) + Math.log(2) * (reference - last) / 3652.5 + 0.5 / Math.max(1, sources);
	}

	private long members(int organization) {
		return this.random.standings()
			.stream()
			.filter((s) -> s.type() == FactType.MEMBER_OF && s.to() == organization)
			.count();
	}

}
