package id.kaitan.timeline;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import id.kaitan.network.Given;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Timelines over HTTP.
 */
@RestController
@RequestMapping("/api/timeline")
@Tag(name = "Timeline", description = "What happened between these actors, and when")
class TimelineController {

	private final TimelineReader reader;

	private final JsonMapper json;

	TimelineController(TimelineReader reader, JsonMapper json) {
		this.reader = reader;
		this.json = json;
	}

	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Events that involve every entity named, in time order",
			description = "Items are facts with their best evidence. An event whose time is a period is placed at its beginning and counts for every day of it; undated events come last in either order, and not at all where from or to is given. Accept: text/csv or application/x-ndjson streams all of them.")
	ResponseEntity<Timeline> timeline(@ParameterObject TimelineParameters parameters,
			@Parameter(hidden = true) Locale locale) {
		Timeline page = this.reader.page(parameters.query(locale));
		return ResponseEntity.ok().header("Kaitan-Network-As-Of", page.networkAsOf().toString()).body(page);
	}

	@GetMapping(produces = MediaType.APPLICATION_NDJSON_VALUE)
	@Operation(hidden = true)
	void ndjson(TimelineParameters parameters, Locale locale, HttpServletResponse response) throws IOException {
		TimelinePages pages = new TimelinePages(this.reader, parameters.query(locale));
		response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
		var out = response.getOutputStream();
		for (List<id.kaitan.network.KnownFact> page = pages.next(); !page.isEmpty(); page = pages.next()) {
			for (id.kaitan.network.KnownFact fact : page) {
				out.write(this.json.writeValueAsBytes(fact));
				out.write('\n');
			}
			out.flush();
		}
	}

	@GetMapping(produces = "text/csv")
	@Operation(hidden = true)
	void csv(TimelineParameters parameters, Locale locale, HttpServletResponse response) throws IOException {
		TimelinePages pages = new TimelinePages(this.reader, parameters.query(locale));
		response.setContentType("text/csv;charset=UTF-8");
		try (TimelineTable table = new TimelineTable(response.getWriter())) {
			for (List<id.kaitan.network.KnownFact> page = pages.next(); !page.isEmpty(); page = pages.next()) {
				table.write(page);
			}
		}
	}

	@GetMapping(path = "/histogram", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "How many events, and how cooperative, in each interval",
			description = "Takes what a timeline takes. Intervals in which nothing happened are left out; cooperation and conflict count the events with a score above and below 0.")
	ResponseEntity<Histogram> histogram(@ParameterObject TimelineParameters parameters,
			@Parameter(description = "day, month (the default) or year",
					example = "month") @RequestParam(required = false) @Nullable String interval,
			@Parameter(hidden = true) Locale locale) {
		Given given = new Given();
		Histogram.Interval by = given.oneOf("interval", interval, Histogram.Interval.class);
		given.check();
		Histogram histogram = this.reader.histogram(parameters.query(locale).from(null),
				(by != null) ? by : Histogram.Interval.MONTH);
		return ResponseEntity.ok().header("Kaitan-Network-As-Of", histogram.networkAsOf().toString()).body(histogram);
	}

}
