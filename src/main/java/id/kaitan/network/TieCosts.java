package id.kaitan.network;

/**
 * What hops over ties, and entities on the way, cost under a filter. Not for two threads.
 */
public final class TieCosts {

	/** How much an entity on the way costs for the logarithm of its neighbours. */
	public static final double HUB = 0.75;

	/** So many facts are looked at for an estimate. */
	private static final int FEW = 32;

	private final Network network;

	private final EventTable events;

	private final TieFilter filter;

	private final boolean eventsOnly;

	private final boolean exact;

	private final int reference;

	private final double shift;

	private final TieStrength strength = new TieStrength();

	/**
	 * Costs under a filter.
	 * @param network the network
	 * @param filter which facts count
	 * @param eventsOnly whether only dated events count
	 */
	public TieCosts(Network network, TieFilter filter, boolean eventsOnly) {
		this.network = network;
		this.events = network.events();
		this.filter = filter;
		this.eventsOnly = eventsOnly;
		this.exact = filter.isAll() && !eventsOnly;
		this.reference = filter.reference(network.reference());
		double earlier = TieStrength.shift(network.reference(), this.reference);
		this.shift = (earlier > 0) ? earlier + 1e-5 : 0;
	}

	/**
	 * What it costs to have an entity on the way: the more it is tied to, the less it
	 * says that it ties two.
	 * @param entity its number
	 * @return the cost
	 */
	public double hub(int entity) {
		return this.network.ties(entity).hub();
	}

	/**
	 * A lower bound of {@link #of(Ties, int)}, known without looking at the facts.
	 * @param ties the ties of an entity
	 * @param tie one of them
	 * @return the bound
	 */
	public double atLeast(Ties ties, int tie) {
		return Math.max(TieStrength.HOP, ties.leastCost(tie) - this.shift);
	}

	/**
	 * What a hop costs.
	 * @param ties the ties of an entity
	 * @param tie one of them
	 * @return the cost, infinite if no fact of the tie counts
	 */
	public double of(Ties ties, int tie) {
		if (this.exact && !ties.hasRetracted()) {
			return ties.leastCost(tie);
		}
		weigh(ties, tie);
		double cost = this.strength.cost(this.reference);
		return (cost == Double.POSITIVE_INFINITY) ? cost : Math.max(TieStrength.HOP, Math.nextDown((float) cost));
	}

	/**
	 * A lower bound of {@link #of(Ties, int)} that is cheap even for a tie of two hubs:
	 * looks at the facts only if they are few, for the more there are, the less the bound
	 * without a look is off.
	 * @param ties the ties of an entity
	 * @param tie one of them
	 * @return the bound, infinite if it was seen that no fact of the tie counts
	 */
	public double estimate(Ties ties, int tie) {
		return (ties.to(tie) - ties.from(tie) <= FEW) ? of(ties, tie) : atLeast(ties, tie);
	}

	/**
	 * The strength of a tie in its parts.
	 * @param ties the ties of an entity
	 * @param tie one of them
	 * @return the strength, good until the next call
	 */
	public TieStrength weigh(Ties ties, int tie) {
		this.strength.clear();
		for (int fact = firstEnding(ties, tie, this.filter.from()); fact < ties.to(tie); fact++) {
			int row = ties.row(fact);
			if (this.events.at(row) > this.filter.to()) {
				break;
			}
			if (counts(row)) {
				this.strength.add(this.events.confidence(row), this.events.end(row),
						this.filter.sources(this.events, row), ties.isAtPlace(fact), this.reference);
			}
		}
		for (int i = ties.standingFrom(tie); !this.eventsOnly && i < ties.standingTo(tie); i++) {
			if (this.filter.accepts(ties.standing(i))) {
				this.strength.add(ties.standing(i), this.reference);
			}
		}
		return this.strength;
	}

	/**
	 * Whether an event counts.
	 * @param row its row
	 * @return {@code true} if it does
	 */
	public boolean counts(int row) {
		return this.filter.accepts(this.events, row) && !(this.eventsOnly && this.events.at(row) == EventTable.UNDATED);
	}

	/**
	 * The day that recency is measured from.
	 * @return an epoch day
	 */
	public int reference() {
		return this.reference;
	}

	/**
	 * The earliest day on which a hop can have been made.
	 * @param ties the ties of the entity it leaves
	 * @param tie the tie it goes over
	 * @param day the day of the hop before
	 * @return the first day, from that one on, of an event that counts;
	 * {@link EventTable#UNDATED} if there is none
	 */
	public int arrival(Ties ties, int tie, int day) {
		int earliest = EventTable.UNDATED;
		for (int fact = firstEnding(ties, tie, Math.max(day, this.filter.from())); fact < ties.to(tie); fact++) {
			int row = ties.row(fact);
			int at = this.events.at(row);
			if (at >= earliest) {
				break;
			}
			if (this.events.end(row) >= day && counts(row)) {
				earliest = Math.max(at, day);
			}
		}
		return earliest;
	}

	/**
	 * The latest day on which a hop can be made.
	 * @param ties the ties of the entity it arrives at
	 * @param tie the tie it goes over
	 * @param day the latest day for the hop after it
	 * @return the last day, up to that one, of an event that counts;
	 * {@link Integer#MIN_VALUE} if there is none
	 */
	public int departure(Ties ties, int tie, int day) {
		int latest = Integer.MIN_VALUE;
		int from = firstEnding(ties, tie, this.filter.from());
		for (int fact = firstEnding(ties, tie, (long) day + ties.longest() + 1) - 1; fact >= from; fact--) {
			int row = ties.row(fact);
			if ((long) this.events.at(row) + ties.longest() <= latest) {
				break;
			}
			int end = Math.min(day, this.events.end(row));
			if (end > latest && counts(row)) {
				latest = end;
			}
		}
		return latest;
	}

	/**
	 * The first fact of a tie that may end on a day or after it: those before it began
	 * longer before that day than the entity's longest event lasts.
	 */
	private int firstEnding(Ties ties, int tie, long day) {
		int low = ties.from(tie);
		long begun = day - ties.longest();
		int high = ties.to(tie);
		while (low < high) {
			int middle = low + high >>> 1;
			if (this.events.at(ties.row(middle)) < begun) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
