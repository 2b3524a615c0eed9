package id.kaitan.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import id.kaitan.article.ArticleText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles of the length that newspapers print, composed from the paragraphs of real
 * texts of one language, the same for the same number. Its texts are the gold documents
 * where they are given, and always the article in the repository.
 */
final class ArticlePool {

	private static final int LEAST_LENGTH = 1500;

	private static final int MORE_LENGTH = 2500;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final List<List<String>> paragraphs = List.of(new ArrayList<>(), new ArrayList<>());

	ArticlePool(Path gold) throws IOException {
		add(JSON.readTree(Files.readString(Path.of("seeds", "articles", "putin-kim-beijing.json"))), "id");
		for (Path file : FactQuality.gold(gold)) {
			for (String line : Files.readAllLines(file)) {
				if (!line.isBlank()) {
					JsonNode document = JSON.readTree(line);
					add(document, document.path("language").asString("id"));
				}
			}
		}
	}

	private void add(JsonNode document, String language) {
		for (String paragraph : document.path("text").asString("").split("\n+")) {
			if (!paragraph.isBlank()) {
				this.paragraphs.get(language.equals("en") ? 1 : 0).add(paragraph.strip());
			}
		}
	}

	/** How many different paragraphs there are. */
	int size() {
		return this.paragraphs.get(0).size() + this.paragraphs.get(1).size();
	}

	/** An article by its number; every fourth is English if there are English texts. */
	ArticleText article(int number) {
		Random random = new Random(number);
		List<String> from = this.paragraphs.get((number % 4 == 3 && !this.paragraphs.get(1).isEmpty()) ? 1 : 0);
		int length = LEAST_LENGTH + random.nextInt(MORE_LENGTH);
		StringBuilder text = new StringBuilder();
		while (text.length() < length) {
			text.append(from.get(random.nextInt(from.size()))).append("\n\n");
		}
		return new ArticleText(text.toString(), null, null, null, null,
				LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365)));
	}

}
