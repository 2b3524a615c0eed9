package id.kaitan.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A login for tests: keys in a file of their own, and an issuer on loopback whose tokens
 * are signed for real.
 */
public final class TestAccess {

	private static final TestAccess INSTANCE = new TestAccess();

	private final KeyFile keys;

	private final Map<Role, String> secrets = new EnumMap<>(Role.class);

	private final RSAKey signer;

	private final String issuer;

	private TestAccess() {
		try {
			Path folder = Files.createTempDirectory("kaitan-access");
			this.keys = new KeyFile(folder.resolve("keys.jsonl"));
			for (Role role : Role.values()) {
				this.secrets.put(role, this.keys.make("the-" + role.id(), role));
			}
			this.signer = new RSAKeyGenerator(2048).keyID("test").generate();
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			this.issuer = "http://127.0.0.1:" + server.getAddress().getPort();
			answer(server, "/.well-known/openid-configuration", """
					{"issuer": "%1$s", "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"],
					 "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
					 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}"""
				.formatted(this.issuer));
			new TestSignIn(this::sign).answerAt(server);
			answer(server, "/keys", new JWKSet(this.signer.toPublicJWK()).toString());
			server.start();
			Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(0)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void answer(HttpServer server, String path, String json) {
		server.createContext(path, (exchange) -> {
			byte[] body = json.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
	}

	static KeyFile keys() {
		return INSTANCE.keys;
	}

	/**
	 * The key of a role.
	 */
	public static String key(Role role) {
		return INSTANCE.secrets.get(role);
	}

	/**
	 * A token of the issuer.
	 * @param subject who holds it
	 * @param life how long it holds from now; negative if it has ended
	 * @param roles what its claim {@code roles} says
	 */
	static String token(String subject, Duration life, String... roles) {
		return INSTANCE.sign(INSTANCE.signer, subject, life, List.of(roles));
	}

	/**
	 * A token that the issuer did not sign, though it says so.
	 */
	static String forged(String subject, String... roles) {
		try {
			return INSTANCE.sign(new RSAKeyGenerator(2048).keyID("test").generate(), subject, Duration.ofHours(1),
					List.of(roles));
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String sign(RSAKey key, String subject, Duration life, List<String> roles) {
		Instant now = Instant.now();
		return sign(key,
				new JWTClaimsSet.Builder().subject(subject)
					.issueTime(Date.from(now.minus(Duration.ofDays(1))))
					.expirationTime(Date.from(now.plus(life)))
					.claim("roles", roles));
	}

	private String sign(JWTClaimsSet.Builder claims) {
		return sign(this.signer, claims);
	}

	private String sign(RSAKey key, JWTClaimsSet.Builder claims) {
		try {
			SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
					claims.issuer(this.issuer).build());
			token.sign(new RSASSASigner(key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues
				.of("kaitan.access.key-file=" + keys().path(), "kaitan.access.burst=100000",
						"kaitan.access.client-id=" + TestSignIn.CLIENT,
						"spring.security.oauth2.resourceserver.jwt.issuer-uri=" + INSTANCE.issuer)
				.applyTo(context);
		}

	}

}
