package id.kaitan.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.kaitan.article.ArticleStore;
import id.kaitan.entity.Entity;
import id.kaitan.entity.EntityId;
import id.kaitan.entity.EntityStore;
import id.kaitan.entity.SeedCatalog;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Participant;
import id.kaitan.graph.Cypher;
import org.jspecify.annotations.Nullable;

/**
 * One batch being written: hold the articles and entities, see which claims are new, find
 * the event of each, write.
 */
final class BatchWrite {

	private static final Pattern EVENT_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:-]{0,199}");

	private final FactBatch batch;

	private final SeedCatalog catalog;

	private final Cypher cypher;

	private final ArticleStore articles;

	private final EntityStore entities;

	private final Affiliation affiliation;

	private final MergeRule rule;

	private final StoredEvents stored;

	private final Instant now;

	private final FactOutcome[] outcomes;

	private final Map<String, String> eventsByFact = new HashMap<>();

	BatchWrite(FactBatch batch, SeedCatalog catalog, Cypher cypher, ArticleStore articles, EntityStore entities,
			Instant now) {
		this.batch = batch;
		this.catalog = catalog;
		this.cypher = cypher;
		this.articles = articles;
		this.entities = entities;
		this.affiliation = new Affiliation(catalog);
		this.rule = new MergeRule(this.affiliation);
		this.stored = new StoredEvents(cypher);
		this.now = now;
		this.outcomes = new FactOutcome[batch.facts().size()];
	}

	List<FactOutcome> run() {
		Tellings read = new Tellings(this.batch, this.catalog, this.articles, this.rule, this.now);
		List<Telling> tellings = newTellings(read.tellings());
		read.errors().forEach((index, error) -> this.outcomes[index] = FactOutcome.rejected(error));
		this.entities.hold(entities(tellings));
		EventDrafts drafts = merge(tellings);
		PairLedger pairs = new PairLedger(this.affiliation);
		new EventStatements(this.cypher, this.entities, new EventRows(this.now), pairs).write(drafts.changed());
		writeDenials(drafts);
		return List.of(this.outcomes);
	}

	/**
	 * The tellings without claims that are stored already, or that stand twice in the
	 * batch.
	 */
	private List<Telling> newTellings(List<Telling> tellings) {
		List<String> ids = tellings.stream().flatMap((telling) -> telling.claims().stream()).map(Claim::id).toList();
		Map<String, String> known = this.stored.eventsOfClaims(ids);
		Map<String, Integer> seen = new HashMap<>();
		List<Telling> fresh = new ArrayList<>();
		for (Telling telling : tellings) {
			List<Claim> claims = telling.claims()
				.stream()
				.filter((claim) -> !known.containsKey(claim.id())
						&& seen.putIfAbsent(claim.id(), telling.index()) == null)
				.toList();
			if (!claims.isEmpty()) {
				fresh.add(new Telling(telling.index(), telling.key(), telling.told(), claims));
				continue;
			}
			String first = telling.claims().get(0).id();
			String event = known.get(first);
			settle(telling, new FactOutcome(FactOutcome.Kind.UNCHANGED,
					(event != null) ? event : "\u0000" + seen.get(first), null));
		}
		return fresh;
	}

	private List<Entity> entities(List<Telling> tellings) {
		Map<EntityId, Entity> named = new LinkedHashMap<>();
		for (Telling telling : tellings) {
			Fact fact = telling.told().fact();
			telling.told().participants().forEach((participant) -> name(named, participant));
			fact.attributedTo().forEach((speaker) -> name(named, speaker));
			if (fact.place() != null) {
				name(named, fact.place().id(), fact.place().name());
			}
		}
		for (EntityId id : List.copyOf(named.keySet())) {
			EntityId side = this.affiliation.side(id);
			name(named, side, "");
			String country = this.catalog.describe(id, "").country();
			if (country != null) {
				name(named, EntityId.country(country), "");
			}
		}
		return List.copyOf(named.values());
	}

	private void name(Map<EntityId, Entity> named, Participant participant) {
		name(named, participant.id(), participant.name());
	}

	private void name(Map<EntityId, Entity> named, EntityId id, String name) {
		named.computeIfAbsent(id, (key) -> this.catalog.describe(key, name));
	}

	private EventDrafts merge(List<Telling> tellings) {
		EventDrafts drafts = new EventDrafts(this.rule);
		this.stored.candidates(tellings).forEach(drafts::add);
		Set<String> ownIds = new LinkedHashSet<>();
		tellings.stream().map((telling) -> telling.told().fact()).filter(this.batch::hasOwnId).forEach((fact) -> {
			if (fact.id() != null) {
				ownIds.add(fact.id());
			}
		});
		Map<String, @Nullable EventDraft> taken = this.stored.byIds(ownIds);
		for (Telling telling : withoutForwardReferences(tellings)) {
			EventDraft event = drafts.choose(telling.key(), telling.told());
			if (event == null) {
				event = EventDraft.created(newId(telling, taken, drafts), telling.key(), telling.told());
				event.add(telling.told(), telling.claims());
				drafts.add(event);
				settle(telling, new FactOutcome(FactOutcome.Kind.CREATED, event.id(), null));
			}
			else {
				drafts.merge(event, telling.told(), telling.claims());
				settle(telling, new FactOutcome(FactOutcome.Kind.MERGED, event.id(), null));
			}
		}
		for (int i = 0; i < this.outcomes.length; i++) {
			String event = this.outcomes[i].event();
			if (event != null && event.startsWith("\u0000")) {
				int same = Integer.parseInt(event.substring(1));
				this.outcomes[i] = new FactOutcome(FactOutcome.Kind.UNCHANGED, this.outcomes[same].event(), null);
			}
		}
		return drafts;
	}

	/**
	 * What is about something comes after it, and names it by its event.
	 */
	private Iterable<Telling> withoutForwardReferences(List<Telling> tellings) {
		Stream<Telling> plain = tellings.stream().filter((telling) -> telling.told().fact().about() == null);
		Stream<Telling> about = tellings.stream()
			.filter((telling) -> telling.told().fact().about() != null)
			.map(this::resolved);
		return Stream.concat(plain, about)::iterator;
	}

	private Telling resolved(Telling telling) {
		Told told = telling.told();
		String about = told.fact().about();
		String event = (about != null) ? this.eventsByFact.getOrDefault(about, about) : null;
		return new Telling(telling.index(), telling.key(),
				new Told(told.fact().withAbout(event), told.published(), told.articles()), telling.claims());
	}

	private String newId(Telling telling, Map<String, @Nullable EventDraft> taken, EventDrafts drafts) {
		String own = telling.told().fact().id();
		boolean free = own != null && this.batch.hasOwnId(telling.told().fact()) && EVENT_ID.matcher(own).matches()
				&& !taken.containsKey(own) && drafts.find(own) == null;
		return (own != null && free) ? own : "e" + telling.claims().get(0).id().substring(1);
	}

	private void settle(Telling telling, FactOutcome outcome) {
		this.outcomes[telling.index()] = outcome;
		String id = telling.told().fact().id();
		if (id != null && outcome.event() != null) {
			this.eventsByFact.put(id, outcome.event());
		}
	}

	private void writeDenials(EventDrafts drafts) {
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (EventDraft event : drafts.changed()) {
			String about = event.fact().about();
			if (about != null && event.fact().type() == FactType.DENIAL) {
				rows.add(EventRows.row("denial", event.id(), "event", about));
			}
		}
		if (!rows.isEmpty()) {
			this.cypher.run("event/deny").bind(rows).to("rows").run();
		}
	}

}
