package id.kaitan.fact;

/**
 * Whether a claim says that something is so.
 */
public enum Polarity {

	/** It is so. */
	AFFIRMED,
	/** It is not so. */
	DENIED

}
