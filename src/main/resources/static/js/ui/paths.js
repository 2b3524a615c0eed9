import { h, icon } from "../dom.js";
import * as format from "../format.js";
import { t } from "../i18n.js";
import { to } from "../router.js";
import { side, standing, SYMMETRIC, typeOf } from "../vocabulary.js";
import { badges, entityLink, quote } from "./fact.js";

/** Connection paths as a list, hop by hop, and as one picture. */

/** Whether a hop is walked against the direction of what happened. */
function backwards(hop) {
	return ["IN", "INCOMING", "BACKWARD", "REVERSE"].includes(String(hop.direction ?? "").toUpperCase());
}

function bothWays(hop) {
	return SYMMETRIC.has(typeOf(hop.relation)) || ["BOTH", "NONE", "UNDIRECTED", "SYMMETRIC"].includes(String(hop.direction ?? "").toUpperCase());
}

function told(event) {
	if (!event) {
		return null;
	}
	const evidence = event.evidence?.[0];
	const speakers = event.attributedTo ?? [];
	return h("div.hop-told", { class: standing(event) }, evidence ? h("p.fact-quote", quote(evidence, 320, event.extractor)) : null,
		h("p.small", badges(event), " ", h("a", { href: to.event(event.id) }, `${format.type(event.type)}, ${format.time(event.time)}`),
			speakers.length ? h("span.muted", ` · ${t("fact.says", { who: format.names(speakers) })}`) : null,
			evidence?.articleId ? [" · ", h("a", { href: to.article(evidence.articleId, { fact: event.id }) }, t("event.inArticle"))] : null));
}

function hopItem(hop) {
	const type = typeOf(hop.relation);
	const both = bothWays(hop);
	const back = !both && backwards(hop);
	return h("li.hop", h("div.hop-line", entityLink(hop.from),
		h("span.hop-relation", { class: side(type, hop.event?.goldstein) }, both ? icon("both") : h("span", { class: back ? "flip" : null }, icon("arrow")),
			h("strong", hop.title ?? format.type(type)), hop.count > 1 ? h("span.num", t("connection.times", { n: format.count(hop.count) })) : null), entityLink(hop.to),
		hop.first || hop.last ? h("span.hop-when.muted.small", format.span(hop.first, hop.last)) : null), told(hop.event), others(hop));
}

/** What else ties the two, folded into one line. */
function others(hop) {
	const list = hop.alternatives ?? [];
	return list.length ? h("p.small.muted", `${t("connection.also")}: `, list.slice(0, 6).map((one) => `${one.title ?? format.type(typeOf(one.relation))}${one.count > 1 ? ` ${t("connection.times", { n: format.count(one.count) })}` : ""}`).join(", ")) : null;
}

/** Names and arrows of a path on one line. */
function chain(path) {
	return [path.hops[0].from.name, ...path.hops.map((hop) => hop.to.name)].flatMap((name, i) => i ? [h("span.chain-arrow", { "aria-hidden": "true" }, " → "), h("span.sr", ", "), name] : [name]);
}

/** Why the server ranks a path as it does, in its words, with names for ids. */
function why(path) {
	const said = path.why;
	if (!said) {
		return null;
	}
	const known = new Map(path.hops.flatMap((hop) => [hop.from, hop.to]).map((one) => [one.id, one.name]));
	return String(said).replace(/\b(?:country|person|org|place):[\w-]+/g, (id) => known.get(id) ?? id);
}

/** @param {function(number|null): void} onPoint gets the number of the path pointed at, or null */
export function pathItem(path, i, onPoint) {
	const reason = why(path);
	return h("li.path", { tabindex: -1, onmouseenter: () => onPoint(i), onmouseleave: () => onPoint(null), onfocusin: () => onPoint(i), onfocusout: () => onPoint(null) },
		h("h3", h("span.rank.num", { "aria-label": t("connection.path", { n: i + 1 }) }, i + 1), h("span", chain(path))),
		h("p.small.muted.path-meta", h("span", path.hops.length === 1 ? t("connection.hop") : t("connection.hops", { n: path.hops.length })),
			path.score !== undefined && path.score !== null ? h("span.num", t("connection.score", { score: new Intl.NumberFormat(undefined, { maximumSignificantDigits: 3 }).format(path.score) })) : null),
		reason ? h("p.why", h("strong", i === 0 ? t("connection.best") : t("connection.why")), " ", reason) : null,
		h("ol.hops", path.hops.map(hopItem)));
}

/** All paths as one picture: names in columns by how far they are from the start, steps between them once. */
export function pathPicture(paths) {
	const nodes = new Map();
	const edges = new Map();
	const depth = new Map();
	paths.forEach((path) => path.hops.forEach((hop, i) => {
		[[hop.from, i], [hop.to, i + 1]].forEach(([one, at]) => {
			nodes.set(one.id, one);
			depth.set(one.id, Math.max(depth.get(one.id) ?? 0, at));
		});
		const type = typeOf(hop.relation);
		const back = backwards(hop) && !bothWays(hop);
		const [from, end] = back ? [hop.to.id, hop.from.id] : [hop.from.id, hop.to.id];
		const id = `${from}|${end}|${hop.relation}`;
		edges.set(id, edges.get(id) ?? { id, from, to: end, relation: hop.relation, label: format.type(type) + (hop.count > 1 ? ` ${t("connection.times", { n: hop.count })}` : ""), side: side(type, hop.event?.goldstein), count: hop.count, both: bothWays(hop), first: hop.first, last: hop.last, standing: hop.event ? standing(hop.event) : undefined });
	}));
	const last = paths[0].hops.at(-1).to.id;
	depth.set(last, Math.max(...depth.values(), 1));
	depth.set(paths[0].hops[0].from.id, 0);
	const columns = new Map();
	nodes.forEach((_, id) => columns.set(depth.get(id), [...(columns.get(depth.get(id)) ?? []), id]));
	const narrow = innerWidth < 640;
	const placed = [...nodes.values()].map((one) => {
		const column = columns.get(depth.get(one.id));
		const along = depth.get(one.id) * (narrow ? 130 : 175);
		const beside = (column.indexOf(one.id) - (column.length - 1) / 2) * (narrow ? 125 : 105) + (depth.get(one.id) % 2 && column.length === 1 && columns.size > 2 ? 34 : 0);
		return { id: one.id, name: one.name, type: one.type, x: narrow ? beside : along, y: narrow ? along : beside, end: one.id === last || one.id === paths[0].hops[0].from.id };
	});
	return { nodes: placed, edges: [...edges.values()].map((edge) => ({ ...edge, skip: Math.abs(depth.get(edge.from) - depth.get(edge.to)) > 1 })) };
}

/** The ids of a path's nodes and edges in the picture. */
export function pathIds(path) {
	return path.hops.flatMap((hop) => [hop.from.id, hop.to.id, `${hop.from.id}|${hop.to.id}|${hop.relation}`, `${hop.to.id}|${hop.from.id}|${hop.relation}`]);
}
