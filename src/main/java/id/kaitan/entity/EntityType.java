package id.kaitan.entity;

/**
 * The kinds of entity; each is a node label in the graph.
 */
public enum EntityType {

	/** A country or territory. */
	COUNTRY("Country", "country:"),
	/** A human being. */
	PERSON("Person", "person:"),
	/**
	 * A force, ministry, agency, alliance, armed group, medium or any other body.
	 */
	ORGANIZATION("Organization", "org:"),
	/** A city, region, site or body of water. */
	PLACE("Place", "place:");

	private final String label;

	private final String prefix;

	EntityType(String label, String prefix) {
		this.label = label;
		this.prefix = prefix;
	}

	/**
	 * The node label beside {@code Entity}.
	 * @return for example {@code Country}
	 */
	public String label() {
		return this.label;
	}

	/**
	 * What the ids of this type begin with.
	 * @return for example {@code country:}
	 */
	public String prefix() {
		return this.prefix;
	}

}
