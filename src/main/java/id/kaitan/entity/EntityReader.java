package id.kaitan.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import id.kaitan.graph.Cypher;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads one entity.
 */
@Component
class EntityReader {

	private static final int MOST_TIES = 300;

	private final Cypher cypher;

	EntityReader(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * Reads an entity.
	 * @param id the id
	 * @param language of the names shown
	 * @return the entity, empty if there is none
	 */
	Optional<EntityDetails> find(EntityId id, NameLanguage language) {
		return this.cypher.run("entity/get")
			.bind(id.value())
			.to("id")
			.bind(language.property())
			.to("nameIn")
			.bind(MOST_TIES)
			.to("most")
			.fetch()
			.one()
			.map((row) -> details(id, row));
	}

	private static EntityDetails details(EntityId id, Map<String, Object> row) {
		Map<?, ?> node = (Map<?, ?>) row.getOrDefault("entity", Map.of());
		Map<String, String> names = new TreeMap<>();
		node.forEach((key, value) -> {
			if (key.toString().startsWith("name_")) {
				names.put(key.toString().substring(5), value.toString());
			}
		});
		List<String> aliases = (node.get("aliases") instanceof List<?> list)
				? list.stream().map(String::valueOf).toList() : List.of();
		return new EntityDetails(id, id.type(), String.valueOf(row.get("shown")), names, (String) node.get("official"),
				aliases, (String) node.get("kind"), (String) node.get("country"), (Double) node.get("latitude"),
				(Double) node.get("longitude"), (node.get("events") instanceof Number number) ? number.longValue() : 0,
				ties(row.get("offices")), ties(row.get("holders")), ties(row.get("memberships")),
				ties(row.get("members")), ties(row.get("partOf")));
	}

	private static List<EntityDetails.Tie> ties(@Nullable Object rows) {
		return (rows instanceof List<?> list) ? list.stream().map((row) -> {
			Map<?, ?> tie = (Map<?, ?>) row;
			return new EntityDetails.Tie(String.valueOf(tie.get("id")), String.valueOf(tie.get("name")),
					(String) tie.get("title"), (String) tie.get("from"), (String) tie.get("to"));
		}).toList() : List.of();
	}

}
