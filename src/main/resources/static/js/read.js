/**
 * Reads answers of the server into what views draw, in one place, so that a view does not know how an answer is folded.
 */

const ISO_LENGTH = { DAY: 10, MONTH: 7, YEAR: 4 };

/** A list's items. */
export function items(answer) {
	return answer?.items ?? [];
}

/** Intervals in time order, each as exact as its interval: [{at: ISO text, count, score, coop, conf, neut, coopOpen, confOpen, neutOpen}]: what is settled, and what is not. */
export function intervals(answer, interval = answer?.interval) {
	const length = ISO_LENGTH[String(interval ?? "MONTH").toUpperCase()] ?? 10;
	return items(answer).map((one) => {
		const all = ways(one.count, one.cooperation, one.conflict);
		const open = ways(one.unsettled, one.unsettledCooperation, one.unsettledConflict);
		return { at: String(one.start).slice(0, length), count: one.count, score: one.meanScore ?? null,
			coop: all.coop - open.coop, conf: all.conf - open.conf, neut: all.neut - open.neut, coopOpen: open.coop, confOpen: open.conf, neutOpen: open.neut };
	});
}

function ways(count = 0, coop = 0, conf = 0) {
	return { coop, conf, neut: count - coop - conf };
}

/** The names of an entity by language, and its other names. */
export function names(entity) {
	const main = Object.entries(entity.names ?? {});
	const known = new Set([entity.name, ...main.map(([, name]) => name)]);
	return { main, others: [entity.official, ...(entity.aliases ?? [])].filter((name) => name && !known.has(name)) };
}

/** One neighbour: {entity, count, first, last, relations: [{relation, direction, count, title}]}. */
export function neighbour(one) {
	return { entity: one.entity, count: one.count, first: one.first, last: one.last, relations: one.relations };
}

/** Who says so and who denies it, each a list of claims; a denial that is an event of its own counts by its words. */
export function sidesOf(event) {
	const claims = event.claims ?? [];
	const own = (event.denials ?? []).filter((one) => typeof one === "object").flatMap(({ id, actors, quotes }) =>
		(quotes?.length ? quotes : [{}]).map(({ quote, article }) => ({ id, quote, article, attributedTo: actors, polarity: "DENIED", event: id })));
	return { says: claims.filter((claim) => claim.polarity !== "DENIED"), denies: [...claims.filter((claim) => claim.polarity === "DENIED"), ...own] };
}
