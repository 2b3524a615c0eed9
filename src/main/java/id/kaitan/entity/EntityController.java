package id.kaitan.entity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import id.kaitan.problem.InvalidInputException;
import id.kaitan.problem.InvalidValue;
import id.kaitan.problem.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who is meant.
 */
@RestController
@RequestMapping(path = "/api/entities", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Entities", description = "Countries, persons, organizations and places")
class EntityController {

	private static final int MOST = 100;

	private static final int LONGEST_QUERY = 200;

	private final EntitySearch search;

	private final EntityReader reader;

	EntityController(EntitySearch search, EntityReader reader) {
		this.search = search;
		this.reader = reader;
	}

	@GetMapping
	@Operation(summary = "Search entities by name",
			description = "Over all names in all languages; beginnings and typing errors are found too. "
					+ "An exact name comes first, then the beginning of one, then what is similar; "
					+ "among these, the entity with more events. Without q: all entities, most events first.")
	Hits search(
			@RequestParam(required = false, defaultValue = "") @Parameter(description = "What is looked for",
					example = "korut") String q,
			@RequestParam(required = false) @Parameter(
					description = "Only entities of this type; one of COUNTRY, " + "PERSON, ORGANIZATION, PLACE",
					example = "COUNTRY") @Nullable String type,
			@RequestParam(required = false) @Parameter(description = "How many at most, from 1 to 100",
					example = "20") @Nullable Integer limit,
			@RequestParam(required = false) @Parameter(
					description = "The next of the page before") @Nullable String cursor,
			@RequestParam(required = false) @Parameter(description = "Language of names",
					example = "en") @Nullable String lang,
			@Parameter(hidden = true) Locale accepted) {
		List<InvalidValue> errors = new ArrayList<>();
		int size = (limit != null) ? limit : 20;
		if (size < 1 || size > MOST) {
			errors.add(InvalidValue.outside("limit", limit, 1, MOST));
		}
		if (q.length() > LONGEST_QUERY) {
			errors.add(new InvalidValue("q", q, "up to " + LONGEST_QUERY + " characters"));
		}
		EntityType wanted = type(type, errors);
		int skip = skip(cursor, errors);
		if (!errors.isEmpty()) {
			throw new InvalidInputException(errors);
		}
		List<EntityHit> found = this.search.search(q, wanted, skip, size + 1, NameLanguage.of(lang, accepted));
		boolean more = found.size() > size;
		return new Hits(more ? found.subList(0, size) : found, more ? cursor(skip + size) : null);
	}

	@GetMapping("/{id}")
	@Operation(summary = "One entity", description = "With its names, offices, memberships and number of events.")
	EntityDetails get(@PathVariable @Parameter(description = "The id of an entity", example = "country:PRK") String id,
			@RequestParam(required = false) @Parameter(
					description = "Only events and ties that had been recorded by this instant",
					example = "") @Nullable String asOf,
			@RequestParam(required = false) @Parameter(description = "Language of names",
					example = "en") @Nullable String lang,
			@Parameter(hidden = true) Locale accepted) {
		NameLanguage language = NameLanguage.of(lang, accepted);
		if (!EntityId.isValid(id)) {
			throw new NotFoundException("entity", "id", id);
		}
		return this.reader.find(EntityId.of(id), AsOf.of(asOf), language)
			.orElseThrow(() -> new NotFoundException("entity", "id", id));
	}

	private static @Nullable EntityType type(@Nullable String type, List<InvalidValue> errors) {
		if (type == null || type.isBlank()) {
			return null;
		}
		return Arrays.stream(EntityType.values())
			.filter((candidate) -> candidate.name().equalsIgnoreCase(type))
			.findFirst()
			.orElseGet(() -> {
				errors.add(InvalidValue.notOneOf("type", type, EntityType.class));
				return null;
			});
	}

	private static String cursor(int skip) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(("e" + skip).getBytes(StandardCharsets.UTF_8));
	}

	private static int skip(@Nullable String cursor, List<InvalidValue> errors) {
		if (cursor == null || cursor.isEmpty()) {
			return 0;
		}
		try {
			String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
			if (text.startsWith("e")) {
				return Math.max(0, Integer.parseInt(text.substring(1)));
			}
		}
		catch (IllegalArgumentException ex) {
			// Not a cursor: said below.
		}
		errors.add(new InvalidValue("cursor", cursor, "the next of a page before"));
		return 0;
	}

	/**
	 * A page of entities.
	 *
	 * @param items the entities, best first
	 * @param next the cursor of the next page, {@code null} at the end
	 */
	record Hits(List<EntityHit> items, @Nullable String next) {

	}

}
