package id.kaitan.graph;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The schema of the graph: numbered changes in {@code cypher/schema}, of which the graph
 * itself keeps which it has. Applying them again changes nothing.
 */
@Component
public class GraphSchema {

	private static final long ONLINE_WITHIN_SECONDS = TimeUnit.MINUTES.toSeconds(10);

	private static final Duration FIRST_LIMIT = Duration.ofSeconds(10);

	/** Indexes over much take longer than a question may. */
	private static final TransactionConfig UNBOUNDED = TransactionConfig.builder().withTimeout(Duration.ZERO).build();

	private final Cypher cypher;

	private final Neo4jClient client;

	private final Driver driver;

	private final SchemaStatements statements;

	private final String version;

	private final List<SchemaChange> changes;

	GraphSchema(Cypher cypher, Neo4jClient client, Driver driver,
			@Value("${spring.application.version:unknown}") String version) {
		this.cypher = cypher;
		this.client = client;
		this.driver = driver;
		this.statements = new SchemaStatements(driver, FIRST_LIMIT);
		this.version = version;
		this.changes = SchemaChange.all();
	}

	/**
	 * Applies the changes that the graph does not have and waits until every index can be
	 * used.
	 * @throws NewerGraphException if the graph has changes that this version does not
	 * know
	 */
	void apply() {
		Map<Integer, String> applied = applied();
		requireKnown(applied);
		for (SchemaChange change : this.changes) {
			if (!applied.containsKey(change.number())) {
				apply(change);
			}
		}
		try (Session session = this.driver.session()) {
			session.run(this.cypher.text("schema/await-indexes"), Map.of("seconds", ONLINE_WITHIN_SECONDS), UNBOUNDED)
				.consume();
		}
	}

	/**
	 * Applies the changes which a graph did not have that was loaded into this one.
	 * @param loaded the number of the last change that it had
	 */
	public void catchUp(int loaded) {
		if (loaded < number()) {
			this.cypher.run("schema/forget").bind(loaded).to("number").run();
			apply();
		}
	}

	/**
	 * The number of the last change that this version of Kaitan knows, which is also that
	 * of the graph once the program has started.
	 * @return at least 1
	 */
	public int number() {
		return this.changes.size();
	}

	/**
	 * The version of Kaitan.
	 * @return such as {@code 0.1.0}
	 */
	public String version() {
		return this.version;
	}

	private Map<Integer, String> applied() {
		Map<Integer, String> applied = new HashMap<>();
		this.cypher.run("schema/applied")
			.fetch()
			.all()
			.forEach((row) -> applied.put(((Number) row.getOrDefault("number", 0)).intValue(),
					String.valueOf(row.get("by"))));
		return applied;
	}

	private void requireKnown(Map<Integer, String> applied) {
		int latest = applied.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
		if (latest > number()) {
			throw new NewerGraphException(latest, String.valueOf(applied.get(latest)), number(), this.version);
		}
	}

	private void apply(SchemaChange change) {
		this.cypher.script("schema/" + change.name()).forEach(this.statements::run);
		this.client.query(this.cypher.text("schema/record"))
			.bindAll(Map.of("id", change.name(), "number", change.number(), "name", change.name(), "by", this.version))
			.run();
	}

}
