import { h, put } from "../dom.js";
import * as format from "../format.js";
import { t } from "../i18n.js";
import { EVENT_TYPES } from "../vocabulary.js";

/** Form fields that filters are made of. Each reads its value from the address and gives it back by name. */

let counter = 0;

/** A field with its label; given a control, ties them together. */
export function field(label, control, help) {
	const id = control.id || `field-${++counter}`;
	control.id = id;
	return h("div.field", h("label", { for: id }, label), control, help ? h("p.help", help) : null);
}

export function choice(name, label, options, value) {
	return field(label, h("select", { name },
		options.map(([key, text]) => h("option", { value: key, selected: key === (value ?? "") }, text))));
}

export function day(name, label, value) {
	return field(label, h("input", { type: "date", name, value: value ?? "", min: "0001-01-01", max: "9999-12-31" }));
}

export function number(name, label, value, { min, max, step = 1 }) {
	return field(label, h("input", { type: "number", name, value: value ?? "", min, max, step, inputmode: "decimal" }));
}

export function toggle(name, label, checked, help) {
	const id = `field-${++counter}`;
	return h("div.field.check", h("input", { type: "checkbox", name, id, checked, value: "true" }), h("label", { for: id }, label, help ? h("span.help", help) : null));
}

/** A list of event types to tick, folded away behind how many are ticked. */
export function types(chosen, onChange) {
	const wanted = new Set(chosen);
	const summary = h("summary.btn.select");
	const text = () => put(summary, wanted.size ? t("filter.types.some", { n: wanted.size }) : t("filter.types.all"));
	const boxes = Object.keys(EVENT_TYPES).map((type) => h("label.tick", h("input", { type: "checkbox", name: "type", value: type, checked: wanted.has(type),
		onchange: (event) => {
			if (event.target.checked) {
				wanted.add(type);
			}
			else {
				wanted.delete(type);
			}
			text();
			onChange?.();
		} }), format.type(type)));
	text();
	return h("div.field", h("span.label", t("filter.types")), h("details.menu.types", summary, h("div.menu-list", { role: "group", "aria-label": t("filter.types") }, boxes)));
}

/** What a form says, empty values left out, repeated names as lists. */
export function values(form) {
	const found = {};
	for (const [name, value] of new FormData(form)) {
		if (value !== "") {
			if (name in found) {
				found[name] = [].concat(found[name], value);
			}
			else {
				found[name] = value;
			}
		}
	}
	return found;
}

/** The filters that a form has, from the address. */
export function fromQuery(query, names) {
	const found = {};
	for (const name of names) {
		const all = query.getAll(name).filter(Boolean);
		if (all.length) {
			found[name] = name === "type" ? all : all[0];
		}
	}
	return found;
}
