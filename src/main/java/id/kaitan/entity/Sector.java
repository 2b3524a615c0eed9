package id.kaitan.entity;

/**
 * A sector of a country, the last part of an id such as {@code org:PRK-MIL}.
 */
public enum Sector {

	/** Armed forces. */
	MIL("armed forces"),
	/** Government. */
	GOV("government"),
	/** Intelligence services. */
	SPY("intelligence services"),
	/** Media. */
	MED("media"),
	/** Police. */
	COP("police"),
	/** Opposition. */
	OPP("opposition"),
	/** Rebels. */
	REB("rebels");

	private final String words;

	Sector(String words) {
		this.words = words;
	}

	/**
	 * What the sector is called.
	 * @return for example {@code armed forces}
	 */
	public String words() {
		return this.words;
	}

}
