package id.kaitan.extraction.quantity;

import id.kaitan.fact.Quantity;

/**
 * An amount in a text.
 *
 * @param from index of its first token, the comparator's if it has one
 * @param to index after the number's last token
 * @param start offset of its first UTF-16 code unit
 * @param end offset after its last, the unit's if it has one
 * @param value the amount; its text is the exact text from start to end
 */
public record QuantityExpression(int from, int to, int start, int end, Quantity value) {

}
