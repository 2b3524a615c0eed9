package id.kaitan.extraction.text;

/**
 * A word, a number or a sign of the text.
 *
 * @param start offset of the first UTF-16 code unit
 * @param end offset after the last
 * @param text the exact text
 * @param lower the text in lower case with straight apostrophes
 * @param kind what it is
 */
public record Token(int start, int end, String text, String lower, Kind kind) {

	/** What a token is. */
	public enum Kind {

		/** Letters, perhaps with hyphens, apostrophes or full stops within. */
		WORD,
		/** Begins with a digit. */
		NUMBER,
		/** A quotation mark that opens. */
		OPEN,
		/** A quotation mark that closes. */
		CLOSE,
		/** Any other sign. */
		SIGN

	}

	/**
	 * Whether the first letter is a capital.
	 * @return {@code true} for a capital
	 */
	public boolean isCapital() {
		return this.kind == Kind.WORD && Character.isUpperCase(this.text.codePointAt(0));
	}

	/**
	 * Whether this is the given sign or word.
	 * @param other lower-case text
	 * @return {@code true} if equal
	 */
	public boolean is(String other) {
		return this.lower.equals(other);
	}

}
