package id.kaitan.network;

/**
 * Which way a relation runs, seen from the entity that is named first.
 */
public enum Direction {

	/** Neither way: both take part alike. */
	BOTH,
	/** From the first to the second. */
	OUT,
	/** From the second to the first. */
	IN;

	/**
	 * The same relation seen from the other end.
	 * @return the other direction, BOTH for BOTH
	 */
	public Direction reverse() {
		return switch (this) {
			case BOTH -> BOTH;
			case OUT -> IN;
			case IN -> OUT;
		};
	}

}
