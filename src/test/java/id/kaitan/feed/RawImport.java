package id.kaitan.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.kaitan.article.Article;
import id.kaitan.entity.Entity;
import id.kaitan.event.CodedBatch;
import id.kaitan.event.CodedFact;
import id.kaitan.fact.Fact;
import id.kaitan.fact.Modality;
import id.kaitan.fact.Participant;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * What a user would write who has the rows as nodes and relationships at hand: plain
 * {@code UNWIND} statements, no validation, no resolution, no care for repetition. Writes
 * the same nodes and relationships as the import.
 */
final class RawImport {

	private static final String ARTICLES = "UNWIND $rows AS row MERGE (a:Article {id: row.id})"
			+ " ON CREATE SET a += row.properties";

	private static final String ENTITIES = "UNWIND $rows AS row MERGE (n:Entity {id: row.id})"
			+ " ON CREATE SET n:$(row.label), n += row.properties";

	private static final String INSIDE = "UNWIND $rows AS row MATCH (n:Entity {id: row.id})"
			+ " MATCH (c:Entity {id: row.country}) MERGE (n)-[:TYPE]->(c)";

	private static final String EVENTS = "UNWIND $rows AS row MERGE (e:Event {id: row.id})"
			+ " ON CREATE SET e:$(row.label), e += row.properties ON MATCH SET e.claims = e.claims + 1";

	private static final String CLAIMS = "UNWIND $rows AS row MATCH (a:Article {id: row.article})"
			+ " MATCH (e:Event {id: row.event}) CREATE (a)-[:STATES]->(c:Claim)-[:ABOUT]->(e) SET c = row.properties";

	private static final String ACTORS = "UNWIND $rows AS row MATCH (n:Entity {id: row.entity})"
			+ " MATCH (e:Event {id: row.event}) MERGE (n)-[r:ACTOR_IN]->(e)"
			+ " ON CREATE SET r.entity = row.entity, r.at = row.at, r.event = row.event, r.mention = row.mention";

	private static final String RECIPIENTS = ACTORS.replace("ACTOR_IN", "RECIPIENT_OF");

	private static final String PLACES = "UNWIND $rows AS row MATCH (p:Entity {id: row.place})"
			+ " MATCH (e:Event {id: row.event}) MERGE (e)-[:LOCATED_AT]->(p)";

	private static final String PAIRS = "UNWIND $rows AS row MATCH (a:Entity {id: row.from})"
			+ " MATCH (b:Entity {id: row.to}) MERGE (a)-[r:TYPE]->(b) ON CREATE SET r.count = 1,"
			+ " r.first = row.day, r.last = row.day ON MATCH SET r.count = r.count + 1,"
			+ " r.first = CASE WHEN row.day < r.first THEN row.day ELSE r.first END,"
			+ " r.last = CASE WHEN row.day > r.last THEN row.day ELSE r.last END";

	private final Map<String, List<Map<String, Object>>> statements = new LinkedHashMap<>();

	private RawImport() {
	}

	/**
	 * Puts a batch into rows of parameters; not part of what is measured.
	 * @param batch the batch
	 * @return the rows by statement
	 */
	static Map<String, List<Map<String, Object>>> prepare(CodedBatch batch) {
		RawImport raw = new RawImport();
		batch.sources().forEach(raw::article);
		batch.entities().forEach(raw::entity);
		batch.entities().forEach(raw::inside);
		batch.facts().forEach(raw::event);
		batch.facts().forEach(raw::claim);
		batch.facts().forEach((fact) -> raw.participants(ACTORS, fact, fact.fact().actors()));
		batch.facts().forEach((fact) -> raw.participants(RECIPIENTS, fact, fact.fact().recipients()));
		batch.facts().forEach(raw::place);
		batch.facts().forEach(raw::pairs);
		return raw.statements;
	}

	static void write(Driver driver, Map<String, List<Map<String, Object>>> rows) {
		try (Session session = driver.session()) {
			session.executeWriteWithoutResult((tx) -> rows
				.forEach((statement, parameters) -> tx.run(statement, Map.of("rows", parameters)).consume()));
		}
	}

	private void add(String statement, Object... keysAndValues) {
		Map<String, Object> row = new TreeMap<>();
		for (int i = 0; i < keysAndValues.length; i += 2) {
			if (keysAndValues[i + 1] != null) {
				row.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
			}
		}
		this.statements.computeIfAbsent(statement, (key) -> new ArrayList<>()).add(row);
	}

	private void article(Article article) {
		add(ARTICLES, "id", article.id(), "properties",
				Map.of("url", String.valueOf(article.url()), "outlet", String.valueOf(article.outlet()), "name",
						article.name(), "published", article.published(), "recordedAt", java.time.ZonedDateTime.now(),
						"retractions", 0));
	}

	private void entity(Entity entity) {
		add(ENTITIES, "id", entity.id().value(), "label", entity.id().type().label(), "properties",
				Map.of("name", entity.name(), "name_en", entity.name(), "name_id", entity.nameIn("id"), "country",
						String.valueOf(entity.country()), "events", 1));
	}

	private void inside(Entity entity) {
		boolean place = entity.id().value().startsWith("place:");
		if (entity.country() != null && (place || entity.id().isSector())) {
			add(INSIDE.replace("TYPE", place ? "LOCATED_IN" : "PART_OF"), "id", entity.id().value(), "country",
					"country:" + entity.country());
		}
	}

	private void event(CodedFact coded) {
		Fact fact = coded.fact();
		Map<String, Object> properties = new TreeMap<>();
		properties.put("name", fact.type() + ": " + fact.actors() + " " + fact.time().start());
		properties.put("type", fact.type().name());
		properties.put("key", fact.type() + "|" + fact.actors().size());
		properties.put("start", fact.time().start());
		properties.put("end", fact.time().end());
		properties.put("near", fact.time().start());
		properties.put("published", fact.time().start());
		properties.put("precision", fact.time().precision().name());
		properties.put("plover", String.valueOf(fact.plover()));
		properties.put("goldstein", fact.goldstein());
		properties.put("confidence", fact.confidence());
		properties.put("polarity", fact.polarity().name());
		properties.put("modality", fact.modality().name());
		properties.put("claims", 1);
		properties.put("sources", 1);
		properties.put("recordedAt", java.time.ZonedDateTime.now());
		add(EVENTS, "id", coded.event(), "label", fact.type().label(), "properties", properties);
	}

	private void claim(CodedFact coded) {
		Fact fact = coded.fact();
		add(CLAIMS, "article", coded.article(), "event", coded.event(), "properties",
				Map.of("id", coded.claim(), "name", coded.words(), "quote", coded.words(), "start", 0, "end", 0,
						"polarity", fact.polarity().name(), "modality", fact.modality().name(), "confidence",
						fact.confidence(), "extractor", fact.extractor(), "recordedAt", java.time.ZonedDateTime.now()));
	}

	private void participants(String statement, CodedFact coded, List<Participant> participants) {
		participants.forEach((participant) -> add(statement, "entity", participant.id().value(), "event", coded.event(),
				"at", coded.fact().time().start().toString(), "mention", participant.mention()));
	}

	private void place(CodedFact coded) {
		if (coded.fact().place() != null) {
			add(PLACES, "event", coded.event(), "place", coded.fact().place().id().value());
		}
	}

	private void pairs(CodedFact coded) {
		Fact fact = coded.fact();
		if (fact.modality() != Modality.ASSERTED) {
			return;
		}
		boolean symmetric = fact.type().isSymmetric();
		for (Participant one : fact.actors()) {
			for (Participant other : symmetric ? fact.actors() : fact.recipients()) {
				boolean sameSide = one.id().countryCode() != null
						&& one.id().countryCode().equals(other.id().countryCode());
				if (!one.id().equals(other.id()) && !(sameSide && one.id().isSector() != other.id().isSector())
						&& (!symmetric || one.id().compareTo(other.id()) < 0)) {
					add(PAIRS.replace("TYPE", fact.type().pair()), "from", one.id().value(), "to", other.id().value(),
							"day", fact.time().start());
				}
			}
		}
	}

}
