package id.kaitan.event;

import java.util.Collection;
import java.util.List;

import id.kaitan.article.Article;
import id.kaitan.entity.Entity;

/**
 * Rows of a feed to be written together.
 *
 * @param sources the articles that they cite
 * @param entities the entities that they name, as they are to be created where they are
 * not known
 * @param facts what happened
 * @param mentions which other articles tell of it
 */
public record CodedBatch(Collection<Article> sources, Collection<Entity> entities, List<CodedFact> facts,
		List<CodedMention> mentions) {

}
