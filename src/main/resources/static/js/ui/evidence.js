import { h } from "../dom.js";
import { side, standing } from "../vocabulary.js";

/** A text with its evidence marked: pointing at a fact lights its words, pointing at words lights their facts. */

/** Where the text has to be cut, and which facts each piece supports. */
export function pieces(text, facts) {
	const spans = [];
	facts.forEach((fact, i) => (fact.evidence ?? []).forEach(({ start, end }) => {
		if (Number.isInteger(start) && Number.isInteger(end) && start < end && end <= text.length) {
			spans.push({ start, end, fact: i });
		}
	}));
	const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
	return cuts.slice(0, -1).map((start, i) => {
		const end = cuts[i + 1];
		return { text: text.slice(start, end), facts: [...new Set(spans.filter((span) => span.start <= start && span.end >= end).map((span) => span.fact))] };
	});
}

/**
 * @param {string} text
 * @param {object[]} facts
 * @param {HTMLElement[]} rows the element of each fact, in the same order
 * @param {string} lang the text's language
 */
export function evidenceText(text, facts, rows, lang) {
	const marks = [];
	const body = h("div.article-text", { lang: lang ?? null });
	for (const piece of pieces(text, facts)) {
		if (!piece.facts.length) {
			body.append(piece.text);
			continue;
		}
		const first = facts[piece.facts[0]];
		const mark = h("mark", { class: `${side(first.type, first.goldstein)} ${standing(first)}` }, piece.text);
		marks.push({ mark, facts: piece.facts });
		mark.addEventListener("mouseenter", () => light(piece.facts));
		mark.addEventListener("mouseleave", () => light([]));
		mark.addEventListener("click", () => {
			rows[piece.facts[0]].scrollIntoView({ block: "center", behavior: "smooth" });
			rows[piece.facts[0]].focus({ preventScroll: true });
		});
		body.append(mark);
	}

	function light(wanted) {
		marks.forEach((one) => one.mark.classList.toggle("on", one.facts.some((fact) => wanted.includes(fact))));
		rows.forEach((row, i) => row.classList.toggle("on", wanted.includes(i)));
	}

	rows.forEach((row, i) => {
		row.tabIndex = 0;
		row.addEventListener("mouseenter", () => light([i]));
		row.addEventListener("mouseleave", () => light([]));
		row.addEventListener("focusin", () => light([i]));
		row.addEventListener("focusout", () => light([]));
		row.addEventListener("click", (event) => {
			if (!event.target.closest("a")) {
				marks.find((one) => one.facts.includes(i))?.mark.scrollIntoView({ block: "center", behavior: "smooth" });
			}
		});
	});
	return body;
}
