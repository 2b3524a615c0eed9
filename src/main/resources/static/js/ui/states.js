import { h, put } from "../dom.js";
import { t } from "../i18n.js";
import { to } from "../router.js";
import { toSignIn } from "../session.js";
import { untilBack } from "../return.js";

/** The states that every view shares: loading, empty, error. */

/** Shown after a moment only, so that quick answers do not flicker. */
export function loading() {
	return h("p.loading", { role: "status" }, h("span.spin", { "aria-hidden": "true" }), t("state.loading"));
}

export function empty(text, help) {
	return h("div.empty", h("p", text), help ? h("p.muted.small", help) : null);
}

const KNOWN = { 400: "400", 401: "401", 403: "403", 404: "404", 413: "413", 422: "400", 503: "expensive", 504: "expensive" };

/** Which of the known failures it is: its words are error.{kind}.title and error.{kind}.help. */
export function kindOf(error) {
	if (error?.kind === "offline" || error?.kind === "timeout") {
		return error.kind;
	}
	return String(error?.problem?.type).endsWith("unavailable") ? "unavailable" : KNOWN[error?.status] ?? "other";
}

/**
 * What failed, in the server's words where it gave any, and what to do.
 * @param {?function(): void} retry
 * @param {string} [heading]
 * @param {?AbortSignal} [signal] of the view: with it, what failed because the server was away is tried again when it is back
 */
export function failure(error, retry, heading = "h2", signal = null) {
	const kind = kindOf(error);
	const problem = error?.problem ?? {};
	const details = kind === "expensive" ? [] : Object.entries(problem).filter(([key, value]) =>
		!["type", "title", "status", "detail", "instance", "timestamp", "path", "error"].includes(key) && value !== null);
	const waits = signal && ["offline", "unavailable"].includes(kind);
	const box = h("div.failure", { role: "alert" },
		h(heading, t(`error.${kind}.title`)),
		problem.detail ? h("p", problem.detail) : !error?.kind && error ? h("p", String(error.message)) : null,
		details.length ? h("dl.pairs.small", details.map(([key, value]) =>
			[h("dt", key), h("dd", typeof value === "object" ? JSON.stringify(value) : value)])) : null,
		h("p.muted", t(`error.${kind}.help`), waits ? ` ${t("state.waiting")}` : ""),
		h("p.actions", retry ? h("button.btn", { type: "button", onclick: retry }, t("state.retry")) : null,
			kind === "401" ? h("a.btn.primary", { href: toSignIn() }, t("session.in")) : null,
			kind === "404" ? h("a.btn", { href: to.home() }, t("state.home")) : null));
	if (waits) {
		untilBack(() => signal.aborted || !box.isConnected, retry);
	}
	return box;
}

/** Which filling of a box is the last one: an answer that comes late does not replace a later one. */
const turns = new WeakMap();

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
	const turn = (turns.get(box) ?? 0) + 1;
	turns.set(box, turn);
	const over = () => signal.aborted || turns.get(box) !== turn;
	if (heading && !box.childElementCount) {
		put(box, title());
	}
	const timer = setTimeout(() => over() ? null : box.childElementCount > (heading ? 1 : 0) ? box.classList.add("busy") : put(box, title(), loading()), 150);
	box.setAttribute("aria-busy", "true");
	try {
		const answer = await ask();
		if (!over()) {
			const content = await draw(answer);
			if (content !== undefined && !over()) {
				put(box, content);
			}
		}
		return answer;
	}
	catch (error) {
		if (!over() && error?.name !== "AbortError") {
			put(box, title(), failure(error, () => into(box, signal, ask, draw, heading), "h2", signal));
		}
		return null;
	}
	finally {
		clearTimeout(timer);
		if (turns.get(box) === turn) {
			box.classList.remove("busy");
			box.removeAttribute("aria-busy");
		}
	}
}

/**
 * A button that brings the next of a list, one at a time. What fails is said beside it, and it can be pressed again.
 * @param {AbortSignal} signal of the view
 * @param {function(): Promise} next
 */
export function moreButton(signal, next) {
	const said = h("span.muted.small", { role: "alert" });
	const button = h("button.btn", { type: "button", onclick: async () => {
		button.disabled = true;
		button.setAttribute("aria-busy", "true");
		put(said);
		try {
			await next();
		}
		catch (error) {
			if (!signal.aborted) {
				put(said, t(`error.${kindOf(error)}.title`));
			}
		}
		finally {
			button.disabled = false;
			button.removeAttribute("aria-busy");
		}
	} }, t("entity.more"));
	return [button, said];
}

/** Says something to screen readers. */
export function say(text) {
	put(document.getElementById("live"), text);
}
