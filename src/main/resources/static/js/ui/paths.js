import { h, icon } from "../dom.js";
import * as format from "../format.js";
import { t } from "../i18n.js";
import { to } from "../router.js";
import { side, standing, SYMMETRIC, typeOf } from "../vocabulary.js";
import { badges, entityLink, quote } from "./fact.js";
import { beside, layers } from "./layers.js";
import { outlet, told } from "./sources.js";
import { tieWords } from "./ties.js";
import { why } from "./why.js";

/** Connection paths as a list, hop by hop, and as one picture. */

/** Whether a hop is walked against the direction of what happened. */
function backwards(hop) {
	return ["IN", "INCOMING", "BACKWARD", "REVERSE"].includes(String(hop.direction ?? "").toUpperCase());
}

function bothWays(hop) {
	return SYMMETRIC.has(typeOf(hop.relation)) || ["BOTH", "NONE", "UNDIRECTED", "SYMMETRIC"].includes(String(hop.direction ?? "").toUpperCase());
}

function words(event) {
	if (!event) {
		return null;
	}
	const evidence = event.evidence?.[0];
	const speakers = event.attributedTo ?? [];
	return h("div.hop-told", { class: standing(event) }, evidence ? h("p.fact-quote", quote(evidence, 320, event.extractor)) : null,
		h("p.small", badges(event), " ", h("a", { href: to.event(event.id) }, `${format.type(event.type)}, ${format.time(event.time)}`), " · ", outlet(event),
			speakers.length ? h("span.muted", ` · ${t("fact.says", { who: format.names(speakers) })}`) : null,
			evidence?.articleId ? [" · ", h("a", { href: to.article(evidence.articleId, { fact: event.id }) }, t("event.inArticle"))] : null));
}

/** What a hop is, in words: an office by its title, a place by what happened there. */
function label(hop) {
	return hop.title ?? (hop.relation === "LOCATED_AT" && hop.event ? t("type.there", { type: format.type(hop.event.type) }) : format.type(typeOf(hop.relation)));
}

function hopItem(hop) {
	const type = typeOf(hop.relation);
	const both = bothWays(hop);
	const back = !both && backwards(hop);
	return h("li.hop", h("div.hop-line", entityLink(hop.from),
		h("span.hop-relation", { class: side(type, hop.event?.goldstein) }, both ? icon("both") : h("span", { class: back ? "flip" : null }, icon("arrow")),
			h("strong", label(hop)), hop.count > 1 ? h("span.num", t("connection.times", { n: format.count(hop.count) })) : null), entityLink(hop.to),
		h("span.hop-when.muted.small", hop.first || hop.last ? format.span(hop.since ?? hop.first, hop.until ?? hop.last) : hop.event ? told(hop.event) : null)), words(hop.event), others(hop));
}

/** What else ties the two, folded into one line. */
function others(hop) {
	const list = hop.alternatives ?? [];
	return list.length ? h("p.small.muted", `${t("connection.also")}: `, tieWords(list).slice(0, 6).join(", ")) : null;
}

/** Names and arrows of a path on one line. */
function chain(path) {
	return [path.hops[0].from.name, ...path.hops.map((hop) => hop.to.name)].flatMap((name, i) => i ? [h("span.chain-arrow", { "aria-hidden": "true" }, " → "), h("span.sr", ", "), name] : [name]);
}

/** @param {function(number|null): void} onPoint gets the number of the path pointed at, or null */
export function pathItem(paths, i, onPoint) {
	const path = paths[i];
	return h("li.path", { tabindex: -1, onmouseenter: () => onPoint(i), onmouseleave: () => onPoint(null), onfocusin: () => onPoint(i), onfocusout: () => onPoint(null) },
		h("h3", h("span.rank.num", { "aria-label": t("connection.path", { n: i + 1 }) }, i + 1), h("span", chain(path))),
		why(paths, i),
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
		edges.set(id, edges.get(id) ?? { id, from, to: end, relation: hop.relation, label: label(hop) + (hop.count > 1 ? ` ${t("connection.times", { n: hop.count })}` : ""), side: side(type, hop.event?.goldstein), count: hop.count, both: bothWays(hop), first: hop.first, last: hop.last, standing: hop.event ? standing(hop.event) : undefined });
	}));
	const last = paths[0].hops.at(-1).to.id;
	depth.set(last, Math.max(...depth.values(), 1));
	depth.set(paths[0].hops[0].from.id, 0);
	const narrow = innerWidth < 640;
	const rows = Math.max(...[...depth.values()].map((at) => [...depth.values()].filter((other) => other === at).length));
	const { nodes: places, bends } = layers(depth, [...edges.values()], { along: narrow ? 120 : 165, beside: narrow ? 96 : Math.max(84, Math.min(130, 420 / rows)), upright: narrow });
	return { nodes: [...nodes.values()].map((one) => ({ id: one.id, name: one.name, type: one.type, ...places.get(one.id), end: one.id === last || one.id === paths[0].hops[0].from.id })),
		edges: [...edges.values()].map((edge) => ({ ...edge, bends: beside(places.get(edge.from), places.get(edge.to), bends.get(edge.id)) })) };
}

/** The ids of a path's nodes and edges in the picture. */
export function pathIds(path) {
	return path.hops.flatMap((hop) => [hop.from.id, hop.to.id, `${hop.from.id}|${hop.to.id}|${hop.relation}`, `${hop.to.id}|${hop.from.id}|${hop.relation}`]);
}
