package id.kaitan.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import id.kaitan.fact.FactType;
import id.kaitan.network.Direction;
import id.kaitan.network.EventTable;
import id.kaitan.network.Network;
import id.kaitan.network.Scope;
import id.kaitan.network.Standing;
import id.kaitan.network.TieFilter;
import id.kaitan.network.Ties;
import org.jspecify.annotations.Nullable;

/**
 * The events and standing relations of two scopes, found in the network.
 */
final class PairEvents {

	private static final FactType[] TYPES = FactType.values();

	private final Network network;

	private final TieFilter filter;

	/** Events that tie the two, in time order, with their direction. */
	private final Map<Integer, Direction> tied;

	/** Events in which both are involved, settled or not, in time order. */
	private final List<Integer> common = new ArrayList<>();

	private final List<Standing> standings = new ArrayList<>();

	private int together;

	PairEvents(Network network, Scope a, Scope b, TieFilter filter) {
		this.network = network;
		this.filter = filter;
		EventTable events = network.events();
		Map<Integer, Direction> tied = new LinkedHashMap<>();
		int lists = 0;
		Set<Standing> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Scope.Member one : a.members()) {
			Ties ties = network.ties(one.entity());
			for (Scope.Member other : b.members()) {
				int tie = ties.find(other.entity());
				if (tie >= 0) {
					int before = tied.size();
					addTie(tied, ties, tie, one, other, seen);
					lists += (tied.size() > before) ? 1 : 0;
				}
			}
		}
		this.tied = (lists > 1) ? inOrder(events, tied) : tied;
		TieFilter any = new TieFilter(filter.types(), filter.from(), filter.to(), TieFilter.Kind.ANY,
				filter.minSources(), filter.minConfidence(), true, filter.asOf());
		boolean always = a.isForAllTime() && b.isForAllTime();
		for (int row : shared(network, a, b)) {
			if (any.accepts(events, row) && (always || a.isInvolved(events, row) && b.isInvolved(events, row))) {
				this.common.add(row);
				this.together += (events.settled(row) && !this.tied.containsKey(row)) ? 1 : 0;
			}
		}
	}

	/**
	 * The rows that are in a list of either side, in time order: marks those of one side
	 * and goes through the other's, without a look at the rows themselves.
	 */
	private static int[] shared(Network network, Scope a, Scope b) {
		boolean fewer = a.events(network) < b.events(network);
		BitSet marked = new BitSet();
		for (Scope.Member member : (fewer ? a : b).members()) {
			Ties ties = network.ties(member.entity());
			for (int i = 0; i < ties.events(); i++) {
				marked.set(ties.event(i));
			}
		}
		IntStream.Builder shared = IntStream.builder();
		int lists = 0;
		for (Scope.Member member : (fewer ? b : a).members()) {
			Ties ties = network.ties(member.entity());
			lists += (ties.events() > 0) ? 1 : 0;
			for (int i = 0; i < ties.events(); i++) {
				if (marked.get(ties.event(i))) {
					marked.clear(ties.event(i));
					shared.add(ties.event(i));
				}
			}
		}
		int[] rows = shared.build().toArray();
		return (lists > 1)
				? Arrays.stream(rows).boxed().sorted(network.events()::compare).mapToInt(Integer::intValue).toArray()
				: rows;
	}

	/**
	 * Puts what several lists gave in order of time; one list has it already.
	 */
	private static Map<Integer, Direction> inOrder(EventTable events, Map<Integer, Direction> tied) {
		Map<Integer, Direction> ordered = new LinkedHashMap<>();
		tied.keySet()
			.stream()
			.sorted(events::compare)
			.forEach((row) -> ordered.put(row, Objects.requireNonNull(tied.get(row))));
		return ordered;
	}

	private void addTie(Map<Integer, Direction> tied, Ties ties, int tie, Scope.Member one, Scope.Member other,
			Set<Standing> seen) {
		EventTable events = this.network.events();
		for (int fact = ties.from(tie); fact < ties.to(tie); fact++) {
			int row = ties.row(fact);
			int at = events.at(row);
			int end = events.end(row);
			if (this.filter.accepts(events, row) && !ties.isAtPlace(fact) && one.counts(at, end)
					&& other.counts(at, end)) {
				tied.putIfAbsent(row, ties.direction(fact));
			}
		}
		for (int i = ties.standingFrom(tie); i < ties.standingTo(tie); i++) {
			if (this.filter.accepts(ties.standing(i)) && seen.add(ties.standing(i))) {
				this.standings.add(ties.standing(i));
			}
		}
	}

	Set<Integer> tied() {
		return this.tied.keySet();
	}

	List<Integer> common() {
		return this.common;
	}

	int together() {
		return this.together;
	}

	/**
	 * The standing relations, those that hold first.
	 */
	List<Standing> standings() {
		this.standings.sort(Comparator.comparingInt(Standing::end).thenComparingInt(Standing::start).reversed());
		return this.standings;
	}

	/**
	 * The first and the last dated event.
	 * @return at most two rows
	 */
	List<Integer> ends() {
		List<Integer> dated = this.tied.keySet()
			.stream()
			.filter((row) -> this.network.events().at(row) != EventTable.UNDATED)
			.toList();
		return dated.isEmpty() ? List.of() : List.of(dated.getFirst(), dated.getLast());
	}

	List<Relations.Count> counts() {
		@Nullable Count[] sums = new Count[TYPES.length * Direction.values().length];
		this.tied.forEach((row, direction) -> {
			int type = this.network.events().type(row).ordinal();
			int i = type * Direction.values().length + direction.ordinal();
			Count sum = sums[i];
			if (sum == null) {
				sum = new Count(TYPES[type], direction);
				sums[i] = sum;
			}
			sum.add(this.network.events().at(row));
		});
		return Arrays.stream(sums)
			.filter(Objects::nonNull)
			.map(Count::told)
			.sorted(Comparator.comparingInt(Relations.Count::count)
				.reversed()
				.thenComparing(Relations.Count::type)
				.thenComparing(Relations.Count::direction))
			.toList();
	}

	/**
	 * Counts events of a type and direction that come in time order, undated ones last.
	 */
	private static final class Count {

		private final FactType type;

		private final Direction direction;

		private int count;

		private int first = EventTable.UNDATED;

		private int last = EventTable.UNDATED;

		Count(FactType type, Direction direction) {
			this.type = type;
			this.direction = direction;
		}

		void add(int at) {
			this.first = (this.count == 0) ? at : this.first;
			this.last = (at != EventTable.UNDATED) ? at : this.last;
			this.count++;
		}

		Relations.Count told() {
			return new Relations.Count(this.type, this.type.pair(), this.direction, this.count, this.type.goldstein(),
					RelationReader.date(this.first), RelationReader.date(this.last));
		}

	}

}
