/**
 * What holds for every view: language and theme are kept in the browser, the as-of instant is kept in the address.
 */

const listeners = new Set();

function stored(key) {
	try {
		return localStorage.getItem(key);
	}
	catch {
		return null;
	}
}

function store(key, value) {
	try {
		if (value === null) {
			localStorage.removeItem(key);
		}
		else {
			localStorage.setItem(key, value);
		}
	}
	catch {
		// Storage is forbidden: the choice holds until the page is closed.
	}
}

const asked = new URLSearchParams(location.search).get("lang");
const preferred = (navigator.language || "en").toLowerCase().startsWith("id") ? "id" : "en";

export const state = {
	lang: ["en", "id"].includes(asked) ? asked : stored("kaitan.lang") ?? preferred,
	theme: stored("kaitan.theme") ?? "auto"
};

/** Tells about every change of language or theme, until the signal ends it. */
export function onChange(listener, signal = null) {
	listeners.add(listener);
	signal?.addEventListener("abort", () => listeners.delete(listener));
}

export function setLang(lang) {
	state.lang = lang;
	store("kaitan.lang", lang);
	listeners.forEach((listener) => listener("lang"));
}

export function setTheme(theme) {
	state.theme = theme;
	store("kaitan.theme", theme === "auto" ? null : theme);
	if (theme === "auto") {
		delete document.documentElement.dataset.theme;
	}
	else {
		document.documentElement.dataset.theme = theme;
	}
	listeners.forEach((listener) => listener("theme"));
}

/** The instant in the address as of which the graph is shown, or null for now. */
export function asOf() {
	return new URLSearchParams(location.search).get("asOf");
}
