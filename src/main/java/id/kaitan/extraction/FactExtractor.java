package id.kaitan.extraction;

import id.kaitan.article.ArticleText;

/**
 * Finds the facts that a text states. The same text always gives the same facts; a call
 * takes time linear in the length of the text and does not touch the graph.
 */
public interface FactExtractor {

	/**
	 * Extracts the facts of an article.
	 * @param article the article; its text may be empty
	 * @return the facts, without ids; none if the text states none or its language has no
	 * pack
	 */
	Extraction extract(ArticleText article);

}
