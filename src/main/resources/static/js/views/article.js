import { api } from "../api.js";
import { h, put, safeUrl } from "../dom.js";
import * as format from "../format.js";
import { t } from "../i18n.js";
import { exportMenu } from "../ui/export.js";
import { reading } from "../ui/reading.js";
import { into } from "../ui/states.js";

/** An article: its text with the evidence marked, beside its facts. */

export function render({ page, signal, params, query }) {
	const box = h("div.article");
	put(page, box);
	return into(box, signal, () => api.article(params.id, signal), (article) => {
		const facts = article.facts ?? [];
		const url = safeUrl(article.url);
		const body = reading(article.text ?? "", facts, article.language);
		requestAnimationFrame(() => point(body, facts, query));
		return [h("header.page-head", h("div", h("p.kicker", article.outlet ?? ""), h("h1", { class: (article.title || "").length > 60 ? "long" : null }, article.title || format.shorten(article.text, 80)),
			h("p.muted", [article.published ? t("article.published", { date: format.date(article.published) }) : t("article.undated"), article.language ? ` · ${format.language(article.language)}` : "", url ? " · " : ""], url ? h("a", { href: url, rel: "noopener noreferrer nofollow", target: "_blank" }, t("article.source")) : null),
			article.retractedAt ? h("p.warn", t("article.retracted", { instant: format.instant(article.retractedAt) })) : null),
		h("div.head-tools", exportMenu(() => ({ name: article.title || article.id, facts, json: article }), { png: false }))), body];
	}, t("view.article"));
}

/** Shows the fact that the address points at. */
function point(body, facts, query) {
	const wanted = query.get("fact");
	const rows = [...body.querySelectorAll(".reading-facts .fact")];
	const sorted = [...facts].sort((a, b) => (a.evidence?.[0]?.start ?? Infinity) - (b.evidence?.[0]?.start ?? Infinity));
	const at = query.get("at");
	const i = wanted ? sorted.findIndex((fact) => fact.id === wanted)
		: at ? sorted.findIndex((fact) => fact.evidence?.some((one) => String(one.start) === at)) : -1;
	if (i >= 0) {
		rows[i].focus({ preventScroll: true });
		body.querySelector("mark.on")?.scrollIntoView({ block: "center" });
	}
}
