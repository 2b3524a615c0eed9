package id.kaitan.timeline;

import java.util.BitSet;
import java.util.List;

import id.kaitan.fact.FactType;
import id.kaitan.network.EventTable;
import id.kaitan.network.Network;
import id.kaitan.network.Scope;
import id.kaitan.network.Ties;

/**
 * Counts the events of one entity, and of whom it stands for. Day and type lie beside the
 * list of an entity's events, so that of most events the row itself is not looked at:
 * that is what lets the histogram of an actor with a tenth of all events be quick.
 */
final class ScopeCounts {

	private static final FactType[] TYPES = FactType.values();

	private final EventTable events;

	private final TimelineQuery query;

	private final HistogramCounts counts;

	/** Rows counted already, needed only where several members share events. */
	private final BitSet counted = new BitSet();

	private ScopeCounts(Network network, TimelineQuery query, HistogramCounts counts) {
		this.events = network.events();
		this.query = query;
		this.counts = counts;
	}

	/**
	 * Whether a question can be counted so.
	 */
	static boolean fits(TimelineQuery query) {
		return query.entities().size() == 1 && query.place() == null;
	}

	static void count(Network network, TimelineQuery query, HistogramCounts counts) {
		ScopeCounts scope = new ScopeCounts(network, query, counts);
		List<Scope.Member> members = Scope.of(network, query.entities().getFirst(), query.parts(), query.filter())
			.members()
			.stream()
			.filter((member) -> network.ties(member.entity()).events() > 0)
			.toList();
		for (Scope.Member member : members) {
			scope.count(network.ties(member.entity()), member, members.size() > 1);
		}
	}

	private void count(Ties ties, Scope.Member member, boolean shared) {
		boolean always = member.from() == Integer.MIN_VALUE && member.to() == Integer.MAX_VALUE;
		boolean simple = always && this.query.filter().isSimple() && this.query.polarity() == null;
		int from = this.query.filter().from();
		int to = this.query.filter().to();
		boolean period = from != Integer.MIN_VALUE || to != Integer.MAX_VALUE;
		int first = (from != Integer.MIN_VALUE) ? ties.firstFrom(from - ties.longest()) : 0;
		for (int i = first; i < ties.events(); i++) {
			int day = ties.day(i);
			if (period && (day == EventTable.UNDATED || day > to)) {
				break;
			}
			int kind = ties.kind(i);
			boolean known = simple && kind != Ties.DOUBTFUL && day >= from;
			if (known ? (this.query.filter().types() >> kind & 1) == 0 : !accepts(ties.event(i), member)) {
				continue;
			}
			if (!shared || isNew(ties.event(i))) {
				if (kind != Ties.DOUBTFUL) {
					this.counts.add(day, TYPES[kind].goldstein(), true);
				}
				else {
					int row = ties.event(i);
					this.counts.add(day, this.events.type(row).goldstein(), this.events.settled(row));
				}
			}
		}
	}

	private boolean accepts(int row, Scope.Member member) {
		return this.query.accepts(this.events, row) && member.counts(this.events.at(row), this.events.end(row));
	}

	private boolean isNew(int row) {
		if (this.counted.get(row)) {
			return false;
		}
		this.counted.set(row);
		return true;
	}

}
