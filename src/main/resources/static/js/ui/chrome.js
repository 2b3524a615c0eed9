import { h, icon, put, svg } from "../dom.js";
import * as format from "../format.js";
import { t } from "../i18n.js";
import { go, href, to } from "../router.js";
import { session, signOut } from "../session.js";
import { asOf, setLang, setTheme, state } from "../state.js";
import { searchBox } from "./search-box.js";

/** What stands around every view: the name, the ways, search, as-of date, language, theme. */

const THEMES = ["auto", "light", "dark"];

function mark() {
	return svg("svg", { viewBox: "0 0 32 32", "aria-hidden": "true", class: "logo" },
		svg("path", { d: "M12.8 18.7 19.2 13.3", class: "logo-line" }), svg("circle", { cx: 9, cy: 22, r: 5, class: "logo-a" }),
		svg("circle", { cx: 23, cy: 10, r: 5, class: "logo-b" }));
}

function nav() {
	const here = location.pathname;
	const item = (path, key, address) => h("li", h("a", { href: address, "aria-current": here === path ? "page" : null }, t(key)));
	return h("nav.nav", { "aria-label": t("nav.main") }, h("ul", item("/", "nav.home", to.home()), item("/connection", "nav.connection", to.connection()),
		item("/map", "nav.map", to.map()), item("/add", "nav.add", to.add())));
}

/** The address that is shown, as of another instant. */
function sameAsOf(instant) {
	const query = Object.fromEntries([...new Set(new URLSearchParams(location.search).keys())]
		.map((key) => [key, new URLSearchParams(location.search).getAll(key)]));
	return href(location.pathname, { ...query, asOf: instant });
}

function asOfControl() {
	const now = asOf();
	const local = now && !Number.isNaN(Date.parse(now)) ? localInput(new Date(now)) : "";
	const input = h("input", { type: "datetime-local", id: "asof-input", value: local });
	const form = h("form.menu-list.asof-form", { onsubmit: (event) => {
		event.preventDefault();
		const at = new Date(input.value);
		go(sameAsOf(Number.isNaN(at.getTime()) ? null : at.toISOString()));
	} }, h("label", { for: "asof-input" }, t("asof.label")), input, h("p.help", t("asof.help")),
	h("div.actions", h("button.btn.primary", t("asof.set")), now ? h("button.btn", { type: "button", onclick: () => go(sameAsOf(null)) }, t("asof.clear")) : null));
	const menu = h("details.menu", h("summary.btn.quiet", icon("clock"), h("span.tool-text", `${t("asof.button")} `), h("strong.tool-text", now ? format.date(now.slice(0, 10)) : t("asof.now")), h("span.sr", `${t("asof.button")}`)), form);
	menu.addEventListener("keydown", (event) => {
		if (event.key === "Escape") {
			menu.open = false;
			menu.querySelector("summary").focus();
		}
	});
	return menu;
}

function localInput(at) {
	return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function tools() {
	const next = THEMES[(THEMES.indexOf(state.theme) + 1) % THEMES.length];
	return h("div.tools", asOfControl(),
		h("label.sr", { for: "lang" }, t("tool.language")),
		h("select.quiet", { id: "lang", onchange: (event) => setLang(event.target.value) },
			[["en", "EN", "English"], ["id", "ID", "Bahasa Indonesia"]].map(([key, text, name]) => h("option", { value: key, selected: key === state.lang, lang: key, title: name }, text))),
		h("button.btn.quiet.square", { type: "button", title: t(`theme.${state.theme}`), "aria-label": t(`theme.${state.theme}`), onclick: () => {
			setTheme(next);
			drawChrome();
			document.getElementById("theme").focus();
		}, id: "theme" }, icon("theme")),
		session.name && session.login ? h("button.btn.quiet", { type: "button", title: session.name, onclick: signOut }, t("session.out")) : null);
}

/** Draws all of it anew for the view that is shown. */
export function drawChrome() {
	document.documentElement.lang = state.lang;
	put(document.getElementById("skip"), t("app.skip"));
	put(document.getElementById("top"), h("div.top-in", h("a.brand", { href: to.home() }, mark(), "Kaitan"), nav(),
		location.pathname === "/" ? null : h("div.top-search", searchBox({ label: t("search.label"), placeholder: t("search.short"), onPick: (entity) => go(to.entity(entity.id)) })),
		tools()));
	const instant = asOf();
	put(document.getElementById("asof-banner"), instant ? h("div.asof-in", icon("clock"), t("asof.banner", { instant: format.instant(instant) }),
		h("button.btn.small", { type: "button", onclick: () => go(sameAsOf(null)) }, t("asof.clear"))) : null);
	put(document.getElementById("foot"), h("div.foot-in", h("span", t("app.tagline")),
		h("a", { href: "/browser/", "data-plain": true }, t("foot.browser")), h("code", `:play ${location.origin}/browser-guide/kaitan.html`), h("a", { href: "/swagger-ui.html", "data-plain": true }, t("foot.api"))));
}
