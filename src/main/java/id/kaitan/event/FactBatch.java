package id.kaitan.event;

import java.util.Collection;
import java.util.List;

import id.kaitan.article.Article;
import id.kaitan.fact.Fact;

/**
 * Facts to be written together, in one transaction, with the sources that they cite.
 *
 * @param sources the articles that the facts' evidence names and that may not be stored
 * yet; one that is stored stays as it is
 * @param facts the facts; each has evidence with an article id, of a source given here or
 * stored. A fact's id may be what another's {@code about} names
 * @param localIds whether the ids of facts mean something in this batch only; if not, a
 * new event takes the id of its fact
 */
public record FactBatch(List<Article> sources, List<Fact> facts, boolean localIds) {

	/**
	 * Copies the lists.
	 */
	public FactBatch {
		sources = List.copyOf(sources);
		facts = List.copyOf(facts);
	}

	/**
	 * Facts with ids of their own, or none.
	 * @param sources the articles that they cite
	 * @param facts the facts
	 * @return the batch
	 */
	public static FactBatch of(Collection<Article> sources, List<Fact> facts) {
		return new FactBatch(List.copyOf(sources), facts, false);
	}

	/**
	 * Whether a fact has an id that means something outside of this batch.
	 */
	boolean hasOwnId(Fact fact) {
		return fact.id() != null && !this.localIds;
	}

}
