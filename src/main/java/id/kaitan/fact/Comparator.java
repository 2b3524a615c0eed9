package id.kaitan.fact;

/**
 * How a quantity relates to the number given.
 */
public enum Comparator {

	/** The number itself. */
	EXACT,
	/** More than the number. */
	MORE_THAN,
	/** Less than the number. */
	LESS_THAN,
	/** About the number. */
	ABOUT,
	/** The number or more. */
	AT_LEAST,
	/** The number or less. */
	AT_MOST

}
