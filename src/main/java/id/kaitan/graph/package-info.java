/**
 * The graph database and nothing else: the embedded Neo4j, Cypher files, schema,
 * transactions.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "problem" })
package id.kaitan.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
