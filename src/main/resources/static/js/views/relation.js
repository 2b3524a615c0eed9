import { api } from "../api.js";
import { h, put } from "../dom.js";
import * as format from "../format.js";
import { t } from "../i18n.js";
import { items } from "../read.js";
import { to } from "../router.js";
import { contestedItem, curve, standingItem, typeTable } from "../ui/relation.js";
import { exportMenu } from "../ui/export.js";
import { factRow, legend } from "../ui/fact.js";
import { empty, into, moreButton } from "../ui/states.js";

/** All that ties two entities: what stands, what happened, what is contested. */

const PAGE = 20;

export function render({ page, signal, params }) {
	const box = h("div.relation");
	put(page, box);
	return into(box, signal, () => api.relation(params.a, params.b, {}, signal), (relation) => draw(relation, params, signal), t("entity.relation"));
}

function draw(relation, { a, b }, signal) {
	const ends = [relation.a, relation.b];
	const facts = [];
	const list = h("ul.facts");
	const more = h("p.actions");
	const events = h("div");
	let cursor = null;

	async function next() {
		const answer = await api.timeline({ entity: [a, b], order: "desc", limit: PAGE, cursor }, signal);
		cursor = answer.next ?? null;
		facts.push(...items(answer));
		list.append(...items(answer).map((fact) => factRow(fact)));
		put(more, cursor ? moreButton(signal, next) : null);
		return facts;
	}

	const { counts, contested, standing: stands } = relation;
	const line = curve(relation, signal);
	const nothing = !relation.events && !relation.together && !stands.length && !contested.length;
	const paths = { href: to.connection({ from: ends[0].id, to: ends[1].id }) };
	const shown = () => ({ name: ends.map((one) => one.name).join(" "), facts, json: { relation, facts }, png: () => line.png() });
	const head = h("header.page-head", h("div", h("p.kicker", t("entity.relation")), h("h1", h("a.plain", { href: to.entity(ends[0].id) }, ends[0].name), h("span.muted", " – "), h("a.plain", { href: to.entity(ends[1].id) }, ends[1].name)), h("p.muted", [t("relation.total", { n: format.count(relation.events) }), relation.together ? `; ${t("relation.together", { n: format.count(relation.together) })}` : ""])),
		nothing ? null : h("div.head-tools", h("a.btn", paths, t("relation.paths")), h("a.btn", { href: to.map({ entity: ends.map((one) => one.id) }) }, t("entity.on.map")), exportMenu(shown)));
	if (nothing) {
		return [head, empty(t("relation.none"), t("relation.none.help")), h("p.actions", h("a.btn.primary", paths, t("relation.paths")))];
	}
	into(events, signal, next, () => facts.length ? [h("div.row", legend()), list, more] : empty(t("relation.none")));
	return [head, h("section", { "aria-labelledby": "curve" }, h("h2", { id: "curve" }, t("relation.curve")), line.element),
	h("div.halves", h("section", { "aria-labelledby": "kinds" }, h("h2", { id: "kinds" }, t("relation.types")), typeTable(counts, ends)),
		h("section", { "aria-labelledby": "stands" }, h("h2", { id: "stands" }, t("relation.standing")), stands.length ? h("ul.standings", stands.map(standingItem)) : h("p.muted", t("relation.standing.none")))),
	h("section", { "aria-labelledby": "contested" }, h("h2", { id: "contested" }, t("relation.contested")), contested.length ? h("ul.contested-list", contested.map((one) => contestedItem(one, signal))) : h("p.muted", t("relation.contested.none"))),
	h("section", { "aria-labelledby": "events" }, h("h2", { id: "events" }, t("relation.events")), events)];
}
