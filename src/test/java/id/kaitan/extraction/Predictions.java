package id.kaitan.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.kaitan.article.ArticleText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the extractor over gold documents and writes what it finds, one JSON line a
 * document, without server and database. Arguments: gold files, then the file to write.
 */
final class Predictions {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private Predictions() {
	}

	public static void main(String[] args) throws IOException {
		RuleExtractor extractor = new RuleExtractor();
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < args.length - 1; i++) {
			for (String line : Files.readAllLines(Path.of(args[i]))) {
				if (!line.isBlank()) {
					JsonNode document = JSON.readTree(line);
					Extraction extraction = extractor.extract(article(document));
					lines.add(JSON
						.writeValueAsString(Map.of("id", document.get("id").asString(), "facts", extraction.facts())));
				}
			}
		}
		Files.write(Path.of(args[args.length - 1]), lines);
	}

	static ArticleText article(JsonNode document) {
		String published = text(document, "published");
		return new ArticleText(document.get("text").asString(), text(document, "title"), null, text(document, "outlet"),
				null, (published != null) ? LocalDate.parse(published) : null);
	}

	private static @Nullable String text(JsonNode document, String key) {
		JsonNode value = document.get(key);
		return (value == null || value.isNull()) ? null : value.asString();
	}

}
