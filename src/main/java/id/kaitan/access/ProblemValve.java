package id.kaitan.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * What the container refuses by itself, such as an address with an encoded slash, comes
 * back in the form that every problem has. Nothing of the request is repeated.
 */
final class ProblemValve extends ErrorReportValve {

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		if (response.getStatus() < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
				|| !response.setErrorReported()) {
			return;
		}
		HttpStatus status = HttpStatus.resolve(response.getStatus());
		String title = (status != null) ? status.getReasonPhrase() : "Refused";
		String type = (response.getStatus() < HttpStatus.INTERNAL_SERVER_ERROR.value()) ? "invalid-input" : "internal";
		byte[] body = """
				{"type":"urn:kaitan:problem:%s","title":"%s","status":%d,"detail":"the request was not accepted as HTTP"}"""
			.formatted(type, title, response.getStatus())
			.getBytes(StandardCharsets.UTF_8);
		try {
			response.setHeader("X-Content-Type-Options", "nosniff");
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.setContentLength(body.length);
			response.getOutputStream().write(body);
			response.finishResponse();
		}
		catch (IOException | IllegalStateException ex) {
			// The one who asked is gone, or has got a part of another answer.
			return;
		}
	}

}
