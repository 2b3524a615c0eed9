package id.kaitan.problem;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * A question was cut off because it took longer than the configured time: 503.
 */
public final class TooExpensiveException extends KaitanException {

	private final Duration bound;

	private final String setting;

	/**
	 * The question was cut off.
	 * @param bound the configured time
	 * @param setting the setting that holds it, such as {@code kaitan.query-timeout}
	 * @param advice what would make the question cheaper, as a clause such as
	 * {@code narrow it by from, to or type}
	 * @param cause what cut it off, or {@code null}
	 */
	public TooExpensiveException(Duration bound, String setting, String advice, @Nullable Throwable cause) {
		super("the question was cut off after " + bound.toMillis() + " ms (setting " + setting + "): " + advice, cause);
		this.bound = bound;
		this.setting = setting;
	}

	/**
	 * The configured time.
	 * @return the bound
	 */
	public Duration bound() {
		return this.bound;
	}

	/**
	 * The setting that holds the bound.
	 * @return for example {@code kaitan.query-timeout}
	 */
	public String setting() {
		return this.setting;
	}

}
