import { h, put } from "../dom.js";
import * as format from "../format.js";
import { t } from "../i18n.js";
import { onChange } from "../state.js";
import { untilBack } from "../return.js";
import { colours, echarts, TRIES } from "./library.js";

/** Charts over time and maps, by ECharts. */

/**
 * A chart in a box.
 * @param {AbortSignal} signal ends with the view
 * @param {string} label what the picture shows, for those who do not see it
 * @param {function(object, object): object} option makes ECharts' option from the colours of the theme and the library
 * @param {object} [on] handlers by ECharts' event name
 * @returns {{element: HTMLElement, refresh: function, dispatch: function, png: function}}
 */
export function chart({ signal, label, option, on = {}, tall = false }) {
	const canvas = h("div.chart", { role: "img", "aria-label": label, class: tall ? "tall" : null });
	let drawn = null;
	let library = null;
	let dead = false;
	let tries = 0;

	async function start() {
		try {
			library = await echarts();
			await new Promise((done) => requestAnimationFrame(done));
			if (signal.aborted || dead) {
				return;
			}
			drawn = library.init(canvas, null, { renderer: "canvas" });
			for (const [name, handler] of Object.entries(on)) {
				drawn.on(name, (event) => handler(event, drawn));
			}
			refresh();
		}
		catch (error) {
			console.debug(error);
			put(canvas, h("p.muted.pad", t("error.chart")));
			untilBack(() => signal.aborted || ++tries > TRIES, () => {
				put(canvas);
				start();
			});
		}
	}

	function refresh() {
		if (drawn && !drawn.isDisposed()) {
			drawn.setOption({ animation: false, useUTC: true, textStyle: { fontFamily: colours().sans }, ...option(colours(), library) }, { notMerge: false, replaceMerge: ["series"] });
		}
	}

	const size = new ResizeObserver(() => drawn?.resize());
	size.observe(canvas);
	onTheme(signal, refresh);
	signal.addEventListener("abort", () => {
		dead = true;
		size.disconnect();
		drawn?.dispose();
	});
	start();
	return { element: canvas, refresh, dispatch: (action) => drawn?.dispatchAction(action),
		png: () => drawn?.getDataURL({ pixelRatio: 2, backgroundColor: colours().surface }) ?? null };
}

/** Calls back when the colours change, by choice or by the system, as long as the view is there. */
export function onTheme(signal, redraw) {
	matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw, { signal });
	onChange((what) => what === "theme" ? redraw() : null, signal);
}

/** Axes, grid and tooltip as all charts here have them. */
export function basics(c) {
	const axis = { axisLine: { lineStyle: { color: c["line-2"] } }, axisTick: { lineStyle: { color: c["line-2"] } },
		axisLabel: { color: c["ink-2"], hideOverlap: true }, splitLine: { lineStyle: { color: c.line } } };
	const time = { ...axis, type: "time", splitLine: { show: false }, axisLabel: { ...axis.axisLabel, formatter: format.tick, showMaxLabel: false } };
	return { axis, time, tooltip: { confine: true, backgroundColor: c.surface, borderColor: c["line-2"], padding: [6, 10],
		textStyle: { color: c.ink, fontSize: 12 }, extraCssText: "max-width: 22rem; white-space: normal;" } };
}

/** A tooltip's content as an element, so that nothing in it is read as markup. */
export function tip(title, ...lines) {
	return h("div.tip", h("strong", title), lines.filter(Boolean).map((line) => h("div", line)));
}
