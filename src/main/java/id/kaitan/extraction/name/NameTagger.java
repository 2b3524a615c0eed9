package id.kaitan.extraction.name;

import java.util.Arrays;
import java.util.List;

import id.kaitan.extraction.name.NameModel.Tag;
import id.kaitan.extraction.pack.LanguagePack;
import id.kaitan.extraction.text.Document;
import id.kaitan.extraction.text.Sentence;
import id.kaitan.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tags the words of names that no list has, by the model of a language's pack: the tags
 * of a sentence that together score best. Deterministic, immutable and linear in the
 * length of the text.
 */
public final class NameTagger {

	private final NameModel model;

	private final NameFeatures features;

	private NameTagger(NameModel model, NameFeatures features) {
		this.model = model;
		this.features = features;
	}

	/**
	 * The tagger of a language.
	 * @param pack the language
	 * @param gazetteer all known names
	 * @return the tagger, or {@code null} if its pack has no model
	 */
	public static @Nullable NameTagger of(LanguagePack pack, Gazetteer gazetteer) {
		NameModel model = NameModel.load(pack.code());
		return (model != null) ? new NameTagger(model, new NameFeatures(pack, gazetteer.catalog().entities())) : null;
	}

	/** The tag of each token; outside of sentences {@link Tag#O}. */
	Tag[] tags(Document document) {
		Tag[] tags = new Tag[document.tokens().size()];
		Arrays.fill(tags, Tag.O);
		for (Sentence sentence : document.sentences()) {
			List<Token> tokens = document.tokens().subList(sentence.from(), sentence.to());
			if (tokens.stream().anyMatch(Token::isCapital)) {
				int[] found = best(tokens);
				for (int i = 0; i < found.length; i++) {
					tags[sentence.from() + i] = Tag.of(found[i]);
				}
			}
		}
		return tags;
	}

	private int[] best(List<Token> tokens) {
		double[][] scores = new double[tokens.size()][Tag.COUNT];
		String[] shapes = NameFeatures.shapes(tokens);
		for (int i = 0; i < scores.length; i++) {
			double[] here = scores[i];
			this.features.of(tokens, shapes, i,
					(name, first, second, third) -> this.model.score(name, first, second, third, here));
		}
		return Viterbi.best(scores, this.model::transition);
	}

}
