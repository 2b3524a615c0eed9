package id.kaitan.path;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import id.kaitan.entity.EntityId;
import id.kaitan.fact.FactType;
import id.kaitan.network.Given;
import id.kaitan.network.Parts;
import id.kaitan.network.TieFilter;
import id.kaitan.problem.InvalidValue;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What connection paths are asked for, as text.
 */
record PathParameters(
		@Parameter(description = "Where paths begin", required = true,
				example = "person:kim-jong-un") @Nullable String from,
		@Parameter(description = "Where paths end", required = true, example = "country:RUS") @Nullable String to,
		@Parameter(description = "Hops of a path at most, 1 to 6", example = "4") @Nullable String maxHops,
		@Parameter(description = "How many paths, 1 to 50", example = "5") @Nullable String limit,
		@Parameter(description = "Only facts of these types; repeat it or separate by commas",
				example = "") @Nullable List<String> type,
		@Parameter(description = "Only facts on or after this day: 2024, 2024-09 or 2024-09-01",
				example = "") @Nullable String after,
		@Parameter(description = "Only facts on or before this day", example = "") @Nullable String before,
		@Parameter(description = "true: only hops whose events can be put in non-decreasing time order",
				example = "false") @Nullable String chronological,
		@Parameter(description = "Only what had been recorded by this instant", example = "") @Nullable String asOf,
		@Parameter(description = "Entities that no path touches", example = "") @Nullable List<String> avoid,
		@Parameter(description = "How many sources must state each fact, 1 to 100",
				example = "1") @Nullable String minCorroboration,
		@Parameter(description = "cooperation or conflict", example = "") @Nullable String kind,
		@Parameter(description = "How sure each fact must be, 0 to 1", example = "0") @Nullable String minConfidence,
		@Parameter(
				description = "Who counts for a country at the ends of a path: sectors (the default), self, or officeholders",
				example = "sectors") @Nullable String parts,
		@Parameter(description = "Language of names", example = "en") @Nullable String lang) {

	/**
	 * Checks the text.
	 * @throws id.kaitan.problem.InvalidInputException that tells all that is wrong with
	 * it
	 */
	PathQuery query(@Nullable Locale accepted) {
		Given given = new Given();
		EntityId start = given.entity("from", this.from);
		EntityId end = given.entity("to", this.to);
		if (start.equals(end) && EntityId.isValid(this.from)) {
			given.wrong(new InvalidValue("to", this.to, "another entity than from"));
		}
		List<EntityId> avoided = given.entities("avoid", this.avoid);
		for (EntityId id : avoided) {
			if (id.equals(start) || id.equals(end)) {
				given.wrong(new InvalidValue("avoid", id.value(), "entities other than from and to"));
			}
		}
		int hops = given.whole("maxHops", this.maxHops, 1, PathQuery.MOST_HOPS, PathQuery.HOPS);
		int wanted = given.whole("limit", this.limit, 1, PathQuery.MOST_PATHS, PathQuery.PATHS);
		Set<FactType> types = given.types("type", this.type);
		int first = given.day("after", this.after, false);
		int last = given.day("before", this.before, true);
		if (first > last) {
			given.wrong(
					InvalidValue.reversed("after", String.valueOf(this.after), "before", String.valueOf(this.before)));
		}
		boolean inTime = given.flag("chronological", this.chronological);
		Instant recorded = given.instant("asOf", this.asOf);
		int sources = given.whole("minCorroboration", this.minCorroboration, 1, 100, 1);
		TieFilter.Kind wantedKind = given.oneOf("kind", this.kind, TieFilter.Kind.class);
		float confidence = given.fraction("minConfidence", this.minConfidence);
		Parts scope = given.oneOf("parts", this.parts, Parts.class);
		String language = given.language(this.lang, accepted);
		given.check();
		TieFilter filter = new TieFilter(TieFilter.bits(types), first, last,
				(wantedKind != null) ? wantedKind : TieFilter.Kind.ANY, sources, confidence, false,
				(recorded != null) ? recorded.toEpochMilli() : Long.MAX_VALUE);
		return new PathQuery(start, end, avoided, hops, wanted, filter, inTime, recorded,
				(scope != null) ? scope : Parts.SECTORS, language);
	}

}
