package id.kaitan.extraction.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.kaitan.extraction.name.Gazetteer;
import id.kaitan.extraction.name.Mention;
import id.kaitan.extraction.name.MentionFinder;
import id.kaitan.extraction.name.NameTagger;
import id.kaitan.extraction.pack.LanguagePack;
import id.kaitan.extraction.text.Document;
import id.kaitan.extraction.text.Reading;
import id.kaitan.extraction.text.Sentence;
import id.kaitan.fact.Explanation;
import id.kaitan.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Codes a whole text: mentions, units, clauses, frames, standing relations, merge.
 */
public final class ArticleCoder {

	private final LanguagePack pack;

	private final Gazetteer gazetteer;

	private final @Nullable NameTagger tagger;

	/**
	 * A coder for a language.
	 * @param pack the language
	 * @param gazetteer all known names
	 */
	public ArticleCoder(LanguagePack pack, Gazetteer gazetteer) {
		this.pack = pack;
		this.gazetteer = gazetteer;
		this.tagger = NameTagger.of(pack, gazetteer);
	}

	/**
	 * A fact and how it was found.
	 *
	 * @param fact the fact
	 * @param explanation by which rule, and how each role and the date were found
	 */
	public record Coded(Fact fact, Explanation explanation) {

	}

	/**
	 * Codes a document.
	 * @param document the document
	 * @param expressions its time expressions and amounts
	 * @return facts in the order of their first evidence
	 */
	public List<Coded> code(Document document, Expressions expressions) {
		Reading reading = new Reading(document, this.pack);
		MentionFinder finder = new MentionFinder(reading, this.gazetteer, this.tagger);
		List<Mention> mentions = finder.find();
		Map<Integer, Mention> byToken = new HashMap<>();
		mentions.forEach((mention) -> byToken.put(mention.from(), mention));
		Chunker chunker = new Chunker(reading, byToken, expressions);
		SentenceCoder coder = new SentenceCoder(this.pack, new Fillers(finder, this.pack), new Appointments(finder));
		Standing standing = new Standing(finder);
		List<Draft> drafts = new ArrayList<>();
		int number = 0;
		for (Sentence sentence : document.sentences()) {
			drafts.addAll(standing.read(mentions, sentence, number));
			drafts.addAll(coder.code(chunker.units(sentence), number));
			number++;
		}
		FactBuilder builder = new FactBuilder(document);
		List<Coded> coded = new ArrayList<>();
		List<Draft> merged = Merger.merge(drafts);
		merged.removeIf((draft) -> !Standing.isWanted(draft, merged));
		for (Draft draft : merged) {
			coded.add(new Coded(builder.fact(draft), builder.explanation(draft, expressions)));
		}
		coded.sort(Comparator.comparingInt((one) -> one.fact().evidence().get(0).start()));
		return Denials.tie(coded);
	}

}
