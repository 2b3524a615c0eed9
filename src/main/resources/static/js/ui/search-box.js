import { api } from "../api.js";
import { h, icon, put } from "../dom.js";
import { brief } from "../format.js";
import { t } from "../i18n.js";

/**
 * A search over all entities as a combobox: results as one types, picked by mouse or keys.
 */

const WAIT_MILLIS = 120;

let counter = 0;

/**
 * @param {object} options
 * @param {string} options.label what is searched for, for screen readers or shown
 * @param {boolean} [options.shown] whether the label is shown
 * @param {function(object): void} options.onPick gets the entity, or null when the field was emptied
 * @param {object} [options.chosen] the entity already chosen
 * @param {boolean} [options.keep] whether the chosen name stays in the field
 */
export function searchBox({ label, shown = false, placeholder = "", onPick, chosen = null, keep = false, big = false }) {
	const id = `search-${++counter}`;
	let items = [];
	let active = -1;
	let listed = null;
	let asked = null;
	let timer = 0;
	const input = h("input", { type: "search", id, role: "combobox", autocomplete: "off", spellcheck: "false",
		"aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": `${id}-list`, placeholder,
		"aria-label": shown ? null : label, value: chosen?.name ?? "", oninput: later, onkeydown: key, onblur: close,
		onfocus: () => input.select() });
	const list = h("ul.options", { id: `${id}-list`, role: "listbox", "aria-label": label, hidden: true });
	const note = h("p.options.note", { hidden: true, role: "status" });
	const box = h("div.search", { class: big ? "big" : null },
		shown ? h("label", { for: id }, label) : null,
		h("div.search-field", icon("search"), input), list, note);

	/** An answer to what was typed before is not wanted any more. */
	function later() {
		asked?.abort();
		clearTimeout(timer);
		timer = setTimeout(() => ask(), WAIT_MILLIS);
	}

	/** @param {function(object[]): void} [then] does something else than to show what is found */
	async function ask(then = show) {
		asked?.abort();
		clearTimeout(timer);
		const q = input.value.trim();
		if (!q) {
			close();
			if (keep) {
				onPick(null);
			}
			return;
		}
		asked = new AbortController();
		const { signal } = asked;
		try {
			const answer = await api.search(q, { limit: 8 }, signal);
			if (!signal.aborted && document.activeElement === input) {
				listed = q;
				then(answer.items ?? []);
			}
		}
		catch (error) {
			if (!signal.aborted) {
				tell(t(error.kind === "offline" ? "error.offline.title" : "error.other.title"));
			}
		}
	}

	function show(found) {
		items = found;
		active = found.length ? 0 : -1;
		put(list, found.map((entity, i) => h("li", { role: "option", id: `${id}-${i}`, "aria-selected": String(i === 0),
			onmousedown: (event) => { event.preventDefault(); pick(i); } },
			h("span.option-name", entity.name), h("span.kind", t(`entity.${entity.type}`), entity.events ? ` · ${brief(entity.events)}` : null))));
		list.hidden = !found.length;
		input.setAttribute("aria-expanded", String(!list.hidden));
		mark();
		if (found.length) {
			note.hidden = true;
		}
		else {
			tell(t("search.none"));
		}
	}

	function tell(text) {
		list.hidden = true;
		input.setAttribute("aria-expanded", "false");
		put(note, text);
		note.hidden = false;
	}

	function mark() {
		[...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
		if (active >= 0) {
			input.setAttribute("aria-activedescendant", `${id}-${active}`);
			list.children[active].scrollIntoView?.({ block: "nearest" });
		}
		else {
			input.removeAttribute("aria-activedescendant");
		}
	}

	function key(event) {
		if (event.key === "Escape") {
			close();
		}
		else if (event.key === "Enter") {
			event.preventDefault();
			if (!list.hidden && active >= 0 && listed === input.value.trim()) {
				pick(active);
			}
			else {
				ask(best);
			}
		}
		else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && items.length) {
			event.preventDefault();
			if (list.hidden) {
				show(items);
				return;
			}
			active = (active + (event.key === "ArrowDown" ? 1 : items.length - 1)) % items.length;
			mark();
		}
	}

	/** Who presses Enter before the answer is there wants the best of it, not of what was typed before. */
	function best(found) {
		show(found);
		if (found.length) {
			pick(0);
		}
	}

	function pick(i) {
		const entity = items[i];
		close();
		input.value = keep ? entity.name : "";
		onPick(entity);
	}

	function close() {
		clearTimeout(timer);
		asked?.abort();
		list.hidden = true;
		note.hidden = true;
		input.setAttribute("aria-expanded", "false");
		input.removeAttribute("aria-activedescendant");
	}

	box.setChosen = (entity) => {
		input.value = entity?.name ?? "";
	};
	return box;
}
