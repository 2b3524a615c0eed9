package id.kaitan.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.kaitan.entity.EntityId;
import id.kaitan.fact.Participant;
import id.kaitan.network.KnownFacts;
import id.kaitan.network.Network;
import id.kaitan.network.Networks;
import id.kaitan.network.Relation;
import id.kaitan.network.TieCosts;
import id.kaitan.network.TieStrength;
import id.kaitan.network.Ties;
import id.kaitan.problem.NotFoundException;

import org.springframework.stereotype.Component;

/**
 * Answers who an entity is tied to, how, how often, first and last.
 */
@Component
class NeighbourReader {

	private final Networks networks;

	private final KnownFacts facts;

	NeighbourReader(Networks networks, KnownFacts facts) {
		this.networks = networks;
		this.facts = facts;
	}

	/**
	 * A page of neighbours.
	 * @param query the question
	 * @return at most so many as its limit says, the strongest tie first
	 * @throws NotFoundException if the entity is not in the graph
	 */
	Neighbours neighbours(NeighbourQuery query) {
		Network network = this.networks.current();
		if (!network.isTied(query.entity())) {
			if (this.facts.names(List.of(query.entity()), query.language()).isEmpty()) {
				throw new NotFoundException("entity", "id", query.entity());
			}
			return new Neighbours(0, List.of(), null, network.asOf());
		}
		int entity = network.number(query.entity());
		Ties ties = network.ties(entity);
		TieCosts costs = new TieCosts(network, query.filter(), false);
		Ranking ranking = Ranking.of(network, ties, costs, query);
		List<Ranking.Ranked> page = ranking.page();
		boolean more = page.size() > query.limit();
		page = more ? page.subList(0, query.limit()) : page;
		Map<EntityId, String> names = this.facts.names(page.stream().map((ranked) -> ranked.place().id()).toList(),
				query.language());
		List<Neighbours.Neighbour> items = page.stream()
			.map((ranked) -> neighbour(network, entity, ranked, query, costs, names))
			.toList();
		return new Neighbours(ranking.total(), items, more ? page.getLast().place().encode(query) : null,
				network.asOf());
	}

	private static Neighbours.Neighbour neighbour(Network network, int entity, Ranking.Ranked ranked,
			NeighbourQuery query, TieCosts costs, Map<EntityId, String> names) {
		List<Relation> relations = Relation.of(network, entity, ranked.tie(), query.filter(), costs::counts, false);
		EntityId id = ranked.place().id();
		double strength = Math.round(Math.exp(TieStrength.HOP - ranked.place().cost()) * 10_000) / 10_000.0;
		boolean holds = relations.stream().anyMatch((relation) -> relation.row() < 0 && relation.last() == null);
		return new Neighbours.Neighbour(Participant.of(id, names.getOrDefault(id, id.value()), null), strength,
				relations.stream().mapToInt(Relation::count).sum(),
				relations.stream()
					.map(Relation::first)
					.filter(Objects::nonNull)
					.min(Comparator.<LocalDate>naturalOrder())
					.orElse(null),
				holds ? null
						: relations.stream()
							.map(Relation::last)
							.filter(Objects::nonNull)
							.max(Comparator.<LocalDate>naturalOrder())
							.orElse(null),
				relations.stream()
					.map((relation) -> new Neighbours.Tied(relation.name(), relation.direction(), relation.count(),
							relation.first(), relation.last(), relation.title()))
					.toList());
	}

}
