package id.kaitan.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Small damage to bytes: what transport, other programs and attackers do to them.
 */
final class Mutation {

	private static final byte[][] WORDS = words("\0", "\r\n", "\n\n", "\t\t\t", ",,,,", "\"", "\"\"\"", "'", "--", "-1",
			"0", "99999999999999999999", "1e400", "1e999999999", "NaN", "0000-00-00", "20250230", "null", "{", "}",
			"[[[[[[", "]", "\\u0000", "\\ud800", "\u202e", "\ufeff", "\ud83d\ude00", "${jndi:x}", "' OR 1=1 //", "`",
			"<script>", "../../", "%00");

	private Mutation() {
	}

	private static byte[][] words(String... words) {
		return Arrays.stream(words).map((word) -> word.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
	}

	/**
	 * Damages a copy.
	 * @param random decides what and where
	 * @param bytes stay as they are
	 * @return up to eight changes away
	 */
	static byte[] of(RandomGenerator random, byte[] bytes) {
		byte[] changed = bytes;
		for (int i = random.nextInt(8); i >= 0; i--) {
			changed = once(random, changed);
		}
		return changed;
	}

	private static byte[] once(RandomGenerator random, byte[] bytes) {
		int at = random.nextInt(bytes.length + 1);
		int length = Math.min(random.nextInt(16), bytes.length - at);
		return switch (random.nextInt(7)) {
			case 0 -> splice(bytes, at, length, new byte[0]);
			case 1 -> splice(bytes, at, 0, WORDS[random.nextInt(WORDS.length)]);
			case 2 -> splice(bytes, at, length, WORDS[random.nextInt(WORDS.length)]);
			case 3 -> splice(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
			case 4 -> Arrays.copyOf(bytes, at);
			case 5 -> {
				byte[] noise = new byte[length];
				random.nextBytes(noise);
				yield splice(bytes, at, length, noise);
			}
			default -> {
				byte[] flipped = bytes.clone();
				if (at < flipped.length) {
					flipped[at] ^= (byte) (1 << random.nextInt(8));
				}
				yield flipped;
			}
		};
	}

	private static byte[] splice(byte[] bytes, int at, int removed, byte[] added) {
		byte[] spliced = new byte[bytes.length - removed + added.length];
		System.arraycopy(bytes, 0, spliced, 0, at);
		System.arraycopy(added, 0, spliced, at, added.length);
		System.arraycopy(bytes, at + removed, spliced, at + added.length, bytes.length - at - removed);
		return spliced;
	}

}
