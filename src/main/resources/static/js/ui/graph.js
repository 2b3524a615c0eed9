import { h, icon, put } from "../dom.js";
import { t } from "../i18n.js";
import { untilBack } from "../return.js";
import { colours, cytoscape, TRIES } from "./library.js";
import { onTheme } from "./chart.js";

/** Pictures of entities and what ties them, by Cytoscape. */

const SHAPES = { COUNTRY: "round-rectangle", PERSON: "ellipse", ORGANIZATION: "hexagon", PLACE: "diamond" };

function look(c) {
	return [
		{ selector: "node", style: { label: "data(name)", color: c.ink, "font-size": 12, "font-family": c.sans, "text-wrap": "wrap", "text-max-width": 110,
			"text-valign": "bottom", "text-margin-y": 5, "text-background-color": c.surface, "text-background-opacity": .85, "text-background-padding": 2,
			width: 26, height: 26, shape: (node) => SHAPES[node.data("type")] ?? "ellipse", "background-color": c["accent-soft"], "border-width": 2, "border-color": c.accent, "min-zoomed-font-size": 7 } },
		{ selector: "node.end", style: { "background-color": c.accent, width: 34, height: 34, "font-weight": 700 } },
		{ selector: "node:selected, node.on", style: { "border-width": 4, "border-color": c.warn } },
		{ selector: "edge", style: { width: "data(width)", "curve-style": "bezier", "control-point-step-size": 34, "line-color": c.neut, "target-arrow-color": c.neut, "target-arrow-shape": "triangle", "arrow-scale": .9,
			label: "data(label)", "font-size": 10.5, "font-family": c.sans, color: c["ink-2"], "text-background-color": c.surface, "text-background-opacity": .92, "text-background-padding": 2, "min-zoomed-font-size": 7, "text-rotation": innerWidth < 640 ? "none" : "autorotate", "text-wrap": "ellipsis", "text-max-width": 110 } },
		{ selector: "edge[distances]", style: { "curve-style": "round-segments", "edge-distances": "node-position", "segment-distances": "data(distances)", "segment-weights": "data(weights)", "segment-radii": 40 } },
		{ selector: "edge.both", style: { "source-arrow-shape": "none", "target-arrow-shape": "none" } },
		{ selector: "edge.coop", style: { "line-color": c.coop, "target-arrow-color": c.coop } },
		{ selector: "edge.conf", style: { "line-color": c.conf, "target-arrow-color": c.conf, "mid-source-arrow-shape": "tee", "mid-source-arrow-color": c.conf } },
		{ selector: "edge.unsettled", style: { "line-style": "dashed" } },
		{ selector: "edge.denied", style: { "line-style": "dotted" } },
		{ selector: "edge.many", style: { width: 1, opacity: .3, "curve-style": "straight" } },
		{ selector: "node.many", style: { "border-width": 1 } },
		{ selector: ".faded", style: { opacity: .18 } },
		{ selector: ".crowded", style: { label: "" } }
	];
}

/** What shapes and lines mean, for colour is not the only sign. */
export function graphLegend() {
	const line = (how, text) => h("li", h("span.swatch.line", { class: how, "aria-hidden": "true" }), text);
	return h("ul.legend.small", { "aria-label": t("graph.legend") }, Object.keys(SHAPES).map((type) => h("li", icon(type), t(`entity.${type}`))),
		line("coop", t("chart.coop")), line("conf", t("chart.conf")), line("unsettled", t("graph.unsettled")), line("denied", t("standing.denied")));
}

function drawnEdge(edge) {
	const settled = ["settled", "reported", undefined].includes(edge.standing);
	const bends = edge.bends?.length ? { distances: edge.bends.map((one) => one.distance), weights: edge.bends.map((one) => one.weight) } : {};
	return { group: "edges", data: { id: edge.id, source: edge.from, target: edge.to, label: edge.label, width: 1.5 + Math.min(5, Math.log2(1 + (edge.count ?? 1))), ...bends },
		classes: [edge.side, edge.both ? "both" : "", settled ? "" : edge.standing === "denied" ? "denied" : "unsettled"].filter(Boolean).join(" ") };
}

/**
 * @param {AbortSignal} signal ends with the view
 * @param {string} label what the picture shows
 * @param {function(string): void} onPick gets the id of the node tapped
 */
export function graph({ signal, label, onPick, tall = false }) {
	const canvas = h("div.graph", { role: "img", "aria-label": label, class: tall ? "tall" : null });
	let cy = null;
	let waiting = null;
	let tries = 0;

	async function start() {
		try {
			const make = await cytoscape();
			await new Promise((done) => requestAnimationFrame(done));
			if (signal.aborted) {
				return;
			}
			cy = make({ container: canvas, style: look(colours()), minZoom: .1, maxZoom: 3,
				textureOnViewport: false, hideEdgesOnViewport: false, layout: { name: "preset" } });
			cy.on("tap", "node", (event) => onPick?.(event.target.id()));
			if (waiting) {
				draw(waiting);
			}
		}
		catch {
			put(canvas, h("p.muted.pad", t("error.chart")));
			untilBack(() => signal.aborted || ++tries > TRIES, () => {
				put(canvas);
				start();
			});
		}
	}

	/**
	 * Draws nodes {id, name, type, x, y, end} and edges {id, from, to, label, side, count, both, standing, bends}.
	 * Positions are the caller's; what is already there keeps its place.
	 */
	function draw(picture) {
		waiting = picture;
		if (!cy) {
			return;
		}
		cy.batch(() => {
			const wanted = new Set([...picture.nodes, ...picture.edges].map((one) => one.id));
			cy.elements().filter((one) => !wanted.has(one.id())).remove();
			const fresh = [];
			for (const node of picture.nodes) {
				const there = cy.getElementById(node.id);
				const at = there.empty() ? null : there.position();
				if (!at) {
					fresh.push({ group: "nodes", data: { id: node.id, name: node.name, type: node.type }, position: { x: node.x, y: node.y }, classes: node.end ? "end" : "" });
				}
				else if (at.x !== node.x || at.y !== node.y) {
					there.position({ x: node.x, y: node.y });
				}
			}
			cy.add([...fresh, ...picture.edges.filter((edge) => cy.getElementById(edge.id).empty()).map(drawnEdge)]);
			cy.elements().toggleClass("many", picture.nodes.length > 150);
			cy.edges().toggleClass("crowded", picture.nodes.length > 16);
		});
		cy.fit(undefined, 34);
		if (cy.zoom() > 1.25) {
			cy.zoom(1.25);
			cy.center();
		}
	}

	/** Lets only these stand out; null for all. */
	function focus(ids) {
		if (!cy) {
			return;
		}
		cy.batch(() => {
			cy.elements().removeClass("faded");
			if (ids) {
				const wanted = new Set(ids);
				cy.elements().filter((one) => !wanted.has(one.id())).addClass("faded");
			}
		});
	}

	const size = new ResizeObserver(() => {
		cy?.resize();
		cy?.fit(undefined, 34);
	});
	size.observe(canvas);
	onTheme(signal, () => cy?.style(look(colours())));
	signal.addEventListener("abort", () => {
		size.disconnect();
		cy?.destroy();
	});
	start();
	return { element: canvas, draw, focus,
		png: () => cy?.png({ full: true, scale: 2, bg: colours().surface }) ?? null };
}
