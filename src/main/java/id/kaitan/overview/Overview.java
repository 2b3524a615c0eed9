package id.kaitan.overview;

import java.util.List;

import id.kaitan.network.KnownFact;
import org.jspecify.annotations.Nullable;

/**
 * The graph at a glance.
 *
 * @param entities how many entities there are
 * @param events how many events, withdrawn ones included
 * @param claims how many claims
 * @param articles how many articles
 * @param firstArticle the id of the article that was recorded first, or {@code null} if
 * there is none
 * @param latest the latest events, latest first; undated ones only if there are few
 * others
 * @param considered how many of the latest events the pairs are counted in
 * @param liveliest the pairs that most of these events have in common, most first
 */
record Overview(long entities, long events, long claims, long articles, @Nullable String firstArticle,
		List<KnownFact> latest, int considered, List<LivelyPair> liveliest) {

}
