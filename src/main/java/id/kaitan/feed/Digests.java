package id.kaitan.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * Short ids that are made of what they stand for, so that the same is always the same.
 */
final class Digests {

	private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Digests::sha256);

	private Digests() {
	}

	/**
	 * An id of several parts.
	 * @param parts in order, each of which may be missing
	 * @return 24 hexadecimal digits
	 */
	static String of(@Nullable String... parts) {
		MessageDigest digest = SHA_256.get();
		digest.reset();
		for (String part : parts) {
			if (part != null) {
				digest.update(part.getBytes(StandardCharsets.UTF_8));
			}
			digest.update((byte) 0);
		}
		return HexFormat.of().formatHex(digest.digest(), 0, 12);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
