package id.kaitan.problem;

/**
 * What an id names is not there: 404.
 */
public final class NotFoundException extends KaitanException {

	private final String field;

	private final String value;

	/**
	 * Nothing has this id.
	 * @param what the kind of thing, such as {@code entity}
	 * @param field the parameter that gave the id, such as {@code id} or {@code entity}
	 * @param value the id
	 */
	public NotFoundException(String what, String field, Object value) {
		super("there is no " + what + " with the id '" + value + "'", null);
		this.field = field;
		this.value = value.toString();
	}

	/**
	 * The parameter that gave the id.
	 * @return its name
	 */
	public String field() {
		return this.field;
	}

	/**
	 * The id that names nothing.
	 * @return as given
	 */
	public String value() {
		return this.value;
	}

}
