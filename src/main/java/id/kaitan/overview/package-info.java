/**
 * What a visitor sees first: how much there is, what happened last, who is in it most.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "entity", "fact", "graph", "network", "problem" })
package id.kaitan.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
