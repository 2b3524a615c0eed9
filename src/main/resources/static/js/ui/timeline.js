import { h, put } from "../dom.js";
import * as format from "../format.js";
import { t } from "../i18n.js";
import { go, to } from "../router.js";
import { side, standing } from "../vocabulary.js";
import { basics, chart, tip } from "./chart.js";

/** Events over time: density by interval, cooperation above the line and conflict below, and single events when close. */

const DAY_MILLIS = 86_400_000;

/** So long the zoom has to rest before the server is asked. */
const REST_MILLIS = 250;

const WAYS = ["coop", "neut", "conf"];

const SYMBOLS = { coop: "triangle", conf: "path://M0,0 L10,0 L5,9 Z", neut: "circle" };

function middle(at) {
	return Date.parse(at.length === 4 ? `${at}-07-01` : at.length === 7 ? `${at}-15` : at);
}

/** One value an interval, also where there is none: bars are put upon each other by their order. */
function bars(all, side, sign, colour, name, c = {}) {
	return { name, type: "bar", stack: "density", barMaxWidth: 26, barMinWidth: 2, large: all.length > 2000, itemStyle: { color: colour, borderColor: c.surface, borderWidth: all.length > 200 ? 0 : .5 },
		data: all.map((one) => [middle(one.at), sign * (one[side] ?? 0), one.at]) };
}

/** What is no more than planned, possible or denied, as a hollow bar upon the settled ones. */
function hollow(all, side, sign, colour, name, c) {
	const solid = bars(all, `${side}Open`, sign, c.surface, `${name} (${t("timeline.open")})`, c);
	return { ...solid, id: `${side}-open`, large: false, itemStyle: { color: c.surface, borderColor: colour, borderWidth: 1.5, borderType: "dashed" }, data: solid.data.map(([at, value, text]) => [at, value || "-", text]) };
}

function isSure(fact) {
	return ["settled", "reported"].includes(standing(fact));
}

function dots(facts, way, c) {
	const colour = { coop: c.coop, conf: c.conf, neut: c.neut }[way];
	const list = facts.filter((fact) => fact.time && side(fact.type, fact.goldstein) === way);
	return { name: t("chart.single"), id: `dots-${way}`, type: "scatter", xAxisIndex: 1, yAxisIndex: 1, symbol: SYMBOLS[way], symbolSize: list.length > 400 ? 6 : 10, large: list.length > 2000, largeThreshold: 2000,
		data: list.map((fact) => {
			const how = standing(fact);
			return { value: [Date.parse(fact.time.start ?? fact.time.end), fact.goldstein ?? 0], fact,
				itemStyle: isSure(fact) ? { color: colour, opacity: .85 } : { color: c.surface, borderColor: colour, borderWidth: 1.6, borderType: how === "denied" ? "dotted" : "dashed" } };
		}) };
}

/** How much there is in all, unseen but for the outline in the slider. */
function outline({ bars: all }) {
	return { id: "whole", type: "line", yAxisIndex: 2, silent: true, symbol: "none", lineStyle: { opacity: 0 }, tooltip: { show: false }, emphasis: { disabled: true }, data: (all ?? []).map((one) => [middle(one.at), one.count]) };
}

/** ECharts widens an axis by its bars. Bars without height on the lower axis keep both over the same days. */
function level({ bars: all }) {
	return { ...bars(all, "none", 0, "transparent", ""), id: "level", stack: "level", xAxisIndex: 1, yAxisIndex: 1, silent: true };
}

/**
 * @param {AbortSignal} signal ends with the view
 * @param {function({from: string, to: string, interval: string} | null): void} onZoom called when the zoom rests, with null for all of it
 */
export function timelineChart({ signal, onZoom }) {
	let data = { bars: [], facts: [], interval: "month", whole: { bars: [] } };
	let timer = 0;
	let looked = null;

	function option(c) {
		const { axis, time, tooltip } = basics(c);
		const narrow = innerWidth < 640;
		const single = data.facts.length > 0;
		const left = narrow ? 38 : 52;
		return {
			tooltip: { ...tooltip, trigger: "item", formatter: ({ data: point, seriesName, seriesType }) => seriesType === "scatter"
				? tip(format.sentence(point.fact), `${format.type(point.fact.type)} · ${format.time(point.fact.time)}`, t(`standing.${standing(point.fact)}`))
				: tip(format.date(point[2]), `${seriesName}: ${format.count(Math.abs(point[1]))}`) },
			legend: { top: 0, right: 0, textStyle: { color: c["ink-2"] }, itemWidth: 12, itemHeight: 12, data: [t("chart.coop"), t("chart.conf"), t("chart.neut")] },
			grid: [{ left, right: 34, top: 30, ...(single ? { height: "36%" } : { bottom: 66 }) }, { left, right: 34, top: "56%", height: single ? "25%" : "0%" }],
			xAxis: [0, 1].map((i) => ({ ...time, gridIndex: i, show: i === 0 || single, axisLabel: { ...time.axisLabel, show: i === 1 || !single }, minInterval: DAY_MILLIS, ...room(data.whole) })),
			yAxis: [{ ...axis, type: "value", gridIndex: 0, minInterval: 1, axisLabel: { color: c["ink-2"], formatter: (value) => format.brief(Math.abs(value)) }, splitNumber: 4 },
				{ ...axis, type: "value", gridIndex: 1, show: single, min: -10, max: 10, interval: 10, axisLabel: { color: c["ink-2"], formatter: (value) => format.score(value) } },
				{ type: "value", gridIndex: 0, show: false, min: 0 }],
			dataZoom: [{ type: "inside", xAxisIndex: [0, 1], zoomOnMouseWheel: "ctrl", moveOnMouseWheel: false, filterMode: "filter", ...looked },
				{ type: "slider", xAxisIndex: [0, 1], left: 96, right: 96, bottom: 14, height: 24, brushSelect: false, handleSize: "130%", moveHandleSize: 0, ...looked, borderColor: c.line, fillerColor: "rgba(120,140,150,.18)", textStyle: { color: c["ink-2"] }, labelFormatter: (value) => Number.isFinite(value) ? format.date(new Date(value).toISOString().slice(0, 10)) : "", dataBackground: { lineStyle: { color: c["line-2"] }, areaStyle: { color: c.line } }, selectedDataBackground: { lineStyle: { color: c.accent }, areaStyle: { color: c["accent-soft"] } } }],
			series: [outline(data.whole), level(data), ...WAYS.flatMap((way) => {
				const like = [data.bars, way, way === "conf" ? -1 : 1, c[way], t(`chart.${way}`), c];
				return [{ ...bars(...like), id: way }, hollow(...like)];
			}), dots(data.facts, "coop", c), dots(data.facts, "neut", c), dots(data.facts, "conf", c)]
		};
	}

	const picture = chart({ signal, label: t("chart.density", { interval: t(`interval.${data.interval}`) }), option, tall: true, on: {
		click: ({ data: point }) => point?.fact?.id && go(to.event(point.fact.id)),
		datazoom: (_, drawn) => {
			clearTimeout(timer);
			timer = setTimeout(() => {
				const [x] = drawn.getOption().dataZoom;
				if (!signal.aborted && Number.isFinite(x.startValue) && Number.isFinite(x.endValue)) {
					onZoom(x.start <= 0 && x.end >= 100 ? null : periodOf(x.startValue, x.endValue));
				}
			}, REST_MILLIS);
		}
	} });
	return { element: picture.element, png: picture.png,
		whole: () => picture.dispatch({ type: "dataZoom", start: 0, end: 100 }),
		show: (more) => {
			const { period } = more;
			data = { ...data, ...more };
			looked = period ? { startValue: Date.parse(period.from), endValue: Date.parse(period.to) } : null;
			picture.refresh();
			looked = null;
		} };
}

/** Little time gets room around it, so that one day is not the whole axis. */
function room({ from, to }) {
	if (!from) {
		return { min: null, max: null };
	}
	const [first, last] = [Date.parse(from), Date.parse(to)];
	const around = Math.max((last - first) / 50, last - first < 120 * DAY_MILLIS ? 60 * DAY_MILLIS : 16 * DAY_MILLIS);
	return { min: first - around, max: last + around };
}

/** A period by its ends in milliseconds, with the interval that suits it. */
export function periodOf(start, end) {
	const days = (end - start) / DAY_MILLIS;
	return { from: new Date(start).toISOString().slice(0, 10), to: new Date(end).toISOString().slice(0, 10), interval: days > 3650 ? "year" : days > 120 ? "month" : "day" };
}

/** The interval that suits events from one ISO date to another. */
export function suits(first, last) {
	return first && last ? periodOf(Date.parse(first), Date.parse(last)).interval : "month";
}
