import { h, put } from "./dom.js";
import { t } from "./i18n.js";
import { current, route, start, to } from "./router.js";
import { onChange } from "./state.js";
import { learn, session } from "./session.js";
import { drawChrome } from "./ui/chrome.js";
import { failure, loading } from "./ui/states.js";

route("/", () => import("./views/home.js"));
route("/entity/:id", () => import("./views/entity.js"));
route("/connection", () => import("./views/connection.js"));
route("/relation/:a/:b", () => import("./views/relation.js"));
route("/event/:id", () => import("./views/event.js"));
route("/article/:id", () => import("./views/article.js"));
route("/add", () => import("./views/add.js"));
route("/map", () => import("./views/map.js"));
route("/sign-in", () => import("./views/sign-in.js"));

const RELOAD_MILLIS = 10_000;

const main = document.getElementById("main");
let leaving = new AbortController();
let first = true;

/** Draws the view that the address asks for. The page is busy from the click until the view holds what it was asked for. */
async function draw() {
	leaving.abort();
	leaving = new AbortController();
	const { signal } = leaving;
	main.setAttribute("aria-busy", "true");
	drawChrome();
	const page = h("div.page.fade");
	let drawn = null;
	try {
		drawn = await begin(page, signal);
	}
	catch (error) {
		if (!signal.aborted) {
			put(page, error.retry ? failure(error, error.retry, "h1", justReloaded() ? null : signal) : failure(error, () => draw(), "h1", signal));
			put(main, page);
		}
	}
	if (signal.aborted) {
		return;
	}
	const before = history.state?.y ?? 0;
	scrollTo(0, 0);
	if (!first) {
		main.focus({ preventScroll: true });
	}
	first = false;
	await drawn?.whole;
	if (!signal.aborted) {
		main.removeAttribute("aria-busy");
		if (before && !scrollY) {
			scrollTo(0, before);
		}
	}
}

/** Puts the view on the page; what comes back later says when it holds all. */
async function begin(page, signal) {
	const wanted = current();
	if (!wanted) {
		put(page, h("h1", t("error.page.title")), h("p.muted", t("error.page.help")), h("p", h("a.btn", { href: to.home() }, t("state.home"))));
		put(main, page);
		return null;
	}
	const timer = setTimeout(() => signal.aborted ? null : put(main, h("h1.sr", t("state.loading")), loading()), 150);
	const view = await wanted.load().catch(() => Promise.reject({ kind: "offline", retry: reload })).finally(() => clearTimeout(timer));
	if (signal.aborted) {
		return null;
	}
	put(main, page);
	return { whole: view.render({ page, signal, params: wanted.params, query: wanted.query }) };
}

/** A browser does not ask again for a view's code that once did not come; a new page does. */
function reload() {
	history.replaceState({ ...history.state, reloaded: Date.now() }, "");
	location.reload();
}

/** Whether the page was loaded anew a moment ago: that is not done by itself twice in a row. */
function justReloaded() {
	return Date.now() - (history.state?.reloaded ?? 0) < RELOAD_MILLIS;
}

/** The page's title follows the view's heading, also when that is known later. */
function title(heading) {
	document.title = heading ? `${heading} · Kaitan` : "Kaitan";
}

new MutationObserver(() => title(main.querySelector("h1")?.textContent)).observe(main, { childList: true, subtree: true });

/** Who goes back finds the page where it was left: the place is kept with the address. */
history.scrollRestoration = "manual";
let resting = 0;
addEventListener("scroll", () => {
	clearTimeout(resting);
	resting = setTimeout(() => main.hasAttribute("aria-busy") ? null : history.replaceState({ ...history.state, y: Math.round(scrollY) }, ""), 120);
}, { passive: true });

/** A menu closes when one clicks beside it. */
document.addEventListener("pointerdown", (event) => document.querySelectorAll("details.menu[open]").forEach((menu) => {
	if (!menu.contains(event.target)) {
		menu.open = false;
	}
}));

onChange((what) => {
	if (what === "lang") {
		draw();
		document.getElementById("lang")?.focus();
	}
});

start(draw);

learn().then(() => session.login ? drawChrome() : null, () => null);
