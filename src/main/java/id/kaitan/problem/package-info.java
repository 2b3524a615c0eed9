/**
 * The error vocabulary, whole: what can be wrong with what Kaitan was asked, and how it
 * says so.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.kaitan.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
