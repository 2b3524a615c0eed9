package id.kaitan;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

import id.kaitan.problem.InvalidValue;
import id.kaitan.problem.NotFoundException;
import id.kaitan.problem.TooExpensiveException;
import id.kaitan.problem.TooLargeException;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * How a problem looks on the wire: besides RFC 9457's members it has {@code field},
 * {@code value} and {@code accepted} where one value is to blame, and {@code errors} with
 * one such entry for each where there are several.
 */
final class Problems {

	private static final String TYPE_PREFIX = "urn:kaitan:problem:";

	private Problems() {
	}

	static ProblemDetail of(HttpStatusCode status, String type, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setType(URI.create(TYPE_PREFIX + type));
		HttpStatus named = HttpStatus.resolve(status.value());
		problem.setTitle((named != null) ? named.getReasonPhrase() : type);
		return problem;
	}

	static ProblemDetail invalid(HttpStatusCode status, String type, List<InvalidValue> errors) {
		ProblemDetail problem = of(status, type,
				errors.stream().map(InvalidValue::sentence).collect(Collectors.joining("; ")));
		InvalidValue first = errors.getFirst();
		problem.setProperty("field", first.field());
		problem.setProperty("value", first.value());
		problem.setProperty("accepted", first.accepted());
		if (errors.size() > 1) {
			problem.setProperty("errors", errors);
		}
		return problem;
	}

	static ProblemDetail notFound(NotFoundException failure) {
		ProblemDetail problem = of(HttpStatus.NOT_FOUND, "not-found", failure.getMessage());
		problem.setProperty("field", failure.field());
		problem.setProperty("value", failure.value());
		return problem;
	}

	static ProblemDetail tooLarge(TooLargeException failure) {
		ProblemDetail problem = of(HttpStatus.CONTENT_TOO_LARGE, "too-large", failure.getMessage());
		problem.setProperty("field", failure.field());
		problem.setProperty("value", failure.size());
		problem.setProperty("limit", failure.limit());
		problem.setProperty("setting", failure.setting());
		return problem;
	}

	static ProblemDetail tooExpensive(TooExpensiveException failure) {
		ProblemDetail problem = of(HttpStatus.SERVICE_UNAVAILABLE, "too-expensive", failure.getMessage());
		if (failure.bound() != null) {
			problem.setProperty("limitMillis", failure.bound().toMillis());
		}
		problem.setProperty("setting", failure.setting());
		return problem;
	}

}
