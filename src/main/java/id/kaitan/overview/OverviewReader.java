package id.kaitan.overview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.kaitan.entity.EntityId;
import id.kaitan.fact.Participant;
import id.kaitan.graph.Cypher;
import id.kaitan.network.KnownFacts;
import id.kaitan.network.KnownFact;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Reads the graph at a glance. What it costs does not grow with the graph: counts are
 * kept by the database, the latest events come from an index, and pairs are counted in a
 * fixed number of them.
 */
@Component
class OverviewReader {

	private static final int CONSIDERED = 1000;

	private static final int PAIRS = 8;

	private static final SessionConfig READ = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	private final Driver driver;

	private final Cypher cypher;

	private final KnownFacts facts;

	private final Clock clock = Clock.systemUTC();

	OverviewReader(Driver driver, Cypher cypher, KnownFacts facts) {
		this.driver = driver;
		this.cypher = cypher;
		this.facts = facts;
	}

	/**
	 * Reads it.
	 * @param language ISO 639-1 of the names
	 * @param asOf what had been recorded by then counts for events and pairs,
	 * {@code null} for the present
	 * @param latest how many events to show, at most 1000
	 * @return the graph at a glance
	 */
	Overview read(String language, @Nullable Instant asOf, int latest) {
		try (Session session = this.driver.session(READ)) {
			List<String> ids = latest(session, asOf);
			Record sizes = session.run(this.cypher.text("overview/sizes")).single();
			Map<String, KnownFact> known = this.facts.facts(ids.subList(0, Math.min(latest, ids.size())), language,
					asOf);
			List<KnownFact> shown = ids.stream().limit(latest).map(known::get).filter(Objects::nonNull).toList();
			return new Overview(sizes.get("entities").asLong(), sizes.get("events").asLong(),
					sizes.get("claims").asLong(), sizes.get("articles").asLong(), sizes.get("first").asString(null),
					shown, ids.size(), pairs(session, ids, language));
		}
	}

	/**
	 * Reads where places lie.
	 * @param ids of the places
	 * @param language ISO 639-1 of the names
	 * @return those whose position is known
	 */
	List<PlacePosition> places(Collection<EntityId> ids, String language) {
		Map<String, Object> parameters = Map.of("ids", ids.stream().map(EntityId::value).distinct().toList(), "lang",
				language);
		try (Session session = this.driver.session(READ)) {
			return session.run(this.cypher.text("overview/places"), parameters)
				.list((row) -> new PlacePosition(EntityId.of(row.get("id").asString()), row.get("name").asString(),
						row.get("latitude").asDouble(), row.get("longitude").asDouble()));
		}
	}

	/**
	 * Reads whose words articles are.
	 * @param ids of the articles
	 * @return those that are there
	 */
	List<ArticleSource> articles(Collection<String> ids) {
		try (Session session = this.driver.session(READ)) {
			return session.run(this.cypher.text("overview/articles"), Map.of("ids", ids.stream().distinct().toList()))
				.list((row) -> new ArticleSource(row.get("id").asString(), row.get("title").asString(null),
						row.get("outlet").asString(null), row.get("language").asString(null),
						row.get("published").asLocalDate(null)));
		}
	}

	private List<String> latest(Session session, @Nullable Instant asOf) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("today", LocalDate.now(this.clock));
		parameters.put("asOf", (asOf != null) ? asOf.atZone(ZoneOffset.UTC) : null);
		parameters.put("limit", CONSIDERED);
		List<String> ids = new ArrayList<>(ids(session, "overview/latest", parameters));
		if (ids.size() < CONSIDERED) {
			parameters.put("limit", CONSIDERED - ids.size());
			ids.addAll(ids(session, "overview/undated", parameters));
		}
		return ids;
	}

	private List<String> ids(Session session, String name, Map<String, @Nullable Object> parameters) {
		return session.run(this.cypher.text(name), parameters).list((row) -> row.get("id").asString());
	}

	private List<LivelyPair> pairs(Session session, List<String> ids, String language) {
		return session.run(this.cypher.text("overview/pairs"), Map.of("ids", ids, "lang", language, "limit", PAIRS))
			.list((row) -> new LivelyPair(participant(row.get("a")), participant(row.get("b")),
					row.get("count").asLong(), row.get("score").asDouble(0.0)));
	}

	private static Participant participant(Value row) {
		String id = row.get(0).asString();
		return Participant.of(EntityId.of(id), row.get(1).asString(id), null);
	}

}
