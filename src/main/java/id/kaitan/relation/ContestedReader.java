package id.kaitan.relation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.kaitan.fact.FactType;
import id.kaitan.graph.GraphReads;
import id.kaitan.graph.GraphRow;
import id.kaitan.network.EventTable;
import id.kaitan.network.Network;
import id.kaitan.network.Scope;
import id.kaitan.network.TieFilter;
import id.kaitan.network.Ties;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds what one of two sides states and the other denies.
 */
@Component
class ContestedReader {

	/** So many denials of a side, and events of both, are looked at, the latest. */
	private static final int LOOKED_AT = 2000;

	private static final int MOST = 50;

	private final GraphReads graph;

	ContestedReader(GraphReads graph) {
		this.graph = graph;
	}

	/**
	 * Contested events with their denials.
	 * @return ids of denials by ids of events, the latest event first
	 */
	Map<String, List<String>> contested(Network network, Scope a, Scope b, List<Integer> common, TieFilter filter,
			@Nullable Instant asOf) {
		EventTable events = network.events();
		List<String> denials = new ArrayList<>(denials(network, a));
		denials.addAll(denials(network, b));
		List<String> denied = common.reversed()
			.stream()
			.filter(events::contested)
			.limit(LOOKED_AT)
			.map(events::id)
			.toList();
		if (denials.isEmpty() && denied.isEmpty()) {
			return Map.of();
		}
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("denials", denials);
		parameters.put("events", denied);
		parameters.put("a", ids(network, a));
		parameters.put("b", ids(network, b));
		parameters.put("asOf", (asOf != null) ? asOf.atZone(ZoneOffset.UTC) : null);
		parameters.put("most", MOST);
		Map<String, List<String>> contested = new LinkedHashMap<>();
		for (GraphRow row : this.graph.rows("relation/contested", parameters)) {
			contested.put(row.text("event", ""), row.texts("denials"));
		}
		return contested;
	}

	private static List<String> denials(Network network, Scope scope) {
		EventTable events = network.events();
		List<String> denials = new ArrayList<>();
		for (Scope.Member member : scope.members()) {
			Ties ties = network.ties(member.entity());
			for (int i = ties.events() - 1; i >= 0 && denials.size() < LOOKED_AT; i--) {
				boolean denial = (ties.kind(i) != Ties.DOUBTFUL) ? ties.kind(i) == FactType.DENIAL.ordinal()
						: events.type(ties.event(i)) == FactType.DENIAL;
				if (denial) {
					denials.add(events.id(ties.event(i)));
				}
			}
		}
		return denials;
	}

	private static List<String> ids(Network network, Scope scope) {
		return scope.entities().stream().map((entity) -> network.id(entity).value()).toList();
	}

}
