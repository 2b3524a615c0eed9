/**
 * Copies of the embedded database, made while it runs, and their restore.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "consistency", "graph", "problem" })
package id.kaitan.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
