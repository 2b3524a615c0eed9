/**
 * When: time expressions, their grammar and how they are resolved to dates.
 */
@NullMarked
package id.kaitan.extraction.time;

import org.jspecify.annotations.NullMarked;
