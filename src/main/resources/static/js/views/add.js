import { h, put } from "../dom.js";
import { t } from "../i18n.js";
import { to } from "../router.js";
import { articleForm } from "../ui/add-article.js";
import { feedForm } from "../ui/add-feed.js";

/** What comes in by hand: an article, or the file of a feed. */

export function render({ page, signal, query }) {
	const which = query.get("what") === "feed" ? "feed" : "article";
	const tab = (what) => h("a", { href: to.add(what === "article" ? {} : { what }), "aria-current": what === which ? "page" : null }, t(`add.${what}`));
	put(page, h("header.page-head", h("div", h("h1", t("add.title"))), h("nav.tabs", { "aria-label": t("add.title") }, tab("article"), tab("feed"))),
		which === "article" ? articleForm(signal) : feedForm(signal));
}
