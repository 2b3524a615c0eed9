package id.kaitan.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The closed vocabulary: 21 types of event and six standing relations. Scores are the
 * Goldstein values of the CAMEO roots that PLOVER's roots come from
 * (<a href="https://doi.org/10.1177/0022002792036002007">Goldstein 1992</a>), 0 where
 * PLOVER has no root.
 */
public enum FactType {

	/** Talks, summit, call, negotiation between actors. */
	MEETING("Meeting", "CONSULT", 1.0, "MET", "bilateral", "multilateral", "phone"),
	/** An actor travels to a host (recipient) or place. */
	VISIT("Visit", "CONSULT", 1.0, "VISITED"),
	/** Treaty, pact, agreement, accord, memorandum. */
	TREATY("Treaty", "AGREE", 4.0, "SIGNED_TREATY_WITH", "signed", "ratified", "terminated"),
	/** An actor says something that no other type covers; the quote is its content. */
	STATEMENT("Statement", null, 0.0, "MADE_STATEMENT_ABOUT"),
	/** Praise, endorse, welcome, congratulate, recognise, back. */
	SUPPORT("Support", "SUPPORT", 3.5, "SUPPORTED"),
	/** Joint exercise, military, economic or judicial cooperation, closer ties. */
	COOPERATION("Cooperation", "COOPERATE", 6.0, "COOPERATED_WITH", "military", "economic", "judicial"),
	/** Gives money, arms, relief, asylum. */
	AID("Aid", "AID", 7.0, "AIDED", "military", "economic", "humanitarian", "asylum"),
	/** Yields to a demand, eases a measure, agrees to talk. */
	CONCESSION("Concession", "CONCEDE", 5.0, "CONCEDED_TO"),
	/** Withdraws, cease-fire, releases, disarms, resigns. */
	WITHDRAWAL("Withdrawal", "RETREAT", 5.0, "WITHDREW_FROM", "troops", "ceasefire", "release", "resign"),
	/** Appeals for, demands, urges, invites. */
	REQUEST("Request", "REQUEST", -5.0, "REQUESTED_OF"),
	/** Refuses, vetoes, breaks off talks. */
	REJECTION("Rejection", "REJECT", -4.0, "REJECTED"),
	/** Criticises, condemns, accuses, investigates. */
	ACCUSATION("Accusation", "ACCUSE", -2.0, "ACCUSED"),
	/** An actor denies that something is so; about names the fact denied. */
	DENIAL("Denial", null, 0.0, "DENIED_TO"),
	/** Threatens or warns. */
	THREAT("Threat", "THREATEN", -6.0, "THREATENED"),
	/** Demonstration, riot, strike, boycott. */
	PROTEST("Protest", "PROTEST", -6.5, "PROTESTED_AGAINST"),
	/** Sanctions, expels diplomats, cuts or lowers relations. */
	SANCTION("Sanction", "SANCTION", -4.0, "SANCTIONED"),
	/** Sends, moves, masses or puts on alert forces or weapons. */
	TROOP_DEPLOYMENT("TroopDeployment", "MOBILIZE", -5.5, "DEPLOYED_TROOPS_TO"),
	/** Attacks, strikes, battles, seizes territory; takes part in fighting. */
	MILITARY_ACTION("MilitaryAction", "ASSAULT", -9.0, "ATTACKED", "aerial", "ground", "naval", "missile"),
	/** Arrests, seizes, blockades, deports, cyber-attacks. */
	COERCION("Coercion", "COERCE", -7.0, "COERCED"),
	/** Killed, wounded, missing, captured; the hurt side is the recipient. */
	CASUALTIES("Casualties", null, 0.0, "INFLICTED_CASUALTIES_ON", "killed", "wounded", "missing", "captured"),
	/** Anniversary, parade, ceremony, honours. */
	COMMEMORATION("Commemoration", null, 0.0, "COMMEMORATED_WITH"),
	/**
	 * Standing: a person holds an office of a country or organization; title names it.
	 */
	HOLDS_OFFICE("HoldsOffice", null, 0.0, "HOLDS_OFFICE"),
	/** Standing: a country is a member of an organization. */
	MEMBER_OF("MemberOf", null, 0.0, "MEMBER_OF"),
	/** Standing: two are allies. */
	ALLY_OF("AllyOf", null, 0.0, "ALLY_OF"),
	/** Standing: two are in conflict. */
	IN_CONFLICT_WITH("InConflictWith", null, 0.0, "IN_CONFLICT_WITH"),
	/** Standing: an organization or force is part of a country. */
	PART_OF("PartOf", null, 0.0, "PART_OF"),
	/** Standing: a place is in a country. */
	LOCATED_IN("LocatedIn", null, 0.0, "LOCATED_IN");

	private static final Set<FactType> SYMMETRIC = EnumSet.of(MEETING, TREATY, COOPERATION, ALLY_OF, IN_CONFLICT_WITH);

	private static final Set<FactType> STANDING = EnumSet.of(HOLDS_OFFICE, MEMBER_OF, ALLY_OF, IN_CONFLICT_WITH,
			PART_OF, LOCATED_IN);

	private final String label;

	private final @Nullable String plover;

	private final double goldstein;

	private final String pair;

	private final List<String> modes;

	FactType(String label, @Nullable String plover, double goldstein, String pair, String... modes) {
		this.label = label;
		this.plover = plover;
		this.goldstein = goldstein;
		this.pair = pair;
		this.modes = List.of(modes);
	}

	/**
	 * The node label of facts of this type.
	 * @return for example {@code TroopDeployment}
	 */
	public String label() {
		return this.label;
	}

	/**
	 * PLOVER's root type.
	 * @return for example {@code MOBILIZE}, or {@code null} where PLOVER has none
	 */
	public @Nullable String plover() {
		return this.plover;
	}

	/**
	 * How cooperative the type is.
	 * @return from -10 (conflict) to 10 (cooperation), 0 for neither
	 */
	public double goldstein() {
		return this.goldstein;
	}

	/**
	 * The type of the relationship that ties a pair of entities by facts of this type.
	 * @return for example {@code DEPLOYED_TROOPS_TO}
	 */
	public String pair() {
		return this.pair;
	}

	/**
	 * The modes that a fact of this type may have.
	 * @return in the vocabulary's order, empty if it has none
	 */
	public List<String> modes() {
		return this.modes;
	}

	/**
	 * Whether all participants are actors and no direction is meant.
	 * @return {@code true} if symmetric
	 */
	public boolean isSymmetric() {
		return SYMMETRIC.contains(this);
	}

	/**
	 * Whether this is a standing relation, a fact with an interval, and not an event.
	 * @return {@code true} for a standing relation
	 */
	public boolean isStanding() {
		return STANDING.contains(this);
	}

}
