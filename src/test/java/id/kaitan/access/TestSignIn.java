package id.kaitan.access;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * The part of an issuer where people sign in: a page that asks as whom, and tokens for
 * the code that it gives. A code holds once, for the client and the verifier that it was
 * made for.
 */
final class TestSignIn {

	static final String CLIENT = "kaitan-test";

	/** Who may sign in, and the roles that they have. */
	private static final Map<String, List<String>> PEOPLE = Map.of("Anna", List.of("read"), "Budi", List.of("guest"));

	private final Function<JWTClaimsSet.Builder, String> signer;

	private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

	TestSignIn(Function<JWTClaimsSet.Builder, String> signer) {
		this.signer = signer;
	}

	void answerAt(HttpServer server) {
		server.createContext("/authorize", this::authorize);
		server.createContext("/token", this::token);
	}

	private void authorize(HttpExchange exchange) throws IOException {
		Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
		String back = asked.get("redirect_uri") + "?state=" + encode(asked.get("state"));
		StringBuilder page = new StringBuilder("<!doctype html><title>Issuer</title><link rel=icon href='data:,'>");
		PEOPLE.keySet().forEach((name) -> {
			String code = UUID.randomUUID().toString();
			this.codes.put(code, with(asked, "name", name));
			page.append("<p><a href='%s&code=%s'>I am %s</a></p>".formatted(back, code, name));
		});
		page.append("<p><a href='%s&error=access_denied'>Not me</a></p>".formatted(back));
		send(exchange, 200, "text/html", page.toString());
	}

	private void token(HttpExchange exchange) throws IOException {
		Map<String, String> asked = parameters(
				new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
		Map<String, String> begun = this.codes.remove(asked.getOrDefault("code", ""));
		if (begun == null || !CLIENT.equals(asked.get("client_id"))
				|| !begun.get("redirect_uri").equals(asked.get("redirect_uri"))
				|| !challenge(asked.getOrDefault("code_verifier", "")).equals(begun.get("code_challenge"))) {
			send(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
			return;
		}
		String name = begun.get("name");
		Date now = Date.from(Instant.now());
		Date later = Date.from(Instant.now().plus(Duration.ofHours(1)));
		String id = this.signer.apply(new JWTClaimsSet.Builder().subject(name)
			.audience(CLIENT)
			.issueTime(now)
			.expirationTime(later)
			.claim("nonce", begun.get("nonce")));
		String access = this.signer.apply(new JWTClaimsSet.Builder().subject(name)
			.issueTime(now)
			.expirationTime(later)
			.claim("roles", PEOPLE.get(name)));
		send(exchange, 200, "application/json",
				"{\"access_token\":\"%s\",\"id_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":3600}"
					.formatted(access, id));
	}

	private static String challenge(String verifier) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Map<String, String> with(Map<String, String> map, String key, String value) {
		Map<String, String> more = new ConcurrentHashMap<>(map);
		more.put(key, value);
		return more;
	}

	private static Map<String, String> parameters(String query) {
		return Arrays.stream(query.split("&"))
			.map((part) -> part.split("=", 2))
			.collect(Collectors.toMap((part) -> part[0], (part) -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
		byte[] body = text.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", type);
		exchange.sendResponseHeaders(status, body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

}
