package id.kaitan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import id.kaitan.problem.InvalidValue;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.util.ClassUtils;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/**
 * What Spring says about parameters that it could not convert or that broke a bound, in
 * Kaitan's words.
 */
final class InputErrors {

	private static final Set<Class<?>> WHOLE = Set.of(Integer.class, Long.class, Short.class, Byte.class);

	private static final Set<Class<?>> DECIMAL = Set.of(Double.class, Float.class);

	private InputErrors() {
	}

	static InvalidValue of(TypeMismatchException ex) {
		return new InvalidValue((ex.getPropertyName() != null) ? ex.getPropertyName() : "value",
				String.valueOf(ex.getValue()), accepted(ex.getRequiredType(), ex));
	}

	static InvalidValue of(MissingServletRequestParameterException ex) {
		return new InvalidValue(ex.getParameterName(), null, "a value, for it is required");
	}

	static List<InvalidValue> of(MethodArgumentNotValidException ex) {
		return ex.getAllErrors().stream().map(InputErrors::of).toList();
	}

	static List<InvalidValue> of(HandlerMethodValidationException ex) {
		return ex.getParameterValidationResults().stream().flatMap((result) -> {
			String name = String.valueOf(result.getMethodParameter().getParameterName());
			return result.getResolvableErrors().stream().map((error) -> of(name, result, error));
		}).toList();
	}

	private static InvalidValue of(String name, ParameterValidationResult result, MessageSourceResolvable error) {
		if (error instanceof ObjectError objectError) {
			return of(objectError);
		}
		Object value = result.getArgument();
		return new InvalidValue(name, (value != null) ? value.toString() : null, bound(error));
	}

	private static InvalidValue of(ObjectError error) {
		if (!(error instanceof FieldError field)) {
			return new InvalidValue(error.getObjectName(), null, bound(error));
		}
		Object value = field.getRejectedValue();
		String given = (value instanceof Object[] values) ? Arrays.toString(values)
				: (value != null) ? value.toString() : null;
		if (field.isBindingFailure() && field.contains(TypeMismatchException.class)) {
			TypeMismatchException mismatch = field.unwrap(TypeMismatchException.class);
			return new InvalidValue(field.getField(), given, accepted(mismatch.getRequiredType(), mismatch));
		}
		return new InvalidValue(field.getField(), given, bound(field));
	}

	private static String bound(MessageSourceResolvable error) {
		String message = error.getDefaultMessage();
		return (message != null) ? "a value that " + message : "another value";
	}

	/**
	 * What can be converted to a type, in words.
	 * @param type the type, or {@code null} if it is not known
	 * @param failure the failed conversion
	 * @return for example {@code a date such as 2024-09-30}
	 */
	static String accepted(@Nullable Class<?> type, Throwable failure) {
		Class<?> wanted = (type != null) ? ClassUtils.resolvePrimitiveIfNecessary(type) : Object.class;
		if (wanted.isEnum()) {
			return Arrays.stream(wanted.getEnumConstants())
				.map(String::valueOf)
				.collect(Collectors.joining(", ", "one of ", ""));
		}
		if (wanted == LocalDate.class) {
			return "a date such as 2024-09-30";
		}
		if (wanted == Instant.class) {
			return "an instant such as 2025-09-03T08:00:00Z";
		}
		if (WHOLE.contains(wanted)) {
			return "a whole number";
		}
		if (DECIMAL.contains(wanted)) {
			return "a number";
		}
		if (wanted == Boolean.class) {
			return "true or false";
		}
		return ofMessage(wanted, failure);
	}

	private static String ofMessage(Class<?> wanted, Throwable failure) {
		Throwable root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		String message = (root instanceof IllegalArgumentException) ? root.getMessage() : null;
		return (message != null && !message.startsWith("No enum constant")) ? message
				: "a value for " + wanted.getSimpleName();
	}

}
