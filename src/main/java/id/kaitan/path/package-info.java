/**
 * How these two are connected.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "entity", "fact", "graph", "network", "problem" })
package id.kaitan.path;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
