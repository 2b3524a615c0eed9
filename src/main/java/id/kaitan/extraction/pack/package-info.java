/**
 * A language as data: word classes, form rules and frames read from
 * {@code language/<code>/}.
 */
@NullMarked
package id.kaitan.extraction.pack;

import org.jspecify.annotations.NullMarked;
