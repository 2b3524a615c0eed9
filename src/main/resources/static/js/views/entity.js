import { api } from "../api.js";
import { h, put } from "../dom.js";
import * as format from "../format.js";
import { t } from "../i18n.js";
import { intervals, items, names } from "../read.js";
import { go, to } from "../router.js";
import { exportMenu } from "../ui/export.js";
import { factRow, legend } from "../ui/fact.js";
import * as filters from "../ui/filters.js";
import { neighboursSection } from "../ui/neighbours.js";
import { searchBox } from "../ui/search-box.js";
import { empty, into } from "../ui/states.js";
import { suits, timelineChart } from "../ui/timeline.js";
import { profile } from "../ui/profile.js";

/** One entity: who it is, its events over time, who it is tied to. */

const FILTERS = ["type", "from", "to", "polarity", "minConfidence", "parts", "partner", "order"];

const PAGE = 20;

/** So many single events are drawn; above that, density says more. */
const SINGLE = 1000;

export function render({ page, signal, params, query }) {
	put(page);
	const box = h("div.entity");
	page.append(box);
	return into(box, signal, () => api.entity(params.id, signal), (entity) => draw(entity, query, signal), t("view.entity"));
}

function draw(entity, query, signal) {
	const chosen = filters.fromQuery(query, FILTERS);
	const ties = neighboursSection(entity, signal);
	const timeline = timelineSection(entity, chosen, signal, ties);
	return [h("header.page-head", h("div", h("p.kicker", t(`entity.${entity.type}`)), h("h1", entity.name)),
		h("div.head-tools", searchBox({ label: t("entity.connect"), placeholder: t("entity.connect"), onPick: (other) => go(to.connection({ from: entity.id, to: other.id })) }),
			h("a.btn", { href: to.map({ entity: entity.id }) }, t("entity.on.map")), timeline.export)),
	h("div.entity-grid", h("div.column", timeline.element), h("aside.column", { "aria-label": entity.name }, profile(entity, names(entity)))),
	h("section", { "aria-labelledby": "neighbours" }, h("h2", { id: "neighbours" }, t("entity.neighbours")), ties.element)];
}

/** The question that the filters make. */
function asked(entity, { partner, order, ...rest }) {
	return { entity: partner ? [entity.id, partner] : [entity.id], ...rest };
}

function timelineSection(entity, chosen, signal, ties) {
	const list = h("ul.facts");
	const more = h("div.actions");
	const status = h("p.muted.small", { role: "status" });
	const body = h("div");
	const facts = [];
	let cursor = null;
	let zoomed = null;
	let dateless = false;
	const picture = timelineChart({ signal, onZoom: (period) => {
		zoomed = period;
		density(period).catch(() => null);
	} });
	const question = asked(entity, chosen);
	const order = chosen.order ?? "desc";

	async function density(period) {
		const within = { ...question, interval: period.interval, ...(period.from ? { from: later(chosen.from, period.from), to: earlier(chosen.to, period.to) } : {}) };
		const answer = await api.histogram(within, signal);
		const found = intervals(answer);
		const total = found.reduce((sum, one) => sum + one.count, 0);
		let single = [];
		if (total && total <= SINGLE) {
			const answer = await api.timeline({ ...question, from: within.from ?? question.from, to: within.to ?? question.to, order: "desc", limit: SINGLE }, signal);
			single = items(answer);
		}
		put(status, total > SINGLE ? t("chart.many", { n: format.count(total) }) : total ? t("chart.zoom") : "", answer.undated ? ` ${t("entity.undated", { n: format.count(answer.undated) })}` : "");
		picture.show({ interval: period.interval, facts: single, ...(zoomed ? {} : { bars: found }) });
		return found;
	}

	async function next() {
		const answer = await api.timeline({ ...question, order, limit: PAGE, cursor }, signal);
		cursor = answer.next ?? null;
		facts.push(...items(answer));
		list.append(...items(answer).map((fact) => factRow(fact)));
		put(more, cursor ? h("button.btn", { type: "button", onclick: next }, t("entity.more")) : null);
		return answer;
	}

	const dated = (fact) => fact.time?.start ?? fact.time?.end;

	async function first() {
		const [late, early] = await Promise.all([next(), api.timeline({ ...question, order: order === "desc" ? "asc" : "desc", limit: 1 }, signal)]);
		const days = [...items(late), ...items(early)].map(dated).filter(Boolean).sort();
		dateless = !days.length;
		await density({ interval: dateless ? "month" : suits(days[0], days.at(-1)) });
		return facts;
	}

	into(body, signal, first, () => facts.length ? [dateless ? null : picture.element, status, h("div.row", h("h3", t("chart.single")), legend()), list, more] : empty(t("entity.noEvents")));
	const shown = () => ({ name: entity.name, facts, json: { entity, facts }, ...ties.shown(), png: () => picture.png() ?? ties.png() });
	return { element: h("section", { "aria-labelledby": "timeline" }, h("h2", { id: "timeline" }, t("entity.timeline")), filterForm(entity, chosen), body), export: exportMenu(shown) };
}

function later(a, b) {
	return a && a > b ? a : b;
}

function earlier(a, b) {
	return a && a < b ? a : b;
}

function filterForm(entity, chosen) {
	const partner = h("input", { type: "hidden", name: "partner", value: chosen.partner ?? "" });
	const partnerBox = searchBox({ label: t("filter.partner"), shown: true, keep: true, chosen: chosen.partner ? { name: chosen.partner } : null, onPick: (other) => {
		partner.value = other?.id ?? "";
	} });
	if (chosen.partner) {
		api.entity(chosen.partner).then((other) => partnerBox.setChosen(other), () => null);
	}
	const form = h("form.filters", { onsubmit: (event) => {
		event.preventDefault();
		go(to.entity(entity.id, filters.values(form)));
	} }, filters.types(chosen.type ?? []), partnerBox, partner, filters.day("from", t("filter.from"), chosen.from), filters.day("to", t("filter.to"), chosen.to),
	filters.choice("polarity", t("filter.polarity"), [["", t("filter.polarity.any")], ["AFFIRMED", t("filter.polarity.AFFIRMED")], ["DENIED", t("filter.polarity.DENIED")]], chosen.polarity),
	filters.number("minConfidence", t("filter.confidence"), chosen.minConfidence, { min: 0, max: 1, step: .1 }),
	entity.type === "COUNTRY" ? filters.choice("parts", t("filter.parts"), [["", t("filter.parts.default")], ["self", t("filter.parts.self")], ["officeholders", t("filter.parts.officeholders")]], chosen.parts) : null,
	filters.choice("order", t("filter.order"), [["", t("filter.order.desc")], ["asc", t("filter.order.asc")]], chosen.order),
	h("div.actions", h("button.btn.primary", t("filter.apply")), Object.keys(chosen).length ? h("a.btn", { href: to.entity(entity.id) }, t("filter.clear")) : null));
	return h("details.fold", { open: Object.keys(chosen).length > 0 }, h("summary", t("filter.title"), Object.keys(chosen).length ? h("span.count-chip", Object.keys(chosen).length) : null), form);
}
