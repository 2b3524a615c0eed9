package id.kaitan.extraction.pack;

/** What a verb does to the facts in its complement. */
public enum Effect {

	/** Nothing. */
	PLAIN,
	/** They are what the subject says. */
	REPORTED,
	/** They are what somebody says. */
	HEARSAY,
	/** The subject says that they are not so. */
	DENIED,
	/** They are meant for later. */
	PLANNED,
	/** They may be so. */
	POSSIBLE,
	/** They are so if something else is. */
	CONDITIONAL,
	/** They are not stated at all. */
	SUPPRESSED

}
