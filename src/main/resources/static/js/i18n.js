import { state } from "./state.js";
import en from "./lang/en.js";
import id from "./lang/id.js";

const WORDS = { en, id };

/** A text of the interface; {name} is filled from values. English stands in for a missing translation. */
export function t(key, values = {}) {
	const text = WORDS[state.lang][key] ?? en[key] ?? key;
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
