package id.kaitan;

import java.util.List;

import id.kaitan.problem.InvalidInputException;
import id.kaitan.problem.InvalidValue;
import id.kaitan.problem.KaitanException;
import id.kaitan.problem.NotFoundException;
import id.kaitan.problem.TooExpensiveException;
import id.kaitan.problem.TooLargeException;
import id.kaitan.problem.UnavailableException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.exc.StreamReadException;

import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Every failure as a problem detail (RFC 9457) that names the field, the value and what
 * is accepted. What went wrong inside is logged and not told.
 */
@RestControllerAdvice
class ApiExceptionHandler extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(ApiExceptionHandler.class);

	private final DatabaseFailures databaseFailures;

	ApiExceptionHandler(DatabaseFailures databaseFailures) {
		this.databaseFailures = databaseFailures;
	}

	@ExceptionHandler
	@Nullable ResponseEntity<Object> handle(Exception failure, WebRequest request) {
		KaitanException known = known(failure);
		if (known == null && failure instanceof StreamReadException json) {
			return invalid(failure, List.of(JsonErrors.of(json)), new HttpHeaders(), request);
		}
		if (known == null && isMalformed(failure)) {
			return invalid(failure,
					List.of(new InvalidValue("request", null,
							"well-formed HTTP, with parameters, chunks and parts that end")),
					new HttpHeaders(), request);
		}
		if (known == null) {
			log.error("{} failed", request.getDescription(false), failure);
			ProblemDetail problem = Problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal",
					"Kaitan failed to answer; its log says why");
			return respond(failure, problem, new HttpHeaders(), request);
		}
		return handle(known, request);
	}

	/** What the container could not read is the sender's mistake, wherever it shows. */
	private static boolean isMalformed(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof BadRequestException || cause instanceof InvalidParameterException
					|| cause instanceof MultipartException || cause instanceof RequestRejectedException) {
				return true;
			}
		}
		return false;
	}

	private @Nullable KaitanException known(Exception failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof KaitanException found) {
				return found;
			}
		}
		return this.databaseFailures.translate(failure);
	}

	private @Nullable ResponseEntity<Object> handle(KaitanException failure, WebRequest request) {
		HttpHeaders headers = new HttpHeaders();
		ProblemDetail problem = switch (failure) {
			case InvalidInputException ex -> Problems.invalid(HttpStatus.BAD_REQUEST, "invalid-input", ex.errors());
			case NotFoundException ex -> Problems.notFound(ex);
			case TooLargeException ex -> Problems.tooLarge(ex);
			case TooExpensiveException ex -> Problems.tooExpensive(ex);
			case UnavailableException ex -> {
				headers.set(HttpHeaders.RETRY_AFTER, "5");
				yield Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", ex.getMessage());
			}
		};
		return respond(failure, problem, headers, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException ex, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		return invalid(ex, List.of(InputErrors.of(ex)), headers, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
			MissingServletRequestParameterException ex, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		return invalid(ex, List.of(InputErrors.of(ex)), headers, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return invalid(ex, InputErrors.of(ex), headers, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
			HandlerMethodValidationException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return invalid(ex, InputErrors.of(ex), headers, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		KaitanException known = known(ex);
		if (known != null) {
			return handle(known, request);
		}
		return invalid(ex, List.of(JsonErrors.of(ex)), headers, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(HttpMediaTypeNotSupportedException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		InvalidValue error = InvalidValue.notOneOf("Content-Type", ex.getContentType(), ex.getSupportedMediaTypes());
		return respond(ex, Problems.invalid(status, "unsupported-media-type", List.of(error)), headers, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(HttpMediaTypeNotAcceptableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		InvalidValue error = InvalidValue.notOneOf("Accept", request.getHeader(HttpHeaders.ACCEPT),
				ex.getSupportedMediaTypes());
		return respond(ex, Problems.invalid(status, "not-acceptable", List.of(error)), headers, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
			HttpRequestMethodNotSupportedException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		InvalidValue error = InvalidValue.notOneOf("method", ex.getMethod(),
				(ex.getSupportedHttpMethods() != null) ? ex.getSupportedHttpMethods() : List.of());
		return respond(ex, Problems.invalid(status, "method-not-allowed", List.of(error)), headers, request);
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(MaxUploadSizeExceededException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ProblemDetail problem = Problems.of(HttpStatus.CONTENT_TOO_LARGE, "too-large",
				"the upload is larger than spring.servlet.multipart.max-file-size allows");
		return respond(ex, problem, headers, request);
	}

	private @Nullable ResponseEntity<Object> invalid(Exception ex, List<InvalidValue> errors, HttpHeaders headers,
			WebRequest request) {
		return respond(ex, Problems.invalid(HttpStatus.BAD_REQUEST, "invalid-input", errors), headers, request);
	}

	private @Nullable ResponseEntity<Object> respond(Exception ex, ProblemDetail problem, HttpHeaders headers,
			WebRequest request) {
		return handleExceptionInternal(ex, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
	}

}
