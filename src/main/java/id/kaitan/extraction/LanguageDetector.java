package id.kaitan.extraction;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import id.kaitan.extraction.pack.LanguagePack;
import id.kaitan.extraction.text.Document;
import id.kaitan.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text by how many of its words a pack knows: the commonest words
 * count most, names not at all. Too few known words are no language of ours, and so are
 * words that only a sister language has; words that sisters share say nothing.
 */
final class LanguageDetector {

	private static final int LENGTH = 1000;

	private static final double COMMON = 2;

	/** The share of the words that must be known. */
	private static final double KNOWN = 0.45;

	/** In a longer text common words, or such as are frequent, must be there too. */
	private static final double SHARE_OF_COMMON = 0.12;

	private static final int LONG = 12;

	private final Map<String, LanguagePack> packs;

	LanguageDetector(Map<String, LanguagePack> packs) {
		this.packs = new TreeMap<>(packs);
	}

	/** The language of a text, or {@code null} if it is none that can be read. */
	@Nullable String detect(String text) {
		Document document = Document.of(text.substring(0, Math.min(text.length(), LENGTH)), Set.of());
		String best = null;
		double most = 0;
		for (Map.Entry<String, LanguagePack> entry : this.packs.entrySet()) {
			double score = score(document, entry.getValue());
			if (score > most) {
				most = score;
				best = entry.getKey();
			}
		}
		return best;
	}

	private static double score(Document document, LanguagePack pack) {
		int words = 0;
		int known = 0;
		int common = 0;
		int frequent = 0;
		int foreign = 0;
		for (Token token : document.tokens()) {
			String lower = token.lower();
			if (token.kind() != Token.Kind.WORD || lower.length() == 1 || token.isCapital() && !pack.is("common", lower)
					|| pack.is("shared", lower)) {
				continue;
			}
			words++;
			foreign += pack.is("sister", lower) ? 1 : 0;
			common += pack.is("common", lower) ? 1 : 0;
			frequent += pack.is("frequent", lower) ? 1 : 0;
			known += isKnown(pack, lower) ? 1 : 0;
		}
		boolean few = words >= LONG && common + frequent < Math.floor(SHARE_OF_COMMON * words);
		if (words == 0 || foreign > 0 && foreign * 3 > common || few || known < KNOWN * words) {
			return 0;
		}
		return known + COMMON * common;
	}

	private static boolean isKnown(LanguagePack pack, String word) {
		return pack.lists(word) && !pack.is("name.particle", word) || pack.guessVerb(word) != null;
	}

}
