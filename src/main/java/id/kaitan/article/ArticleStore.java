package id.kaitan.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import id.kaitan.graph.Cypher;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Articles in the graph. Every method takes part in the caller's transaction.
 */
@Component
public final class ArticleStore {

	private final Cypher cypher;

	ArticleStore(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * Stores articles that are not there yet, and holds all of them until the transaction
	 * ends.
	 * @param articles the articles; one that is stored stays as it is
	 * @param now the recorded time
	 * @return the state of each by id
	 */
	public Map<String, State> save(Collection<Article> articles, Instant now) {
		SortedMap<String, Map<String, Object>> rows = new TreeMap<>();
		articles.forEach((article) -> rows.putIfAbsent(article.id(), row(article)));
		Map<String, State> states = new HashMap<>();
		if (!rows.isEmpty()) {
			this.cypher.run("article/save")
				.bind(List.copyOf(rows.values()))
				.to("rows")
				.bind(now.atZone(ZoneOffset.UTC))
				.to("now")
				.fetch()
				.all()
				.forEach((row) -> states.put(String.valueOf(row.get("id")), state(row)));
		}
		return states;
	}

	/**
	 * The state of stored articles.
	 * @param ids the ids
	 * @return by id; those that are not stored are left out
	 */
	public Map<String, State> states(Collection<String> ids) {
		Map<String, State> states = new HashMap<>();
		if (!ids.isEmpty()) {
			this.cypher.run("article/state")
				.bind(new ArrayList<>(ids))
				.to("ids")
				.fetch()
				.all()
				.forEach((row) -> states.put((String) row.get("id"), state(row)));
		}
		return states;
	}

	private static State state(Map<String, Object> row) {
		return new State(Boolean.TRUE.equals(row.get("created")),
				(row.get("retractions") instanceof Long times) ? times : 0, Boolean.TRUE.equals(row.get("retracted")),
				(LocalDate) row.get("published"));
	}

	private static Map<String, Object> row(Article article) {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("name", article.name());
		put(properties, "text", article.text());
		put(properties, "title", article.title());
		put(properties, "url", article.url());
		put(properties, "outlet", article.outlet());
		put(properties, "language", article.language());
		put(properties, "published", article.published());
		if (article.text() != null) {
			properties.put("fingerprint",
					ArticleId.fingerprint(new ArticleText(article.text(), null, null, article.outlet(), null, null)));
		}
		return Map.of("id", article.id(), "properties", properties);
	}

	private static void put(Map<String, Object> properties, String key, @Nullable Object value) {
		if (value != null) {
			properties.put(key, value);
		}
	}

	/**
	 * An article by its id.
	 * @param id the id
	 * @return the article, empty if there is none
	 */
	public Optional<Article> find(String id) {
		return this.cypher.run("article/find").bind(id).to("id").fetch().one().map(ArticleStore::article);
	}

	/**
	 * The stored article that is the same as one that is handed in: by its address, or by
	 * its outlet and words.
	 * @param article the article
	 * @return the stored one, empty if there is none
	 */
	public Optional<Article> findSame(ArticleText article) {
		return this.cypher.run("article/same")
			.bind(ArticleId.of(article))
			.to("id")
			.bind(ArticleId.fingerprint(article))
			.to("fingerprint")
			.fetch()
			.one()
			.map(ArticleStore::article);
	}

	/**
	 * Marks an article as retracted.
	 * @param id the id of a stored article
	 * @param now the recorded time
	 * @return {@code false} if it was retracted before
	 */
	public boolean retract(String id, Instant now) {
		return this.cypher.run("article/retract")
			.bind(id)
			.to("id")
			.bind(now.atZone(ZoneOffset.UTC))
			.to("now")
			.fetch()
			.one()
			.isPresent();
	}

	/**
	 * Lets a retracted article stand again; what it claims is to be written anew.
	 * @param id the id
	 * @param now the recorded time
	 */
	public void reopen(String id, Instant now) {
		this.cypher.run("article/reopen").bind(id).to("id").bind(now.atZone(ZoneOffset.UTC)).to("now").run();
	}

	private static Article article(Map<String, Object> row) {
		@SuppressWarnings("unchecked")
		Map<String, Object> node = (Map<String, Object>) row.get("article");
		if (node == null) {
			throw new IllegalStateException("a row has an article");
		}
		return new Article(String.valueOf(node.get("id")), (String) node.get("text"), (String) node.get("title"),
				(String) node.get("url"), (String) node.get("outlet"), (String) node.get("language"),
				(LocalDate) node.get("published"), instant(node.get("recordedAt")), instant(node.get("retractedAt")));
	}

	private static @Nullable Instant instant(@Nullable Object value) {
		return (value instanceof ZonedDateTime time) ? time.toInstant() : null;
	}

	/**
	 * What a writer must know of a stored article.
	 *
	 * @param created whether it was stored just now
	 * @param retractions how often it was retracted
	 * @param retracted whether it is retracted now
	 * @param published the day of publication, or {@code null} if unknown
	 */
	public record State(boolean created, long retractions, boolean retracted, @Nullable LocalDate published) {

	}

}
