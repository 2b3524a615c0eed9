package id.kaitan.ingest;

import java.util.Locale;

import id.kaitan.entity.NameLanguage;
import id.kaitan.problem.NotFoundException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Articles in, and what they state out.
 */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Articles", description = "The sources, and what they state")
class ArticleController {

	private final ArticleIngest ingest;

	private final int longestText;

	private final MeterRegistry meters;

	ArticleController(ArticleIngest ingest, @Value("${kaitan.max-text-length:500000}") int longestText,
			MeterRegistry meters) {
		this.ingest = ingest;
		this.longestText = longestText;
		this.meters = meters;
	}

	@PostMapping(path = "/articles", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Store an article and its facts", description = "The same article again (the same address, "
			+ "or the same outlet and words) changes nothing: 200. After a retraction it stands again, with new claims.")
	@ApiResponse(responseCode = "201", description = "Stored")
	@ApiResponse(responseCode = "200", description = "Stored before; nothing new")
	ResponseEntity<ArticleAnswer> post(@RequestBody ArticleRequest article,
			@RequestParam(required = false) @Parameter(description = "Language of names",
					example = "en") @Nullable String lang,
			@Parameter(hidden = true) Locale accepted) {
		ArticleIngest.Posted posted = this.ingest.post(article.checked(this.longestText),
				NameLanguage.of(lang, accepted));
		count(posted.created() ? "stored" : "known");
		return posted.created() ? ResponseEntity
			.created(UriComponentsBuilder.fromPath("/api/articles/{id}").build(posted.answer().id()))
			.body(posted.answer()) : ResponseEntity.ok(posted.answer());
	}

	@PostMapping(path = "/extract", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Extract facts, store nothing",
			description = "With explain=true each fact also has the key explanation: the pattern, the trigger, how each "
					+ "role and the time were found, and the reasons of its confidence.")
	@ApiResponse(responseCode = "200",
			content = @Content(schema = @Schema(oneOf = { ArticleAnswer.class, ArticleAnswer.Explained.class })))
	Object extract(@RequestBody ArticleRequest article,
			@RequestParam(defaultValue = "false") @Parameter(
					description = "Whether to say how each fact was found") boolean explain,
			@RequestParam(required = false) @Parameter(description = "Language of names",
					example = "en") @Nullable String lang,
			@Parameter(hidden = true) Locale accepted) {
		NameLanguage language = NameLanguage.of(lang, accepted);
		return explain ? this.ingest.explain(article.checked(this.longestText), language)
				: this.ingest.extract(article.checked(this.longestText), language);
	}

	@GetMapping("/articles/{id}")
	@Operation(summary = "One article", description = "Its text, where it was published, and its facts with evidence.")
	ArticleAnswer.Stored get(@PathVariable @Parameter(description = "The id of an article") String id,
			@RequestParam(required = false) @Parameter(description = "Language of names",
					example = "en") @Nullable String lang,
			@Parameter(hidden = true) Locale accepted) {
		return this.ingest.find(id, NameLanguage.of(lang, accepted))
			.orElseThrow(() -> new NotFoundException("article", "id", id));
	}

	@DeleteMapping("/articles/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Retract an article",
			description = "Closes its claims, and the events that no other article "
					+ "tells. Questions with an earlier asOf still show them. Again: nothing happens.")
	@ApiResponse(responseCode = "204", description = "Retracted")
	void retract(@PathVariable @Parameter(description = "The id of an article") String id) {
		if (!this.ingest.retract(id)) {
			throw new NotFoundException("article", "id", id);
		}
		count("retracted");
	}

	private void count(String outcome) {
		Counter.builder("kaitan.articles")
			.description("Articles that were handed in or retracted")
			.tag("outcome", outcome)
			.register(this.meters)
			.increment();
	}

}
