package id.kaitan.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import id.kaitan.article.ArticleText;
import id.kaitan.entity.SeedCatalog;
import id.kaitan.extraction.frame.ArticleCoder;
import id.kaitan.extraction.frame.Expressions;
import id.kaitan.extraction.name.Gazetteer;
import id.kaitan.extraction.pack.LanguagePack;
import id.kaitan.extraction.quantity.QuantityParser;
import id.kaitan.extraction.text.Document;
import id.kaitan.extraction.time.TimeParser;

/**
 * The extractor by rules: packs and names are read once, then it is immutable.
 */
class RuleExtractor implements FactExtractor {

	private final List<String> languages = LanguagePack.available();

	private final Map<String, LanguagePack> packs = new HashMap<>();

	private final Map<String, ArticleCoder> coders = new HashMap<>();

	private final Map<String, TimeParser> times = new HashMap<>();

	private final Map<String, QuantityParser> quantities = new HashMap<>();

	private final LanguageDetector detector;

	RuleExtractor() {
		Gazetteer gazetteer = new Gazetteer(SeedCatalog.load());
		for (String language : this.languages) {
			LanguagePack pack = new LanguagePack(language);
			this.packs.put(language, pack);
			this.coders.put(language, new ArticleCoder(pack, gazetteer));
			QuantityParser quantity = new QuantityParser(language);
			this.quantities.put(language, quantity);
			this.times.put(language, new TimeParser(language, quantity.numbers()));
		}
		this.detector = new LanguageDetector(this.packs);
	}

	@Override
	public Extraction extract(ArticleText article) {
		String language = (article.language() != null) ? article.language() : this.detector.detect(article.text());
		LanguagePack pack = this.packs.get(language);
		ArticleCoder coder = this.coders.get(language);
		if (pack == null || coder == null || article.text().isBlank()) {
			return new Extraction((language != null) ? language : "und", article.published(), List.of());
		}
		Document document = Document.of(article.text(), pack.words("abbreviation"));
		QuantityParser quantities = Objects.requireNonNull(this.quantities.get(language));
		TimeParser.Parsed times = Objects.requireNonNull(this.times.get(language))
			.parse(article.text(), document.tokens(), article.published());
		Expressions expressions = Expressions.of(times.expressions(),
				quantities.parse(article.text(), document.tokens()));
		List<ArticleCoder.Coded> coded = coder.code(document, expressions);
		return new Extraction(pack.code(), times.published(), coded.stream().map(ArticleCoder.Coded::fact).toList(),
				coded.stream().map(ArticleCoder.Coded::explanation).toList());
	}

}
