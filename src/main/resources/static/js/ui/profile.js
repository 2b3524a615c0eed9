import { h } from "../dom.js";
import * as format from "../format.js";
import { t } from "../i18n.js";
import { entityLink } from "./fact.js";

/** Who an entity is: its names in all languages, offices and memberships with their dates. */

const FIRST = 8;

function period(one) {
	return one.from || one.to ? format.span(one.from, one.to) : "";
}

function tie(one) {
	return h("li", h("span", one.title && one.title !== "member" ? [h("span.office", one.title), " · "] : null, entityLink(one)), h("span.muted.small.nowrap", period(one)));
}

/** Ties of one kind; what is beyond the first few is folded away. */
function ties(heading, list) {
	if (!list?.length) {
		return null;
	}
	const rest = list.slice(FIRST);
	return h("section", h("h2", t(heading), h("span.count-chip", list.length)), h("ul.standings", list.slice(0, FIRST).map(tie)),
		rest.length ? h("details.fold", h("summary", t("fact.more", { n: rest.length })), h("ul.standings.pad", rest.map(tie))) : null);
}

export function profile(entity, { main, others }) {
	return [h("section", h("h2", t("entity.names")), h("dl.pairs", main.filter(([, name]) => name).map(([code, name]) => [h("dt", format.language(code) || t("entity.name")), h("dd", { lang: code.length < 9 ? code : null }, name)]),
		others.length ? [h("dt", t("entity.aliases")), h("dd.small", others.slice(0, 24).join(" · "), others.length > 24 ? ` ${t("fact.more", { n: others.length - 24 })}` : null)] : null,
		[h("dt", "ID"), h("dd", h("code", entity.id))])),
	ties("entity.offices", entity.offices), ties("entity.holders", entity.holders), ties("entity.partOf", entity.partOf), ties("entity.memberships", entity.memberships), ties("entity.members", entity.members)];
}
