import { api } from "../api.js";
import { h, put } from "../dom.js";
import * as format from "../format.js";
import { t } from "../i18n.js";
import { items, neighbour } from "../read.js";
import { to } from "../router.js";
import { side, DOINGS, TELLING, typeOf } from "../vocabulary.js";
import { graph, graphLegend } from "./graph.js";
import { room } from "./room.js";
import { empty, into, moreButton, say } from "./states.js";
import { tieWords } from "./ties.js";

/** Who an entity is tied to: a picture that grows where one asks, and a list that says the same. */

const FIRST = 24;

const NEXT = 500;

const MORE = 8;

/** So near may two names stand. */
const APART = 74;

const FULL = 2000;

/** So many at least; with fewer, offices and parts are ties too, and then whatever else ties. */
const ENOUGH = 6;

const TYPES = [DOINGS, TELLING, null];

/** How the tie reads: the most frequent relations. */
function how(relations) {
	return tieWords(relations).slice(0, 3).join(", ");
}

/** The first relation, and that there are more. */
function short([first, ...more]) {
	return first ? `${format.type(typeOf(first.relation))}${first.count > 1 ? ` ${t("connection.times", { n: format.count(first.count) })}` : ""}${more.length ? ` +${more.length}` : ""}` : "";
}

function tone(one) {
	const top = one.relations[0];
	return top ? side(typeOf(top.relation ?? "")) : "neut";
}

function row(centre, one, expand) {
	return h("tr", h("th", { scope: "row" }, h("a", { href: to.entity(one.entity.id) }, one.entity.name), h("span.kind", t(`entity.${one.entity.type}`))),
		h("td.wide", how(one.relations)), h("td.num", h("a", { href: to.relation(centre.id, one.entity.id), title: t("entity.relation") }, format.count(one.count), h("span.sr", ` ${t("size.events")}, ${t("entity.relation")}: ${centre.name}, ${one.entity.name}`))),
		h("td.wide.nowrap", format.span(one.first, one.last)),
		h("td", h("button.btn.small", { type: "button", "aria-label": `${t("entity.expand")}: ${one.entity.name}`, onclick: () => expand(one.entity.id) }, t("entity.expand"))));
}

/** Places around a point, on rings that hold what fits. */
function around(centre, count, from = 0, sweep = 2 * Math.PI, radius = 190) {
	const places = [];
	for (let ring = 0; places.length < count; ring++) {
		const far = radius * (1 + .62 * ring);
		const fit = Math.max(5, Math.floor(sweep * far / 92));
		const here = Math.min(fit, count - places.length);
		for (let i = 0; i < here; i++) {
			const angle = from + sweep * (i + (ring % 2 ? .5 : 0)) / (sweep > 6 ? here : Math.max(1, here - 1));
			places.push({ x: centre.x + far * Math.cos(angle), y: centre.y + far * Math.sin(angle) });
		}
	}
	return places;
}

/** @param {object} centre the entity; the section fills itself */
export function neighboursSection(centre, signal, query = {}) {
	const list = h("div.neighbour-list");
	const note = h("p.muted.small", t("entity.graphHelp"));
	let nodes = new Map();
	let places = room(APART);
	let edges = new Map();
	const known = [];
	const picture = graph({ signal, label: `${t("entity.neighbours")}: ${centre.name}`, onPick: (id) => id === centre.id ? null : expand(id), tall: true });

	function tie(a, one) {
		const id = [a, one.entity.id].sort().join("|");
		if (!edges.has(id)) {
			edges.set(id, { id, from: a, to: one.entity.id, both: true, label: short(one.relations), count: one.count, side: tone(one), relation: one.relations[0]?.relation, first: one.first, last: one.last });
		}
	}

	function reset() {
		nodes = new Map();
		places = room(APART);
		stand({ ...centre, end: true }, { x: 0, y: 0 });
		edges = new Map();
		grow();
	}

	/** Adds the neighbours that have come since, on rings further out. */
	function grow() {
		const rings = around({ x: 0, y: 0 }, known.length, -Math.PI / 2);
		known.slice(0, FULL - 1).forEach((one, i) => {
			if (!nodes.has(one.entity.id)) {
				stand(one.entity, rings[i]);
			}
			tie(centre.id, one);
		});
		draw();
	}

	function stand(entity, place) {
		const node = { ...entity, ...places.free(place) };
		places.take(node);
		nodes.set(entity.id, node);
	}

	function draw() {
		picture.draw({ nodes: [...nodes.values()], edges: [...edges.values()] });
	}

	async function expand(id) {
		if (nodes.size >= FULL) {
			put(note, t("entity.graphTooMuch", { n: format.count(FULL) }));
			return;
		}
		try {
			const more = items(await api.neighbours(id, { limit: MORE + 4, type: TYPES[wide], ...query }, signal)).map(neighbour).filter((one) => one.entity.id !== centre.id);
			const from = nodes.get(id) ?? { x: 320, y: 0 };
			const fresh = more.filter((one) => !nodes.has(one.entity.id)).slice(0, MORE);
			const out = Math.atan2(from.y, from.x);
			const beside = around(from, fresh.length, out - Math.PI / 3, 2 * Math.PI / 3, 150);
			fresh.forEach((one, i) => stand(one.entity, beside[i]));
			more.filter((one) => nodes.has(one.entity.id)).forEach((one) => tie(id, one));
			draw();
			say(`${from.name ?? ""}: ${fresh.map((one) => one.entity.name).join(", ")}`);
			put(note, h("a", { href: to.entity(id) }, `${t("entity.open")}: ${from.name ?? id}`), " · ", h("a", { href: to.relation(centre.id, id) }, t("entity.relation")), " · ",
				h("button.link", { type: "button", onclick: () => { put(note, t("entity.graphHelp")); reset(); } }, t("entity.graphReset")));
		}
		catch (error) {
			if (!signal.aborted) {
				put(note, t(error.kind === "offline" ? "error.offline.title" : "error.other.title"));
			}
		}
	}

	const rows = h("tbody");
	const more = h("p.actions");
	let cursor = null;
	let wide = 0;

	async function page() {
		let answer = await api.neighbours(centre.id, { limit: known.length ? NEXT : FIRST, cursor, type: TYPES[wide], ...query }, signal);
		while (!cursor && items(answer).length < ENOUGH && wide < TYPES.length - 1) {
			wide++;
			answer = await api.neighbours(centre.id, { limit: FIRST, type: TYPES[wide], ...query }, signal);
		}
		const found = items(answer).map(neighbour);
		cursor = answer.next ?? null;
		known.push(...found);
		if (nodes.size) {
			grow();
		}
		else {
			reset();
		}
		rows.append(...found.map((one) => row(centre, one, expand)));
		put(more, cursor ? moreButton(signal, page) : null, known.length > ENOUGH ? h("span.muted.small", t("entity.whole", { shown: format.count(known.length), total: format.count(answer.total) })) : null);
		return found;
	}

	into(list, signal, page, () => known.length ? [h("div.drawn", picture.element, graphLegend()), h("div.row", note, more), h("div.scroll", { tabindex: 0, role: "region", "aria-label": t("entity.by") },
		h("table", h("thead", h("tr", h("th", { scope: "col" }, t("entity.name")), h("th.wide", { scope: "col" }, t("entity.by")), h("th.num", { scope: "col" }, t("entity.count")), h("th.wide", { scope: "col" }, t("time.period")), h("th", { scope: "col" }, h("span.sr", t("entity.expand"))))), rows))]
		: empty(t("entity.noNeighbours")));
	return { element: list, png: picture.png, shown: () => ({ nodes: [...nodes.values()].map(({ id, name, type }) => ({ id, name, type })), edges: [...edges.values()] }) };
}
