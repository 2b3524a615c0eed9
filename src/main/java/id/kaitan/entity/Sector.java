package id.kaitan.entity;

/**
 * A sector of a country, the last part of an id such as {@code org:PRK-MIL}.
 */
public enum Sector {

	/** Armed forces. */
	MIL,
	/** Government. */
	GOV,
	/** Intelligence services. */
	SPY,
	/** Media. */
	MED,
	/** Police. */
	COP,
	/** Opposition. */
	OPP,
	/** Rebels. */
	REB

}
