package id.kaitan.audit;

/**
 * What someone did to the graph. Asking, and repeating what was done before, is no
 * action.
 */
public enum AuditAction {

	/** An article and its facts were stored; the target is the article. */
	STORE_ARTICLE,

	/** An article was retracted; the target is the article. */
	RETRACT_ARTICLE,

	/** Facts extracted elsewhere were stored; there is no target. */
	STORE_FACTS,

	/** The import of a feed was started; the target is the job, which knows the rest. */
	START_IMPORT

}
