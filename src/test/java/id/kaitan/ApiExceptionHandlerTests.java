package id.kaitan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;

import id.kaitan.entity.EntityId;
import id.kaitan.fact.FactType;
import id.kaitan.graph.GraphProperties;
import id.kaitan.problem.InvalidInputException;
import id.kaitan.problem.InvalidValue;
import id.kaitan.problem.NotFoundException;
import id.kaitan.problem.TooLargeException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.apache.coyote.BadRequestException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.DatabaseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import tools.jackson.core.exc.StreamReadException;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartException;

import static org.assertj.core.api.Assertions.assertThat;

class ApiExceptionHandlerTests {

	private final MockMvcTester mvc = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Questions())
		.setControllerAdvice(new ApiExceptionHandler(new DatabaseFailures(new GraphProperties(Path.of("data"), 0, null,
				DataSize.ofMegabytes(1), Duration.ofSeconds(10), Duration.ofSeconds(1)))))
		.build());

	@Test
	void aDatabaseThatHasNoConnectionLeftIsBusy() {
		assertProblem(this.mvc.get().uri("/crowded").exchange(), HttpStatus.SERVICE_UNAVAILABLE,
				"the graph database is busy");
	}

	@Test
	void anUnknownTypeIsToldWithAllThatAreKnown() {
		assertProblem(this.mvc.get().uri("/ask?type=WEDDING").exchange(), HttpStatus.BAD_REQUEST,
				"type 'WEDDING' is not accepted; accepted: one of MEETING, VISIT", "\"field\":\"type\"",
				"\"value\":\"WEDDING\"");
	}

	@Test
	void aBadDateIsToldWithOneThatIsGood() {
		assertProblem(this.mvc.get().uri("/ask?from=yesterday").exchange(), HttpStatus.BAD_REQUEST,
				"from 'yesterday' is not accepted; accepted: a date such as 2024-09-30");
	}

	@Test
	void aNumberOutOfBoundsIsToldWithItsBound() {
		assertProblem(this.mvc.get().uri("/ask?maxHops=99").exchange(), HttpStatus.BAD_REQUEST, "maxHops '99'", "6");
	}

	@Test
	void aWordWhereANumberBelongsIsTold() {
		assertProblem(this.mvc.get().uri("/ask?maxHops=many").exchange(), HttpStatus.BAD_REQUEST,
				"maxHops 'many' is not accepted; accepted: a whole number");
	}

	@Test
	void aMissingParameterIsTold() {
		assertProblem(this.mvc.get().uri("/need").exchange(), HttpStatus.BAD_REQUEST, "q is missing");
	}

	@Test
	void aMalformedEntityIdIsToldWithTheForms() {
		assertProblem(this.mvc.get().uri("/entities/Nowhere").exchange(), HttpStatus.BAD_REQUEST, "Nowhere",
				"country:PRK", "\"field\":\"id\"");
	}

	@Test
	void anUnknownEntityIsNotFound() {
		assertProblem(this.mvc.get().uri("/entities/country:XXA").exchange(), HttpStatus.NOT_FOUND,
				"there is no entity with the id 'country:XXA'");
	}

	@Test
	void aReversedRangeIsToldWithBothEnds() {
		assertProblem(this.mvc.get().uri("/reversed").exchange(), HttpStatus.BAD_REQUEST, "to '2024-01-01'",
				"nothing before from (2025-01-01)");
	}

	@Test
	void aDatabaseThatHasGivenUpIsUnavailable() {
		assertProblem(this.mvc.get().uri("/broken").exchange(), HttpStatus.SERVICE_UNAVAILABLE,
				"the graph database failed");
	}

	@Test
	void severalErrorsAreToldAtOnce() {
		assertProblem(this.mvc.get().uri("/several").exchange(), HttpStatus.BAD_REQUEST, "\"errors\":[", "a '1'",
				"b is missing");
	}

	@Test
	void malformedJsonIsToldWithLineAndColumn() {
		assertProblem(post("{\n  \"type\": MEETING}"), HttpStatus.BAD_REQUEST, "line 2, column", "well-formed JSON");
	}

	@Test
	void aTypeThatTheVocabularyLacksIsToldWithItsPathAndPlace() {
		assertProblem(post("{\"type\": \"WEDDING\"}"), HttpStatus.BAD_REQUEST, "type 'WEDDING'", "one of MEETING",
				"line 1");
	}

	@Test
	void aTextWhereAListBelongsIsTold() {
		assertProblem(post("{\"names\": \"Kim\"}"), HttpStatus.BAD_REQUEST, "\"field\":\"names\"", "a JSON array");
	}

	@Test
	void anEmptyBodyIsTold() {
		assertProblem(post(""), HttpStatus.BAD_REQUEST, "body is missing");
	}

	@Test
	void anotherMediaTypeIsToldWithThoseAccepted() {
		assertProblem(this.mvc.post().uri("/body").contentType(MediaType.APPLICATION_PDF).content("x").exchange(),
				HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Content-Type 'application/pdf'", "application/json");
	}

	@Test
	void anotherAcceptIsToldWithThoseOffered() {
		assertProblem(this.mvc.get().uri("/need?q=1").accept(MediaType.APPLICATION_PDF).exchange(),
				HttpStatus.NOT_ACCEPTABLE, "Accept 'application/pdf'");
	}

	@Test
	void anotherMethodIsToldWithThoseAllowed() {
		assertProblem(this.mvc.delete().uri("/body").exchange(), HttpStatus.METHOD_NOT_ALLOWED, "method 'DELETE'",
				"one of POST");
	}

	@Test
	void aTextThatIsTooLongIsToldWithTheLimitAndItsSetting() {
		assertProblem(this.mvc.get().uri("/large").exchange(), HttpStatus.CONTENT_TOO_LARGE, "text has 11 characters",
				"kaitan.max-text-length", "\"limit\":10");
	}

	@Test
	void aQuestionThatTakesTooLongIsToldWithTheBound() {
		assertProblem(this.mvc.get().uri("/slow").exchange(), HttpStatus.SERVICE_UNAVAILABLE,
				"cut off after 10000 ms (setting kaitan.query-timeout)", "too-expensive");
	}

	@Test
	void aDatabaseThatIsNotThereIsTold() {
		MvcTestResult result = this.mvc.get().uri("/gone").exchange();
		assertProblem(result, HttpStatus.SERVICE_UNAVAILABLE, "the graph database cannot be reached");
		assertThat(result).hasHeader("Retry-After", "5");
	}

	@Test
	void aMistakeOfKaitanTellsNothingOfItsInside() {
		MvcTestResult result = this.mvc.get().uri("/mistake").exchange();
		assertProblem(result, HttpStatus.INTERNAL_SERVER_ERROR, "its log says why");
		assertThat(result).bodyText().doesNotContain("secret");
	}

	/** Found by the fuzzer: each of these was answered as a failure of Kaitan. */
	@ParameterizedTest
	@ValueSource(strings = { "parameter", "parts", "chunk", "json" })
	void whatTheContainerCannotReadIsTheSendersMistake(String what) {
		assertProblem(this.mvc.get().uri("/malformed?what=" + what).exchange(), HttpStatus.BAD_REQUEST,
				"accepted: well-formed");
	}

	private MvcTestResult post(String body) {
		return this.mvc.post().uri("/body").contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

	private static void assertProblem(MvcTestResult result, HttpStatus status, String... parts) {
		assertThat(result).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(result).bodyText().contains(parts);
	}

	record Body(@Nullable FactType type, @Nullable List<String> names) {

	}

	@RestController
	static class Questions {

		@GetMapping("/ask")
		String ask(@RequestParam(required = false) FactType type,
				@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
				@RequestParam(defaultValue = "3") @Min(1) @Max(6) int maxHops) {
			return "";
		}

		@GetMapping(path = "/need", produces = MediaType.APPLICATION_JSON_VALUE)
		List<String> need(@RequestParam String q) {
			return List.of(q);
		}

		@GetMapping("/entities/{id}")
		String entity(@PathVariable EntityId id) {
			throw new NotFoundException("entity", "id", id);
		}

		@GetMapping("/broken")
		String broken() {
			throw new TransactionSystemException("could not commit",
					new DatabaseException("Neo.DatabaseError.General.UnknownError", "no space left on device"));
		}

		@GetMapping("/reversed")
		String reversed() {
			throw new InvalidInputException(InvalidValue.reversed("from", "2025-01-01", "to", "2024-01-01"));
		}

		@GetMapping("/several")
		String several() {
			throw new InvalidInputException(List.of(new InvalidValue("a", "1", "2"), new InvalidValue("b", null, "3")));
		}

		@PostMapping(path = "/body", consumes = MediaType.APPLICATION_JSON_VALUE)
		String body(@RequestBody Body body) {
			return "";
		}

		@GetMapping("/large")
		String large() {
			throw new TooLargeException("text", 11, 10, "characters", "kaitan.max-text-length");
		}

		@GetMapping("/slow")
		String slow() {
			throw new ClientException("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "late");
		}

		@GetMapping("/crowded")
		String crowded() {
			throw new ClientException("Unable to acquire connection", new TimeoutException("in 5000ms"));
		}

		@GetMapping("/gone")
		String gone() {
			throw new IllegalStateException(new ServiceUnavailableException("no route"));
		}

		@GetMapping("/malformed")
		String malformed(@RequestParam String what) throws IOException {
			throw switch (what) {
				case "parameter" -> new RequestRejectedException("a name with a line break");
				case "parts" -> new MultipartException("no boundary");
				case "chunk" -> new IllegalStateException(new BadRequestException("no chunk"));
				default -> new StreamReadException(null, "Unexpected character");
			};
		}

		@GetMapping("/mistake")
		String mistake() {
			throw new IllegalStateException("secret");
		}

	}

}
