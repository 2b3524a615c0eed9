package id.kaitan;

import java.util.Collection;
import java.util.Map;

import id.kaitan.problem.InvalidValue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * What Jackson says about a body that it could not read, in Kaitan's words: the path of
 * the value and where it stands.
 */
final class JsonErrors {

	private static final String BODY = "body";

	private JsonErrors() {
	}

	static InvalidValue of(HttpMessageNotReadableException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof JacksonException jackson) {
				return of(jackson);
			}
		}
		return new InvalidValue(BODY, null, "a JSON document");
	}

	/**
	 * The value to blame.
	 * @param failure what Jackson threw
	 * @return its path, the value where it is known, and what is accepted
	 */
	static InvalidValue of(JacksonException failure) {
		if (failure instanceof InvalidFormatException format) {
			return new InvalidValue(path(failure), String.valueOf(format.getValue()),
					InputErrors.accepted(format.getTargetType(), failure) + at(failure));
		}
		if (failure instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
			return new InvalidValue(path(failure), "another kind of JSON value",
					accepted(mismatch.getTargetType(), failure) + at(failure));
		}
		if (failure.getPath().isEmpty() || failure.getCause() == null) {
			return new InvalidValue(path(failure), failure.getOriginalMessage(), "well-formed JSON" + at(failure));
		}
		return new InvalidValue(path(failure), null, InputErrors.accepted(null, failure) + at(failure));
	}

	private static String accepted(Class<?> type, JacksonException failure) {
		if (type.isArray() || Collection.class.isAssignableFrom(type)) {
			return "a JSON array";
		}
		return (type.isRecord() || Map.class.isAssignableFrom(type)) ? "a JSON object"
				: InputErrors.accepted(type, failure);
	}

	private static String path(JacksonException failure) {
		StringBuilder path = new StringBuilder();
		for (JacksonException.Reference step : failure.getPath()) {
			if (step.getPropertyName() == null) {
				path.append('[').append(step.getIndex()).append(']');
			}
			else {
				path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
			}
		}
		return path.isEmpty() ? BODY : path.toString();
	}

	private static String at(JacksonException failure) {
		TokenStreamLocation location = failure.getLocation();
		return (location == null || location.getLineNr() < 1) ? ""
				: " (at line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
	}

}
