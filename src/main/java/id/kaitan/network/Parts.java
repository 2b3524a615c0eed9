package id.kaitan.network;

/**
 * Who else an entity stands for.
 */
public enum Parts {

	/** A country stands for its sectors. */
	SECTORS,
	/** Everyone stands for themselves only. */
	SELF,
	/**
	 * A country stands for its sectors and, for the time that they held office, for its
	 * office-holders.
	 */
	OFFICEHOLDERS

}
