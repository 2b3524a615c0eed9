package id.kaitan.overview;

import java.util.List;
import java.util.Locale;

import id.kaitan.entity.AsOf;
import id.kaitan.entity.EntityId;
import id.kaitan.problem.InvalidInputException;
import id.kaitan.problem.InvalidValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/overview")
@Tag(name = "Overview", description = "What the graph holds, at a glance")
class OverviewController {

	private static final int MOST_EVENTS = 200;

	private static final int MOST_IDS = 200;

	private final OverviewReader reader;

	OverviewController(OverviewReader reader) {
		this.reader = reader;
	}

	@GetMapping
	@Operation(summary = "How much there is, the latest events, the liveliest pairs")
	Overview overview(@RequestParam(required = false) @Nullable String asOf,
			@RequestParam(defaultValue = "8") int limit, @RequestParam(required = false) @Nullable String lang,
			Locale accepted) {
		if (limit < 1 || limit > MOST_EVENTS) {
			throw new InvalidInputException(InvalidValue.outside("limit", limit, 1, MOST_EVENTS));
		}
		return this.reader.read(language(lang, accepted), AsOf.of(asOf).instant(), limit);
	}

	@GetMapping("/places")
	@Operation(summary = "Where places lie, for a map")
	Places places(@RequestParam List<String> id, @RequestParam(required = false) @Nullable String lang,
			Locale accepted) {
		requireFew(id);
		return new Places(
				this.reader.places(id.stream().map(OverviewController::entity).toList(), language(lang, accepted)),
				null);
	}

	@GetMapping("/articles")
	@Operation(summary = "Who published articles and when, for what stands beside a quote")
	Articles articles(@RequestParam List<String> id) {
		requireFew(id);
		return new Articles(this.reader.articles(id), null);
	}

	private static void requireFew(List<String> ids) {
		if (ids.size() > MOST_IDS) {
			throw new InvalidInputException(
					InvalidValue.outside("id (how many are asked for)", ids.size(), 1, MOST_IDS));
		}
	}

	private static EntityId entity(String id) {
		if (!EntityId.isValid(id)) {
			throw new InvalidInputException("id", id, "the id of a place or country, such as place:kursk-ru");
		}
		return EntityId.of(id);
	}

	private static String language(@Nullable String lang, Locale accepted) {
		String tag = (lang != null && !lang.isBlank()) ? lang : accepted.getLanguage();
		return Locale.forLanguageTag(tag).getLanguage();
	}

	/**
	 * A list of positions, whole.
	 *
	 * @param items the positions
	 * @param next always {@code null}
	 */
	record Places(List<PlacePosition> items, @Nullable String next) {

	}

	/**
	 * A list of sources, whole.
	 *
	 * @param items the sources
	 * @param next always {@code null}
	 */
	record Articles(List<ArticleSource> items, @Nullable String next) {

	}

}
