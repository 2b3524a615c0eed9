package id.kaitan.access;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * What is told to a caller who is not let through, in the form that every problem has.
 * Neither what was presented nor why it was refused in detail is repeated.
 */
final class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException {
		if (failure instanceof AuthenticationServiceException) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "5");
			write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "unavailable",
					"who asks cannot be checked now: the keys or the issuer cannot be reached");
			return;
		}
		if (isPage(request)) {
			response.sendRedirect(
					"/sign-in?to=" + java.net.URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8));
			return;
		}
		boolean presented = failure instanceof InvalidBearerTokenException;
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE,
				presented ? "Bearer realm=\"kaitan\", error=\"invalid_token\"" : "Bearer realm=\"kaitan\"");
		write(request, response, HttpStatus.UNAUTHORIZED, "unauthenticated", presented
				? "the key or token is not valid, or not any more"
				: "a key is needed; accepted: the header Authorization: Bearer <key>, or a session of the explorer");
	}

	/** A page that someone opens in a browser: it is led to where one signs in. */
	private static boolean isPage(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return request.getMethod().equals("GET") && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)
				&& !request.getRequestURI().startsWith("/api/");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
			throws IOException {
		if (failure instanceof CsrfException) {
			write(request, response, HttpStatus.FORBIDDEN, "csrf",
					"a session of the explorer may write only with the header X-XSRF-TOKEN that repeats its cookie XSRF-TOKEN");
			return;
		}
		write(request, response, HttpStatus.FORBIDDEN, "forbidden",
				"the role of this caller does not allow it; accepted: a key with a higher role (read, ingest, admin)");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException failure)
			throws IOException {
		write(request, response, HttpStatus.BAD_REQUEST, "invalid-input",
				"the address or a header is not accepted: it has a control character, an encoded slash or percent sign, a semicolon or a way out of a folder");
	}

	static void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String type,
			String detail, Map<String, Object> more) throws IOException {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setType(URI.create("urn:kaitan:problem:" + type));
		problem.setTitle(status.getReasonPhrase());
		more.forEach(problem::setProperty);
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		byte[] body = JSON.writeValueAsBytes(asMap(problem, request.getRequestURI()));
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	static void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String type,
			String detail) throws IOException {
		write(request, response, status, type, detail, Map.of());
	}

	private static Map<String, Object> asMap(ProblemDetail problem, String instance) {
		Map<String, Object> members = new java.util.LinkedHashMap<>();
		members.put("type", String.valueOf(problem.getType()));
		members.put("title", String.valueOf(problem.getTitle()));
		members.put("status", problem.getStatus());
		members.put("detail", String.valueOf(problem.getDetail()));
		members.put("instance", instance);
		if (problem.getProperties() != null) {
			members.putAll(problem.getProperties());
		}
		return members;
	}

}
