/**
 * Neo4j Browser at {@code /browser/}: its files, and what it asks to find the database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "problem" })
package id.kaitan.browser;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
