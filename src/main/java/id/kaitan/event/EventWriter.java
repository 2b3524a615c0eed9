package id.kaitan.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import id.kaitan.article.ArticleStore;
import id.kaitan.entity.EntityStore;
import id.kaitan.entity.SeedCatalog;
import id.kaitan.graph.Cypher;
import id.kaitan.graph.GraphTransactions;

import org.springframework.stereotype.Component;

/**
 * Writes each batch in a transaction of its own.
 */
@Component
class EventWriter implements FactWriter {

	private final GraphTransactions transactions;

	private final SeedCatalog catalog;

	private final Cypher cypher;

	private final ArticleStore articles;

	private final EntityStore entities;

	EventWriter(GraphTransactions transactions, SeedCatalog catalog, Cypher cypher, ArticleStore articles,
			EntityStore entities) {
		this.transactions = transactions;
		this.catalog = catalog;
		this.cypher = cypher;
		this.articles = articles;
		this.entities = entities;
	}

	@Override
	public List<FactOutcome> write(FactBatch batch) {
		if (batch.facts().isEmpty() && batch.sources().isEmpty()) {
			return List.of();
		}
		return this.transactions.write(() -> new BatchWrite(batch, this.catalog, this.cypher, this.articles,
				this.entities, Instant.now().truncatedTo(ChronoUnit.MILLIS))
			.run());
	}

}
