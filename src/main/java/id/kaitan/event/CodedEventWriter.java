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
 * Writes each batch in a transaction of its own, unless there is one.
 */
@Component
class CodedEventWriter implements CodedFactWriter {

	private final GraphTransactions transactions;

	private final Cypher cypher;

	private final ArticleStore articles;

	private final EntityStore entities;

	private final Affiliation affiliation;

	CodedEventWriter(GraphTransactions transactions, SeedCatalog catalog, Cypher cypher, ArticleStore articles,
			EntityStore entities) {
		this.transactions = transactions;
		this.cypher = cypher;
		this.articles = articles;
		this.entities = entities;
		this.affiliation = new Affiliation(catalog);
	}

	@Override
	public List<FactOutcome> write(CodedBatch batch) {
		return this.transactions.write(() -> new CodedWrite(batch, this.affiliation, this.cypher, this.articles,
				this.entities, Instant.now().truncatedTo(ChronoUnit.MILLIS))
			.run());
	}

}
