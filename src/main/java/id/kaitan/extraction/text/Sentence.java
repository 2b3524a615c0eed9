package id.kaitan.extraction.text;

/**
 * A sentence as a range of tokens.
 *
 * @param from index of the first token
 * @param to index after the last
 * @param paragraph number of the paragraph, from 0
 */
public record Sentence(int from, int to, int paragraph) {

}
