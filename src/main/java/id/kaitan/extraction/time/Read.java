package id.kaitan.extraction.time;

/**
 * What was read in a text.
 *
 * @param spec what it says
 * @param from index of its first token
 * @param to index after its last token
 */
record Read(Spec spec, int from, int to) {

	/** The same, over more tokens. */
	Read upTo(int end) {
		return new Read(this.spec, this.from, end);
	}

}
