/**
 * The way of the data, whole: articles, facts and feeds into the graph.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "article", "audit", "entity", "event", "extraction", "fact", "graph", "problem" })
package id.kaitan.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
