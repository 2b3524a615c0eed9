package id.kaitan.problem;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * A question was cut off because it took longer than the configured time, or more steps
 * than are configured: 503.
 */
public final class TooExpensiveException extends KaitanException {

	private final @Nullable Duration bound;

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
	 * The question was cut off after so many steps.
	 * @param most how many are configured
	 * @param steps what was counted, in the plural, such as {@code visited entities}
	 * @param setting the setting that holds the number
	 * @param advice what would make the question cheaper, as a clause
	 * @param cause what cut it off, or {@code null}
	 */
	public TooExpensiveException(long most, String steps, String setting, String advice, @Nullable Throwable cause) {
		super("the question was cut off after " + most + " " + steps + " (setting " + setting + "): " + advice, cause);
		this.bound = null;
		this.setting = setting;
	}

	/**
	 * The configured time.
	 * @return the bound, or {@code null} if not time but steps were bounded
	 */
	public @Nullable Duration bound() {
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
