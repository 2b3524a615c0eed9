package id.kaitan.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import id.kaitan.article.Article;
import id.kaitan.article.ArticleId;
import id.kaitan.entity.Entity;
import id.kaitan.entity.EntityId;
import id.kaitan.entity.EntityName;
import id.kaitan.entity.EntityType;
import id.kaitan.entity.NameKind;
import id.kaitan.event.CodedBatch;
import id.kaitan.event.CodedFact;
import id.kaitan.event.CodedMention;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactPlace;
import id.kaitan.fact.Modality;
import id.kaitan.fact.Participant;
import id.kaitan.fact.Polarity;
import id.kaitan.fact.Precision;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a batch in the form in which they are written, with ids that are always
 * the same for the same row.
 */
final class FeedFacts {

	private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z0-9_.-]{1,100}");

	private final Feed feed;

	private final Countries countries;

	private final Map<String, Article> sources = new LinkedHashMap<>();

	private final Map<EntityId, Entity> entities = new LinkedHashMap<>();

	private final List<CodedFact> facts = new ArrayList<>();

	private final List<CodedMention> mentions = new ArrayList<>();

	private FeedFacts(Feed feed, Countries countries) {
		this.feed = feed;
		this.countries = countries;
	}

	/**
	 * The claims of a batch.
	 * @param feed the feed
	 * @param rows the rows with their claims
	 * @param countries the countries that places and organizations belong to
	 * @return facts and mentions, each in the order of the rows
	 */
	static CodedBatch of(Feed feed, List<FeedBatch.Row> rows, Countries countries) {
		FeedFacts all = new FeedFacts(feed, countries);
		for (FeedBatch.Row row : rows) {
			for (FeedClaim claim : row.claims()) {
				String article = all.source(claim.source());
				switch (claim) {
					case FeedFact fact -> all.add(fact, article);
					case FeedMention mention -> all.add(mention, article);
				}
			}
		}
		return new CodedBatch(all.sources.values(), all.entities.values(), all.facts, all.mentions);
	}

	private String source(FeedSource source) {
		String id = (source.url() != null) ? ArticleId.ofUrl(source.url()) : "a" + Digests.of(source.key());
		this.sources.computeIfAbsent(id, (key) -> new Article(key, null, source.title(), source.url(), source.outlet(),
				null, source.published(), null, null));
		return id;
	}

	private void add(FeedFact fact, String article) {
		String claim = id(fact.row());
		List<Participant> actors = participants(fact.actors());
		List<Participant> recipients = participants(fact.recipients());
		FeedEntity where = fact.place();
		FactPlace place = null;
		if (where != null) {
			name(where);
			place = new FactPlace(where.id(), where.name(), where.country(), null);
		}
		Fact told = new Fact(null, fact.type(), fact.mode(), actors, recipients, place, fact.time(), fact.quantity(),
				Polarity.AFFIRMED, fact.modality(), List.of(), null, null, fact.type().plover(), fact.goldstein(),
				fact.confidence(), this.feed.id(), List.of());
		this.facts
			.add(new CodedFact(claim, fact.distinct() ? claim : event(fact, article), article, words(fact), told));
	}

	private static String words(FeedFact fact) {
		boolean code = !fact.code().isEmpty() && Character.isDigit(fact.code().charAt(0));
		return code ? fact.code() + " " + fact.label() : fact.label();
	}

	/**
	 * The same day, type, participants and place are the same event, whichever row or
	 * feed tells it; where that says little, only within the same article.
	 */
	private static String event(FeedFact fact, String article) {
		List<String> actors = fact.actors().stream().map((actor) -> actor.entity().id().value()).sorted().toList();
		List<String> recipients = fact.recipients()
			.stream()
			.map((actor) -> actor.entity().id().value())
			.sorted()
			.toList();
		boolean telling = actors.size() + recipients.size() > 1 && fact.place() != null
				&& fact.time().precision() == Precision.DAY;
		return "f" + Digests.of(fact.type().name(), fact.mode(),
				(fact.modality() == Modality.ASSERTED) ? null : fact.modality().name(),
				fact.time().orderedAt().toString(), String.join("|", actors), String.join("|", recipients),
				(fact.place() != null) ? fact.place().id().value() : null, telling ? null : article,
				telling ? null : fact.code());
	}

	private void add(FeedMention mention, String article) {
		String of = id(mention.event());
		this.mentions.add(new CodedMention(of + "-" + Digests.of(article), of, article,
				"GDELT mention, sentence " + mention.sentence(), mention.confidence()));
	}

	private String id(String row) {
		return this.feed.id() + "-" + (PLAIN_ID.matcher(row).matches() ? row : Digests.of(row));
	}

	private List<Participant> participants(List<FeedActor> actors) {
		List<Participant> participants = new ArrayList<>(actors.size());
		for (FeedActor actor : actors) {
			FeedEntity entity = actor.entity();
			name(entity);
			participants.add(Participant.of(entity.id(), entity.name(), actor.mention()));
		}
		return participants;
	}

	private void name(FeedEntity entity) {
		if (!this.entities.containsKey(entity.id())) {
			this.entities.put(entity.id(), entity(entity));
			if (entity.country() != null && entity.id().type() != EntityType.COUNTRY) {
				name(this.countries.entity(entity.country()));
			}
		}
	}

	private static Entity entity(FeedEntity entity) {
		List<EntityName> names = new ArrayList<>();
		names.add(new EntityName("en", NameKind.NAME, entity.name()));
		@Nullable String indonesian = entity.nameId();
		if (indonesian != null && !indonesian.isEmpty()) {
			names.add(new EntityName("id", NameKind.NAME, indonesian));
		}
		return new Entity(entity.id(), entity.name(), names, entity.kind(), entity.country(), null, null, null, null,
				null, entity.latitude(), entity.longitude());
	}

}
