package id.kaitan.event;

import java.util.Locale;

import id.kaitan.entity.AsOf;
import id.kaitan.entity.NameLanguage;
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
 * What is known of one event, and who says so.
 */
@RestController
@RequestMapping(path = "/api/events", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Events", description = "What happened, and who says so")
class EventController {

	private final EventReader reader;

	EventController(EventReader reader) {
		this.reader = reader;
	}

	@GetMapping("/{id}")
	@Operation(summary = "One event",
			description = "Its participants, and every claim on it with quote, article, speaker and polarity; "
					+ "who denies it stands beside. With asOf as it was known then; without it, claims that were "
					+ "taken back are shown too, with when.")
	EventView get(
			@PathVariable @Parameter(
					description = "The id of an event, as a timeline or an article " + "gives it") String id,
			@RequestParam(required = false) @Parameter(description = "Only what had been recorded by this instant",
					example = "") @Nullable String asOf,
			@RequestParam(required = false) @Parameter(description = "Language of names",
					example = "en") @Nullable String lang,
			@Parameter(hidden = true) Locale accepted) {
		return this.reader.find(id, AsOf.of(asOf), NameLanguage.of(lang, accepted))
			.orElseThrow(() -> new NotFoundException("event", "id", id));
	}

}
