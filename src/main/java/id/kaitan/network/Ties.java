package id.kaitan.network;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import id.kaitan.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * All that one entity is involved in: its events in time order, and for each neighbour
 * the events and standing relations that tie the two.
 */
public final class Ties {

	static final Ties NONE = new Ties(new int[0], new int[0], new int[1], new int[0], new Standing[0], null, 0);

	/** The kind of an event that is not plainly known to have happened. */
	public static final int DOUBTFUL = -1;

	private static final int BOTH = 0;

	static final int OUT = 1;

	static final int IN = 2;

	static final int AT = 3;

	static final int AT_BY = 4;

	private final int[] events;

	/** The day of each event, beside it in memory. */
	private final int[] days;

	private final byte[] kinds;

	private final int[] neighbours;

	/** For each neighbour where its rows begin; one more for the end. */
	private final int[] starts;

	/** Rows shifted left by 3, with their direction. */
	private final int[] rows;

	private final Standing[] standings;

	/** For each neighbour where its standing relations begin; null if there are none. */
	private final int @Nullable [] standingStarts;

	private final float[] leastCosts;

	private final int[] byCost;

	private final double hub;

	private boolean retracted;

	private final int longest;

	/** Sums over many facts, once they were asked for. */
	private final Map<Integer, List<Relation>> relations = new ConcurrentHashMap<>();

	Ties(int[] events, int[] neighbours, int[] starts, int[] rows, Standing[] standings,
			int @Nullable [] standingStarts, int longest) {
		this.events = events;
		this.days = new int[events.length];
		this.kinds = new byte[events.length];
		this.neighbours = neighbours;
		this.starts = starts;
		this.rows = rows;
		this.standings = standings;
		this.standingStarts = standingStarts;
		this.leastCosts = new float[neighbours.length];
		this.byCost = new int[neighbours.length];
		this.longest = longest;
		this.hub = TieCosts.HUB * Math.log1p(neighbours.length);
	}

	/**
	 * Works out what every tie costs at least.
	 */
	Ties weigh(EventTable table, int reference) {
		for (int i = 0; i < this.events.length; i++) {
			int row = this.events[i];
			this.days[i] = table.at(row);
			boolean plain = table.settled(row) && !table.denied(row) && table.sources(row) > 0;
			this.kinds[i] = (byte) (plain ? table.type(row).ordinal() : DOUBTFUL);
		}
		TieStrength strength = new TieStrength();
		long[] order = new long[this.neighbours.length];
		for (int i = 0; i < this.neighbours.length; i++) {
			strength.clear();
			for (int k = this.starts[i]; k < this.starts[i + 1]; k++) {
				int row = this.rows[k] >>> 3;
				this.retracted |= table.sources(row) != table.sourcesEver(row) || !table.settled(row);
				strength.add(table.confidence(row), table.end(row), table.sourcesEver(row), isAtPlace(k), reference);
			}
			for (int k = standingFrom(i); k < standingTo(i); k++) {
				this.retracted |= this.standings[k].closedAt() != Long.MAX_VALUE;
				strength.add(this.standings[k], reference);
			}
			this.leastCosts[i] = Math.max((float) TieStrength.HOP, Math.nextDown((float) strength.cost(reference)));
			order[i] = (long) Float.floatToIntBits(this.leastCosts[i]) << 32 | i;
		}
		Arrays.sort(order);
		for (int i = 0; i < order.length; i++) {
			this.byCost[i] = (int) order[i];
		}
		return this;
	}

	/**
	 * How many events the entity is involved in, retracted ones included.
	 * @return the number
	 */
	public int events() {
		return this.events.length;
	}

	/**
	 * An event of the entity.
	 * @param i from 0 (the earliest) to {@link #events()}; undated ones come last
	 * @return its row
	 */
	public int event(int i) {
		return this.events[i];
	}

	/**
	 * The day by which an event is put in order.
	 * @param i from 0 (the earliest) to {@link #events()}
	 * @return an epoch day, or {@link EventTable#UNDATED}
	 */
	public int day(int i) {
		return this.days[i];
	}

	/**
	 * The type of an event that is said to have happened, is not denied and has a source.
	 * @param i from 0 (the earliest) to {@link #events()}
	 * @return the type's ordinal, {@link #DOUBTFUL} of any other event
	 */
	public int kind(int i) {
		return this.kinds[i];
	}

	/**
	 * The first event on a day or after it.
	 * @param day an epoch day
	 * @return from 0 to {@link #events()}
	 */
	public int firstFrom(int day) {
		int low = 0;
		int high = this.days.length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (this.days[middle] < day) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/**
	 * The relations of a tie, summed up once.
	 */
	List<Relation> relations(int tie, Supplier<List<Relation>> sum) {
		List<Relation> known = this.relations.get(tie);
		if (known == null) {
			known = List.copyOf(sum.get());
			this.relations.put(tie, known);
		}
		return known;
	}

	/**
	 * How long the longest of the entity's events lasts.
	 * @return in days, 0 if none is longer than a day
	 */
	public int longest() {
		return this.longest;
	}

	/**
	 * How many neighbours there are, each in one tie.
	 * @return the number
	 */
	public int size() {
		return this.neighbours.length;
	}

	/**
	 * What it costs to have the entity on the way.
	 * @return more, the more neighbours it has
	 */
	public double hub() {
		return this.hub;
	}

	/**
	 * The neighbour of a tie.
	 * @param tie from 0 to {@link #size()}, in the order of the neighbours' numbers
	 * @return the number of the entity
	 */
	public int neighbour(int tie) {
		return this.neighbours[tie];
	}

	/**
	 * The tie to a neighbour.
	 * @param entity the number of the entity
	 * @return the tie, negative if there is none
	 */
	public int find(int entity) {
		return Arrays.binarySearch(this.neighbours, entity);
	}

	/**
	 * What a hop over a tie costs at least, whatever facts count, with recency measured
	 * from the network's day.
	 * @param tie the tie
	 * @return the cost, rounded down
	 */
	public float leastCost(int tie) {
		return this.leastCosts[tie];
	}

	/**
	 * The ties by what they cost at least.
	 * @param i from 0 (the cheapest) to {@link #size()}
	 * @return the tie
	 */
	public int byCost(int i) {
		return this.byCost[i];
	}

	/**
	 * Whether some fact was retracted or is not settled, so that least costs are lower
	 * than those of the present.
	 * @return {@code true} if so
	 */
	public boolean hasRetracted() {
		return this.retracted;
	}

	/**
	 * Where a tie's events begin.
	 * @param tie the tie
	 * @return the first of its facts
	 */
	public int from(int tie) {
		return this.starts[tie];
	}

	/**
	 * Where a tie's events end.
	 * @param tie the tie
	 * @return the last of its facts, exclusive
	 */
	public int to(int tie) {
		return this.starts[tie + 1];
	}

	/**
	 * An event of a tie.
	 * @param fact between {@link #from(int)} and {@link #to(int)}, in time order
	 * @return its row
	 */
	public int row(int fact) {
		return this.rows[fact] >>> 3;
	}

	/**
	 * Whether an event ties the two only because it took place there.
	 * @param fact a fact of a tie
	 * @return {@code true} if one of the two is its place
	 */
	public boolean isAtPlace(int fact) {
		return (this.rows[fact] & 7) >= AT;
	}

	/**
	 * Which way an event runs, seen from this entity.
	 * @param fact a fact of a tie
	 * @return the direction
	 */
	public Direction direction(int fact) {
		return switch (this.rows[fact] & 7) {
			case BOTH -> Direction.BOTH;
			case OUT, AT -> Direction.OUT;
			default -> Direction.IN;
		};
	}

	/**
	 * Where a tie's standing relations begin.
	 * @param tie the tie
	 * @return the first of them
	 */
	public int standingFrom(int tie) {
		return (this.standingStarts != null) ? this.standingStarts[tie] : 0;
	}

	/**
	 * Where a tie's standing relations end.
	 * @param tie the tie
	 * @return the last of them, exclusive
	 */
	public int standingTo(int tie) {
		return (this.standingStarts != null) ? this.standingStarts[tie + 1] : 0;
	}

	/**
	 * A standing relation of a tie.
	 * @param i between {@link #standingFrom(int)} and {@link #standingTo(int)}
	 * @return the relation
	 */
	public Standing standing(int i) {
		return this.standings[i];
	}

	/**
	 * How many standing relations the entity has.
	 * @return the number
	 */
	public int standings() {
		return this.standings.length;
	}

	/**
	 * The code of a fact's direction between two roles, or -1 if it ties them in none.
	 */
	static int code(FactType type, int mine, int other) {
		if (other == Role.PLACE.ordinal()) {
			return (mine != other) ? AT : -1;
		}
		if (mine == Role.PLACE.ordinal()) {
			return AT_BY;
		}
		if (mine == other) {
			return (type.isSymmetric() && mine == Role.ACTOR.ordinal()) ? BOTH : -1;
		}
		return (mine == Role.ACTOR.ordinal()) ? OUT : IN;
	}

	int[] eventRows() {
		return this.events;
	}

}
