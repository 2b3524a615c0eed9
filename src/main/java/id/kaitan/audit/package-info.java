/**
 * Who wrote, retracted or imported what, and when.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "problem" })
package id.kaitan.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
