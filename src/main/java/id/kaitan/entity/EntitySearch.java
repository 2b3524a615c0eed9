package id.kaitan.entity;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import id.kaitan.graph.Cypher;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds entities by any of their names in any language. What is typed may be the
 * beginning of a name, may lack accents, and may hold a typing error in each word.
 */
@Component
class EntitySearch {

	/** More than these are not ranked. */
	static final int MOST = 1_000;

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	private final Cypher cypher;

	EntitySearch(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * Searches.
	 * @param words what was typed; empty for all entities
	 * @param type only entities of this type, or {@code null}
	 * @param skip how many of the best to leave out
	 * @param limit how many at most
	 * @param language of the names shown
	 * @return the best first: an exact name before the beginning of one before a similar
	 * one, and among these the entity with more events
	 */
	List<EntityHit> search(String words, @Nullable EntityType type, int skip, int limit, NameLanguage language) {
		String typed = fold(words);
		String label = (type != null) ? type.label() : null;
		if (typed.isEmpty()) {
			return words.isBlank() ? hits(this.cypher.run("entity/list")
				.bind(label)
				.to("label")
				.bind(skip)
				.to("skip")
				.bind(limit)
				.to("limit")
				.bind(language.property())
				.to("nameIn")
				.fetch()
				.all(), typed) : List.of();
		}
		return hits(this.cypher.run("entity/search")
			.bind(query(typed))
			.to("query")
			.bind(label)
			.to("label")
			.bind(MOST)
			.to("most")
			.bind(language.property())
			.to("nameIn")
			.fetch()
			.all(), typed)
			.stream()
			.sorted(Comparator.comparing(EntityHit::match)
				.thenComparing(EntityHit::events, Comparator.reverseOrder())
				.thenComparing(EntityHit::score, Comparator.reverseOrder())
				.thenComparing(EntityHit::id))
			.skip(skip)
			.limit(limit)
			.toList();
	}

	/**
	 * Each word may be exact, the beginning of a word, or, if it is not short, one or two
	 * letters off.
	 */
	static String query(String typed) {
		return List.of(typed.split(" ")).stream().map((word) -> {
			String fuzzy = (word.length() < 4) ? "" : " OR " + word + ((word.length() < 8) ? "~1" : "~2");
			return "(" + word + "^4 OR " + word + "*^2" + fuzzy + ")";
		}).collect(Collectors.joining(" AND "));
	}

	/**
	 * Lower case, without accents and punctuation.
	 * @param text any text
	 * @return its words, one space between them
	 */
	static String fold(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		return NOT_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
	}

	private static List<EntityHit> hits(Collection<Map<String, Object>> rows, String typed) {
		return rows.stream().map((row) -> {
			EntityId id = EntityId.of(String.valueOf(row.get("id")));
			return new EntityHit(id, String.valueOf(row.get("name")), id.type(), (String) row.get("country"),
					(String) row.get("kind"), ((Number) row.getOrDefault("events", 0L)).longValue(),
					match((List<?>) row.getOrDefault("names", List.of()), typed),
					((Number) row.getOrDefault("score", 0.0)).doubleValue());
		}).toList();
	}

	private static EntityHit.Match match(List<?> names, String typed) {
		EntityHit.Match best = EntityHit.Match.SIMILAR;
		for (Object name : names) {
			String folded = fold(name.toString());
			if (folded.equals(typed)) {
				return EntityHit.Match.EXACT;
			}
			if (folded.startsWith(typed)) {
				best = EntityHit.Match.PREFIX;
			}
			else if (best == EntityHit.Match.SIMILAR && (" " + folded).contains(" " + typed)) {
				best = EntityHit.Match.WORD;
			}
		}
		return best;
	}

}
