/** The drawing libraries, from the jar, each loaded when the first picture needs it. */

/** So often a library that did not come is asked for again while the server is well. */
export const TRIES = 5;

const asked = new Map();

function script(src, name) {
	if (!asked.has(src)) {
		asked.set(src, new Promise((resolve, reject) => {
			const element = document.createElement("script");
			element.src = src;
			element.addEventListener("load", () => globalThis[name] ? resolve(globalThis[name]) : reject(new Error(name)));
			element.addEventListener("error", () => {
				asked.delete(src);
				element.remove();
				reject(new Error(name));
			});
			document.head.append(element);
		}));
	}
	return asked.get(src);
}

export const echarts = () => script("/webjars/echarts/dist/echarts.min.js", "echarts");
export const cytoscape = () => script("/webjars/cytoscape/dist/cytoscape.min.js", "cytoscape");

/** The colours of the theme in force, for what is drawn on a canvas. */
export function colours() {
	const probe = document.createElement("span");
	probe.hidden = true;
	document.body.append(probe);
	const found = {};
	for (const name of ["bg", "surface", "sunken", "ink", "ink-2", "ink-3", "line", "line-2", "accent", "accent-soft", "coop", "conf", "neut", "warn"]) {
		probe.style.color = `var(--${name})`;
		found[name] = getComputedStyle(probe).color;
	}
	found.sans = getComputedStyle(document.body).fontFamily;
	probe.remove();
	return found;
}
