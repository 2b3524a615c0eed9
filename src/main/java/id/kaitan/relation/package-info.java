/**
 * All that ties two entities.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "entity", "fact", "graph", "network", "problem" })
package id.kaitan.relation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
