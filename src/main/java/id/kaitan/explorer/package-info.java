/**
 * The explorer's addresses: each of its views is the same page, which draws what the
 * address asks for.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.kaitan.explorer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
