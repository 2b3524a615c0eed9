/**
 * How these two are connected.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "entity", "event", "fact", "graph", "problem" })
package id.kaitan.path;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
