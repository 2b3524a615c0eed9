/**
 * The graph as a file that any Kaitan reads: from the embedded database to a server, from
 * an older version to a newer one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "problem" })
package id.kaitan.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
