import { api } from "../api.js";
import { h, put } from "../dom.js";
import * as format from "../format.js";
import { t } from "../i18n.js";
import { intervals, items } from "../read.js";
import { note } from "../router.js";
import { factRow, legend } from "./fact.js";
import { empty, into, moreButton, say } from "./states.js";
import { periodOf, suits, timelineChart } from "./timeline.js";

/** Events over time, as a picture that can be zoomed and a list that follows it. */

const PAGE = 20;

/** So many single events are drawn; above that, density says more. */
const SINGLE = 1000;

const WHOLE = "..";

/**
 * @param {object} options
 * @param {object} options.question what the timeline is asked
 * @param {string} options.order of the list, "asc" or "desc"
 * @param {string} [options.zoom] the period that the picture begins with, as the address keeps it: from..to
 * @param {function(string): string} options.address the view's address with such a period
 * @param {AbortSignal} options.signal ends with the view
 */
export function timelineSection({ question, order, zoom, address, signal }) {
	const list = h("ul.facts");
	const more = h("div.actions");
	const status = h("div.row.timeline-status");
	const body = h("div");
	let facts = [];
	let cursor = null;
	let period = zoomed(zoom);
	let dateless = false;
	let asked = 0;
	let listed = 0;
	const picture = timelineChart({ signal, onZoom: (wanted) => {
		period = wanted;
		note(address(wanted ? wanted.from + WHOLE + wanted.to : null));
		into(body, signal, () => Promise.all([density(), reload()]), () => body.contains(list) ? undefined : content());
	} });

	/** The question, within the period that is looked at. */
	function within() {
		return period ? { ...question, from: later(question.from, period.from), to: earlier(question.to, period.to) } : question;
	}

	async function density() {
		const mine = ++asked;
		const interval = period ? period.interval : whole.interval;
		const answer = await api.histogram({ ...within(), interval }, signal);
		const found = intervals(answer);
		const total = found.reduce((sum, one) => sum + one.count, 0);
		const single = total && total <= SINGLE ? items(await api.timeline({ ...within(), order: "desc", limit: SINGLE }, signal)) : [];
		if (mine !== asked) {
			return;
		}
		put(status, h("p.muted.small", { role: "status" }, total > SINGLE ? t("chart.many", { n: format.count(total) }) : t(period ? "chart.zoomed" : "chart.zoom", { n: format.count(total), span: period ? format.span(period.from, period.to) : "" }),
			answer.undated && !period ? ` ${t("entity.undated", { n: format.count(answer.undated) })}` : ""),
		period ? h("button.btn.small", { type: "button", onclick: () => picture.whole() }, t("chart.whole")) : null);
		whole.bars ??= period ? null : found;
		picture.show({ interval, facts: single, bars: found, whole, period: whole.shown ? null : period });
		whole.shown = true;
	}

	/** Adds the next to the list, unless that has begun anew meanwhile. */
	async function next() {
		const mine = listed;
		const answer = await api.timeline({ ...within(), order, limit: PAGE, cursor }, signal);
		if (mine !== listed) {
			return answer;
		}
		cursor = answer.next ?? null;
		facts.push(...items(answer));
		list.append(...items(answer).map((fact) => factRow(fact)));
		put(more, cursor ? moreButton(signal, next) : null);
		return answer;
	}

	function reload() {
		facts = [];
		cursor = null;
		listed++;
		put(list);
		put(more);
		return next().then(() => say(t("search.results", { n: facts.length })));
	}

	/** What the whole timeline holds: the axis and its outline stay as they are while one looks at a part. */
	const whole = { from: null, to: null, interval: "month", bars: null, shown: false };

	async function first() {
		const one = (way) => api.timeline({ ...question, order: way, limit: 1 }, signal).then(items);
		const [late, early] = await Promise.all([one("desc"), one("asc"), next()]);
		const days = [...late, ...early].map((fact) => fact.time?.start ?? fact.time?.end).filter(Boolean).sort();
		dateless = !days.length;
		if (!dateless) {
			Object.assign(whole, { from: days[0], to: days.at(-1), interval: suits(days[0], days.at(-1)) });
			if (period) {
				whole.bars = intervals(await api.histogram({ ...question, interval: whole.interval }, signal));
			}
			await density();
		}
		return facts;
	}

	const nothing = () => !facts.length && !whole.from;
	const content = () => nothing() ? empty(t("entity.noEvents")) : [dateless ? null : picture.element, status, h("div.row", h("h3", t("chart.single")), legend()), list, more];
	into(body, signal, first, content);
	return { element: body, shown: () => ({ facts }), png: picture.png };
}

/** The period in an address, or null if it is none. */
function zoomed(text) {
	const [from, to] = (text ?? "").split(WHOLE).map((day) => Date.parse(day));
	return Number.isFinite(from) && Number.isFinite(to) && from < to ? periodOf(from, to) : null;
}

function later(a, b) {
	return a && a > b ? a : b;
}

function earlier(a, b) {
	return a && a < b ? a : b;
}
