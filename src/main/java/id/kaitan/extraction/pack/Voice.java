package id.kaitan.extraction.pack;

/** What the form of a verb says about its subject. */
public enum Voice {

	/** The subject acts. */
	ACTIVE,
	/** The subject is acted upon. */
	PASSIVE,
	/** Past tense or passive participle alike: {@code attacked}. */
	PAST,
	/** A participle only: {@code stricken}. */
	PARTICIPLE,
	/** The {@code -ing} form. */
	GERUND,
	/** The infinitive and plain form. */
	BASE

}
