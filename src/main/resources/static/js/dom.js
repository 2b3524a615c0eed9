/**
 * Builds elements. Strings become text nodes, never markup: nothing that the server says can become HTML.
 */

const SVG = "http://www.w3.org/2000/svg";

/**
 * @param {string} tag name of the element, with classes after dots: "p.muted.small"
 * @param {...*} rest properties (a plain object) and children (nodes, strings, numbers, arrays, null)
 */
export function h(tag, ...rest) {
	const [name, ...classes] = tag.split(".");
	const element = document.createElement(name);
	if (classes.length) {
		element.className = classes.join(" ");
	}
	return fill(element, rest);
}

/** The same for SVG. */
export function svg(name, ...rest) {
	return fill(document.createElementNS(SVG, name), rest);
}

function fill(element, rest) {
	for (const part of rest) {
		if (isProperties(part)) {
			set(element, part);
		}
		else {
			add(element, part);
		}
	}
	return element;
}

function isProperties(part) {
	return part !== null && typeof part === "object" && !(part instanceof Node) && !Array.isArray(part);
}

function set(element, properties) {
	for (const [key, value] of Object.entries(properties)) {
		if (value === null || value === undefined || value === false) {
			continue;
		}
		if (key.startsWith("on")) {
			element.addEventListener(key.slice(2), value);
		}
		else if (key === "class") {
			element.classList.add(...String(value).split(" ").filter(Boolean));
		}
		else if (key === "data") {
			Object.assign(element.dataset, value);
		}
		else if (key === "value" || key === "checked" || key === "disabled" || key === "selected") {
			element[key] = value;
		}
		else {
			element.setAttribute(key, value === true ? "" : String(value));
		}
	}
}

/** Adds children; null and false add nothing. */
export function add(element, child) {
	if (Array.isArray(child)) {
		child.forEach((one) => add(element, one));
	}
	else if (child !== null && child !== undefined && child !== false) {
		element.append(child instanceof Node ? child : String(child));
	}
	return element;
}

/** Replaces all children. */
export function put(element, ...children) {
	element.replaceChildren();
	return add(element, children);
}

/** An address that came from outside as a link's target, or null if it is no web address. */
export function safeUrl(text) {
	try {
		const url = new URL(text);
		return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
	}
	catch {
		return null;
	}
}

const ICONS = {
	search: "M10.5 4a6.5 6.5 0 1 0 4 11.6l4.7 4.7 1.4-1.4-4.7-4.7A6.5 6.5 0 0 0 10.5 4Zm0 2a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z",
	clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 2a7 7 0 1 1 0 14 7 7 0 0 1 0-14Zm-1 2.5v5.2l4 2.4 1-1.7-3-1.8V7.5h-2Z",
	theme: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 2v14a7 7 0 0 1 0-14Z",
	down: "M6 9l6 6 6-6-1.4-1.4L12 12.2 7.4 7.6 6 9Z",
	export: "M11 4h2v8.2l2.6-2.6L17 11l-5 5-5-5 1.4-1.4 2.6 2.6V4ZM5 18h14v2H5v-2Z",
	swap: "M7 4 3 8l4 4V9h10V7H7V4Zm10 8v3H7v2h10v3l4-4-4-4Z",
	close: "M6.4 5 5 6.4l5.6 5.6L5 17.6 6.4 19l5.6-5.6 5.6 5.6 1.4-1.4-5.6-5.6L19 6.4 17.6 5 12 10.6 6.4 5Z",
	arrow: "M4 11h12.2l-4.6-4.6L13 5l7 7-7 7-1.4-1.4 4.6-4.6H4v-2Z",
	both: "M8 6 2 12l6 6 1.4-1.4L5.8 13h12.4l-3.6 3.6L16 18l6-6-6-6-1.4 1.4 3.6 3.6H5.8l3.6-3.6L8 6Z",
	up: "M12 5 4 19h16L12 5Z",
	fall: "M12 19 4 5h16l-8 14Z",
	COUNTRY: "M4 6h16v12H4V6Zm2 2v8h12V8H6Z",
	PERSON: "M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm0 2a5 5 0 1 1 0 10 5 5 0 0 1 0-10Z",
	ORGANIZATION: "M7.5 4.5h9L21 12l-4.500 7.500h-9L3 12l4.500-7.500Zm1.150 2L5.300 12l3.350 5.500h6.700L18.700 12l-3.350-5.500h-6.700Z",
	PLACE: "M12 3l9 9-9 9-9-9 9-9Zm0 2.800L5.800 12l6.200 6.200 6.200-6.200L12 5.800Z",
	dot: "M12 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12Z"
};

/** A picture that repeats what the text beside it says, hidden from screen readers. */
export function icon(name) {
	return svg("svg", { viewBox: "0 0 24 24", class: "icon", "aria-hidden": "true", focusable: "false" },
		svg("path", { d: ICONS[name], fill: "currentColor" }));
}
