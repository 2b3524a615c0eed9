package id.kaitan.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/**
 * What can be done only with a database of this process. There is no such bean where
 * {@code spring.neo4j.uri} names a server.
 */
public interface EmbeddedGraph {

	/**
	 * Does something while nobody commits: commits that are under way are waited for,
	 * those that come wait. Reading goes on.
	 * @param <T> what comes of it
	 * @param work what to do
	 * @return what came of the work
	 * @throws Exception what the work throws
	 */
	<T> T whileNobodyWrites(Callable<T> work) throws Exception;

	/**
	 * Copies the files of the database as they are between two commits. Writers wait as
	 * long as the copying takes.
	 * @param folder where to, an empty folder
	 * @throws IOException if they cannot be copied
	 */
	void copyTo(Path folder) throws IOException;

}
