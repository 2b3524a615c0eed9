/**
 * How many: numbers in words and digits, comparators, units and currencies.
 */
@NullMarked
package id.kaitan.extraction.quantity;

import org.jspecify.annotations.NullMarked;
