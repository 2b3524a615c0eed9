package id.kaitan.event;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import id.kaitan.fact.Fact;
import id.kaitan.fact.FactTime;
import id.kaitan.fact.Participant;

/**
 * What a node is called where it is drawn.
 */
final class Caption {

	private static final int NAMES = 3;

	private static final int LONGEST_QUOTE = 80;

	private Caption() {
	}

	/**
	 * The caption of an event or standing relation.
	 * @param fact the event
	 * @return for example {@code Meeting: Vladimir Putin, Kim Jong Un (2025-09-03)}
	 */
	static String of(Fact fact) {
		StringBuilder caption = new StringBuilder(words(fact)).append(": ").append(names(fact.actors()));
		if (!fact.recipients().isEmpty()) {
			caption.append(" \u2192 ").append(names(fact.recipients()));
		}
		if (fact.time() != null) {
			caption.append(" (").append(day(fact.time())).append(')');
		}
		return caption.toString();
	}

	private static String words(Fact fact) {
		String words = fact.type().name().replace('_', ' ').toLowerCase(Locale.ROOT);
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	private static String names(List<Participant> participants) {
		String names = participants.stream().limit(NAMES).map(Participant::name).collect(Collectors.joining(", "));
		return (participants.size() > NAMES) ? names + " \u2026" : names;
	}

	private static String day(FactTime time) {
		String day = time.orderedAt().toString();
		return switch (time.precision()) {
			case DAY, BEFORE -> day;
			case MONTH -> day.substring(0, 7);
			case YEAR -> day.substring(0, 4);
			case APPROXIMATE -> "about " + day;
			case RANGE -> day + " \u2013 " + ((time.start() == null || time.end() == null) ? "" : time.end());
		};
	}

	/**
	 * The caption of a claim.
	 * @param claim the claim
	 * @return its quote, shortened; what it is about if it has none
	 */
	static String of(Claim claim) {
		String quote = claim.evidence().quote().strip();
		if (quote.isEmpty()) {
			return words(claim.fact());
		}
		if (quote.length() <= LONGEST_QUOTE) {
			return quote;
		}
		int end = Character.isHighSurrogate(quote.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
		return quote.substring(0, end) + "\u2026";
	}

}
