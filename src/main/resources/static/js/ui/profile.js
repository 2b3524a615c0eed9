import { h } from "../dom.js";
import * as format from "../format.js";
import { t } from "../i18n.js";
import { entityLink } from "./fact.js";

/** Who an entity is: its names in all languages, offices and memberships with their dates. */

const LANGUAGES = { und: null, mul: null };

function language(code) {
	try {
		return code in LANGUAGES || !code ? "" : new Intl.DisplayNames([document.documentElement.lang], { type: "language" }).of(code);
	}
	catch {
		return code;
	}
}

function period(one) {
	return one.from || one.to ? format.span(one.from, one.to) : "";
}

/** A standing relation's other end, however it is called. */
function other(one) {
	return one.of ?? one.entity ?? one.organization ?? one.holder ?? one.person ?? one.country ?? one.with ?? null;
}

function reference(one) {
	const end = other(one);
	return typeof end === "string" ? { id: end, name: one.name ?? end } : end;
}

function offices(list) {
	return list.length ? h("section", h("h2", t("entity.offices")), h("ul.standings", list.map((one) =>
		h("li", h("span.office", one.title ?? one.titleId ?? t("type.HOLDS_OFFICE")), " · ", entityLink(reference(one)), h("span.muted.small.nowrap", period(one)))))) : null;
}

function memberships(list) {
	return list.length ? h("section", h("h2", t("entity.memberships")), h("ul.standings", list.map((one) =>
		h("li", h("span.office", format.type(one.relation ?? one.type ?? "MEMBER_OF")), " · ", entityLink(reference(one)), one.role && one.role !== "member" ? h("span.muted.small", ` (${one.role})`) : null, h("span.muted.small.nowrap", period(one)))))) : null;
}

export function profile(entity, { main, others }) {
	return [h("section", h("h2", t("entity.names")), h("dl.pairs", main.filter(([, name]) => name).map(([code, name]) => [h("dt", language(code)), h("dd", { lang: code.length < 9 ? code : null }, name)]),
		others.length ? [h("dt", t("entity.aliases")), h("dd.small", others.slice(0, 24).join(" · "), others.length > 24 ? ` ${t("fact.more", { n: others.length - 24 })}` : null)] : null,
		[h("dt", "ID"), h("dd", h("code", entity.id))])),
	offices(entity.offices ?? []), offices(entity.holders ?? entity.officeHolders ?? []), memberships([...(entity.memberships ?? []), ...(entity.members ?? []), ...(entity.standing ?? []), ...(entity.parts ?? [])])];
}
