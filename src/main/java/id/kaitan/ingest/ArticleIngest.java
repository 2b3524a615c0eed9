package id.kaitan.ingest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.kaitan.article.Article;
import id.kaitan.article.ArticleStore;
import id.kaitan.article.ArticleText;
import id.kaitan.audit.AuditAction;
import id.kaitan.audit.AuditTrail;
import id.kaitan.entity.NameLanguage;
import id.kaitan.entity.SeedCatalog;
import id.kaitan.event.ArticleFacts;
import id.kaitan.event.ClaimCloser;
import id.kaitan.event.FactBatch;
import id.kaitan.event.FactOutcome;
import id.kaitan.event.FactWriter;
import id.kaitan.extraction.Extraction;
import id.kaitan.extraction.FactExtractor;
import id.kaitan.fact.Evidence;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactPlace;
import id.kaitan.fact.Participant;
import id.kaitan.graph.GraphTransactions;

import org.springframework.stereotype.Component;

/**
 * The way of an article: extraction, then article, claims, events and pair relationships
 * in one transaction; and the way back.
 */
@Component
class ArticleIngest {

	private final FactExtractor extractor;

	private final GraphTransactions transactions;

	private final ArticleStore articles;

	private final FactWriter writer;

	private final ArticleFacts facts;

	private final ClaimCloser closer;

	private final SeedCatalog catalog;

	private final AuditTrail audit;

	ArticleIngest(FactExtractor extractor, GraphTransactions transactions, ArticleStore articles, FactWriter writer,
			ArticleFacts facts, ClaimCloser closer, SeedCatalog catalog, AuditTrail audit) {
		this.extractor = extractor;
		this.transactions = transactions;
		this.articles = articles;
		this.writer = writer;
		this.facts = facts;
		this.closer = closer;
		this.catalog = catalog;
		this.audit = audit;
	}

	/**
	 * Stores an article and what it states. The same article again changes nothing; one
	 * that was retracted stands again, with new claims.
	 * @param text the article
	 * @param language of the names in the answer
	 * @return what is stored, and whether it is new
	 */
	Posted post(ArticleText text, NameLanguage language) {
		Optional<Article> known = this.articles.findSame(text).filter((article) -> article.retractedAt() == null);
		if (known.isPresent()) {
			return new Posted(answer(known.get(), language), false);
		}
		Extraction extraction = this.extractor.extract(text);
		return this.transactions.write(() -> store(text, extraction, language));
	}

	private Posted store(ArticleText text, Extraction extraction, NameLanguage language) {
		Instant now = now();
		Article article = this.articles.findSame(text)
			.orElseGet(() -> Article.of(text, extraction.language(), extraction.published()));
		ArticleStore.State state = this.articles.save(List.of(article), now).get(article.id());
		if (state == null) {
			throw new IllegalStateException("a saved article has a state");
		}
		if (state.retracted()) {
			this.articles.reopen(article.id(), now);
		}
		else if (!state.created()) {
			return new Posted(answer(article, language), false);
		}
		List<Fact> cited = extraction.facts().stream().map((fact) -> citing(fact, article.id())).toList();
		List<FactOutcome> outcomes = this.writer.write(new FactBatch(List.of(), cited, true));
		this.audit.record(AuditAction.STORE_ARTICLE, article.id(), (long) cited.size());
		return new Posted(new ArticleAnswer(article.id(), extraction.language(), extraction.published(),
				stored(cited, outcomes, language)), true);
	}

	private static Fact citing(Fact fact, String article) {
		return fact.withEvidence(fact.evidence()
			.stream()
			.map((place) -> new Evidence(article, place.quote(), place.start(), place.end()))
			.toList());
	}

	/**
	 * The facts with the ids of their events; facts that turned out to be one event are
	 * one fact with the evidence of all.
	 */
	private List<Fact> stored(List<Fact> cited, List<FactOutcome> outcomes, NameLanguage language) {
		Map<String, String> events = new LinkedHashMap<>();
		for (int i = 0; i < cited.size(); i++) {
			String local = cited.get(i).id();
			String event = outcomes.get(i).event();
			if (local != null && event != null) {
				events.put(local, event);
			}
		}
		Map<String, Fact> byEvent = new LinkedHashMap<>();
		for (int i = 0; i < cited.size(); i++) {
			String event = outcomes.get(i).event();
			if (event != null) {
				Fact fact = named(cited.get(i), language).withId(event);
				String about = fact.about();
				fact = (about != null) ? fact.withAbout(events.getOrDefault(about, about)) : fact;
				byEvent.merge(event, fact, ArticleIngest::withEvidenceOf);
			}
		}
		return List.copyOf(byEvent.values());
	}

	private static Fact withEvidenceOf(Fact fact, Fact other) {
		List<Evidence> all = new ArrayList<>(fact.evidence());
		other.evidence().stream().filter((place) -> !all.contains(place)).forEach(all::add);
		return fact.withEvidence(all);
	}

	/**
	 * Extracts, and stores nothing.
	 * @param text the article
	 * @param language of the names in the answer
	 * @return what would be stored
	 */
	ArticleAnswer extract(ArticleText text, NameLanguage language) {
		Extraction extraction = this.extractor.extract(text);
		String id = Article.of(text, extraction.language(), extraction.published()).id();
		List<Fact> named = extraction.facts().stream().map((fact) -> named(citing(fact, id), language)).toList();
		return new ArticleAnswer(id, extraction.language(), extraction.published(), named);
	}

	/**
	 * Extracts, stores nothing, and says how each fact was found.
	 * @param text the article
	 * @param language of the names in the answer
	 * @return what would be stored
	 */
	ArticleAnswer.Explained explain(ArticleText text, NameLanguage language) {
		Extraction extraction = this.extractor.extract(text);
		String id = Article.of(text, extraction.language(), extraction.published()).id();
		List<ArticleAnswer.ExplainedFact> facts = new ArrayList<>();
		for (int i = 0; i < extraction.explanations().size(); i++) {
			facts.add(new ArticleAnswer.ExplainedFact(named(citing(extraction.facts().get(i), id), language),
					extraction.explanations().get(i)));
		}
		return new ArticleAnswer.Explained(id, extraction.language(), extraction.published(), facts);
	}

	private Fact named(Fact fact, NameLanguage language) {
		FactPlace place = fact.place();
		return new Fact(fact.id(), fact.type(), fact.mode(), named(fact.actors(), language),
				named(fact.recipients(), language),
				(place != null) ? new FactPlace(place.id(), this.catalog.nameIn(place.id(), place.name(), language),
						place.country(), place.mention()) : null,
				fact.time(), fact.quantity(), fact.polarity(), fact.modality(), named(fact.attributedTo(), language),
				fact.about(), fact.title(), fact.plover(), fact.goldstein(), fact.confidence(), fact.extractor(),
				fact.evidence());
	}

	private List<Participant> named(List<Participant> participants, NameLanguage language) {
		return participants.stream()
			.map((participant) -> Participant.of(participant.id(),
					this.catalog.nameIn(participant.id(), participant.name(), language), participant.mention()))
			.toList();
	}

	/**
	 * A stored article, whole.
	 * @param id the id
	 * @param language of names
	 * @return the article, empty if there is none
	 */
	Optional<ArticleAnswer.Stored> find(String id, NameLanguage language) {
		return this.articles.find(id)
			.map((article) -> ArticleAnswer.Stored.of(article,
					this.facts.of(id, article.retractedAt() == null, language)));
	}

	private ArticleAnswer answer(Article article, NameLanguage language) {
		return new ArticleAnswer(article.id(), article.language(), article.published(),
				this.facts.of(article.id(), true, language));
	}

	/**
	 * Retracts an article: its claims are closed, and all that only they told with them.
	 * @param id the id
	 * @return {@code false} if there is no such article
	 */
	boolean retract(String id) {
		return this.transactions.write(() -> {
			if (this.articles.find(id).isEmpty()) {
				return false;
			}
			Instant now = now();
			if (this.articles.retract(id, now)) {
				this.closer.close(id, now);
				this.audit.record(AuditAction.RETRACT_ARTICLE, id, null);
			}
			return true;
		});
	}

	private static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.MICROS);
	}

	/**
	 * What became of a posted article.
	 *
	 * @param answer the article and its facts
	 * @param created whether anything was stored
	 */
	record Posted(ArticleAnswer answer, boolean created) {

	}

}
