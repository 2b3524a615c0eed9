package id.kaitan.feed;

/**
 * How an import stands.
 */
public enum ImportState {

	/** It runs, or waits for its turn; after a restart it goes on. */
	RUNNING,
	/** All rows have been read. */
	DONE,
	/** It cannot go on; error says why. What was imported until then stays. */
	FAILED

}
