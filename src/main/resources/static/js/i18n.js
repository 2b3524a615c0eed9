import { state } from "./state.js";
import en from "./lang/en.js";
import id from "./lang/id.js";

const WORDS = { en, id };

/** A text of the interface; {name} is filled from values, of which n = 1 may have words of its own. English stands in for a missing translation. */
export function t(key, values = {}) {
	const own = WORDS[state.lang];
	const text = (String(values.n) === "1" ? own[`${key}.one`] : null) ?? own[key] ?? en[key] ?? key;
	return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

/** Whether there is a text of this key. */
export function has(key) {
	return key in en;
}

/** The locale for numbers and dates. */
export function locale() {
	return state.lang === "id" ? "id-ID" : "en-GB";
}
