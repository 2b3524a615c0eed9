package id.kaitan.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.kaitan.article.Article;
import id.kaitan.article.ArticleText;
import id.kaitan.entity.EntityId;
import id.kaitan.entity.EntityType;
import id.kaitan.fact.Comparator;
import id.kaitan.fact.Evidence;
import id.kaitan.fact.Fact;
import id.kaitan.fact.FactPlace;
import id.kaitan.fact.FactTime;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Modality;
import id.kaitan.fact.Participant;
import id.kaitan.fact.Polarity;
import id.kaitan.fact.Precision;
import id.kaitan.fact.Quantity;
import id.kaitan.problem.InvalidInputException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a fact that was extracted elsewhere and holds it against the vocabulary. Names,
 * types of entities, score and PLOVER root may be left out: they follow from the rest.
 */
final class FactReader {

	private static final int MOST_PARTICIPANTS = 50;

	private static final int MOST_EVIDENCE = 200;

	private static final int LONGEST_TEXT = 2_000;

	private static final int LONGEST_QUOTE = 20_000;

	private FactReader() {
	}

	/**
	 * Reads a fact.
	 * @param json the fact as in the contract; a piece of evidence has an
	 * {@code articleId} of a stored article, or tells its source itself as
	 * {@code article} (with text, title, url, outlet, language, published), {@code url}
	 * or {@code outlet}
	 * @return the fact and the sources that it tells
	 * @throws InvalidInputException if anything of it cannot be accepted; it names all
	 * that is wrong
	 */
	static Read read(JsonNode json) {
		JsonFields fields = JsonFields.of(json);
		FactType type = fields.constant("type", FactType.class);
		if (type == null && !fields.has("type")) {
			fields.reject("type", null, "one of the types of the vocabulary, such as MEETING");
		}
		List<Participant> actors = participants(fields, "actors");
		List<Participant> recipients = participants(fields, "recipients");
		Map<String, Article> sources = new LinkedHashMap<>();
		List<Evidence> evidence = evidence(fields, sources);
		Polarity polarity = fields.constant("polarity", Polarity.class);
		Modality modality = fields.constant("modality", Modality.class);
		String mode = fields.text("mode", LONGEST_TEXT);
		String extractor = fields.text("extractor", 100);
		double confidence = fields.between("confidence", 0, 1, 1);
		String id = fields.text("id", 200);
		if (id != null && (id.isBlank() || id.indexOf('/') >= 0)) {
			fields.reject("id", id, "text without slashes");
		}
		FactPlace place = place(fields);
		FactTime time = time(fields);
		Quantity quantity = quantity(fields);
		List<Participant> speakers = participants(fields, "attributedTo");
		String about = fields.text("about", 200);
		String title = fields.text("title", LONGEST_TEXT);
		if (type != null) {
			check(type, mode, actors, recipients, fields);
		}
		fields.requireNoErrors();
		if (type == null) {
			throw new IllegalStateException("a fact without a type has an error");
		}
		return new Read(new Fact(id, type, mode, actors, recipients, place, time, quantity,
				(polarity != null) ? polarity : Polarity.AFFIRMED, (modality != null) ? modality : Modality.ASSERTED,
				speakers, about, title, type.plover(), type.goldstein(), confidence,
				(extractor != null && !extractor.isBlank()) ? extractor : "posted", evidence),
				List.copyOf(sources.values()));
	}

	private static void check(FactType type, @Nullable String mode, List<Participant> actors,
			List<Participant> recipients, JsonFields fields) {
		if (mode != null && !type.modes().contains(mode)) {
			fields.reject("mode", mode, type.modes().isEmpty() ? "null: " + type + " has no modes"
					: "one of " + String.join(", ", type.modes()) + ", or null");
		}
		if (type.isSymmetric() && !recipients.isEmpty()) {
			fields.reject("recipients", recipients.get(0).id().value(),
					"none: all participants of " + type + " are actors");
		}
		if (actors.isEmpty() && recipients.isEmpty()) {
			fields.reject("actors", null, "at least one participant");
		}
		if (type.isStanding()
				&& (type.isSymmetric() ? actors.size() != 2 : actors.size() != 1 || recipients.size() != 1)) {
			fields.reject("actors", actors.size() + " actors and " + recipients.size() + " recipients",
					type.isSymmetric() ? "two actors" : "one actor and one recipient");
		}
	}

	private static List<Participant> participants(JsonFields fields, String field) {
		List<Participant> participants = new ArrayList<>();
		for (JsonFields item : fields.objects(field, MOST_PARTICIPANTS)) {
			EntityId id = entity(item);
			EntityType type = item.constant("type", EntityType.class);
			String name = item.text("name", LONGEST_TEXT);
			String mention = item.text("mention", LONGEST_TEXT);
			if (id != null && type != null && type != id.type()) {
				item.reject("type", type.name(), id.type() + ", the type of " + id);
			}
			if (id != null) {
				participants.add(Participant.of(id, (name != null) ? name : "", mention));
			}
		}
		return participants;
	}

	private static @Nullable EntityId entity(JsonFields item) {
		String id = item.text("id", 300);
		if (EntityId.isValid(id) && id != null) {
			return EntityId.of(id);
		}
		if (id != null || !item.has("id")) {
			item.reject("id", id,
					"an entity id such as country:PRK, person:kim-jong-un, org:PRK-MIL or place:kursk-ru");
		}
		return null;
	}

	private static @Nullable FactPlace place(JsonFields fields) {
		JsonFields place = fields.object("place");
		if (place == null) {
			return null;
		}
		EntityId id = entity(place);
		String name = place.text("name", LONGEST_TEXT);
		String country = place.text("country", 50);
		String mention = place.text("mention", LONGEST_TEXT);
		if (country != null && !country.matches("[A-Z]{3}")) {
			place.reject("country", country, "ISO 3166-1 alpha-3");
		}
		if (id != null && id.type() != EntityType.PLACE && id.type() != EntityType.COUNTRY) {
			place.reject("id", id.value(), "a place or a country");
		}
		return (id != null) ? new FactPlace(id, (name != null) ? name : "", country, mention) : null;
	}

	private static @Nullable FactTime time(JsonFields fields) {
		JsonFields time = fields.object("time");
		if (time == null) {
			return null;
		}
		LocalDate start = time.date("start");
		LocalDate end = time.date("end");
		Precision precision = time.constant("precision", Precision.class);
		String text = time.text("text", LONGEST_TEXT);
		if (start == null && end == null) {
			if (!time.has("start") && !time.has("end")) {
				time.reject("start", null, "a start or an end; an unknown time is null as a whole");
			}
			return null;
		}
		if (start != null && end != null && end.isBefore(start)) {
			time.reject("end", end.toString(), "nothing before time.start (" + start + ")");
			return null;
		}
		Precision likely = (start != null && start.equals(end)) ? Precision.DAY
				: (start == null) ? Precision.BEFORE : Precision.RANGE;
		return new FactTime(start, end, (precision != null) ? precision : likely, text);
	}

	private static @Nullable Quantity quantity(JsonFields fields) {
		JsonFields quantity = fields.object("quantity");
		if (quantity == null) {
			return null;
		}
		BigDecimal value = quantity.number("value");
		Comparator comparator = quantity.constant("comparator", Comparator.class);
		String unit = quantity.text("unit", 50);
		String text = quantity.text("text", LONGEST_TEXT);
		BigDecimal low = quantity.number("low");
		BigDecimal high = quantity.number("high");
		if (value == null && !quantity.has("value")) {
			quantity.reject("value", null, "a number");
		}
		if (unit == null || !unit.matches("[A-Z][A-Z0-9_]*")) {
			quantity.reject("unit", unit, "an upper-case noun such as SOLDIERS");
		}
		if (low != null && high != null && high.compareTo(low) < 0) {
			quantity.reject("high", high.toString(), "nothing below quantity.low (" + low + ")");
		}
		return (value != null && unit != null)
				? new Quantity(value, (comparator != null) ? comparator : Comparator.EXACT, unit, text, low, high)
				: null;
	}

	private static List<Evidence> evidence(JsonFields fields, Map<String, Article> sources) {
		List<Evidence> evidence = new ArrayList<>();
		for (JsonFields item : fields.objects("evidence", MOST_EVIDENCE)) {
			String quote = item.text("quote", LONGEST_QUOTE);
			String words = (quote != null) ? quote : "";
			int start = item.position("start", 0);
			int end = item.position("end", start + words.length());
			if (end < start) {
				item.reject("end", String.valueOf(end), "nothing before start (" + start + ")");
			}
			else if (!words.isEmpty() && end - start != words.length()) {
				item.reject("end", String.valueOf(end),
						"start and end as far apart as the quote is long (" + words.length() + " UTF-16 code units)");
			}
			String article = article(item, sources);
			if (article != null) {
				evidence.add(new Evidence(article, words, start, end));
			}
		}
		if (evidence.isEmpty() && !fields.has("evidence")) {
			fields.reject("evidence", null,
					"at least one object with articleId and quote, or with article, url or outlet instead of articleId");
		}
		return evidence;
	}

	private static @Nullable String article(JsonFields item, Map<String, Article> sources) {
		String id = item.text("articleId", 200);
		if (id != null) {
			return id;
		}
		JsonFields inline = item.object("article");
		JsonFields source = (inline != null) ? inline : item;
		String url = source.text("url", LONGEST_TEXT);
		String outlet = source.text("outlet", LONGEST_TEXT);
		String title = source.text("title", LONGEST_TEXT);
		LocalDate published = source.date("published");
		String text = (inline != null) ? inline.text("text", 500_000) : null;
		String language = (inline != null) ? inline.text("language", 10) : null;
		if (url != null && !ArticleRequest.isAddress(url)) {
			source.reject("url", url, "an http or https address of up to 2000 characters");
			return null;
		}
		if (text == null && url == null && outlet == null && title == null) {
			item.reject("articleId", null, "the id of a stored article, or an article, url or outlet");
			return null;
		}
		Article article = (text != null)
				? Article.of(new ArticleText(text, title, url, outlet, language, published), language, published)
				: Article.source(url, outlet, title, published);
		sources.putIfAbsent(article.id(), article);
		return article.id();
	}

	/**
	 * A fact and the sources that it tells itself.
	 *
	 * @param fact the fact
	 * @param sources the sources
	 */
	record Read(Fact fact, List<Article> sources) {

	}

}
