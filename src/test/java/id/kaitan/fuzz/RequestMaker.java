package id.kaitan.fuzz;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes requests: each number gives one request, always the same one. Most are nearly
 * right, so that they get past the first check.
 */
final class RequestMaker {

	private static final List<String> VALUES = List.of("", " ", "0", "-1", "1", "2147483648", "9223372036854775808",
			"1e309", "1e999999999", "NaN", "null", "true", "country:RUS", "country:PRK", "person:kim-jong-un",
			"org:nato", "place:kursk-ru", "country:", ":", "org:PRK-MIL", "2024-09-01", "2024-02-30", "0000-00-00",
			"-999999999-01-01", "+999999999-12-31", "2025-09-03T08:00:00Z", "MEETING", "meeting", "' OR 1=1 --",
			"'}) DETACH DELETE n //", "\"} RETURN 1", "`", "\\", "\\u0027", "$param", "<script>alert(1)</script>",
			"\"><img src=x onerror=alert(1)>", "../../etc/passwd", "..\\..\\win.ini", "file:///etc/passwd", "%00", "\0",
			"\r\nX-Injected: 1", "\u202e", "\ufeff", "\ud83d\ude00", "\u0130", "\uffff", "=cmd|' /C calc'!A0",
			"${jndi:ldap://127.0.0.1/a}", "{{7*7}}", "%", "*", "~", "a~2", "(a+)+$", "\"unclosed", "AND", "OR OR",
			"name:(a AND b", "/a/", "[1 TO 2]", "a^99999", "Ukraina", "Korut", "\u0643\u0648\u0631\u064a\u0627",
			"\u671d\u9c9c", "a".repeat(300), "\u00e9".repeat(2_000));

	private static final List<String> TYPES = List.of("application/json", "application/x-ndjson", "text/plain",
			"application/xml", "multipart/form-data", "multipart/form-data; boundary=x", "application/octet-stream",
			"application/gzip", "*/*", "a/b;c=d", "", ";", "application/json;charset=utf-7");

	private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS",
			"TRACE", "PROPFIND", "get");

	private static final List<String> PATHS = List.of("/", "/api", "/api/", "/api/entities/", "/api/entities//x",
			"/api/%2e%2e/x", "/api/entities/%zz", "/api/jobs/x/rejects", "/actuator", "/actuator/health",
			"/actuator/health/x", "/v3/api-docs.yaml", "/v3/api-docs/swagger-config", "/swagger-ui.html", "/browser/",
			"/browser/../x", "/browser-guide/kaitan.html", "/error", "/entity/x", "/api/session", "/js/main.js/x",
			"/webjars/", "/favicon.ico", "/api/entities?q=%zz", "/api/entities?q=%c3%28", "/api/entities?%00=1&q=a",
			"/api/entities?=&&=&q", "/api/timeline?entity[]=x&entity[0]=y", "/api/paths?from=a&to=%");

	private static final int ONE_OF_THE_SAME = 20;

	private final ApiDescription api;

	private final BodyMaker bodies = new BodyMaker();

	RequestMaker(ApiDescription api) {
		this.api = api;
	}

	/**
	 * The request of a number.
	 * @param number which
	 * @return the request
	 */
	Request request(long number) {
		SplittableRandom random = new SplittableRandom(number * 0x9E3779B97F4A7C15L);
		ApiDescription.Operation operation = operation(random);
		boolean wild = random.nextInt(20) == 0;
		String method = (random.nextInt(40) == 0) ? pick(random, METHODS) : operation.method();
		String target = wild ? pick(random, PATHS) : target(random, operation);
		ByteArrayOutputStream request = new ByteArrayOutputStream();
		StringBuilder head = new StringBuilder(method).append(' ')
			.append(target)
			.append(" HTTP/1.1\r\nHost: localhost\r\n");
		if (random.nextInt(4) == 0) {
			head.append("Accept: ").append(pick(random, TYPES)).append("\r\n");
		}
		if (random.nextInt(6) == 0) {
			head.append("Accept-Language: ").append(header(pick(random, VALUES))).append("\r\n");
		}
		if (random.nextInt(30) == 0) {
			head.append(header(pick(random, VALUES))).append(": ").append(header(pick(random, VALUES))).append("\r\n");
		}
		byte[] body = new byte[0];
		if (!operation.bodies().isEmpty() && !method.equals("GET") && !method.equals("HEAD")) {
			BodyMaker.Body made = this.bodies.make(random, operation);
			body = made.bytes();
			head.append("Content-Type: ")
				.append((random.nextInt(15) == 0) ? pick(random, TYPES) : made.type())
				.append("\r\n");
		}
		boolean chunked = body.length > 0 && random.nextInt(5) == 0;
		head.append(chunked ? "Transfer-Encoding: chunked\r\n\r\n" : "Content-Length: " + body.length + "\r\n\r\n");
		request.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
		if (chunked) {
			request.writeBytes((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
		}
		request.writeBytes(body);
		if (chunked) {
			request.writeBytes("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
		}
		return new Request(method, target, request.toByteArray());
	}

	/**
	 * What has nothing that could be varied is asked seldom: it is the same request each
	 * time, and some of these read all of the graph.
	 */
	private ApiDescription.Operation operation(SplittableRandom random) {
		ApiDescription.Operation operation = pick(random, this.api.operations());
		while (operation.parameters().isEmpty() && operation.bodies().isEmpty()
				&& random.nextInt(ONE_OF_THE_SAME) != 0) {
			operation = pick(random, this.api.operations());
		}
		return operation;
	}

	private String target(SplittableRandom random, ApiDescription.Operation operation) {
		String path = operation.path();
		StringBuilder query = new StringBuilder();
		for (ApiDescription.Parameter parameter : operation.parameters()) {
			if (parameter.in().equals("path")) {
				path = path.replace("{" + parameter.name() + "}", encoded(value(random, parameter)));
			}
			else if (parameter.in().equals("query")) {
				for (int i = (random.nextInt(3) == 0) ? 0 : 1 + random.nextInt(8) / 7; i > 0; i--) {
					query.append(query.isEmpty() ? '?' : '&')
						.append(parameter.name())
						.append('=')
						.append(encoded(value(random, parameter)));
				}
			}
		}
		if (random.nextInt(25) == 0) {
			query.append(query.isEmpty() ? '?' : '&').append(encoded(pick(random, VALUES))).append("=x");
		}
		return path + query;
	}

	private static String value(SplittableRandom random, ApiDescription.Parameter parameter) {
		int kind = random.nextInt(10);
		if (kind < 4 && !parameter.accepted().isEmpty()) {
			return pick(random, parameter.accepted());
		}
		if (kind < 7) {
			return switch (parameter.type()) {
				case "integer" -> String.valueOf(random.nextInt(-2, 60));
				case "number" -> String.valueOf(random.nextDouble(-1, 2));
				case "boolean" -> String.valueOf(random.nextBoolean());
				default -> typical(random, parameter);
			};
		}
		return pick(random, VALUES);
	}

	private static String typical(SplittableRandom random, ApiDescription.Parameter parameter) {
		if (parameter.format().startsWith("date")) {
			String day = "%d-%02d-%02d".formatted(random.nextInt(1900, 2100), random.nextInt(1, 13),
					random.nextInt(1, 29));
			return parameter.format().equals("date-time") ? day + "T00:00:00Z" : day;
		}
		return switch (parameter.name()) {
			case "feed" -> pick(random, List.of("gdelt", "ucdp", "icews", "acled", "polecat"));
			case "interval" -> pick(random, List.of("day", "month", "year"));
			case "entity", "from", "to", "a", "b", "id" -> pick(random, VALUES.subList(11, 16));
			default -> pick(random, VALUES);
		};
	}

	/**
	 * An address has no bytes of its own but these; what must not be encoded is tried as
	 * a path.
	 */
	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/** A header's value may be strange, but the request stays one request. */
	private static String header(String value) {
		return value.replaceAll("[\\r\\n]", "");
	}

	private static <T> T pick(SplittableRandom random, List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	/**
	 * A request as it goes over the wire.
	 *
	 * @param method its method
	 * @param target what it asks for
	 * @param bytes all of it
	 */
	record Request(String method, String target, byte[] bytes) {

	}

}
