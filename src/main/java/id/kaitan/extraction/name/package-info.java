/**
 * Who and where: mentions of countries, persons, organisations and places, and what
 * refers back to them.
 */
@NullMarked
package id.kaitan.extraction.name;

import org.jspecify.annotations.NullMarked;
