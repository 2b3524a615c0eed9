package id.kaitan.extraction;

import id.kaitan.article.ArticleText;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.stereotype.Component;

/**
 * The extractor by rules, whose times are among the meters and that has its spans in a
 * trace, as {@code kaitan.extraction}.
 */
@Component
class ObservedExtractor implements FactExtractor {

	private final FactExtractor rules = new RuleExtractor();

	private final ObservationRegistry observations;

	ObservedExtractor(ObservationRegistry observations) {
		this.observations = observations;
	}

	@Override
	public Extraction extract(ArticleText article) {
		return Observation.createNotStarted("kaitan.extraction", this.observations)
			.contextualName("extraction")
			.observe(() -> this.rules.extract(article));
	}

}
