package id.kaitan.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.kaitan.entity.EntityId;
import id.kaitan.network.EventTable;
import id.kaitan.network.KnownFacts;
import id.kaitan.network.KnownFact;
import id.kaitan.network.Network;
import id.kaitan.network.Networks;
import id.kaitan.network.Parts;
import id.kaitan.network.Scope;
import id.kaitan.network.Standing;
import id.kaitan.network.Words;
import id.kaitan.problem.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Answers all that ties two entities.
 */
@Component
class RelationReader {

	private final Networks networks;

	private final KnownFacts facts;

	private final ContestedReader contested;

	RelationReader(Networks networks, KnownFacts facts, ContestedReader contested) {
		this.networks = networks;
		this.facts = facts;
		this.contested = contested;
	}

	/**
	 * All that ties two entities.
	 * @param query the question
	 * @return everything empty if nothing ties them
	 * @throws NotFoundException if an entity is not in the graph
	 */
	Relations relations(RelationQuery query) {
		Network network = this.networks.current();
		Scope a = Scope.of(network, query.a(), query.parts(), query.filter());
		Scope b = Scope.of(network, query.b(), query.parts(), query.filter());
		PairEvents pair = new PairEvents(network, a, b, query.filter());
		Series series = new Series(network.events());
		pair.tied().forEach(series::add);
		Map<String, List<String>> denied = this.contested.contested(network,
				Scope.of(network, query.a(), Parts.OFFICEHOLDERS, query.filter()),
				Scope.of(network, query.b(), Parts.OFFICEHOLDERS, query.filter()), pair.common(), query.filter(),
				query.asOf());
		List<Series.Turn> turns = series.turns();
		Words words = words(network, query, pair, wanted(network.events(), pair, turns, denied));
		Map<String, KnownFact> read = words.facts();
		List<Integer> ends = pair.ends();
		return new Relations(words.participant(query.a()), words.participant(query.b()),
				pair.standings().stream().map((standing) -> stand(network, standing, words)).toList(), pair.counts(),
				pair.tied().size(), pair.together(),
				ends.isEmpty() ? null : read.get(network.events().id(ends.getFirst())),
				ends.isEmpty() ? null : read.get(network.events().id(ends.getLast())), series.months(),
				turns.stream().map((turn) -> turningPoint(network.events(), turn, read)).toList(),
				sideBySide(denied, read), network.asOf());
	}

	private static Set<String> wanted(EventTable events, PairEvents pair, List<Series.Turn> turns,
			Map<String, List<String>> denied) {
		Set<String> ids = new LinkedHashSet<>();
		pair.ends().forEach((row) -> ids.add(events.id(row)));
		turns.forEach((turn) -> ids.add(events.id(turn.row())));
		denied.forEach((event, denials) -> {
			ids.add(event);
			ids.addAll(denials);
		});
		return ids;
	}

	private Words words(Network network, RelationQuery query, PairEvents pair, Set<String> events) {
		Set<EntityId> ids = new HashSet<>(List.of(query.a(), query.b()));
		for (Standing standing : pair.standings()) {
			ids.add(network.id(standing.from()));
			ids.add(network.id(standing.to()));
		}
		Words words = this.facts.words(events, ids, query.language(), query.asOf());
		for (EntityId id : List.of(query.a(), query.b())) {
			if (!words.names().containsKey(id)) {
				throw new NotFoundException("entity", id.equals(query.a()) ? "a" : "b", id);
			}
		}
		return words;
	}

	private static List<Relations.Contested> sideBySide(Map<String, List<String>> denied, Map<String, KnownFact> read) {
		List<Relations.Contested> contested = new ArrayList<>();
		denied.forEach((event, denials) -> {
			KnownFact asserted = read.get(event);
			if (asserted != null) {
				contested.add(new Relations.Contested(asserted,
						denials.stream().map(read::get).filter(Objects::nonNull).toList()));
			}
		});
		return contested;
	}

	private static Relations.TurningPoint turningPoint(EventTable events, Series.Turn turn,
			Map<String, KnownFact> read) {
		return new Relations.TurningPoint(turn.month(), turn.before(), turn.after(),
				Series.round(turn.after() - turn.before()), read.get(events.id(turn.row())));
	}

	private static Relations.Stand stand(Network network, Standing standing, Words words) {
		return new Relations.Stand(standing.type(), words.participant(network.id(standing.from())),
				words.participant(network.id(standing.to())), standing.title(), standing.startText(),
				standing.endText());
	}

	static @Nullable LocalDate date(int day) {
		return (day != EventTable.UNDATED) ? LocalDate.ofEpochDay(day) : null;
	}

}
