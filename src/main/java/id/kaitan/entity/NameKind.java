package id.kaitan.entity;

/**
 * What kind of name a name is.
 */
public enum NameKind {

	/** The name that news of the language uses. */
	NAME,
	/** Another name. */
	ALIAS,
	/** The official long form. */
	OFFICIAL,
	/** An abbreviation or acronym. */
	ABBREVIATION,
	/** Adjective or noun for what belongs to it, such as Russian. */
	DEMONYM,
	/** The capital, where it stands for the government. */
	CAPITAL_METONYM,
	/** The part of a person's name that stands for the whole. */
	SURNAME;

	/**
	 * Whether a name of this kind names the entity itself, and not something close to it.
	 * @return {@code false} for demonyms and for capitals that stand for a government
	 */
	public boolean namesItself() {
		return this != DEMONYM && this != CAPITAL_METONYM;
	}

}
