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

	private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

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

	/** Viterbi's algorithm. */
	private int[] best(List<Token> tokens) {
		int length = tokens.size();
		int[] scores = new int[length * Tag.COUNT];
		byte[] from = new byte[length * Tag.COUNT];
		String[] shapes = NameFeatures.shapes(tokens);
		for (int i = 0; i < length; i++) {
			int offset = i * Tag.COUNT;
			this.features.of(tokens, shapes, i,
					(name, first, second, third) -> this.model.score(name, first, second, third, scores, offset));
			for (int tag = 0; tag < Tag.COUNT; tag++) {
				int best = IMPOSSIBLE;
				for (int before = 0; before < Tag.COUNT; before++) {
					if (Tag.of(tag).mayFollow((i > 0) ? Tag.of(before) : Tag.O)) {
						int score = (i > 0) ? scores[offset - Tag.COUNT + before] + this.model.transition(before, tag)
								: this.model.transition(Tag.COUNT, tag);
						if (score > best) {
							best = score;
							from[offset + tag] = (byte) before;
						}
					}
				}
				scores[offset + tag] += best;
			}
		}
		return path(scores, from, length);
	}

	private static int[] path(int[] scores, byte[] from, int length) {
		int[] path = new int[length];
		int last = (length - 1) * Tag.COUNT;
		for (int tag = 1; tag < Tag.COUNT; tag++) {
			if (scores[last + tag] > scores[last + path[length - 1]]) {
				path[length - 1] = tag;
			}
		}
		for (int i = length - 1; i > 0; i--) {
			path[i - 1] = from[i * Tag.COUNT + path[i]];
		}
		return path;
	}

}
