import { h } from "../dom.js";
import * as format from "../format.js";
import { t } from "../i18n.js";

/** Why paths stand in the order that they do: what makes each weak, in words and as bars of one scale. */

const KINDS = { "few facts": "facts", "long ago": "age", "few sources": "sources" };

const ORDER = ["steps", "facts", "age", "sources", "busy"];

/**
 * Reads what the server says, such as "cost 10.18 = 2 for 2 hops + 4.24 few facts + 1.56 over org:x, tied to 7; …".
 * @returns {{cost: number, parts: {kind: string, cost: number, id: ?string, ties: ?number}[]} | null} null for other words
 */
export function reasons(text) {
	const said = /^cost ([\d.]+) = ([^;]+)/.exec(text ?? "");
	if (!said) {
		return null;
	}
	const parts = said[2].split(" + ").map((part) => {
		const busy = /^([\d.]+) over (\S+), tied to (\d+)$/.exec(part);
		const other = /^([\d.]+) (?:for \d+ hops?|(few facts|long ago|few sources))$/.exec(part);
		return busy ? { kind: "busy", cost: +busy[1], id: busy[2], ties: +busy[3] } : other ? { kind: KINDS[other[2]] ?? "steps", cost: +other[1] } : null;
	});
	return parts.includes(null) ? null : { cost: +said[1], parts: ORDER.flatMap((kind) => parts.filter((one) => one.kind === kind)) };
}

function words({ kind, id, ties }, path) {
	const names = new Map(path.hops.flatMap((hop) => [hop.from, hop.to]).map((one) => [one.id, one.name]));
	return kind === "steps" ? t("connection.hops", { n: path.hops.length }) : kind === "busy" ? t("why.busy", { name: names.get(id) ?? id, n: format.count(ties) }) : t(`why.${kind}`);
}

/** What sets the first path apart from the second: where it pays least in comparison. */
function best(paths, all) {
	const [mine, next] = all;
	if (!next) {
		return t("why.only");
	}
	const sum = (one, kind) => one.parts.filter((part) => part.kind === kind).reduce((total, part) => total + part.cost, 0);
	const gains = ORDER.map((kind) => ({ kind, gain: sum(next, kind) - sum(mine, kind) })).filter(({ gain }) => gain > .05).sort((a, b) => b.gain - a.gain).slice(0, 2);
	return gains.length ? t("why.first", { reasons: gains.map(({ kind }) => t(`why.gain.${kind}`)).join(` ${t("why.and")} `) }) : t("why.close");
}

/** @returns {HTMLElement | null} why path i stands where it does */
export function why(paths, i) {
	const all = paths.map((path) => reasons(path.why));
	const path = paths[i];
	if (all.includes(null)) {
		return path.why ? h("p.why", h("strong", t("connection.why")), " ", path.why) : null;
	}
	const most = Math.max(...all.map((one) => one.cost));
	const bar = h("span.weights", { "aria-hidden": "true" }, all[i].parts.map((part) => {
		const piece = h("span", { class: part.kind });
		piece.style.width = `${100 * part.cost / most}%`;
		return piece;
	}));
	const list = h("ul.weight-list", all[i].parts.filter((part) => part.cost >= .05).map((part) => h("li", h("span.weight-key", { class: part.kind, "aria-hidden": "true" }), words(part, path), h("span.num.muted", ` ${format.decimal(part.cost)}`))));
	const total = t("why.total", { n: format.decimal(all[i].cost) });
	return i === 0 ? h("div.why", h("p", h("strong", t("connection.best")), " ", best(paths, all)), h("p.small.muted", `${total}. ${t("why.help")}`), bar, list)
		: h("details.why", h("summary", t("connection.why"), h("span.num.muted", ` · ${total}`), bar), list);
}
