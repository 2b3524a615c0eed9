import { h } from "../dom.js";
import * as format from "../format.js";
import { t } from "../i18n.js";
import { intervals } from "../read.js";
import { to } from "../router.js";
import { side, typeOf } from "../vocabulary.js";
import { basics, chart, tip } from "./chart.js";
import { claimItem } from "./claims.js";
import { entityLink, sentence, typeChip } from "./fact.js";

/** The parts of the view of two: the curve, the counts, what stands, what is contested. */

/** The mean score over time as a line between conflict and cooperation, with the number of events as the size of its points. */
export function curve(series, signal) {
	const list = Array.isArray(series) ? series : series.items ?? [];
	const interval = list.interval ?? (String(list[0]?.start ?? list[0]?.interval ?? "").length === 4 ? "year" : "month");
	const points = intervals(list, interval).filter((one) => one.score !== null).sort((x, y) => x.at < y.at ? -1 : 1);
	if (!points.length) {
		return { element: h("p.muted", t("relation.none")), png: () => null };
	}
	const most = Math.max(...points.map((one) => one.count));
	const middle = (at) => Date.parse(at.length === 4 ? `${at}-07-01` : at.length === 7 ? `${at}-15` : at);
	const label = t("chart.curve", { interval: t(`interval.${interval}`) });
	const picture = chart({ signal, label, option: (c) => {
		const { axis, tooltip } = basics(c);
		return {
			tooltip: { ...tooltip, trigger: "item", formatter: ({ data }) => tip(format.date(data.at), `${t("chart.score")}: ${format.score(data.value[1])}`, t("relation.total", { n: format.count(data.count) })) },
			grid: { left: 96, right: 20, top: 16, bottom: points.length > 24 ? 62 : 30 },
			xAxis: { ...axis, type: "time", splitLine: { show: false } },
			yAxis: { ...axis, type: "value", min: -10, max: 10, interval: 5, axisLabel: { color: c["ink-2"], formatter: (value) => value === 10 ? `${t("chart.coop")} ▲` : value === -10 ? `${t("chart.conf")} ▼` : format.score(value) } },
			dataZoom: points.length > 24 ? [{ type: "inside", zoomOnMouseWheel: "ctrl" }, { type: "slider", bottom: 4, height: 20, borderColor: c.line, textStyle: { color: c["ink-2"] } }] : [],
			series: [{ id: "curve", type: "line", step: false, sampling: points.length > 1000 ? "lttb" : undefined, showSymbol: points.length <= 400, lineStyle: { color: c["ink-3"], width: 1.5 },
				markLine: { silent: true, symbol: "none", label: { show: false }, lineStyle: { color: c["line-2"], type: "solid" }, data: [{ yAxis: 0 }] },
				data: points.map((one) => ({ value: [middle(one.at), one.score], at: one.at, count: one.count, symbol: one.score > 0 ? "triangle" : one.score < 0 ? "path://M0,0 L10,0 L5,9 Z" : "circle", symbolSize: 7 + 9 * Math.sqrt(one.count / most),
					itemStyle: { color: one.score > 0 ? c.coop : one.score < 0 ? c.conf : c.neut } })) }]
		};
	} });
	return { element: h("div", picture.element, h("p.muted.small", label)), png: picture.png };
}

function listOf(kinds) {
	return Array.isArray(kinds) ? kinds : Object.entries(kinds).map(([type, count]) => ({ type, count }));
}

export function typeTable(kinds, ends) {
	const rows = listOf(kinds).map((one) => ({ ...one, type: typeOf(one.type ?? one.relation) })).sort((x, y) => y.count - x.count);
	if (!rows.length) {
		return h("p.muted", t("relation.none"));
	}
	const most = Math.max(...rows.map((one) => one.count));
	return h("table.kinds", h("thead.sr", h("tr", h("th", { scope: "col" }, t("relation.kind")), h("th", { scope: "col" }, t("relation.count")), h("th.wide", { scope: "col" }, t("time.period")))),
		h("tbody", rows.map((one) => {
			const bar = h("span.bar", { class: side(one.type), "aria-hidden": "true" });
			bar.style.width = `${Math.max(2, 100 * one.count / most)}%`;
			return h("tr", h("th", { scope: "row" }, h("a.plain", { href: to.entity(ends[0].id, { partner: ends[1].id, type: one.type }) }, typeChip(one.type))), h("td.num.bar-cell", h("span.bar-track", bar), h("span", format.count(one.count))), h("td.wide.muted.small.nowrap", one.first || one.last ? format.span(one.first, one.last) : ""));
		})));
}

export function standingItem(one) {
	const type = one.type ?? one.relation;
	return h("li", one.actors ? sentence(one) : [entityLink(one.from && typeof one.from === "object" ? one.from : one.a ?? one.subject), " ", format.verb(type), " ", entityLink(one.to && typeof one.to === "object" ? one.to : one.b ?? one.object)], one.title && !one.actors ? `: ${one.title}` : null,
		h("span.muted.small.nowrap", one.time ? format.time(one.time) : one.start || one.end || typeof one.from === "string" || typeof one.to === "string" ? format.span(one.start ?? one.from, one.end ?? one.to) : ""));
}

/** One contested event: who says so on the left, who denies it on the right. */
export function contestedItem(one) {
	const event = one.event ?? one.fact ?? one;
	const all = one.claims ?? [];
	const says = one.says ?? one.assertions ?? one.affirmed ?? (Array.isArray(all) ? all.filter((claim) => claim.polarity !== "DENIED") : []);
	const denies = one.denies ?? one.denials ?? one.denied ?? (Array.isArray(all) ? all.filter((claim) => claim.polarity === "DENIED") : []);
	return h("li.contested", h("h3.contested-head", event.id ? h("a.plain", { href: to.event(event.id) }, typeChip(event.type, event.goldstein)) : null, " ", event.actors ? sentence(event) : null, h("span.muted", ` · ${format.time(event.time)}`)), sides(says, denies));
}

/** Assertions and denials side by side. */
export function sides(says, denies) {
	const column = (key, list, none) => h("div.side", { class: key }, h("h3.side-head", t(`relation.${key}`), h("span.count-chip", list.length)), list.length ? h("ul.claims", list.map(claimItem)) : h("p.muted.small", none));
	return h("div.halves.sides", column("says", says, t("relation.nobody")), column("denies", denies, t("event.noDenial")));
}

