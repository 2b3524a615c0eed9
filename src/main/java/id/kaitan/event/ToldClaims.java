package id.kaitan.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import id.kaitan.fact.Evidence;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactPlace;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;
import id.kaitan.fact.Participant;
import id.kaitan.fact.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * Reads a claim back as the fact that its source told: where that is not how the event
 * has it, the claim says so itself.
 */
final class ToldClaims {

	private ToldClaims() {
	}

	/**
	 * The fact that a claim tells.
	 * @param event the event that it is about
	 * @param claim the claim's properties
	 * @param speakers who says so
	 * @param entities id, name and country of the entities that the claim names
	 * @param article the article
	 * @return the fact with the id of the event and the claim's evidence
	 */
	static Fact fact(Fact event, Map<String, Object> claim, List<Participant> speakers, List<?> entities,
			String article) {
		boolean own = Boolean.TRUE.equals(claim.get("told"));
		Map<String, Object> told = FactProperties.plain(claim);
		FactType type = event.type();
		return new Fact(event.id(), type, own ? (String) told.get("mode") : event.mode(),
				own ? participants(told, "actor", entities) : event.actors(),
				own ? participants(told, "recipient", entities) : event.recipients(),
				own ? place(told, entities) : event.place(), own ? FactProperties.time(told) : event.time(),
				own ? FactProperties.quantity(told) : event.quantity(),
				Polarity.valueOf(String.valueOf(claim.get("polarity"))),
				Modality.valueOf(String.valueOf(claim.get("modality"))), speakers, event.about(), event.title(),
				type.plover(), event.goldstein(), number(claim.get("confidence")).doubleValue(),
				String.valueOf(claim.get("extractor")), List.of(evidence(claim, article)));
	}

	static Evidence evidence(Map<String, Object> claim, String article) {
		return new Evidence(article, String.valueOf(claim.getOrDefault("quote", "")),
				number(claim.get("start")).intValue(), number(claim.get("end")).intValue());
	}

	static Number number(@Nullable Object value) {
		return (value instanceof Number number) ? number : 0;
	}

	private static List<Participant> participants(Map<String, Object> told, String role, List<?> entities) {
		List<?> ids = list(told.get(role + "s"));
		List<?> mentions = list(told.get(role + "Mentions"));
		Map<Object, Object> names = names(entities);
		return IntStream.range(0, ids.size()).mapToObj((i) -> {
			Map<String, Object> row = new HashMap<>();
			row.put("id", ids.get(i));
			row.put("name", names.getOrDefault(ids.get(i), ids.get(i)));
			row.put("mention", (i < mentions.size()) ? mentions.get(i) : "");
			return FactProperties.participant(row);
		}).toList();
	}

	private static @Nullable FactPlace place(Map<String, Object> told, List<?> entities) {
		Object id = told.get("place");
		for (Object entity : entities) {
			if (entity instanceof Map<?, ?> node && Objects.equals(node.get("id"), id)) {
				Map<Object, Object> row = new HashMap<>(node);
				row.put("mention", told.get("placeMention"));
				return FactProperties.place(row);
			}
		}
		return null;
	}

	private static Map<Object, Object> names(List<?> entities) {
		Map<Object, Object> names = new HashMap<>();
		entities.forEach((entity) -> names.put(((Map<?, ?>) entity).get("id"), ((Map<?, ?>) entity).get("name")));
		return names;
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> map(@Nullable Object value) {
		return (value instanceof Map<?, ?> map) ? (Map<String, Object>) map : Map.of();
	}

	static List<?> list(@Nullable Object value) {
		return (value instanceof List<?> list) ? list : List.of();
	}

}
