/**
 * The world's event feeds: how a row of GDELT, UCDP, ICEWS, ACLED or POLECAT becomes a
 * claim with its source, and the jobs that import whole files.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "article", "audit", "entity", "event", "fact", "graph", "problem" })
package id.kaitan.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
