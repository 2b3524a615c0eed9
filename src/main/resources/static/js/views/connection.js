import { api } from "../api.js";
import { h, icon, put } from "../dom.js";
import { t } from "../i18n.js";
import { items } from "../read.js";
import { TELLING } from "../vocabulary.js";
import { go, to } from "../router.js";
import { exportMenu } from "../ui/export.js";
import * as filters from "../ui/filters.js";
import { graph, graphLegend } from "../ui/graph.js";
import { pathIds, pathItem, pathPicture } from "../ui/paths.js";
import { searchBox } from "../ui/search-box.js";
import { empty, into, say } from "../ui/states.js";

/** How two entities are connected: the best paths, drawn and told hop by hop. */

const FILTERS = ["maxHops", "limit", "type", "after", "before", "chronological", "memberships"];

function chooser(name, id, onPick) {
	const box = searchBox({ label: t(`connection.${name}`), shown: true, keep: true, placeholder: t("search.placeholder"), chosen: id ? { name: id } : null, onPick });
	if (id) {
		api.entity(id).then((entity) => box.setChosen(entity), () => null);
	}
	return box;
}

export function render({ page, signal, query }) {
	const ends = { from: query.get("from"), to: query.get("to") };
	const chosen = filters.fromQuery(query, FILTERS);
	const form = h("form.connect", { onsubmit: (event) => {
		event.preventDefault();
		find();
	} });

	function find() {
		const wanted = filters.values(form);
		go(to.connection({ ...ends, ...wanted }));
	}

	const pick = (name) => (entity) => {
		ends[name] = entity?.id ?? null;
		if (ends.from && ends.to) {
			find();
		}
	};
	const options = h("details.fold", { open: Object.keys(chosen).length > 0 }, h("summary", t("filter.title"), Object.keys(chosen).length ? h("span.count-chip", Object.keys(chosen).length) : null),
		h("div.filters", filters.number("maxHops", t("connection.maxHops"), chosen.maxHops, { min: 1, max: 6 }), filters.number("limit", t("connection.limit"), chosen.limit, { min: 1, max: 50 }),
			filters.types(chosen.type ?? []), filters.day("after", t("connection.after"), chosen.after), filters.day("before", t("connection.before"), chosen.before),
			h("div.actions", h("button.btn.primary", t("filter.apply")), Object.keys(chosen).length ? h("a.btn", { href: to.connection(ends) }, t("filter.clear")) : null)));
	const order = filters.toggle("chronological", t("connection.chronological"), chosen.chronological === "true", t("connection.chronological.help"));
	const members = filters.toggle("memberships", t("connection.memberships"), chosen.memberships === "true", t("connection.memberships.help"));
	[order, members].forEach((one) => one.querySelector("input").addEventListener("change", () => ends.from && ends.to && find()));
	const choosers = { from: chooser("from", ends.from, pick("from")), to: chooser("to", ends.to, pick("to")) };
	put(form, h("div.connect-ends", choosers.from,
		h("button.btn.square.quiet", { type: "button", title: t("connection.swap"), "aria-label": t("connection.swap"), onclick: () => go(to.connection({ ...chosen, from: ends.to, to: ends.from })) }, icon("swap")),
		choosers.to, h("button.btn.primary", t("connection.find"))), h("div.connect-options", h("div.toggles", order, members), options));

	const result = h("div.result");
	put(page, h("header.page-head", h("div", h("h1", t("connection.title")), h("p.lead", t("connection.lead")))), form, result);
	if (!ends.from || !ends.to || ends.from === ends.to) {
		put(result, empty(t(ends.from && ends.to ? "connection.same" : "connection.pick")));
		return null;
	}
	return into(result, signal, () => ask(ends, chosen, signal), (answer) => {
		const hops = items(answer)[0]?.hops ?? [];
		if (hops.length) {
			choosers.from.setChosen(hops[0].from);
			choosers.to.setChosen(hops.at(-1).to);
		}
		return draw(answer, ends, chosen, signal);
	});
}

/** Memberships tie half the world: they count if they are asked for, or if nothing else connects the two. */
async function ask(ends, { memberships, ...rest }, signal) {
	const question = { ...ends, ...rest };
	if (memberships === "true" || rest.type?.length) {
		return api.paths(question, signal);
	}
	const answer = await api.paths({ ...question, type: TELLING }, signal);
	return items(answer).length ? answer : { ...await api.paths(question, signal), widened: true };
}

function draw(answer, ends, chosen, signal) {
	const paths = items(answer).filter((path) => path.hops?.length);
	const direct = h("a.btn", { href: to.relation(ends.from, ends.to) }, t("connection.direct"));
	if (!paths.length) {
		return [empty(t("connection.none"), t(chosen.chronological ? "connection.none.order" : "connection.none.help")), h("p.actions", direct)];
	}
	const picture = pathPicture(paths);
	const names = [paths[0].hops[0].from.name, paths[0].hops.at(-1).to.name];
	const list = h("ol.paths");
	const drawn = graph({ signal, label: `${t("connection.picture")}: ${names.join(" – ")}`, onPick: (id) => {
		const i = paths.findIndex((path) => path.hops.some((hop) => hop.from.id === id || hop.to.id === id));
		list.children[i]?.scrollIntoView({ block: "center", behavior: "smooth" });
		list.children[i]?.focus({ preventScroll: true });
	} });
	drawn.draw(picture);
	put(list, paths.map((_, i) => pathItem(paths, i, (pointed) => drawn.focus(pointed === null ? null : pathIds(paths[pointed])))));
	say(t("search.results", { n: paths.length }));
	const facts = [...new Map(paths.flatMap((path) => path.hops.map((hop) => hop.event).filter(Boolean)).map((fact) => [fact.id, fact])).values()];
	const shown = () => ({ name: names.join(" "), facts, nodes: picture.nodes.map(({ id, name, type }) => ({ id, name, type })), edges: picture.edges, json: answer, png: drawn.png });
	return [h("div.row.toolbar", h("h2", names.join(" – ")), h("div.actions", direct, exportMenu(shown))), answer.widened ? h("p.warn", t("connection.widened")) : null,
		h("div.connection-grid", h("div.picture", drawn.element, graphLegend()), list)];
}
