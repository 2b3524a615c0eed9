/**
 * The layer under all others: tokens with offsets, sentences, paragraphs, quotes,
 * datelines.
 */
@NullMarked
package id.kaitan.extraction.text;

import org.jspecify.annotations.NullMarked;
