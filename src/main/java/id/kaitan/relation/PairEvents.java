package id.kaitan.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import id.kaitan.fact.FactType;
import id.kaitan.network.Direction;
import id.kaitan.network.EventTable;
import id.kaitan.network.Network;
import id.kaitan.network.Scope;
import id.kaitan.network.Standing;
import id.kaitan.network.TieFilter;
import id.kaitan.network.Ties;

/**
 * The events and standing relations of two scopes, found in the network.
 */
final class PairEvents {

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
		this.tied = new TreeMap<>((x, y) -> events.compare(x, y));
		Set<Standing> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Scope.Member one : a.members()) {
			Ties ties = network.ties(one.entity());
			for (Scope.Member other : b.members()) {
				int tie = ties.find(other.entity());
				if (tie >= 0) {
					addTie(ties, tie, one, other, seen);
				}
			}
		}
		TieFilter any = new TieFilter(filter.types(), filter.from(), filter.to(), TieFilter.Kind.ANY,
				filter.minSources(), filter.minConfidence(), true, filter.asOf());
		for (int row : shared(network, a, b)) {
			if (any.accepts(events, row) && a.isInvolved(events, row) && b.isInvolved(events, row)) {
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
		for (Scope.Member member : (fewer ? b : a).members()) {
			Ties ties = network.ties(member.entity());
			for (int i = 0; i < ties.events(); i++) {
				if (marked.get(ties.event(i))) {
					marked.clear(ties.event(i));
					shared.add(ties.event(i));
				}
			}
		}
		return shared.build().boxed().sorted(network.events()::compare).mapToInt(Integer::intValue).toArray();
	}

	private void addTie(Ties ties, int tie, Scope.Member one, Scope.Member other, Set<Standing> seen) {
		EventTable events = this.network.events();
		for (int fact = ties.from(tie); fact < ties.to(tie); fact++) {
			int row = ties.row(fact);
			int at = events.at(row);
			int end = events.end(row);
			if (this.filter.accepts(events, row) && !ties.isAtPlace(fact) && one.counts(at, end)
					&& other.counts(at, end)) {
				this.tied.putIfAbsent(row, ties.direction(fact));
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
		Map<String, List<Integer>> rows = new LinkedHashMap<>();
		this.tied.forEach((row, direction) -> rows
			.computeIfAbsent(this.network.events().type(row) + " " + direction, (key) -> new ArrayList<>())
			.add(row));
		List<Relations.Count> counts = new ArrayList<>();
		rows.forEach((key, some) -> {
			FactType type = FactType.valueOf(key.substring(0, key.indexOf(' ')));
			Direction direction = Direction.valueOf(key.substring(key.indexOf(' ') + 1));
			int first = this.network.events().at(some.getFirst());
			int last = some.stream()
				.mapToInt(this.network.events()::at)
				.filter((at) -> at != EventTable.UNDATED)
				.max()
				.orElse(EventTable.UNDATED);
			counts.add(new Relations.Count(type, type.pair(), direction, some.size(), type.goldstein(),
					RelationReader.date(first), RelationReader.date(last)));
		});
		counts.sort(Comparator.comparingInt(Relations.Count::count)
			.reversed()
			.thenComparing(Relations.Count::type)
			.thenComparing(Relations.Count::direction));
		return counts;
	}

}
