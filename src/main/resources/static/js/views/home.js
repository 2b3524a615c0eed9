import { api } from "../api.js";
import { h, put } from "../dom.js";
import * as format from "../format.js";
import { t } from "../i18n.js";
import { go, to } from "../router.js";
import { factRow } from "../ui/fact.js";
import { searchBox } from "../ui/search-box.js";
import { empty, into } from "../ui/states.js";

/** The start: search, the first story, what is new. */

const STORY = { from: "person:kim-jong-un", to: "country:UKR" };

function story(articleId) {
	return h("section.card.story", { "aria-labelledby": "story" },
		h("p.kicker", t("home.story.kicker")), h("h2", { id: "story" }, t("home.story.title")), h("p", t("home.story.text")),
		h("p.actions", h("a.btn.primary", { href: to.connection(STORY) }, t("home.story.go")),
			h("a.btn", { href: to.relation("country:PRK", "country:RUS") }, t("home.story.relation")),
			articleId ? h("a.btn", { href: to.article(articleId) }, t("home.story.article")) : null));
}

function sizes(overview) {
	return h("dl.sizes", { "aria-label": t("home.size") }, ["entities", "events", "claims", "articles"].map((what) =>
		h("div", h("dt", t(`size.${what}`, { n: overview[what] })), h("dd.num", { title: format.count(overview[what]) }, overview[what] > 99_999 ? format.brief(overview[what]) : format.count(overview[what])))));
}

function pair({ a, b, count, score }, most) {
	const bar = h("span.bar", { class: score > 0 ? "coop" : score < 0 ? "conf" : "neut", "aria-hidden": "true" });
	bar.style.width = `${Math.max(4, 100 * count / most)}%`;
	return h("li.pair", h("a", { href: to.relation(a.id, b.id) }, h("span.pair-names", a.name, h("span.muted", " – "), b.name),
		h("span.pair-count.num", { title: `${t("chart.score")}: ${format.score(score)}` }, format.count(count), h("span.sr", ` ${t("size.events")}, ${t("chart.score")} ${format.score(score)}`))), h("span.bar-track", bar));
}

function draw(overview, storyBox) {
	put(storyBox, overview.articles ? story(overview.firstArticle) : null);
	const most = Math.max(1, ...overview.liveliest.map((one) => one.count));
	return h("div.home-grid",
		h("section", { "aria-labelledby": "latest" }, h("h2", { id: "latest" }, t("home.latest")),
			overview.latest.length ? h("ul.facts", overview.latest.map((fact) => factRow(fact))) : empty(t("home.empty"))),
		h("section", { "aria-labelledby": "size" }, h("h2", { id: "size" }, t("home.size")), sizes(overview),
			h("h2.later", { id: "liveliest" }, t("home.liveliest")), h("p.muted.small", t("home.liveliest.help", { n: format.count(overview.considered) })),
			overview.liveliest.length ? h("ol.pairs-list", { "aria-labelledby": "liveliest" }, overview.liveliest.map((one) => pair(one, most))) : empty(t("home.empty"))));
}

export function render({ page, signal }) {
	const rest = h("div.rest");
	const storyBox = h("div", story(null));
	const search = searchBox({ label: t("search.label"), placeholder: t("search.placeholder"), big: true, onPick: (entity) => go(to.entity(entity.id)) });
	put(page, h("div.hero", h("h1", t("home.title")), h("p.lead", t("home.lead")), search), storyBox, rest);
	return into(rest, signal, () => api.overview(signal), (overview) => draw(overview, storyBox));
}
