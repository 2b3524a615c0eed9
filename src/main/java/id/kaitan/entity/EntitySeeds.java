package id.kaitan.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.kaitan.graph.Cypher;
import id.kaitan.graph.GraphLoader;
import id.kaitan.graph.GraphTransactions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Loads the seeds into an empty graph. Each statement merges by id, so that a load that
 * was interrupted is continued at the next start; a mark in the graph says when it was
 * complete.
 */
@Component
@Order(100)
class EntitySeeds implements GraphLoader {

	private static final Logger logger = LoggerFactory.getLogger(EntitySeeds.class);

	private static final int ROWS_A_TRANSACTION = 2_000;

	private final SeedCatalog catalog;

	private final Cypher cypher;

	private final GraphTransactions transactions;

	private final boolean wanted;

	EntitySeeds(SeedCatalog catalog, Cypher cypher, GraphTransactions transactions,
			@Value("${kaitan.seed:true}") boolean wanted) {
		this.catalog = catalog;
		this.cypher = cypher;
		this.transactions = transactions;
		this.wanted = wanted;
	}

	@Override
	public void load() {
		if (!this.wanted || !this.cypher.run("seed/begin").fetch().one().isPresent()) {
			return;
		}
		List<Map<String, Object>> nodes = this.catalog.entities().stream().map(EntityNode::row).toList();
		write("entities", "seed/entities", nodes);
		write("places", "entity/locate", parts(nodes, EntityType.PLACE));
		write("parts of countries", "entity/attach", parts(nodes, EntityType.ORGANIZATION));
		write("offices", "seed/offices", this.catalog.offices().stream().map(EntitySeeds::row).toList());
		write("memberships", "seed/memberships", this.catalog.memberships().stream().map(EntitySeeds::row).toList());
		this.cypher.run("seed/settle").run();
		this.cypher.run("seed/complete").run();
	}

	private static List<Map<String, Object>> parts(List<Map<String, Object>> nodes, EntityType type) {
		return nodes.stream()
			.filter((row) -> type.label().equals(row.get("label")) && row.get("whole") != null)
			.toList();
	}

	private void write(String what, String statement, List<? extends Map<String, ?>> rows) {
		for (int from = 0; from < rows.size(); from += ROWS_A_TRANSACTION) {
			int to = Math.min(from + ROWS_A_TRANSACTION, rows.size());
			List<? extends Map<String, ?>> batch = List.copyOf(rows.subList(from, to));
			this.transactions.write(() -> this.cypher.run(statement).bind(batch).to("rows").run());
			logger.info("Seeds: {} {} of {}", what, to, rows.size());
		}
	}

	private static Map<String, @Nullable Object> row(Office office) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("person", office.person().value());
		row.put("of", office.of().value());
		row.put("title", office.title());
		row.put("title_id", office.titleId());
		row.put("from", office.from());
		row.put("to", office.to());
		row.put("key", office.title() + "|" + office.from());
		return row;
	}

	private static Map<String, @Nullable Object> row(Membership membership) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("country", membership.country().value());
		row.put("organization", membership.organization().value());
		row.put("role", membership.role());
		row.put("from", membership.from());
		row.put("to", membership.to());
		return row;
	}

}
