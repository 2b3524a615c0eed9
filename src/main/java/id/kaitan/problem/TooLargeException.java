package id.kaitan.problem;

/**
 * What was given is larger than the configured limit: 413.
 */
public final class TooLargeException extends KaitanException {

	private final String field;

	private final long size;

	private final long limit;

	private final String setting;

	/**
	 * A value is too large.
	 * @param field the field, such as {@code text}
	 * @param size how large it is, in units
	 * @param limit how large it may be, in units
	 * @param units what is counted, in the plural, such as {@code characters}
	 * @param setting the setting that holds the limit, such as
	 * {@code kaitan.max-text-length}
	 */
	public TooLargeException(String field, long size, long limit, String units, String setting) {
		super(field + " has " + size + " " + units + "; accepted: up to " + limit + " (setting " + setting + ")", null);
		this.field = field;
		this.size = size;
		this.limit = limit;
		this.setting = setting;
	}

	/**
	 * The field that is too large.
	 * @return its name
	 */
	public String field() {
		return this.field;
	}

	/**
	 * How large it is.
	 * @return in the unit that the message names
	 */
	public long size() {
		return this.size;
	}

	/**
	 * How large it may be.
	 * @return in the unit that the message names
	 */
	public long limit() {
		return this.limit;
	}

	/**
	 * The setting that holds the limit.
	 * @return for example {@code kaitan.max-text-length}
	 */
	public String setting() {
		return this.setting;
	}

}
