/**
 * What is asserted: the closed vocabulary and the form of a fact on the wire.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "entity", "problem" })
package id.kaitan.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
