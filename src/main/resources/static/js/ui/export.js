import { h, icon, put } from "../dom.js";
import * as format from "../format.js";
import { t } from "../i18n.js";
import { standing } from "../vocabulary.js";
import { say } from "./states.js";

/**
 * Takes what is shown out of the explorer: a table, JSON, a graph, a picture.
 *
 * What a view shows is {name, facts, nodes: [{id, name, type}], edges: [{from, to, relation, count, first, last, standing}], json, png}:
 * facts make the table, nodes and edges the graph, json is what the server said, png makes a picture's data URL.
 */

const COLUMNS = ["id", "type", "mode", "actors", "recipients", "start", "end", "precision", "place", "country", "quantity",
	"comparator", "unit", "polarity", "modality", "attributedTo", "goldstein", "confidence", "claims", "articleId", "quote"];

function cells(fact) {
	const ids = (list) => (list ?? []).map((one) => one.id ?? one.name).join(" ");
	const evidence = fact.evidence?.[0] ?? {};
	return [fact.id, fact.type, fact.mode, ids(fact.actors), ids(fact.recipients), fact.time?.start, fact.time?.end,
		fact.time?.precision, fact.place?.id, fact.place?.country, fact.quantity?.value, fact.quantity?.comparator,
		fact.quantity?.unit, fact.polarity, fact.modality, ids(fact.attributedTo), fact.goldstein, fact.confidence,
		typeof fact.claims === "number" ? fact.claims : fact.claimCount, evidence.articleId, evidence.quote];
}

/** A cell that no spreadsheet takes for a formula. */
function cell(value) {
	const text = value === null || value === undefined ? "" : String(value);
	const harmless = typeof value !== "number" && /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(text) ? `'${text}` : text;
	return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll("\"", "\"\"")}"` : harmless;
}

export function csv(shown) {
	const rows = shown.facts?.length ? [COLUMNS, ...shown.facts.map(cells)]
		: [["from", "to", "relation", "count", "first", "last", "standing"],
			...(shown.edges ?? []).map((edge) => [edge.from, edge.to, edge.relation, edge.count, edge.first, edge.last, edge.standing])];
	return `${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** Nodes and edges; facts give them where the view has no graph of its own. */
function graphOf(shown) {
	if (shown.nodes?.length) {
		return { nodes: shown.nodes, edges: shown.edges ?? [] };
	}
	const nodes = new Map();
	const edges = [];
	const key = (one) => one.id ?? one.name;
	for (const fact of shown.facts ?? []) {
		const actors = fact.actors ?? [];
		const recipients = fact.recipients ?? [];
		[...actors, ...recipients].forEach((one) => nodes.set(key(one), { ...one, id: key(one) }));
		const pairs = recipients.length ? actors.flatMap((a) => recipients.map((b) => [a, b]))
			: actors.slice(1).map((b) => [actors[0], b]);
		pairs.forEach(([a, b]) => edges.push({ from: key(a), to: key(b), relation: fact.type, count: 1, first: fact.time?.start, last: fact.time?.end, standing: standing(fact) }));
	}
	return { nodes: [...nodes.values()], edges };
}

function xml(text) {
	const legal = String(text ?? "").replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
	return legal.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export function graphml(shown) {
	const { nodes, edges } = graphOf(shown);
	const keys = [["name", "node", "string"], ["type", "node", "string"], ["relation", "edge", "string"],
		["count", "edge", "int"], ["first", "edge", "string"], ["last", "edge", "string"], ["standing", "edge", "string"]];
	const data = (one, kind) => keys.filter(([key, of]) => of === kind && one[key] !== null && one[key] !== undefined)
		.map(([key]) => `<data key="${key}">${xml(one[key])}</data>`).join("");
	return ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">",
		...keys.map(([key, of, as]) => `<key id="${key}" for="${of}" attr.name="${key}" attr.type="${as}"/>`),
		"<graph edgedefault=\"directed\">",
		...nodes.map((node) => `<node id="${xml(node.id)}">${data(node, "node")}</node>`),
		...edges.map((edge, i) => `<edge id="e${i}" source="${xml(edge.from)}" target="${xml(edge.to)}">${data(edge, "edge")}</edge>`),
		"</graph>", "</graphml>", ""].join("\n");
}

export function gexf(shown) {
	const { nodes, edges } = graphOf(shown);
	const values = (list) => `<attvalues>${list.filter(([, value]) => value !== null && value !== undefined)
		.map(([key, value]) => `<attvalue for="${key}" value="${xml(value)}"/>`).join("")}</attvalues>`;
	return ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">",
		"<graph defaultedgetype=\"directed\">",
		"<attributes class=\"node\"><attribute id=\"type\" title=\"type\" type=\"string\"/></attributes>",
		"<attributes class=\"edge\"><attribute id=\"first\" title=\"first\" type=\"string\"/><attribute id=\"last\" title=\"last\" type=\"string\"/><attribute id=\"standing\" title=\"standing\" type=\"string\"/></attributes>",
		"<nodes>", ...nodes.map((node) => `<node id="${xml(node.id)}" label="${xml(node.name)}">${values([["type", node.type]])}</node>`), "</nodes>",
		"<edges>", ...edges.map((edge, i) => `<edge id="${i}" source="${xml(edge.from)}" target="${xml(edge.to)}" label="${xml(edge.relation)}" weight="${Number(edge.count) || 1}">${values([["first", edge.first], ["last", edge.last], ["standing", edge.standing]])}</edge>`),
		"</edges>", "</graph>", "</gexf>", ""].join("\n");
}

const WAYS = {
	csv: { type: "text/csv;charset=utf-8", make: csv },
	json: { type: "application/json", make: (shown) => JSON.stringify(shown.json ?? shown.facts ?? [], null, "\t") },
	graphml: { type: "application/graphml+xml", make: graphml },
	gexf: { type: "application/gexf+xml", make: gexf }
};

function save(name, href) {
	const link = h("a", { href, download: name, "data-plain": true });
	document.body.append(link);
	link.click();
	link.remove();
	say(t("export.done", { name }));
}

async function run(kind, shown) {
	const name = `kaitan-${shown.name.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").toLowerCase()}.${kind}`;
	if (kind === "png") {
		const picture = await shown.png();
		if (picture) {
			save(name, picture);
		}
		return;
	}
	const url = URL.createObjectURL(new Blob([WAYS[kind].make(shown)], { type: WAYS[kind].type }));
	save(name, url);
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** @param {function(): object} shown gives what is shown at the moment of the click */
export function exportMenu(shown, { png = true } = {}) {
	const list = h("div.menu-list");
	const menu = h("details.menu", h("summary.btn", icon("export"), t("export.button")), list);
	const kinds = [...Object.keys(WAYS), ...(png ? ["png"] : [])];
	put(list, kinds.map((kind) => h("button.menu-item", { type: "button", onclick: () => {
		menu.open = false;
		run(kind, shown());
	} }, t(`export.${kind}`))));
	menu.addEventListener("keydown", (event) => {
		if (event.key === "Escape") {
			menu.open = false;
			menu.querySelector("summary").focus();
		}
	});
	menu.addEventListener("focusout", (event) => {
		if (event.relatedTarget && !menu.contains(event.relatedTarget)) {
			menu.open = false;
		}
	});
	return menu;
}
