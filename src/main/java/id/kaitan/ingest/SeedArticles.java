package id.kaitan.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import id.kaitan.entity.NameLanguage;
import id.kaitan.graph.Cypher;
import id.kaitan.graph.GraphLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Tells the graph the articles of the seeds, by the way that every article goes. They
 * come before all else that the seeds know: so {@code MATCH (n) RETURN n LIMIT 100},
 * which reads in the order of writing, shows a story and not a hundred countries.
 */
@Component
@Order(50)
class SeedArticles implements GraphLoader {

	private static final Logger logger = LoggerFactory.getLogger(SeedArticles.class);

	private final ArticleIngest ingest;

	private final Cypher cypher;

	private final JsonMapper mapper;

	private final boolean wanted;

	SeedArticles(ArticleIngest ingest, Cypher cypher, JsonMapper mapper, @Value("${kaitan.seed:true}") boolean wanted) {
		this.ingest = ingest;
		this.cypher = cypher;
		this.mapper = mapper;
		this.wanted = wanted;
	}

	@Override
	public void load() {
		if (!this.wanted) {
			return;
		}
		this.cypher.run("seed/begin").run();
		if (!this.cypher.run("seed/articles-wanted").fetch().one().isPresent()) {
			return;
		}
		List<Resource> articles = resources();
		for (Resource article : articles) {
			ArticleAnswer answer = this.ingest.post(read(article).checked(Integer.MAX_VALUE), new NameLanguage(""))
				.answer();
			logger.info("Seeds: article {} with {} facts", article.getFilename(), answer.facts().size());
		}
		this.cypher.run("seed/articles-told").bind((long) articles.size()).to("articles").run();
	}

	private static List<Resource> resources() {
		try {
			return Arrays
				.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:seeds/articles/*.json"))
				.sorted(Comparator.comparing((article) -> String.valueOf(article.getFilename())))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ArticleRequest read(Resource article) {
		try (InputStream in = article.getInputStream()) {
			return this.mapper.readValue(in, ArticleRequest.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("seeds/articles/" + article.getFilename() + " cannot be read", ex);
		}
	}

}
