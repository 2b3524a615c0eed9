package id.kaitan.entity;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
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
	 * @param asOf the recorded time of its events and ties; its names are those of the
	 * present
	 * @param language of the names shown
	 * @return the entity, empty if there is none
	 */
	Optional<EntityDetails> find(EntityId id, AsOf asOf, NameLanguage language) {
		return this.cypher.run("entity/get")
			.bind(id.value())
			.to("id")
			.bind(language.property())
			.to("nameIn")
			.bind(MOST_TIES)
			.to("most")
			.bind(instant(asOf))
			.to("asOf")
			.fetch()
			.one()
			.map((row) -> details(id, row, takenBack(id, asOf, language)));
	}

	/**
	 * What was known of it and has been taken back since, by kind of tie.
	 */
	private Map<String, List<EntityDetails.Tie>> takenBack(EntityId id, AsOf asOf, NameLanguage language) {
		if (asOf.instant() == null) {
			return Map.of();
		}
		Map<String, List<EntityDetails.Tie>> ties = new HashMap<>();
		this.cypher.run("entity/taken-back")
			.bind(id.value())
			.to("id")
			.bind(language.property())
			.to("nameIn")
			.bind(instant(asOf))
			.to("asOf")
			.fetch()
			.all()
			.forEach((row) -> ties.computeIfAbsent(String.valueOf(row.get("kind")), (kind) -> new ArrayList<>())
				.add(tie((Map<?, ?>) row.get("tie"))));
		return ties;
	}

	private static @Nullable ZonedDateTime instant(AsOf asOf) {
		return (asOf.instant() != null) ? asOf.instant().atZone(ZoneOffset.UTC) : null;
	}

	private static EntityDetails details(EntityId id, Map<String, Object> row,
			Map<String, List<EntityDetails.Tie>> before) {
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
				(Double) node.get("longitude"), (row.get("events") instanceof Number number) ? number.longValue() : 0,
				ties(row, before, "offices"), ties(row, before, "holders"), ties(row, before, "memberships"),
				ties(row, before, "members"), ties(row, before, "partOf"));
	}

	private static List<EntityDetails.Tie> ties(Map<String, Object> row, Map<String, List<EntityDetails.Tie>> before,
			String kind) {
		List<EntityDetails.Tie> ties = new ArrayList<>(before.getOrDefault(kind, List.of()));
		if (row.get(kind) instanceof List<?> list) {
			list.forEach((tie) -> ties.add(tie((Map<?, ?>) tie)));
		}
		return ties;
	}

	private static EntityDetails.Tie tie(@Nullable Map<?, ?> tie) {
		Map<?, ?> known = (tie != null) ? tie : Map.of();
		return new EntityDetails.Tie(String.valueOf(known.get("id")), String.valueOf(known.get("name")),
				(String) known.get("title"), (String) known.get("from"), (String) known.get("to"));
	}

}
