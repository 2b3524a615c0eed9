package id.kaitan.consistency;

import org.jspecify.annotations.Nullable;

/**
 * What may be wrong with a graph.
 */
public enum Kind {

	/** A pair relationship is not what its events say. */
	PAIR(null, null, true),

	/** The number of events of an entity. */
	EVENTS_OF_ENTITY("events-of-entities", "consistency/set-events-of-entities", true),

	/** The numbers of claims and articles of an event. */
	TELLINGS_OF_EVENT("tellings-of-events", "event/count-tellings-of-events", true),

	/** The numbers of claims and articles of a standing relation. */
	TELLINGS_OF_STANDING("tellings-of-standings", "event/count-tellings-of-standings", true),

	/** What a participation repeats of its ends, so that timelines are in order. */
	PARTICIPATION("participations", "consistency/set-participations", true),

	/** A direct relationship of a standing relation that is closed or gone. */
	TIE_OF_NOTHING("ties-of-nothing", "consistency/delete-ties", true),

	/** A claim is not stated by exactly one article. */
	CLAIM_WITHOUT_ARTICLE("claims-without-article", null, true),

	/** A claim is not about exactly one thing. */
	CLAIM_ABOUT_NOTHING("claims-about-nothing", null, true),

	/** A claim without words or stance, or whose words are not those of its article. */
	CLAIM_WITHOUT_EVIDENCE("claims-without-quote", null, true),

	/** An event that no claim is about, or that is open or closed against its claims. */
	EVENT_OUT_OF_STEP("events-out-of-step", null, true),

	/** The same of a standing relation. */
	STANDING_OUT_OF_STEP("standings-out-of-step", null, true),

	/** An event in which nobody takes part. */
	EVENT_WITHOUT_PARTICIPANT("events-without-participants", null, true),

	/** Two nodes tied twice in the same way. */
	DOUBLED("doubled-relationships", null, true),

	/** The quote of a claim that was extracted elsewhere is not where it says. */
	QUOTE_NOT_IN_TEXT(null, null, false),

	/** Two persons in one office at once: often so in the world, sometimes a mistake. */
	OVERLAPPING_OFFICES(null, null, false);

	private final @Nullable String statement;

	private final @Nullable String repair;

	private final boolean wrong;

	Kind(@Nullable String statement, @Nullable String repair, boolean wrong) {
		this.statement = statement;
		this.repair = repair;
		this.wrong = wrong;
	}

	@Nullable String statement() {
		return (this.statement != null) ? "consistency/" + this.statement : null;
	}

	@Nullable String repair() {
		return this.repair;
	}

	/**
	 * Whether a consistent graph has none of it.
	 * @return {@code false} for what is only worth a look
	 */
	public boolean isWrong() {
		return this.wrong;
	}

	/**
	 * Whether it is derived from the rest and can be derived again.
	 * @return {@code true} if a repair mends it
	 */
	public boolean isDerived() {
		return this == PAIR || this.repair != null;
	}

}
