import { h, icon } from "../dom.js";
import * as format from "../format.js";
import { locale, t } from "../i18n.js";
import { to } from "../router.js";
import { side, standing, STANDING_TYPES, SYMMETRIC } from "../vocabulary.js";
import { outlet, told } from "./sources.js";

/** A fact as people read it: when, what kind, who did what to whom, how settled, in which words. */

const CODED = new Set(["gdelt", "ucdp", "icews", "acled", "polecat"]);

const SHAPES = { coop: "up", conf: "fall", neut: "dot" };

/** The type with a shape that says cooperation (up), conflict (down) or neither (dot). */
export function typeChip(type, score) {
	const way = side(type, score);
	return h("span.chip", { class: way }, icon(SHAPES[way]), h("span", format.type(type)), h("span.sr", ` (${t(`chart.${way}`)})`));
}

/** How settled a fact is, in words and by its outline; nothing for plainly stated ones. */
export function badge(fact) {
	const how = standing(fact);
	return how === "settled" ? null : h("span.badge", { class: how, title: t(`standing.help.${how}`) }, t(`standing.${how}`));
}

/** Both signs of a denied plan: that it is denied and that it is a plan. */
export function badges(fact) {
	const first = [badge(fact), fact.polarity !== "DENIED" && fact.denials?.length ? [" ", h("span.badge.contested-badge", { title: t("fact.contested.help") }, t("fact.contested"))] : null];
	return fact.polarity === "DENIED" && fact.modality && !["ASSERTED", "REPORTED"].includes(fact.modality)
		? [...first, " ", badge({ modality: fact.modality })] : first;
}

export function entityLink(one, query) {
	return one?.id ? h("a", { href: to.entity(one.id, query), title: one.mention && one.mention !== one.name ? one.mention : null }, one.name ?? one.id)
		: h("span", one?.name ?? t("fact.someone"));
}

/** Links joined as a language joins them: A, B and C. */
export function people(list) {
	const parts = new Intl.ListFormat(locale(), { type: "conjunction" })
		.formatToParts(list.map((_, i) => String(i)));
	return parts.map((part) => part.type === "element" ? entityLink(list[+part.value]) : part.value);
}

/** The fact as a sentence with links. */
export function sentence(fact) {
	const recipients = fact.recipients ?? [];
	const alone = !recipients.length;
	if (format.isPassive(fact)) {
		return [people(recipients), " ", h("span.verb", t(`passive.${fact.type}`)), fact.mode ? h("span.muted", ` (${format.mode(fact.mode)})`) : null];
	}
	const mode = fact.mode ? h("span.muted", ` (${format.mode(fact.mode)})`) : null;
	return [fact.actors?.length ? people(fact.actors) : t("fact.someone"), " ",
		h("span.verb", format.verb(fact.type, alone && !SYMMETRIC.has(fact.type), fact.modality)), alone ? null : [" ", people(recipients)],
		fact.title ? `, ${fact.title}` : null, mode];
}

/** Place and quantity, where known. */
export function circumstances(fact) {
	return [fact.place ? h("span.where", t("fact.at", { place: fact.place.name })) : null,
		fact.quantity ? h("span.many", { title: fact.quantity.text ?? null }, format.quantity(fact.quantity)) : null];
}

/** The best quoted words; what a feed coded is not quoted, for nobody said it so. */
export function quote(evidence, length = 240, extractor = "rules") {
	if (!evidence?.quote) {
		return null;
	}
	return CODED.has(extractor) ? h("span.coded", t("fact.coded", { feed: extractor.toUpperCase(), code: format.shorten(evidence.quote, length) })) : h("q.quote", format.shorten(evidence.quote, length));
}

/** Who says so and how many do. */
function source(fact, quoted) {
	const claims = fact.claims ?? fact.claimCount ?? null;
	const speakers = fact.attributedTo ?? [];
	return [quoted ? outlet(fact) : null, speakers.length ? h("span", t("fact.says", { who: format.names(speakers) })) : null,
		typeof claims === "number" && claims > 1 ? h("span", t("fact.claims", { n: format.count(claims) })) : null];
}

/**
 * One line of a list of facts.
 * @param {object} fact
 * @param {object} [options]
 * @param {boolean} [options.quoted] whether the words are shown
 */
export function factRow(fact, { quoted = true } = {}) {
	const evidence = fact.evidence?.[0];
	const what = h("p.fact-what", badges(fact), " ", sentence(fact));
	const title = fact.id && !fact.preview ? h("a.fact-type", { href: to.event(fact.id) },
		typeChip(fact.type, fact.goldstein), h("span.sr", `: ${format.sentence(fact)}`)) : typeChip(fact.type, fact.goldstein);
	return h("li.fact", { class: standing(fact) },
		h("div.fact-when", STANDING_TYPES.includes(fact.type) && !format.isTimed(fact.time) ? null : [h("time", { title: fact.time?.text ?? null }, format.time(fact.time)), !quoted || fact.preview || CODED.has(fact.extractor) ? null : told(fact)]),
		h("div.fact-body",
			h("div.fact-head", title, circumstances(fact)),
			what,
			quoted && evidence ? h("p.fact-quote", quote(evidence, 240, fact.extractor)) : null,
			h("p.fact-source.small.muted", source(fact, quoted))));
}

/** What the outlines of the facts mean. */
export function legend() {
	return h("ul.legend.small", { "aria-label": t("standing.legend") },
		["settled", "reported", "planned", "conditional", "possible", "denied"].map((how) =>
			h("li", h("span.swatch", { class: how, "aria-hidden": "true" }), t(`standing.${how}`))));
}
