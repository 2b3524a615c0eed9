package id.kaitan.network;

/**
 * How an entity is involved in an event.
 */
public enum Role {

	/** It acts. */
	ACTOR,
	/** It is acted upon. */
	RECIPIENT,
	/** It is where the event took place. */
	PLACE

}
