package id.kaitan.network;

/**
 * How weak a tie between two entities is: the cost of one hop, at least {@link #HOP}. It
 * adds up what a tie lacks: number, recency and sources. More facts never make a tie
 * weaker, so what all facts together cost is a lower bound of what any of them cost.
 * docs/paths.md tells the reader the same.
 */
public final class TieStrength {

	/** What a hop costs at least. */
	public static final double HOP = 1.0;

	/** How many facts of full confidence make half of what a tie can lack of number. */
	private static final double NUMBER = 3.0;

	/** Days after which a tie has lost half of its strength. */
	private static final double HALF_LIFE_DAYS = 3652.5;

	/** What a tie with one source lacks; with n sources it lacks the nth part. */
	private static final double ONE_SOURCE = 0.5;

	private static final double LN_2 = Math.log(2);

	/** The weight of being at a place, which says little of who else was there. */
	private static final double AT_PLACE = 0.25;

	/** The weight of all memberships of an organization together. */
	private static final double MEMBERSHIP = 2.0;

	private double weight;

	private int last = Integer.MIN_VALUE;

	private int sources;

	/**
	 * Begins with no facts.
	 */
	public TieStrength() {
		clear();
	}

	/**
	 * Forgets all facts.
	 */
	public void clear() {
		this.weight = 0;
		this.last = Integer.MIN_VALUE;
		this.sources = 0;
	}

	/**
	 * Adds an event.
	 * @param confidence its confidence
	 * @param day its last day, or {@link EventTable#UNDATED}
	 * @param sources how many sources state it
	 * @param atPlace whether the tie is that it took place there
	 * @param reference the day that recency is measured from
	 */
	public void add(float confidence, int day, int sources, boolean atPlace, int reference) {
		this.weight += (atPlace ? AT_PLACE : 1.0) * Math.max(confidence, 0.05);
		int at = (day != EventTable.UNDATED) ? day : (int) (reference - HALF_LIFE_DAYS);
		this.last = Math.max(this.last, Math.min(at, reference));
		this.sources = Math.max(this.sources, sources);
	}

	/**
	 * Adds a standing relation.
	 * @param standing the relation
	 * @param reference the day that recency is measured from
	 */
	public void add(Standing standing, int reference) {
		this.weight += weight(standing);
		this.last = Math.max(this.last, Math.min(standing.end(), reference));
		this.sources = Math.max(this.sources, 2);
	}

	/**
	 * That both belong to an organization says the less of two countries the more belong
	 * to it.
	 */
	private static double weight(Standing standing) {
		return switch (standing.type()) {
			case MEMBER_OF -> MEMBERSHIP / Math.max(2, standing.members());
			case LOCATED_IN -> 1;
			default -> 5;
		};
	}

	/**
	 * What a hop over the facts added costs.
	 * @param reference the day that recency is measured from
	 * @return the cost, infinite if no fact was added
	 */
	public double cost(int reference) {
		if (this.weight == 0) {
			return Double.POSITIVE_INFINITY;
		}
		return HOP + lackOfNumber() + lackOfRecency(reference) + lackOfSources();
	}

	/**
	 * What a lack of number adds to the cost.
	 * @return 0 for endlessly many facts
	 */
	public double lackOfNumber() {
		return Math.log1p(NUMBER / this.weight);
	}

	/**
	 * What a lack of recency adds to the cost.
	 * @param reference the day that recency is measured from
	 * @return 0 if the last fact is of that day
	 */
	public double lackOfRecency(int reference) {
		return LN_2 * (reference - this.last) / HALF_LIFE_DAYS;
	}

	/**
	 * What a lack of sources adds to the cost.
	 * @return 0 for endlessly many sources
	 */
	public double lackOfSources() {
		return ONE_SOURCE / Math.max(1, this.sources);
	}

	/**
	 * By how much the cost of a hop falls when recency is measured from an earlier day.
	 * @param from the day it was measured from
	 * @param to the day it is measured from
	 * @return 0 if that is not earlier
	 */
	public static double shift(int from, int to) {
		return LN_2 * Math.max(0, from - to) / HALF_LIFE_DAYS;
	}

}
