package id.kaitan.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import id.kaitan.fact.Evidence;
import id.kaitan.fact.Fact;
import id.kaitan.fact.Participant;

/**
 * When two claims are the same claim: the same article says the same thing in the same
 * place, or the same extractor gives it the same id. The id is a hash of that, so that a
 * batch can be written twice.
 */
final class ClaimId {

	private static final int BYTES = 12;

	private final MessageDigest digest;

	ClaimId() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	/**
	 * The id of a claim.
	 * @param fact what is claimed
	 * @param hasOwnId whether the fact's id identifies it wherever it comes from
	 * @param evidence where
	 * @param retractions how often the article has been retracted before: told again, it
	 * makes new claims
	 * @return the id
	 */
	String of(Fact fact, boolean hasOwnId, Evidence evidence, long retractions) {
		StringBuilder text = new StringBuilder(256);
		text.append(evidence.articleId()).append('\n').append(retractions).append('\n');
		text.append(fact.extractor()).append('\n').append(evidence.start()).append('\n');
		if (hasOwnId) {
			text.append("id\n").append(fact.id());
		}
		else {
			text.append(fact.type()).append('\n').append(fact.mode()).append('\n');
			participants(text, fact.actors());
			participants(text, fact.recipients());
			participants(text, fact.attributedTo());
			text.append((fact.place() != null) ? fact.place().id() : "").append('\n');
			if (fact.time() != null) {
				text.append(fact.time().start()).append('/').append(fact.time().end());
			}
			text.append('\n');
			if (fact.quantity() != null) {
				text.append(fact.quantity().value().stripTrailingZeros().toPlainString())
					.append(fact.quantity().unit());
			}
			text.append('\n').append(fact.polarity()).append('\n').append(fact.modality()).append('\n');
			text.append(fact.title()).append('\n').append(evidence.quote());
		}
		byte[] hash = this.digest.digest(text.toString().getBytes(StandardCharsets.UTF_8));
		return "c" + HexFormat.of().formatHex(hash, 0, BYTES);
	}

	private static void participants(StringBuilder text, List<Participant> participants) {
		participants.forEach((participant) -> text.append(participant.id()).append(' '));
		text.append('\n');
	}

}
