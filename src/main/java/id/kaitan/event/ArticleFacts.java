package id.kaitan.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.kaitan.entity.NameLanguage;
import id.kaitan.fact.Evidence;
import id.kaitan.fact.Fact;
import id.kaitan.graph.Cypher;

import org.springframework.stereotype.Component;

/**
 * What an article states, read back as it was told.
 */
@Component
public final class ArticleFacts {

	private final Cypher cypher;

	ArticleFacts(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * The facts of an article.
	 * @param article the id of the article
	 * @param onlyOpen whether to leave out claims that are closed
	 * @param language of names
	 * @return one fact per event, with the evidence that this article has, in the order
	 * of the text; empty if it states none or there is no such article
	 */
	public List<Fact> of(String article, boolean onlyOpen, NameLanguage language) {
		return this.cypher.run("event/facts-of-article")
			.bind(article)
			.to("article")
			.bind(onlyOpen)
			.to("open")
			.bind(language.property())
			.to("nameIn")
			.fetch()
			.all()
			.stream()
			.map((row) -> fact(article, row))
			.toList();
	}

	private static Fact fact(String article, Map<String, Object> row) {
		Fact event = StoredEvents.draft(row).fact();
		List<Evidence> evidence = new ArrayList<>();
		Fact first = null;
		for (Object item : ToldClaims.list(row.get("claims"))) {
			Map<?, ?> telling = (Map<?, ?>) item;
			Map<String, Object> claim = ToldClaims.map(telling.get("claim"));
			Fact fact = ToldClaims.fact(event, claim, FactProperties.participants(telling.get("speakers")),
					ToldClaims.list(row.get("entities")), article);
			first = (first != null) ? first : fact;
			evidence.addAll(fact.evidence());
		}
		return ((first != null) ? first : event).withEvidence(evidence);
	}

}
