import { api } from "../api.js";
import { h, put } from "../dom.js";
import * as format from "../format.js";
import { t } from "../i18n.js";
import { sidesOf } from "../read.js";
import { to } from "../router.js";
import { side, SYMMETRIC } from "../vocabulary.js";
import { basics, chart, tip } from "./chart.js";
import { claimItem } from "./claims.js";
import { entityLink, people, sentence, typeChip } from "./fact.js";

/** The parts of the view of two: the curve, the counts, what stands, what is contested. */

const MONTH_MILLIS = 28 * 86_400_000;

/** The mean score by month as a line between conflict and cooperation; the size of a point is the number of events. */
export function curve({ series, turningPoints = [] }, signal) {
	const points = series.map((one) => ({ at: String(one.month).slice(0, 7), count: one.count, score: one.score }));
	if (!points.length) {
		return { element: h("p.muted", t("relation.none")), png: () => null };
	}
	const most = Math.max(...points.map((one) => one.count));
	const turns = new Set(turningPoints.map((one) => String(one.month).slice(0, 7)));
	const label = t("chart.curve", { interval: t("interval.month") });
	const picture = chart({ signal, label, option: (c) => {
		const { axis, time, tooltip } = basics(c);
		return {
			tooltip: { ...tooltip, trigger: "item", formatter: ({ data }) => data.at ? tip(format.date(data.at), `${t("chart.score")}: ${format.score(data.value[1])}`, t("relation.total", { n: format.count(data.count) })) : "" },
			grid: { left: 96, right: 20, top: 16, bottom: points.length > 24 ? 66 : 30 },
			xAxis: { ...time, minInterval: MONTH_MILLIS, min: ({ min }) => min - MONTH_MILLIS, max: ({ max }) => max + MONTH_MILLIS },
			yAxis: { ...axis, type: "value", min: -10, max: 10, interval: 5, axisLabel: { color: c["ink-2"], formatter: (value) => value === 10 ? `${t("chart.coop")} ▲` : value === -10 ? `${t("chart.conf")} ▼` : format.score(value) } },
			dataZoom: points.length > 24 ? [{ type: "inside", zoomOnMouseWheel: "ctrl" }, { type: "slider", bottom: 12, height: 20, borderColor: c.line, textStyle: { color: c["ink-2"] } }] : [],
			series: [{ id: "curve", type: "line", sampling: points.length > 1000 ? "lttb" : undefined, showSymbol: points.length <= 400, lineStyle: { color: c["ink-3"], width: 1.5 },
				markLine: { silent: true, symbol: "none", label: { show: false }, lineStyle: { color: c["line-2"], type: "solid" }, data: [{ yAxis: 0 }] },
				data: points.map((one) => ({ value: [Date.parse(`${one.at}-15`), one.score], at: one.at, count: one.count, symbol: one.score > 0 ? "triangle" : one.score < 0 ? "path://M0,0 L10,0 L5,9 Z" : "circle", symbolSize: 7 + 9 * Math.sqrt(one.count / most),
					itemStyle: { color: one.score > 0 ? c.coop : one.score < 0 ? c.conf : c.neut, borderColor: turns.has(one.at) ? c.ink : undefined, borderWidth: turns.has(one.at) ? 2 : 0 } })) }]
		};
	} });
	return { element: h("div", picture.element, h("p.muted.small", label), turningPoints.length ? [h("h3", t("relation.turns")), h("ul.standings", turningPoints.slice(0, 5).map(turn))] : null), png: picture.png };
}

function turn({ month, before, after, event }) {
	return h("li", h("span.office", t("relation.turn", { month: format.date(String(month).slice(0, 7)), before: format.score(before), after: format.score(after) })),
		event ? [" · ", h("a", { href: to.event(event.id) }, format.sentence(event))] : null);
}

/** Events by type and direction, each with a bar. */
export function typeTable(counts, ends) {
	if (!counts.length) {
		return h("p.muted", t("relation.none"));
	}
	const most = Math.max(...counts.map((one) => one.count));
	return h("table.kinds", h("thead.sr", h("tr", h("th", { scope: "col" }, t("relation.kind")), h("th", { scope: "col" }, t("relation.count")), h("th.wide", { scope: "col" }, t("time.period")))),
		h("tbody", counts.map((one) => {
			const bar = h("span.bar", { class: side(one.type, one.goldstein), "aria-hidden": "true" });
			bar.style.width = `${Math.max(2, 100 * one.count / most)}%`;
			const who = one.direction === "BOTH" ? null : one.direction === "IN" ? ends[1].name : ends[0].name;
			return h("tr", h("th", { scope: "row" }, h("a.plain", { href: to.entity(ends[0].id, { partner: ends[1].id, type: one.type }) }, typeChip(one.type, one.goldstein)), who ? h("div.small.muted.by", t("relation.by", { who })) : null),
				h("td.num.bar-cell", h("span.bar-track", bar), h("span", format.count(one.count))), h("td.wide.muted.small.nowrap", one.first || one.last ? format.span(one.first, one.last) : ""));
		})));
}

export function standingItem({ relation, from, to: end, title, start, end: until }) {
	const told = SYMMETRIC.has(relation) ? [people([from, end]), " ", format.verb(relation)] : [entityLink(from), " ", format.verb(relation), " ", entityLink(end)];
	return h("li", h("span", told, title ? `: ${title}` : null), h("span.muted.small.nowrap", start || until ? format.span(start, until) : ""));
}

/** One contested event: who says so on the left, who denies it on the right, with every outlet once the event is read. */
export function contestedItem({ asserted, denied }, signal) {
	const words = (fact, speakers, polarity) => ({ ...fact.evidence?.[0], polarity, modality: fact.modality, attributedTo: speakers, article: fact.evidence?.[0]?.articleId ? { id: fact.evidence[0].articleId } : null });
	const box = h("div", sides([words(asserted, asserted.attributedTo, "AFFIRMED")], denied.map((one) => words(one, one.actors, "DENIED"))));
	box.setAttribute("aria-busy", "true");
	api.event(asserted.id, signal).then((event) => {
		const { says, denies } = sidesOf(event);
		if (says.length && denies.length) {
			put(box, sides(says, denies));
		}
	}, () => null).finally(() => box.removeAttribute("aria-busy"));
	return h("li.contested", h("h3.contested-head", h("a.plain", { href: to.event(asserted.id) }, typeChip(asserted.type, asserted.goldstein)), " ", sentence(asserted), h("span.muted", ` · ${format.time(asserted.time)}`)), box);
}

/** Assertions and denials side by side. */
export function sides(says, denies) {
	const column = (key, list, none) => h("div.side", { class: key }, h("h3.side-head", t(`relation.${key}`), h("span.count-chip", list.length)), list.length ? h("ul.claims", list.map(claimItem)) : h("p.muted.small", none));
	return h("div.halves.sides", column("says", says, t("relation.nobody")), column("denies", denies, t("event.noDenial")));
}

