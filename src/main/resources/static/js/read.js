/**
 * Reads answers of the server into what views draw, in one place, so that a view does not know how an answer is folded.
 */

const ISO_INTERVALS = { day: 10, month: 7, year: 4 };

/** A list's items, whatever else it carries. */
export function items(answer) {
	return Array.isArray(answer) ? answer : answer?.items ?? [];
}

/** Interval counts in time order: [{at: ISO text, count, score}]. */
export function intervals(answer, interval) {
	return items(answer).map((one) => ({ at: String(one.start ?? one.interval ?? one.at ?? one.period).slice(0, ISO_INTERVALS[interval] ?? 10),
		count: one.count ?? 0, score: one.meanScore ?? one.score ?? one.mean ?? one.goldstein ?? null,
		coop: one.cooperation ?? null, conf: one.conflict ?? null }));
}

/** The names of an entity by language, and all its other names. */
export function names(entity) {
	const main = new Map();
	const others = new Set();
	if (Array.isArray(entity.names)) {
		for (const one of entity.names) {
			if ((one.kind ?? "NAME") === "NAME" && !main.has(one.language)) {
				main.set(one.language, one.name);
			}
			else if (!["DEMONYM", "CAPITAL_METONYM"].includes(one.kind)) {
				others.add(one.name);
			}
		}
	}
	else {
		Object.entries(entity.names ?? {}).forEach(([language, name]) => main.set(language, name));
	}
	(entity.aliases ?? []).forEach((one) => others.add(typeof one === "string" ? one : one.name));
	[entity.name, ...main.values()].forEach((name) => others.delete(name));
	return { main: [...main], others: [...others] };
}

/** One neighbour: {entity, count, first, last, relations: [{relation, direction, count}]}. */
export function neighbour(one) {
	return { entity: one.entity ?? { id: one.id, name: one.name, type: one.type }, count: one.count ?? one.events ?? 0, first: one.first, last: one.last,
		score: one.score ?? one.meanScore ?? null, relations: one.relations ?? one.ties ?? [] };
}

/** Claims on an event, as a flat list with their articles. */
export function claims(event) {
	return (Array.isArray(event.claims) ? event.claims : event.claimList ?? []).map((claim) => ({ ...claim, article: claim.article ?? (claim.articleId ? { id: claim.articleId, title: claim.title, outlet: claim.outlet, published: claim.published, url: claim.url } : null) }));
}
