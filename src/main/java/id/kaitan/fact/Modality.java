package id.kaitan.fact;

/**
 * How sure a claim is, and whose it is.
 */
public enum Modality {

	/** The outlet itself states it as a fact. */
	ASSERTED,
	/** Someone else says so. */
	REPORTED,
	/** Announced or intended for later. */
	PLANNED,
	/** Said to happen only if something else does. */
	CONDITIONAL,
	/** Hedged or speculative. */
	POSSIBLE

}
