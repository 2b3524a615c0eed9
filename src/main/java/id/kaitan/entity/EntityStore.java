package id.kaitan.entity;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import id.kaitan.graph.Cypher;

import org.springframework.stereotype.Component;

/**
 * Entities in the graph, as writers of facts need them. Every method takes part in the
 * caller's transaction.
 */
@Component
public final class EntityStore {

	private static final Duration MOST_WAIT = Duration.ofSeconds(10);

	private final Cypher cypher;

	private final EntityQueue queue = new EntityQueue(MOST_WAIT);

	EntityStore(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * Makes sure that entities are there, and holds them until the transaction ends: of
	 * two writers that deal with the same entity, one waits; those of this process come
	 * in the order in which they asked. All writers take them in the order of their ids,
	 * so that they do not wait for each other in a circle.
	 * @param entities the entities; one that is stored stays as it is
	 */
	public void hold(Collection<Entity> entities) {
		SortedMap<EntityId, Map<String, Object>> rows = new TreeMap<>();
		entities.forEach((entity) -> rows.put(entity.id(), EntityNode.row(entity)));
		this.queue.await(rows.keySet());
		Set<Object> fresh = new HashSet<>();
		Set<Object> held = hold("entity/hold", rows.values(), fresh);
		hold("entity/create", rows.values().stream().filter((row) -> !held.contains(row.get("id"))).toList(), fresh);
		if (!fresh.isEmpty()) {
			this.cypher.run("entity/begin").bind(List.copyOf(fresh)).to("ids").run();
		}
		attach(rows.values().stream().filter((row) -> fresh.contains(row.get("id"))).toList());
	}

	private Set<Object> hold(String statement, Collection<Map<String, Object>> rows, Set<Object> fresh) {
		Set<Object> held = new HashSet<>();
		if (!rows.isEmpty()) {
			this.cypher.run(statement).bind(List.copyOf(rows)).to("rows").fetch().all().forEach((row) -> {
				held.add(row.get("id"));
				if (Boolean.TRUE.equals(row.get("fresh"))) {
					fresh.add(row.get("id"));
				}
			});
		}
		return held;
	}

	private void attach(Collection<Map<String, Object>> rows) {
		for (EntityType type : List.of(EntityType.ORGANIZATION, EntityType.PLACE)) {
			List<Map<String, Object>> parts = rows.stream()
				.filter((row) -> type.label().equals(row.get("label")) && row.get("whole") != null)
				.toList();
			if (!parts.isEmpty()) {
				this.cypher.run((type == EntityType.PLACE) ? "entity/locate" : "entity/attach")
					.bind(parts)
					.to("rows")
					.run();
			}
		}
	}

	/**
	 * Keeps the number of events that each entity takes part in.
	 * @param changes how many more (or, negative, fewer) by entity
	 */
	public void addEvents(Map<EntityId, Long> changes) {
		List<Map<String, Object>> rows = new TreeMap<>(changes).entrySet()
			.stream()
			.filter((change) -> change.getValue() != 0)
			.map((change) -> row(change.getKey(), change.getValue()))
			.toList();
		if (!rows.isEmpty()) {
			this.cypher.run("entity/count-events").bind(rows).to("rows").run();
		}
	}

	private static Map<String, Object> row(EntityId id, long change) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("id", id.value());
		row.put("change", change);
		return row;
	}

}
