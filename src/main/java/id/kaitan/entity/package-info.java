/**
 * Who is meant: countries, persons, organisations and places, their names and how a name
 * finds them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "problem" })
package id.kaitan.entity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
