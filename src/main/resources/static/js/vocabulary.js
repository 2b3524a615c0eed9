/**
 * The closed vocabulary with the score that says whether a type is cooperation or conflict.
 */

export const EVENT_TYPES = {
	MEETING: 1, VISIT: 1, TREATY: 4, STATEMENT: 0, SUPPORT: 3.5, COOPERATION: 6, AID: 7, CONCESSION: 5, WITHDRAWAL: 5,
	REQUEST: -5, REJECTION: -4, ACCUSATION: -2, DENIAL: 0, THREAT: -6, PROTEST: -6.5, SANCTION: -4, TROOP_DEPLOYMENT: -5.5,
	MILITARY_ACTION: -9, COERCION: -7, CASUALTIES: 0, COMMEMORATION: 0
};

export const STANDING_TYPES = ["HOLDS_OFFICE", "MEMBER_OF", "ALLY_OF", "IN_CONFLICT_WITH", "PART_OF", "LOCATED_IN"];

export const SYMMETRIC = new Set(["MEETING", "TREATY", "COOPERATION", "ALLY_OF", "IN_CONFLICT_WITH"]);

/** All types but those that tie half the world: who is a member of what, and what lies where. */
export const TELLING = [...Object.keys(EVENT_TYPES), ...STANDING_TYPES.filter((type) => type !== "MEMBER_OF" && type !== "LOCATED_IN")];

/** What ties neighbours: what happened, and who is on which side; the profile tells the rest. */
export const DOINGS = [...Object.keys(EVENT_TYPES), "ALLY_OF", "IN_CONFLICT_WITH"];

/** The relationship between a pair that facts of a type make, by its name in the graph. */
const PAIRS = {
	MET: "MEETING", VISITED: "VISIT", SIGNED_TREATY_WITH: "TREATY", MADE_STATEMENT_ABOUT: "STATEMENT", SUPPORTED: "SUPPORT",
	COOPERATED_WITH: "COOPERATION", AIDED: "AID", CONCEDED_TO: "CONCESSION", WITHDREW_FROM: "WITHDRAWAL",
	REQUESTED_OF: "REQUEST", REJECTED: "REJECTION", ACCUSED: "ACCUSATION", DENIED_TO: "DENIAL", THREATENED: "THREAT",
	PROTESTED_AGAINST: "PROTEST", SANCTIONED: "SANCTION", DEPLOYED_TROOPS_TO: "TROOP_DEPLOYMENT",
	ATTACKED: "MILITARY_ACTION", COERCED: "COERCION", INFLICTED_CASUALTIES_ON: "CASUALTIES",
	COMMEMORATED_WITH: "COMMEMORATION"
};

/** The type of fact behind a relation's name, which is either. */
export function typeOf(relation) {
	return PAIRS[relation] ?? relation;
}

/** "coop", "conf" or "neut", by the score given or else the type's own. */
export function side(type, score) {
	const value = score ?? EVENT_TYPES[type] ?? (type === "IN_CONFLICT_WITH" ? -1 : type === "ALLY_OF" ? 1 : 0);
	return value > 0 ? "coop" : value < 0 ? "conf" : "neut";
}

/** How settled a fact is: "settled", "reported", "planned", "conditional", "possible" or "denied". */
export function standing(fact) {
	if (fact.polarity === "DENIED") {
		return "denied";
	}
	const modality = (fact.modality ?? "ASSERTED").toLowerCase();
	return modality === "asserted" ? "settled" : modality;
}
