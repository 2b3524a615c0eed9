package id.kaitan.fact;

/**
 * How exactly a time is known.
 */
public enum Precision {

	/** One day. */
	DAY,
	/** One month. */
	MONTH,
	/** One year. */
	YEAR,
	/** From one day to another, or open at one end. */
	RANGE,
	/** About that time. */
	APPROXIMATE,
	/** Some time before the end. */
	BEFORE

}
