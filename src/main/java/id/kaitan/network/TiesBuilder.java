package id.kaitan.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import id.kaitan.fact.FactType;

/**
 * Builds the ties of one entity after another, in time linear in their facts but for the
 * sorting of neighbours.
 */
final class TiesBuilder {

	private final EventTable table;

	private final int reference;

	/** For each entity how many facts tie it, later where the next one goes. */
	private final int[] facts;

	private final int[] standingFacts;

	/**
	 * Who stands for the entity or it for them; being named together does not tie these.
	 */
	private final BitSet parts = new BitSet();

	private int[] touched = new int[64];

	private int size;

	TiesBuilder(EventTable table, int entities, int reference) {
		this.table = table;
		this.reference = reference;
		this.facts = new int[entities];
		this.standingFacts = new int[entities];
	}

	/**
	 * Builds the ties of an entity.
	 * @param entity its number
	 * @param events the rows of its events, in time order
	 * @param standings its standing relations
	 */
	Ties build(int entity, int[] events, List<Standing> standings) {
		this.size = 0;
		this.parts.clear();
		for (Standing standing : standings) {
			count(this.standingFacts, standing.other(entity));
			boolean open = standing.closedAt() == Long.MAX_VALUE;
			if (open && (standing.type() == FactType.HOLDS_OFFICE || standing.type() == FactType.PART_OF)) {
				this.parts.set(standing.other(entity));
			}
		}
		int longest = 0;
		for (int row : events) {
			longest = Math.max(longest, this.table.end(row) - this.table.at(row));
			forEachTie(entity, row, (other, code) -> count(this.facts, other));
		}
		int[] neighbours = Arrays.copyOf(this.touched, this.size);
		Arrays.sort(neighbours);
		int distinct = 0;
		for (int i = 0; i < neighbours.length; i++) {
			if (i == 0 || neighbours[i] != neighbours[i - 1]) {
				neighbours[distinct++] = neighbours[i];
			}
		}
		neighbours = Arrays.copyOf(neighbours, distinct);
		int[] starts = starts(neighbours, this.facts);
		int[] rows = new int[starts[distinct]];
		for (int row : events) {
			forEachTie(entity, row, (other, code) -> rows[this.facts[other]++] = row << 3 | code);
		}
		int[] standingStarts = starts(neighbours, this.standingFacts);
		Standing[] ordered = new Standing[standingStarts[distinct]];
		for (Standing standing : standings) {
			ordered[this.standingFacts[standing.other(entity)]++] = standing;
		}
		for (int neighbour : neighbours) {
			this.facts[neighbour] = 0;
			this.standingFacts[neighbour] = 0;
		}
		return new Ties(events, neighbours, starts, rows, ordered, (ordered.length > 0) ? standingStarts : null,
				longest)
			.weigh(this.table, this.reference);
	}

	private void count(int[] counts, int other) {
		if (counts[other]++ == 0) {
			if (this.size == this.touched.length) {
				this.touched = Arrays.copyOf(this.touched, this.size * 2);
			}
			this.touched[this.size++] = other;
		}
	}

	private static int[] starts(int[] neighbours, int[] counts) {
		int[] starts = new int[neighbours.length + 1];
		for (int i = 0; i < neighbours.length; i++) {
			starts[i + 1] = starts[i] + counts[neighbours[i]];
			counts[neighbours[i]] = starts[i];
		}
		return starts;
	}

	private void forEachTie(int entity, int row, TieConsumer consumer) {
		int participants = this.table.participants(row);
		for (int i = 0; i < participants; i++) {
			if (this.table.participant(row, i) != entity) {
				continue;
			}
			for (int k = 0; k < participants; k++) {
				int other = this.table.participant(row, k);
				int code = (other != entity)
						? Ties.code(this.table.type(row), this.table.role(row, i), this.table.role(row, k)) : -1;
				if (code == Ties.AT || code == Ties.AT_BY || code >= 0 && !this.parts.get(other)) {
					consumer.accept(other, code);
				}
			}
		}
	}

	/**
	 * Takes one tie.
	 */
	private interface TieConsumer {

		void accept(int other, int code);

	}

}
