package id.kaitan.transfer;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The digest of a set of records, whatever their order: the sum of their SHA-256 values.
 * Two graphs with the same digest have the same nodes and relationships.
 */
final class GraphDigest {

	private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

	private final MessageDigest sha256 = sha256();

	private BigInteger sum = BigInteger.ZERO;

	private long nodes;

	private long ties;

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	void addNode(String line) {
		add(line);
		this.nodes++;
	}

	void addTie(String line) {
		add(line);
		this.ties++;
	}

	private void add(String line) {
		this.sum = this.sum.add(new BigInteger(1, this.sha256.digest(line.getBytes(StandardCharsets.UTF_8))))
			.mod(MODULUS);
	}

	Summary summary(long leftOut) {
		return new Summary(this.nodes, this.ties, "%064x".formatted(this.sum), leftOut);
	}

	/**
	 * What a graph or an export holds.
	 *
	 * @param nodes how many nodes
	 * @param ties how many relationships
	 * @param digest of all of them, in hexadecimal digits
	 * @param leftOut how many nodes have no id of the model, an analyst's own for
	 * example, and are not exported
	 */
	record Summary(long nodes, long ties, String digest, long leftOut) {

	}

}
