package id.kaitan.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import id.kaitan.entity.EntityId;
import id.kaitan.fact.FactType;
import id.kaitan.fact.Polarity;
import id.kaitan.network.Given;
import id.kaitan.network.Parts;
import id.kaitan.network.TieFilter;
import id.kaitan.problem.InvalidValue;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline is asked for, as text.
 */
record TimelineParameters(
		@Parameter(description = "Entities, all of them involved; repeat it or separate by commas",
				example = "country:PRK") @Nullable List<String> entity,
		@Parameter(description = "Types of event, such as MEETING; repeat it or separate by commas",
				example = "MEETING,TREATY") @Nullable List<String> type,
		@Parameter(description = "First day: 2024, 2024-09 or 2024-09-01", example = "2020") @Nullable String from,
		@Parameter(description = "Last day, inclusive", example = "2030") @Nullable String to,
		@Parameter(description = "A place, or a country with all places in it", example = "") @Nullable String place,
		@Parameter(description = "AFFIRMED, or DENIED for what is only known as not so",
				example = "") @Nullable String polarity,
		@Parameter(description = "How sure at least, 0 to 1", example = "0") @Nullable String minConfidence,
		@Parameter(
				description = "Who counts for a country: sectors (the default), self, or officeholders (sectors and, while in office, persons)",
				example = "sectors") @Nullable String parts,
		@Parameter(description = "Only what had been recorded by this instant", example = "") @Nullable String asOf,
		@Parameter(description = "asc (earliest first, the default) or desc; undated events come last either way",
				example = "asc") @Nullable String order,
		@Parameter(description = "Items in a page, 1 to 1000; without it 50, and all for CSV and NDJSON",
				example = "10") @Nullable String limit,
		@Parameter(description = "next of the page before", example = "") @Nullable String cursor,
		@Parameter(description = "Language of names", example = "en") @Nullable String lang) {

	static final int PAGE = 50;

	static final int MOST = 1000;

	/**
	 * Checks the text.
	 * @throws id.kaitan.problem.InvalidInputException that tells all that is wrong with
	 * it
	 */
	TimelineQuery query(@Nullable Locale accepted) {
		Given given = new Given();
		List<EntityId> entities = given.entities("entity", this.entity);
		List<EntityId> places = given.entities("place", (this.place != null) ? List.of(this.place) : null);
		if (given(this.entity).isEmpty() && places.isEmpty()) {
			given.wrong(new InvalidValue("entity", null, "the id of an entity, such as country:PRK, or a place"));
		}
		Set<FactType> types = given.types("type", this.type);
		int first = given.day("from", this.from, false);
		int last = given.day("to", this.to, true);
		if (first > last) {
			given.wrong(InvalidValue.reversed("from", String.valueOf(this.from), "to", String.valueOf(this.to)));
		}
		Polarity wanted = given.oneOf("polarity", this.polarity, Polarity.class);
		float confidence = given.fraction("minConfidence", this.minConfidence);
		Parts scope = given.oneOf("parts", this.parts, Parts.class);
		Instant recorded = given.instant("asOf", this.asOf);
		Order direction = given.oneOf("order", this.order, Order.class);
		int size = given.whole("limit", this.limit, 1, MOST, 0);
		String language = given.language(this.lang, accepted);
		TieFilter filter = new TieFilter(TieFilter.bits(types), first, last, TieFilter.Kind.ANY, 1, confidence, true,
				(recorded != null) ? recorded.toEpochMilli() : Long.MAX_VALUE);
		TimelineQuery query = new TimelineQuery(entities, places.isEmpty() ? null : places.getFirst(), filter, wanted,
				(scope != null) ? scope : Parts.SECTORS, recorded, direction == Order.DESC, size, null, language);
		query = query.from(TimelinePlace.decode(this.cursor, query, given));
		given.check();
		return query;
	}

	private static List<String> given(@Nullable List<String> values) {
		return (values != null) ? values.stream().filter((v) -> !v.isBlank()).toList() : List.of();
	}

	/** Which end of time comes first. */
	enum Order {

		/** The earliest. */
		ASC,
		/** The latest. */
		DESC

	}

}
