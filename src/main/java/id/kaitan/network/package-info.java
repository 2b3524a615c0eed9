/**
 * The graph in memory: who is tied to whom and by what, in compact arrays that never
 * change once they are published.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "entity", "fact", "graph", "problem" })
package id.kaitan.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
