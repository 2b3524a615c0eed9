import { h, put } from "../dom.js";
import { t } from "../i18n.js";
import { to } from "../router.js";
import { toSignIn } from "../session.js";

/** The states that every view shares: loading, empty, error. */

/** Shown after a moment only, so that quick answers do not flicker. */
export function loading() {
	return h("p.loading", { role: "status" }, h("span.spin", { "aria-hidden": "true" }), t("state.loading"));
}

export function empty(text, help) {
	return h("div.empty", h("p", text), help ? h("p.muted.small", help) : null);
}

const KNOWN = { 400: "400", 401: "401", 403: "403", 404: "404", 413: "413", 422: "400", 503: "expensive", 504: "expensive" };

/** What failed, in the server's words where it gave any, and what to do. */
export function failure(error, retry, heading = "h2") {
	const kind = error?.kind === "offline" || error?.kind === "timeout" ? error.kind : KNOWN[error?.status] ?? "other";
	const problem = error?.problem ?? {};
	const details = Object.entries(problem).filter(([key, value]) =>
		!["type", "title", "status", "detail", "instance", "timestamp", "path", "error"].includes(key) && value !== null);
	return h("div.failure", { role: "alert" },
		h(heading, t(`error.${kind}.title`)),
		problem.detail ? h("p", problem.detail) : !error?.kind && error ? h("p", String(error.message)) : null,
		details.length ? h("dl.pairs.small", details.map(([key, value]) =>
			[h("dt", key), h("dd", typeof value === "object" ? JSON.stringify(value) : value)])) : null,
		h("p.muted", t(`error.${kind}.help`)),
		h("p.actions", retry ? h("button.btn", { type: "button", onclick: retry }, t("state.retry")) : null,
			kind === "401" ? h("a.btn.primary", { href: toSignIn() }, t("session.in")) : null,
			kind === "404" ? h("a.btn", { href: to.home() }, t("state.home")) : null));
}

/**
 * Fills a box with what a promise brings: loading, then content or failure with a way to try again.
 * @param {HTMLElement} box
 * @param {AbortSignal} signal of the view; a left view draws nothing
 * @param {function(): Promise} ask
 * @param {function(*): *} draw makes the content from the answer
 * @param {string} [heading] of a box that is a whole view, as long as the content's own heading does not stand
 */
export async function into(box, signal, ask, draw, heading = null) {
	const title = () => heading ? h("h1", heading) : null;
	if (heading && !box.childElementCount) {
		put(box, title());
	}
	const timer = setTimeout(() => box.childElementCount > (heading ? 1 : 0) ? box.classList.add("busy") : put(box, title(), loading()), 150);
	box.setAttribute("aria-busy", "true");
	try {
		const answer = await ask();
		if (!signal.aborted) {
			const content = await draw(answer);
			if (content !== undefined) {
				put(box, content);
			}
		}
		return answer;
	}
	catch (error) {
		if (!signal.aborted && error?.name !== "AbortError") {
			put(box, title(), failure(error, () => into(box, signal, ask, draw, heading)));
		}
		return null;
	}
	finally {
		clearTimeout(timer);
		box.classList.remove("busy");
		box.removeAttribute("aria-busy");
	}
}

/** Says something to screen readers. */
export function say(text) {
	put(document.getElementById("live"), text);
}
