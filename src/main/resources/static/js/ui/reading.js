import { h } from "../dom.js";
import { t } from "../i18n.js";
import { evidenceText } from "./evidence.js";
import { factRow, legend } from "./fact.js";
import { empty } from "./states.js";

/** A text beside its facts, tied to each other. */
export function reading(text, facts, lang, { preview = false } = {}) {
	const inOrder = [...facts].sort((a, b) => (a.evidence?.[0]?.start ?? Infinity) - (b.evidence?.[0]?.start ?? Infinity));
	const rows = inOrder.map((fact) => factRow(preview ? { ...fact, preview } : fact, { quoted: false }));
	return h("div.reading", h("section.reading-text", { "aria-label": t("article.text") }, evidenceText(text, inOrder, rows, lang)),
		h("section.reading-facts", { "aria-labelledby": "found" }, h("h2", { id: "found" }, t("article.facts"), h("span.count-chip", facts.length)),
			facts.length ? [h("p.muted.small", t("article.hover")), legend(), h("ul.facts.compact", rows)] : empty(t("article.nofacts"))));
}
