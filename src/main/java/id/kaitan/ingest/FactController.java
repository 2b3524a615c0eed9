package id.kaitan.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import id.kaitan.fact.Fact;
import id.kaitan.problem.InvalidInputException;
import io.micrometer.core.instrument.MeterRegistry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Facts that were extracted elsewhere.
 */
@RestController
@RequestMapping(path = "/api/facts", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Facts", description = "Facts that were extracted elsewhere")
class FactController {

	private static final String NDJSON = "application/x-ndjson";

	private static final int LONGEST_LINE = 1_000_000;

	private static final String EXAMPLE = """
			[{"type": "MEETING",
			  "actors": [{"id": "person:vladimir-putin"}, {"id": "person:kim-jong-un"}],
			  "place": {"id": "place:beijing-cn"},
			  "time": {"start": "2025-09-03", "end": "2025-09-03", "precision": "DAY"},
			  "evidence": [{"quote": "The two leaders met in Beijing.",
			    "article": {"url": "https://news.example/meeting", "outlet": "Example News", "published": "2025-09-03"}}]}]
			""";

	private final PostedFacts.Store store;

	private final JsonMapper mapper;

	private final ObjectReader elements;

	private final MeterRegistry meters;

	FactController(PostedFacts.Store store, JsonMapper mapper, MeterRegistry meters) {
		this.store = store;
		this.mapper = mapper;
		this.meters = meters;
		this.elements = mapper.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Store facts that were extracted elsewhere",
			description = "A JSON array, or one fact a line as application/x-ndjson, of any length. Each fact is held "
					+ "against the vocabulary; a bad one is rejected by its line and never loses the good ones. "
					+ "The same facts again change nothing.")
	@RequestBody(required = true, content = { @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
			array = @ArraySchema(schema = @Schema(implementation = Fact.class)), examples = @ExampleObject(EXAMPLE)),
			@Content(mediaType = NDJSON, schema = @Schema(implementation = Fact.class)) })
	PostedFacts.Result array(InputStream body) {
		PostedFacts facts = new PostedFacts(this.store, this.meters);
		try (JsonParser parser = this.mapper.createParser(body)) {
			if (parser.nextToken() != JsonToken.START_ARRAY) {
				throw new InvalidInputException("body", parser.currentToken() + "", "a JSON array of facts");
			}
			readArray(parser, facts);
		}
		return facts.finish();
	}

	private void readArray(JsonParser parser, PostedFacts facts) {
		long line = 1;
		try {
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				JsonNode fact = this.elements.readValue(parser);
				facts.add(line, fact);
				line++;
			}
		}
		catch (JacksonException ex) {
			facts.reject(line, malformed(ex) + "; what follows was not read");
		}
	}

	@PostMapping(consumes = { NDJSON, "application/ndjson", "application/jsonl" })
	@Operation(hidden = true)
	PostedFacts.Result lines(InputStream body) throws IOException {
		PostedFacts facts = new PostedFacts(this.store, this.meters);
		BufferedReader reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
		StringBuilder text = new StringBuilder();
		long line = 0;
		while (readLine(reader, text)) {
			line++;
			if (text.length() > LONGEST_LINE) {
				facts.reject(line, "the line is longer than " + LONGEST_LINE + " characters");
			}
			else if (!text.toString().isBlank()) {
				JsonNode fact = parse(text.toString(), line, facts);
				if (fact != null) {
					facts.add(line, fact);
				}
			}
		}
		return facts.finish();
	}

	/**
	 * Reads a line, of which no more is kept than a line may have and one character.
	 */
	private static boolean readLine(BufferedReader reader, StringBuilder line) throws IOException {
		line.setLength(0);
		int next = reader.read();
		if (next < 0) {
			return false;
		}
		while (next >= 0 && next != '\n') {
			if (line.length() <= LONGEST_LINE) {
				line.append((char) next);
			}
			next = reader.read();
		}
		return true;
	}

	private @Nullable JsonNode parse(String text, long line, PostedFacts facts) {
		try {
			return this.mapper.readTree(text);
		}
		catch (JacksonException ex) {
			facts.reject(line, malformed(ex));
			return null;
		}
	}

	private static String malformed(JacksonException failure) {
		String message = String.valueOf(failure.getOriginalMessage());
		int source = message.indexOf(" (start marker at");
		return "malformed JSON: " + ((source > 0) ? message.substring(0, source) : message);
	}

}
