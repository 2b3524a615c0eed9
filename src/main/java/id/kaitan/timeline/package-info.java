/**
 * What happened between these actors, and when.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "entity", "fact", "graph", "network", "problem" })
package id.kaitan.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
