package id.kaitan.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.kaitan.entity.AsOf;
import id.kaitan.entity.NameLanguage;
import id.kaitan.fact.Evidence;
import id.kaitan.fact.Fact;
import id.kaitan.fact.Participant;
import id.kaitan.graph.Cypher;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads one event with all its claims.
 */
@Component
class EventReader {

	private final Cypher cypher;

	EventReader(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * Reads an event or a standing relation that articles claim.
	 * @param id the id
	 * @param asOf the recorded time
	 * @param language of names
	 * @return the event, empty if there is none, or was none then
	 */
	Optional<EventView> find(String id, AsOf asOf, NameLanguage language) {
		return this.cypher.run("event/get")
			.bind(id)
			.to("id")
			.bind(language.property())
			.to("nameIn")
			.fetch()
			.one()
			.filter((row) -> asOf.isRecorded(instant(ToldClaims.map(row.get("event")).get("recordedAt"))))
			.map((row) -> view(row, asOf));
	}

	private static EventView view(Map<String, Object> row, AsOf asOf) {
		Map<String, Object> node = ToldClaims.map(row.get("event"));
		Fact event = StoredEvents.draft(row).fact();
		List<EventView.ClaimView> claims = ToldClaims.list(row.get("claims"))
			.stream()
			.map((item) -> claim(event, ToldClaims.map(item), asOf))
			.filter((claim) -> asOf.isRecorded(claim.recordedAt()))
			.toList();
		List<EventView.ClaimView> open = claims.stream()
			.filter((claim) -> asOf.knows(claim.recordedAt(), claim.closedAt()))
			.toList();
		List<Evidence> evidence = open.stream().map(EventView.ClaimView::evidence).toList();
		long sources = open.stream().map((claim) -> claim.article().id()).distinct().count();
		String extractor = claims.isEmpty() ? "" : claims.get(0).extractor();
		return new EventView(event.withEvidence(extractor, evidence), String.valueOf(node.get("name")),
				(asOf.instant() != null) ? open.size() : ToldClaims.number(node.get("claims")).longValue(),
				(asOf.instant() != null) ? sources : ToldClaims.number(node.get("sources")).longValue(),
				instant(node.get("recordedAt")), closed(node.get("closedAt"), asOf), claims,
				ToldClaims.list(row.get("denials"))
					.stream()
					.map(ToldClaims::map)
					.filter((denial) -> asOf.knows(instant(denial.get("recordedAt")), instant(denial.get("closedAt"))))
					.map(EventReader::denial)
					.toList(),
				ToldClaims.list(row.get("denies")).stream().map((denied) -> {
					Map<String, Object> named = ToldClaims.map(denied);
					return new EventView.Named(String.valueOf(named.get("id")), String.valueOf(named.get("name")));
				}).toList());
	}

	private static EventView.ClaimView claim(Fact event, Map<String, Object> item, AsOf asOf) {
		Map<String, Object> claim = ToldClaims.map(item.get("claim"));
		EventView.ArticleView article = article(ToldClaims.map(item.get("article")));
		List<Participant> speakers = FactProperties.participants(item.get("speakers"));
		Fact fact = ToldClaims.fact(event, claim, speakers, ToldClaims.list(item.get("entities")), article.id());
		return new EventView.ClaimView(String.valueOf(claim.get("id")), fact.evidence().get(0).quote(),
				fact.evidence().get(0), article, speakers, fact.polarity(), fact.modality(), fact.confidence(),
				fact.extractor(), fact.actors(), fact.recipients(), fact.time(), fact.place(), fact.quantity(),
				instant(claim.get("recordedAt")), closed(claim.get("closedAt"), asOf));
	}

	private static EventView.DenialView denial(Map<String, Object> row) {
		List<EventView.QuoteView> quotes = ToldClaims.list(row.get("claims")).stream().map((item) -> {
			Map<String, Object> telling = ToldClaims.map(item);
			return new EventView.QuoteView(String.valueOf(ToldClaims.map(telling.get("claim")).get("quote")),
					article(ToldClaims.map(telling.get("article"))));
		}).toList();
		return new EventView.DenialView(String.valueOf(row.get("id")), String.valueOf(row.get("name")),
				(LocalDate) row.get("start"), FactProperties.participants(row.get("actors")), quotes);
	}

	private static EventView.ArticleView article(Map<String, Object> node) {
		return new EventView.ArticleView(String.valueOf(node.get("id")), (String) node.get("title"),
				(String) node.get("outlet"), (String) node.get("url"), (String) node.get("language"),
				(LocalDate) node.get("published"), instant(node.get("retractedAt")));
	}

	/**
	 * When something was taken back, if that was known.
	 */
	private static @Nullable Instant closed(@Nullable Object value, AsOf asOf) {
		Instant closedAt = instant(value);
		return (closedAt != null && asOf.isRecorded(closedAt)) ? closedAt : null;
	}

	private static @Nullable Instant instant(@Nullable Object value) {
		return (value instanceof ZonedDateTime time) ? time.toInstant() : null;
	}

}
