/**
 * Reads answers of the server into what views draw, in one place, so that a view does not know how an answer is folded.
 */

const ISO_LENGTH = { DAY: 10, MONTH: 7, YEAR: 4 };

/** A list's items. */
export function items(answer) {
	return answer?.items ?? [];
}

/** Intervals in time order, each as exact as its interval: [{at: ISO text, count, score, coop, conf, neut}]. */
export function intervals(answer, interval = answer?.interval) {
	const length = ISO_LENGTH[String(interval ?? "MONTH").toUpperCase()] ?? 10;
	return items(answer).map((one) => ({ at: String(one.start).slice(0, length), count: one.count, score: one.meanScore ?? null,
		coop: one.cooperation ?? 0, conf: one.conflict ?? 0, neut: one.count - (one.cooperation ?? 0) - (one.conflict ?? 0) }));
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
