package id.kaitan.extraction;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import id.kaitan.article.ArticleText;
import id.kaitan.fact.Evidence;
import id.kaitan.fact.Fact;

/**
 * Any text as an article: it is survived, and every piece of evidence is exact. A target
 * for a fuzzer that is guided by coverage.
 */
public final class ExtractionFuzz {

	private static final RuleExtractor EXTRACTOR = new RuleExtractor();

	private static final String[] LANGUAGES = { "id", "en", null };

	private ExtractionFuzz() {
	}

	/**
	 * Extracts from one text.
	 * @param data the language by the first byte, then the text in UTF-8
	 */
	public static void fuzzerTestOneInput(byte[] data) {
		if (data.length == 0) {
			return;
		}
		String text = new String(data, 1, data.length - 1, StandardCharsets.UTF_8);
		String language = LANGUAGES[(data[0] & 0xff) % LANGUAGES.length];
		LocalDate published = ((data[0] & 0x80) != 0) ? null : LocalDate.of(2025, 9, 3);
		for (Fact fact : EXTRACTOR.extract(new ArticleText(text, null, null, null, language, published)).facts()) {
			for (Evidence place : fact.evidence()) {
				if (!text.substring(place.start(), place.end()).equals(place.quote())) {
					throw new IllegalStateException("'" + place.quote() + "' does not stand at " + place.start());
				}
			}
		}
	}

}
