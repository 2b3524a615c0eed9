/**
 * The sources: articles, their text and where they were published.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "problem" })
package id.kaitan.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
