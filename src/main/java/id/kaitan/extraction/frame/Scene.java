package id.kaitan.extraction.frame;

import java.util.List;

/**
 * A sentence whose clauses have been read, before its events are.
 *
 * @param units its pieces in order
 * @param attribution who says what of it
 * @param circumstances when and where it tells that something was
 * @param sentence its number
 */
record Scene(List<Unit> units, Attribution attribution, Circumstances circumstances, int sentence) {

}
