/**
 * What is known: claims, the events they are about, and how tellings of one event are
 * merged.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "article", "entity", "fact", "graph", "problem" })
package id.kaitan.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
