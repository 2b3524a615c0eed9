/**
 * Kaitan, a knowledge graph of geopolitical relationships.
 */
@NullMarked
package id.kaitan;

import org.jspecify.annotations.NullMarked;
