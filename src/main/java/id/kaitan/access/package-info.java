/**
 * Who may ask and write: keys, tokens of an issuer, roles, sessions of the explorer, and
 * the limits of a single request and of a single caller.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "problem" })
package id.kaitan.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
