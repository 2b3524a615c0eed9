import { api } from "../api.js";
import { h, put } from "../dom.js";
import * as format from "../format.js";
import { t } from "../i18n.js";
import { items } from "../read.js";

/**
 * Whose words a quote is: outlet and day, filled in once the server has told it. All articles that a view names are
 * asked for together, each once.
 */

const MOST = 100;

const WAIT_MILLIS = 20;

/** What the server told, by article: {outlet, title, published}. */
const known = new Map();

let waiting = [];

/** A box that holds what `write` makes of the article's source; empty for an unknown one. */
function box(tag, articleId, write) {
	const element = h(tag);
	if (known.has(articleId)) {
		put(element, write(known.get(articleId)));
	}
	else if (articleId) {
		if (!waiting.length) {
			setTimeout(ask, WAIT_MILLIS);
		}
		element.setAttribute("aria-busy", "true");
		waiting.push({ element, articleId, write });
	}
	return element;
}

async function ask() {
	const now = waiting;
	waiting = [];
	const ids = [...new Set(now.map((one) => one.articleId))].filter((id) => !known.has(id));
	for (let i = 0; i < ids.length; i += MOST) {
		try {
			items(await api.sources(ids.slice(i, i + MOST))).forEach((one) => known.set(one.id, one));
		}
		catch {
			// Who said it is one click away, in the event.
		}
	}
	for (const { element, articleId, write } of now) {
		element.removeAttribute("aria-busy");
		if (known.has(articleId)) {
			put(element, write(known.get(articleId)));
		}
	}
}

/** Outlet and day of a fact's best evidence. */
export function outlet(fact) {
	return box("span.outlet", fact.evidence?.[0]?.articleId, ({ outlet: name, title, published }) =>
		[name || title ? h("strong", name || format.shorten(title, 60)) : null, published ? `${name || title ? ", " : ""}${format.date(published)}` : null]);
}

/** For a fact without a date of its own: when it was told, for it is no later than that. */
export function told(fact) {
	return format.isTimed(fact.time) ? null : box("span.told", fact.evidence?.[0]?.articleId, ({ published }) => published ? t("time.told", { date: format.date(published) }) : null);
}
