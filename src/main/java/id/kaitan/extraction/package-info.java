/**
 * From the text of an article to facts, by rules and language packs.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "article", "entity", "fact", "problem" })
package id.kaitan.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
