package id.kaitan.extraction.pack;

/** What a phrase is in a frame. */
public enum Role {

	/** Who does it; both sides of a symmetric type. */
	ACTOR,
	/** To whom it is done. */
	RECIPIENT,
	/** What is sent, given, hurt: counted, and perhaps the actor if none is named. */
	THEME,
	/** Where. */
	PLACE,
	/** Of no interest, so that nothing else takes the phrase. */
	NONE

}
