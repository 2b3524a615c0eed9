import { api } from "../api.js";
import { h, put } from "../dom.js";
import { t } from "../i18n.js";
import { names } from "../read.js";
import { go, to } from "../router.js";
import { exportMenu } from "../ui/export.js";
import * as filters from "../ui/filters.js";
import { neighboursSection } from "../ui/neighbours.js";
import { searchBox } from "../ui/search-box.js";
import { into } from "../ui/states.js";
import { timelineSection } from "../ui/timeline-section.js";
import { profile } from "../ui/profile.js";

/** One entity: who it is, its events over time, who it is tied to. */

const FILTERS = ["type", "from", "to", "polarity", "minConfidence", "parts", "partner", "order"];

export function render({ page, signal, params, query }) {
	put(page);
	const box = h("div.entity");
	page.append(box);
	return into(box, signal, () => api.entity(params.id, signal), (entity) => draw(entity, query, signal), t("view.entity"));
}

function draw(entity, query, signal) {
	const chosen = filters.fromQuery(query, FILTERS);
	const ties = neighboursSection(entity, signal);
	const { partner, order, ...rest } = chosen;
	const question = { entity: partner ? [entity.id, partner] : [entity.id], ...rest };
	const timeline = timelineSection({ question, order: order ?? "desc", zoom: query.get("zoom"), signal,
		address: (zoom) => to.entity(entity.id, { ...chosen, zoom }) });
	const shown = () => ({ name: entity.name, ...timeline.shown(), json: { entity, facts: timeline.shown().facts }, ...ties.shown(), png: () => timeline.png() ?? ties.png() });
	return [h("header.page-head", h("div", h("p.kicker", t(`entity.${entity.type}`)), h("h1", entity.name)),
		h("div.head-tools", searchBox({ label: t("entity.connect"), placeholder: t("entity.connect"), onPick: (other) => go(to.connection({ from: entity.id, to: other.id })) }),
			h("a.btn", { href: to.map({ entity: entity.id }) }, t("entity.on.map")), exportMenu(shown))),
	h("div.entity-grid", h("div.column", h("section", { "aria-labelledby": "timeline" }, h("h2", { id: "timeline" }, t("entity.timeline")), filterForm(entity, chosen), timeline.element)), h("aside.column", { "aria-label": entity.name }, profile(entity, names(entity)))),
	h("section", { "aria-labelledby": "neighbours" }, h("h2", { id: "neighbours" }, t("entity.neighbours")), ties.element)];
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
