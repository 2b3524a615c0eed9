package id.kaitan.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import id.kaitan.article.ArticleStore;
import id.kaitan.entity.SeedCatalog;
import id.kaitan.fact.Evidence;
import id.kaitan.fact.Fact;
import id.kaitan.fact.Participant;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a batch as tellings, each with the claims that its articles make; a fact
 * that cannot be stored is an error of its own and no telling.
 */
final class Tellings {

	private final FactBatch batch;

	private final SeedCatalog catalog;

	private final ArticleStore articles;

	private final MergeRule rule;

	private final Instant now;

	private final ClaimId claimId = new ClaimId();

	private final Map<Integer, String> errors = new TreeMap<>();

	Tellings(FactBatch batch, SeedCatalog catalog, ArticleStore articles, MergeRule rule, Instant now) {
		this.batch = batch;
		this.catalog = catalog;
		this.articles = articles;
		this.rule = rule;
		this.now = now;
	}

	/**
	 * Stores the articles of the batch and reads its tellings.
	 * @return those that can be stored, in the order of the facts
	 */
	List<Telling> tellings() {
		Map<String, ArticleStore.State> states = articleStates();
		List<Telling> tellings = new ArrayList<>();
		for (int i = 0; i < this.batch.facts().size(); i++) {
			Fact fact = this.batch.facts().get(i);
			String error = error(fact, states);
			if (error != null) {
				this.errors.put(i, error);
				continue;
			}
			List<Claim> claims = new ArrayList<>();
			Set<String> ids = new LinkedHashSet<>();
			Set<String> told = new LinkedHashSet<>();
			for (Evidence place : fact.evidence()) {
				String article = String.valueOf(place.articleId());
				told.add(article);
				String id = this.claimId.of(fact, this.batch.hasOwnId(fact), place,
						state(states, article).retractions());
				if (ids.add(id)) {
					claims.add(new Claim(id, article, place, fact));
				}
			}
			ArticleStore.State first = state(states, claims.get(0).article());
			Told telling = new Told(named(fact), first.published(), List.copyOf(told));
			tellings.add(new Telling(i, this.rule.key(telling), telling, claims));
		}
		return tellings;
	}

	/**
	 * What is wrong with the facts that are no tellings.
	 * @return the errors by the number of the fact
	 */
	Map<Integer, String> errors() {
		return this.errors;
	}

	private Map<String, ArticleStore.State> articleStates() {
		Map<String, ArticleStore.State> states = this.articles.save(this.batch.sources(), this.now);
		Set<String> cited = new LinkedHashSet<>();
		this.batch.facts().forEach((fact) -> fact.evidence().forEach((place) -> {
			if (place.articleId() != null && !states.containsKey(place.articleId())) {
				cited.add(place.articleId());
			}
		}));
		states.putAll(this.articles.states(cited));
		return states;
	}

	/**
	 * Captions are in English, whatever a source calls its participants.
	 */
	private Fact named(Fact fact) {
		return fact.withParticipants(named(fact.actors()), named(fact.recipients()));
	}

	private List<Participant> named(List<Participant> participants) {
		return participants.stream()
			.map((participant) -> Participant.of(participant.id(),
					this.catalog.describe(participant.id(), participant.name()).name(), participant.mention()))
			.toList();
	}

	private static ArticleStore.State state(Map<String, ArticleStore.State> states, String article) {
		ArticleStore.State state = states.get(article);
		if (state == null) {
			throw new IllegalStateException("article " + article + " was looked up");
		}
		return state;
	}

	private static @Nullable String error(Fact fact, Map<String, ArticleStore.State> states) {
		if (fact.evidence().isEmpty()) {
			return "evidence is missing; accepted: at least one place in an article";
		}
		if (fact.actors().isEmpty() && fact.recipients().isEmpty()) {
			return "actors is missing; accepted: at least one participant";
		}
		for (Evidence place : fact.evidence()) {
			ArticleStore.State state = states.get(String.valueOf(place.articleId()));
			if (state == null) {
				return "evidence.articleId '" + place.articleId() + "' is not that of a stored article";
			}
			if (state.retracted()) {
				return "evidence.articleId '" + place.articleId() + "' is that of a retracted article";
			}
		}
		return null;
	}

}
