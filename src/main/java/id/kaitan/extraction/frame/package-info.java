/**
 * What happened: a sentence as units, the verbs and nouns that trigger a frame, and how
 * its roles are filled.
 */
@NullMarked
package id.kaitan.extraction.frame;

import org.jspecify.annotations.NullMarked;
