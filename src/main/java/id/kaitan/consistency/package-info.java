/**
 * Whether the graph is whole: what is derived equals a recount, nothing hangs in the air;
 * and the repair of what is derived.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "entity", "event", "fact", "graph", "problem" })
package id.kaitan.consistency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
