import { asOf } from "./state.js";

/**
 * Addresses of views by the History API. An address says all that a view shows, so that it can be shared.
 */

const routes = [];
let outlet = null;

/** @param {string} pattern such as "/relation/:a/:b" */
export function route(pattern, load) {
	const names = [];
	const source = pattern.replace(/:(\w+)/g, (_, name) => {
		names.push(name);
		return "([^/]+)";
	});
	routes.push({ regex: new RegExp(`^${source}/?$`), names, load });
}

/** A path segment; ids keep their colon readable. */
export function segment(id) {
	return encodeURIComponent(id).replaceAll("%3A", ":");
}

/** The address of a view. Empty values are left out, lists are repeated, the as-of instant is kept. */
export function href(path, query = {}) {
	const search = new URLSearchParams();
	const all = { ...query };
	if (!("asOf" in all)) {
		all.asOf = asOf();
	}
	for (const [key, value] of Object.entries(all)) {
		for (const one of Array.isArray(value) ? value : [value]) {
			if (one !== null && one !== undefined && one !== "" && one !== false) {
				search.append(key, one);
			}
		}
	}
	const text = search.toString().replaceAll("%3A", ":");
	return text ? `${path}?${text}` : path;
}

export const to = {
	home: () => href("/"),
	entity: (id, query) => href(`/entity/${segment(id)}`, query),
	event: (id) => href(`/event/${segment(id)}`),
	article: (id, query) => href(`/article/${segment(id)}`, query),
	relation: (a, b, query) => href(`/relation/${segment(a)}/${segment(b)}`, query),
	connection: (query) => href("/connection", query),
	map: (query) => href("/map", query),
	add: (query) => href("/add", query)
};

export function go(address, { replace = false } = {}) {
	if (replace) {
		history.replaceState(null, "", address);
	}
	else {
		history.pushState(null, "", address);
	}
	outlet();
}

/** Changes the address without drawing the view again. */
export function note(address) {
	history.replaceState(history.state, "", address);
}

/** What the address asks for. */
export function current() {
	for (const { regex, names, load } of routes) {
		const match = regex.exec(location.pathname);
		if (match) {
			const params = Object.fromEntries(names.map((name, i) => [name, decode(match[i + 1])]));
			return { load, params, query: new URLSearchParams(location.search) };
		}
	}
	return null;
}

function decode(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return text;
	}
}

/** Starts to follow links within the explorer and the back button. */
export function start(draw) {
	outlet = draw;
	addEventListener("popstate", draw);
	document.addEventListener("click", (event) => {
		const link = event.target.closest?.("a[href]");
		if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey
				|| event.altKey || link.target || link.hasAttribute("download")) {
			return;
		}
		const url = new URL(link.href);
		if (url.origin !== location.origin || link.hasAttribute("data-plain")
				|| !routes.some(({ regex }) => regex.test(url.pathname))) {
			return;
		}
		event.preventDefault();
		if (url.hash && url.pathname === location.pathname && url.search === location.search) {
			document.getElementById(url.hash.slice(1))?.focus();
			return;
		}
		go(url.pathname + url.search);
	});
	draw();
}
