package id.kaitan.relation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import id.kaitan.entity.EntityId;
import id.kaitan.entity.EntityType;
import id.kaitan.fact.FactType;
import id.kaitan.network.Given;
import id.kaitan.network.Parts;
import id.kaitan.network.TieFilter;
import id.kaitan.problem.InvalidValue;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which facts count, as text.
 */
record TieParameters(
		@Parameter(description = "Only facts of these types; repeat it or separate by commas",
				example = "") @Nullable List<String> type,
		@Parameter(description = "Only facts on or after this day: 2024, 2024-09 or 2024-09-01",
				example = "") @Nullable String from,
		@Parameter(description = "Only facts on or before this day", example = "") @Nullable String to,
		@Parameter(description = "cooperation or conflict", example = "") @Nullable String kind,
		@Parameter(description = "How many sources must state each fact, 1 to 100",
				example = "1") @Nullable String minCorroboration,
		@Parameter(description = "How sure each fact must be, 0 to 1", example = "0") @Nullable String minConfidence,
		@Parameter(description = "Only what had been recorded by this instant", example = "") @Nullable String asOf,
		@Parameter(
				description = "Who counts for a country: sectors (the default of relations), self (that of neighbours), or officeholders",
				example = "") @Nullable String parts,
		@Parameter(description = "Language of names", example = "en") @Nullable String lang) {

	RelationQuery relation(String a, String b, @Nullable Locale accepted) {
		Given given = new Given();
		EntityId first = given.entity("a", a);
		EntityId second = given.entity("b", b);
		if (first.equals(second) && EntityId.isValid(a)) {
			given.wrong(new InvalidValue("b", b, "another entity than a"));
		}
		TieFilter filter = filter(given);
		Parts scope = given.oneOf("parts", this.parts, Parts.class);
		Instant recorded = given.instant("asOf", this.asOf);
		String language = given.language(this.lang, accepted);
		given.check();
		return new RelationQuery(first, second, filter, (scope != null) ? scope : Parts.SECTORS, recorded, language);
	}

	NeighbourQuery neighbours(String id, NeighbourPage page, @Nullable Locale accepted) {
		Given given = new Given();
		EntityId entity = given.entity("id", id);
		TieFilter filter = filter(given);
		EntityType wanted = given.oneOf("entityType", page.entityType(), EntityType.class);
		int limit = given.whole("limit", page.limit(), 1, NeighbourQuery.MOST, NeighbourQuery.PAGE);
		String language = given.language(this.lang, accepted);
		NeighbourQuery query = new NeighbourQuery(entity, filter, wanted, limit, null, language);
		query = query.from(NeighbourPlace.decode(page.cursor(), query, given));
		given.check();
		return query;
	}

	private TieFilter filter(Given given) {
		Set<FactType> types = given.types("type", this.type);
		int first = given.day("from", this.from, false);
		int last = given.day("to", this.to, true);
		if (first > last) {
			given.wrong(InvalidValue.reversed("from", String.valueOf(this.from), "to", String.valueOf(this.to)));
		}
		TieFilter.Kind wanted = given.oneOf("kind", this.kind, TieFilter.Kind.class);
		int sources = given.whole("minCorroboration", this.minCorroboration, 1, 100, 1);
		float confidence = given.fraction("minConfidence", this.minConfidence);
		Instant recorded = given.instant("asOf", this.asOf);
		return new TieFilter(TieFilter.bits(types), first, last, (wanted != null) ? wanted : TieFilter.Kind.ANY,
				sources, confidence, false, (recorded != null) ? recorded.toEpochMilli() : Long.MAX_VALUE);
	}

}
