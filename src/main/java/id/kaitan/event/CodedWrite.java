package id.kaitan.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.kaitan.article.ArticleStore;
import id.kaitan.entity.EntityStore;
import id.kaitan.fact.Evidence;
import id.kaitan.fact.Fact;
import id.kaitan.graph.Cypher;
import org.jspecify.annotations.Nullable;

/**
 * One batch of coded facts being written: see which claims are new, then write events,
 * claims and pairs as every writer does.
 */
final class CodedWrite {

	private final CodedBatch batch;

	private final Affiliation affiliation;

	private final MergeRule rule;

	private final Cypher cypher;

	private final ArticleStore articles;

	private final EntityStore entities;

	private final StoredEvents stored;

	private final Instant now;

	private final Map<String, EventDraft> drafts = new LinkedHashMap<>();

	private final Map<String, String> known = new HashMap<>();

	private Map<String, ArticleStore.State> states = Map.of();

	CodedWrite(CodedBatch batch, Affiliation affiliation, Cypher cypher, ArticleStore articles, EntityStore entities,
			Instant now) {
		this.batch = batch;
		this.affiliation = affiliation;
		this.rule = new MergeRule(affiliation);
		this.cypher = cypher;
		this.articles = articles;
		this.entities = entities;
		this.stored = new StoredEvents(cypher);
		this.now = now;
	}

	List<FactOutcome> run() {
		List<String> claims = new ArrayList<>();
		this.batch.facts().forEach((fact) -> claims.add(fact.claim()));
		this.batch.mentions().forEach((mention) -> {
			claims.add(mention.claim());
			claims.add(mention.of());
		});
		// What is known is asked only when articles and entities are held: of two imports
		// of
		// the same rows, the second then sees what the first has written.
		this.states = this.articles.save(this.batch.sources(), this.now);
		this.entities.hold(this.batch.entities());
		this.known.putAll(this.stored.eventsOfClaims(claims));
		Map<String, @Nullable EventDraft> before = this.stored.byIds(eventIds());
		List<FactOutcome> outcomes = new ArrayList<>();
		this.batch.facts().forEach((fact) -> outcomes.add(add(fact, before)));
		this.batch.mentions().forEach((mention) -> outcomes.add(add(mention, before)));
		Collection<EventDraft> changed = this.drafts.values()
			.stream()
			.filter((event) -> !event.claims().isEmpty())
			.toList();
		new EventStatements(this.cypher, this.entities, new EventRows(this.now), new PairLedger(this.affiliation))
			.write(changed);
		return outcomes;
	}

	private Set<String> eventIds() {
		Set<String> ids = new LinkedHashSet<>();
		for (CodedFact fact : this.batch.facts()) {
			if (!this.known.containsKey(fact.claim())) {
				ids.add(fact.event());
			}
		}
		for (CodedMention mention : this.batch.mentions()) {
			String event = this.known.get(mention.of());
			if (event != null && !this.known.containsKey(mention.claim())) {
				ids.add(event);
			}
		}
		return ids;
	}

	private FactOutcome add(CodedFact coded, Map<String, @Nullable EventDraft> before) {
		String same = this.known.get(coded.claim());
		if (same != null) {
			return new FactOutcome(FactOutcome.Kind.UNCHANGED, same, null);
		}
		ArticleStore.State article = this.states.get(coded.article());
		if (article == null || article.retracted()) {
			return FactOutcome.rejected("the article '" + coded.article() + "' has been retracted");
		}
		// An event all of whose claims were retracted stays closed; told again, it is a
		// new one.
		String id = (before.containsKey(coded.event()) && before.get(coded.event()) == null)
				? coded.event() + "-" + coded.claim() : coded.event();
		Claim claim = new Claim(coded.claim(), coded.article(), new Evidence(coded.article(), coded.words(), 0, 0),
				coded.fact());
		this.known.put(coded.claim(), id);
		EventDraft draft = draft(id, before);
		if (draft != null) {
			draft.add(draft.told(), List.of(claim));
			return new FactOutcome(FactOutcome.Kind.MERGED, id, null);
		}
		Told told = new Told(withWords(coded.fact(), coded.words()), article.published(), List.of(coded.article()));
		EventDraft created = EventDraft.created(id, this.rule.key(told), told);
		created.add(told, List.of(claim));
		this.drafts.put(id, created);
		return new FactOutcome(FactOutcome.Kind.CREATED, id, null);
	}

	private FactOutcome add(CodedMention mention, Map<String, @Nullable EventDraft> before) {
		String event = this.known.get(mention.of());
		if (event == null) {
			return FactOutcome.rejected("nothing is known of the event that it mentions; import the events first");
		}
		EventDraft draft = draft(event, before);
		ArticleStore.State article = this.states.get(mention.article());
		if (this.known.containsKey(mention.claim()) || draft == null) {
			return new FactOutcome(FactOutcome.Kind.UNCHANGED, event, null);
		}
		if (article == null || article.retracted()) {
			return FactOutcome.rejected("the article '" + mention.article() + "' has been retracted");
		}
		this.known.put(mention.claim(), event);
		Evidence evidence = new Evidence(mention.article(), mention.words(), 0, 0);
		draft.add(draft.told(), List.of(new Claim(mention.claim(), mention.article(), evidence,
				withConfidence(draft.fact(), mention.confidence()))));
		return new FactOutcome(FactOutcome.Kind.MERGED, event, null);
	}

	private @Nullable EventDraft draft(String id, Map<String, @Nullable EventDraft> before) {
		EventDraft draft = this.drafts.get(id);
		if (draft == null) {
			draft = before.get(id);
			if (draft != null) {
				this.drafts.put(id, draft);
			}
		}
		return draft;
	}

	private static Fact withWords(Fact fact, String words) {
		return new Fact(fact.id(), fact.type(), fact.mode(), fact.actors(), fact.recipients(), fact.place(),
				fact.time(), fact.quantity(), fact.polarity(), fact.modality(), fact.attributedTo(), fact.about(),
				fact.title(), fact.plover(), fact.goldstein(), fact.confidence(), fact.extractor(),
				List.of(new Evidence(null, words, 0, 0)));
	}

	private static Fact withConfidence(Fact fact, double confidence) {
		return new Fact(fact.id(), fact.type(), fact.mode(), fact.actors(), fact.recipients(), fact.place(),
				fact.time(), fact.quantity(), fact.polarity(), fact.modality(), fact.attributedTo(), fact.about(),
				fact.title(), fact.plover(), fact.goldstein(), confidence, "gdelt", fact.evidence());
	}

}
