import { has, locale, t } from "./i18n.js";

/** Dates, numbers and words as people read them. */

const DAY = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" };
const MONTH = { month: "short", year: "numeric", timeZone: "UTC" };

/** A whole number with separators. */
export function count(value) {
	return value === null || value === undefined ? "–" : new Intl.NumberFormat(locale()).format(value);
}

/** A number short enough for a small place: 1.2K. */
export function brief(value) {
	return new Intl.NumberFormat(locale(), { notation: "compact", maximumFractionDigits: 1 }).format(value);
}

export function score(value) {
	return value === null || value === undefined ? "–"
		: new Intl.NumberFormat(locale(), { maximumFractionDigits: 1, signDisplay: "exceptZero" }).format(value);
}

/** A number with one digit after the point. */
export function decimal(value) {
	return new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(value);
}

/** A number between 0 and 1. */
export function share(value) {
	return new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 }).format(value);
}

/** What found a fact: Kaitan's own rules, or whatever names itself. */
export function extractor(name) {
	return has(`extractor.${name}`) ? t(`extractor.${name}`) : name;
}

/** An ISO date as exact as it is: year, month or day. */
export function date(iso) {
	if (!iso) {
		return t("time.unknown");
	}
	const text = String(iso);
	const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(text);
	if (!parts) {
		return text;
	}
	if (!parts[2]) {
		return parts[1];
	}
	const at = new Date(Date.UTC(+parts[1], +parts[2] - 1, +(parts[3] ?? 1)));
	return new Intl.DateTimeFormat(locale(), parts[3] ? DAY : MONTH).format(at);
}

export function instant(iso) {
	const at = new Date(iso);
	return Number.isNaN(at.getTime()) ? String(iso)
		: new Intl.DateTimeFormat(locale(), { dateStyle: "medium", timeStyle: "short" }).format(at);
}

/** From and to, either of which may be open. */
export function span(from, to) {
	if (!from && !to) {
		return t("time.unknown");
	}
	if (from === to) {
		return date(from);
	}
	if (!to) {
		return t("time.since", { date: date(from) });
	}
	if (!from) {
		return t("time.until", { date: date(to) });
	}
	return `${date(from)} – ${date(to)}`;
}

/** A fact's time, no more exact than it is known. */
export function time(when) {
	if (!when || (!when.start && !when.end)) {
		return t("time.unknown");
	}
	const at = when.start ?? when.end;
	switch (when.precision) {
		case "DAY": return date(at);
		case "MONTH": return date(at.slice(0, 7));
		case "YEAR": return date(at.slice(0, 4));
		case "APPROXIMATE": return t("time.about", { date: when.start && when.end && when.start !== when.end
			? spanOfMonths(when.start, when.end) : date(at) });
		case "BEFORE": return t("time.before", { date: date(when.end ?? when.start) });
		default: return span(when.start, when.end);
	}
}

function spanOfMonths(start, end) {
	const [from, to] = [start.slice(0, 7), end.slice(0, 7)];
	return from === to ? date(from) : `${date(from)} – ${date(to)}`;
}

/** Whether a time says anything. */
export function isTimed(when) {
	return Boolean(when?.start || when?.end);
}

/** The number with its comparator and unit. */
export function quantity(many) {
	if (!many) {
		return "";
	}
	const unit = many.unit ? has(`unit.${many.unit}`) ? t(`unit.${many.unit}`) : many.unit.toLowerCase().replaceAll("_", " ") : "";
	const number = count(many.value);
	return `${t(`comparator.${many.comparator ?? "EXACT"}`, { n: number })} ${unit}`.trim();
}

/** A language by its code; nothing for one that is not known, or many. */
export function language(code) {
	if (!code || ["und", "mul", "zxx"].includes(code)) {
		return "";
	}
	try {
		return new Intl.DisplayNames([locale()], { type: "language" }).of(code);
	}
	catch {
		return code;
	}
}

/** A day, month or year on an axis of time, as its place on the axis asks for. */
export function tick(millis) {
	const at = new Date(millis);
	const iso = at.toISOString();
	if (at.getUTCDate() !== 1) {
		return new Intl.DateTimeFormat(locale(), { day: "numeric", month: "short", timeZone: "UTC" }).format(at);
	}
	return at.getUTCMonth() ? date(iso.slice(0, 7)) : iso.slice(0, 4);
}

/** A type in words. */
export function type(name) {
	return has(`type.${name}`) ? t(`type.${name}`) : words(name);
}

/** What actors of a type do, as a verb; with nobody that it is done to, the verb that stands alone. What is only planned is not told as done. */
export function verb(name, alone, modality) {
	const key = alone && has(`alone.${name}`) ? `alone.${name}` : `verb.${name}`;
	const told = has(key) ? t(key) : words(name);
	if (modality !== "PLANNED") {
		return told;
	}
	const [first, ...rest] = told.split(" ");
	return t("verb.planned", { verb: [has(`base.${first}`) ? t(`base.${first}`) : first, ...rest].join(" ") });
}

export function mode(name) {
	return has(`mode.${name}`) ? t(`mode.${name}`) : words(name);
}

/** An unknown constant made readable. */
export function words(constant) {
	return String(constant ?? "").toLowerCase().replaceAll("_", " ");
}

export function names(people) {
	return new Intl.ListFormat(locale(), { type: "conjunction" }).format(people.map((one) => one.name));
}

/** Whether only who it was done to is known, and the language has words for that. */
export function isPassive(fact) {
	return !fact.actors?.length && Boolean(fact.recipients?.length) && has(`passive.${fact.type}`);
}

/** One sentence for a fact, for titles and exports. */
export function sentence(fact) {
	if (isPassive(fact)) {
		return `${names(fact.recipients)} ${t(`passive.${fact.type}`)}`;
	}
	const subjects = fact.actors?.length ? names(fact.actors) : t("fact.someone");
	const alone = !fact.recipients?.length;
	return [subjects, verb(fact.type, alone, fact.modality), alone ? "" : names(fact.recipients)].filter(Boolean).join(" ");
}

/** A text cut at a word. */
export function shorten(text, length) {
	if (!text || text.length <= length) {
		return text ?? "";
	}
	const cut = text.slice(0, length);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), length - 20))}…`;
}
