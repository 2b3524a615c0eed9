package id.kaitan.path;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.kaitan.entity.EntityId;
import id.kaitan.graph.GraphProperties;
import id.kaitan.network.KnownFacts;
import id.kaitan.network.Network;
import id.kaitan.network.Networks;
import id.kaitan.network.Scope;
import id.kaitan.network.Words;
import id.kaitan.problem.NotFoundException;
import id.kaitan.problem.TooExpensiveException;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Answers how two entities are connected.
 */
@Component
@EnableConfigurationProperties(PathProperties.class)
class PathReader {

	private final Networks networks;

	private final KnownFacts facts;

	private final SearchBounds bounds;

	PathReader(Networks networks, KnownFacts facts, GraphProperties graph, PathProperties properties) {
		this.networks = networks;
		this.facts = facts;
		this.bounds = new SearchBounds(properties.maxVisited(), graph.queryTimeout());
	}

	/**
	 * The best paths.
	 * @param query the question
	 * @return at most so many as its limit says, the best first, no two over the same
	 * entities; empty if there is none
	 * @throws NotFoundException if an entity is not in the graph
	 * @throws TooExpensiveException if the search visits too many entities or takes too
	 * long; the message names the bound
	 */
	Connections paths(PathQuery query) {
		Network network = known(query);
		Set<Integer> from = Scope.of(network, query.from(), query.parts(), query.filter()).entities();
		Set<Integer> to = new HashSet<>(Scope.of(network, query.to(), query.parts(), query.filter()).entities());
		// Who stands for both ends, or is an end itself, is where it was named.
		from.remove(network.number(query.to()));
		to.removeAll(from);
		Set<Integer> avoid = new HashSet<>();
		query.avoid().forEach((id) -> avoid.addAll(Scope.of(network, id, query.parts(), query.filter()).entities()));
		from.removeAll(avoid);
		to.removeAll(avoid);
		if (from.isEmpty() || to.isEmpty()) {
			return new Connections(List.of(), null, network.asOf());
		}
		Search search = new Search(from, to, avoid, query.maxHops(), query.limit(), query.filter(),
				query.chronological(), this.bounds);
		return told(network, query, search, routes(network, search));
	}

	private List<Route> routes(Network network, Search search) {
		try {
			return new PathSearch(network, search).best();
		}
		catch (SearchBoundException ex) {
			throw ex.problem();
		}
	}

	private Connections told(Network network, PathQuery query, Search search, List<Route> routes) {
		List<Trail> trails = new ArrayList<>();
		Set<String> events = new LinkedHashSet<>();
		Set<EntityId> entities = new LinkedHashSet<>();
		for (Route route : routes) {
			Trail trail = Trail.of(network, search, route);
			trails.add(trail);
			trail.rows().forEach((row) -> events.add(network.events().id(row)));
			route.nodes().forEach((node) -> entities.add(network.id(node)));
		}
		Words words = this.facts.words(events, entities, query.language(), query.asOf());
		return new Connections(trails.stream().map((trail) -> trail.told(network, words)).toList(), null,
				network.asOf());
	}

	private Network known(PathQuery query) {
		Network network = this.networks.current();
		List<EntityId> asked = new ArrayList<>(List.of(query.from(), query.to()));
		asked.addAll(query.avoid());
		List<EntityId> unseen = asked.stream().filter((id) -> !network.isTied(id)).toList();
		Map<EntityId, String> names = this.facts.names(unseen, query.language());
		for (EntityId id : unseen) {
			if (!names.containsKey(id)) {
				throw new NotFoundException("entity",
						id.equals(query.from()) ? "from" : id.equals(query.to()) ? "to" : "avoid", id);
			}
		}
		return network;
	}

}
