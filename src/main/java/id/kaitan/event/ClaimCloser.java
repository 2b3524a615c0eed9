package id.kaitan.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.kaitan.entity.Entity;
import id.kaitan.entity.EntityId;
import id.kaitan.entity.EntityStore;
import id.kaitan.entity.SeedCatalog;
import id.kaitan.fact.Fact;
import id.kaitan.fact.Participant;
import id.kaitan.graph.Cypher;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Takes back what an article claimed. Nothing is deleted that an earlier point of the
 * recorded time shows: claims are closed, an event whose last claim is closed is closed
 * with it, and one that others still tell becomes what they tell. Pair relationships
 * follow in the same transaction.
 */
@Component
public final class ClaimCloser {

	private final Cypher cypher;

	private final EntityStore entities;

	private final SeedCatalog catalog;

	private final MergeRule rule;

	private final Affiliation affiliation;

	ClaimCloser(Cypher cypher, EntityStore entities, SeedCatalog catalog) {
		this.cypher = cypher;
		this.entities = entities;
		this.catalog = catalog;
		this.affiliation = new Affiliation(catalog);
		this.rule = new MergeRule(this.affiliation);
	}

	/**
	 * Closes the open claims of an article, in the caller's transaction.
	 * @param article the id of the article
	 * @param now the recorded time
	 */
	public void close(String article, Instant now) {
		this.entities.hold(participants(article));
		Collection<Map<String, Object>> rows = this.cypher.run("event/close-claims")
			.bind(article)
			.to("article")
			.bind(now.atZone(ZoneOffset.UTC))
			.to("now")
			.fetch()
			.all();
		PairLedger pairs = new PairLedger(this.affiliation);
		Map<EntityId, Long> counts = new HashMap<>();
		List<String> closedEvents = new ArrayList<>();
		List<String> closedStandings = new ArrayList<>();
		List<String> toldStandings = new ArrayList<>();
		Changes changes = new Changes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (Map<String, Object> row : rows) {
			EventDraft event = StoredEvents.draft(row);
			Told rest = rest(event, ToldClaims.list(row.get("claims")));
			if (!event.isStanding()) {
				pairs.enter(event.fact(), (rest != null) ? rest.fact() : null);
				EventStatements.count(counts, event.fact(), (rest != null) ? rest.fact() : null);
			}
			if (rest == null) {
				(event.isStanding() ? closedStandings : closedEvents).add(event.id());
			}
			else if (event.isStanding()) {
				toldStandings.add(event.id());
			}
			else {
				changes.add(event, rest);
			}
		}
		run("event/close-events", closedEvents, now);
		run("event/close-standings", closedStandings, now);
		run("event/withdraw-participants", changes.withdrawn());
		run("event/update-events", changes.updated());
		run("event/locate", changes.places());
		if (!changes.updated().isEmpty()) {
			this.cypher.run("event/count-tellings-of-events")
				.bind(changes.updated().stream().map((row) -> row.get("id")).toList())
				.to("ids")
				.run();
		}
		if (!toldStandings.isEmpty()) {
			this.cypher.run("event/count-tellings-of-standings").bind(toldStandings).to("ids").run();
		}
		this.entities.addEvents(counts);
		new EventStatements(this.cypher, this.entities, new EventRows(now), pairs).writePairs();
	}

	private List<Entity> participants(String article) {
		List<Entity> held = new ArrayList<>();
		this.cypher.run("event/entities-of-article").bind(article).to("article").fetch().all().forEach((row) -> {
			EntityId id = EntityId.of(String.valueOf(row.get("id")));
			held.add(this.catalog.describe(id, String.valueOf(row.get("name"))));
			EntityId side = this.affiliation.side(id);
			held.add(this.catalog.describe(side, null));
		});
		return held;
	}

	/**
	 * What the claims that stay open tell.
	 */
	private @Nullable Told rest(EventDraft event, List<?> claims) {
		Told rest = null;
		for (Object item : claims) {
			Map<?, ?> open = (Map<?, ?>) item;
			Map<String, Object> claim = ToldClaims.map(open.get("claim"));
			String article = String.valueOf(open.get("article"));
			Fact fact = ToldClaims.fact(event.fact(), claim, List.of(), ToldClaims.list(open.get("entities")), article);
			Told told = new Told(fact, (LocalDate) open.get("published"), List.of(article));
			rest = (rest != null) ? this.rule.combine(rest, told) : told;
		}
		return rest;
	}

	private void run(String statement, List<String> ids, Instant now) {
		if (!ids.isEmpty()) {
			this.cypher.run(statement).bind(ids).to("ids").bind(now.atZone(ZoneOffset.UTC)).to("now").run();
		}
	}

	private void run(String statement, List<Map<String, @Nullable Object>> rows) {
		if (!rows.isEmpty()) {
			this.cypher.run(statement).bind(rows).to("rows").run();
		}
	}

	/**
	 * What changes of events that others still tell.
	 *
	 * @param updated rows of event/update-events
	 * @param withdrawn rows of event/withdraw-participants
	 * @param places rows of event/locate
	 */
	private record Changes(List<Map<String, @Nullable Object>> updated, List<Map<String, @Nullable Object>> withdrawn,
			List<Map<String, @Nullable Object>> places) {

		void add(EventDraft event, Told rest) {
			Map<String, @Nullable Object> properties = EventRows.properties(rest);
			properties.remove("words");
			this.updated.add(EventRows.row("id", event.id(), "at", EventRows.at(rest.fact()), "properties", properties,
					"before", FactProperties.told(event.fact())));
			List<EntityId> named = rest.participants().map(Participant::id).toList();
			event.told().participants().map(Participant::id).filter((id) -> !named.contains(id)).forEach((id) -> {
				this.withdrawn.add(EventRows.row("event", event.id(), "entity", id.value()));
			});
			var place = rest.fact().place();
			if (place != null) {
				this.places
					.add(EventRows.row("event", event.id(), "place", place.id().value(), "mention", place.mention()));
			}
		}

	}

}
