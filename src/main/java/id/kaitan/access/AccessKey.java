package id.kaitan.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is kept: never the key itself, but its SHA-256. A key is 256 random bits,
 * so that nothing can be guessed against the hash; a slow, salted hash protects what
 * people choose, and would cost every request a tenth of a second.
 *
 * @param name who holds it
 * @param role what its holder may do
 * @param hash SHA-256 of the key, in hexadecimal
 * @param createdAt when it was made
 * @param revokedAt when it was revoked, or {@code null} if it holds
 */
record AccessKey(String name, Role role, String hash, Instant createdAt,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant revokedAt) {

	/** What every key begins with, so that one that leaks is found by a search. */
	static final String PREFIX = "kaitan_";

	/** What a name may be. */
	static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

	private static final int BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	/**
	 * A new key.
	 * @return the key itself, which is nowhere kept
	 */
	static String newSecret() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	static String hashOf(String secret) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

	@JsonIgnore
	boolean isValid() {
		return this.revokedAt == null;
	}

	AccessKey revoked(Instant at) {
		return new AccessKey(this.name, this.role, this.hash, this.createdAt, at);
	}

}
