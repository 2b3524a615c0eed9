import { api } from "../api.js";
import { h, put } from "../dom.js";
import * as format from "../format.js";
import { t } from "../i18n.js";
import { sidesOf } from "../read.js";
import { to } from "../router.js";
import { exportMenu } from "../ui/export.js";
import { badges, entityLink, sentence, typeChip } from "../ui/fact.js";
import { sides } from "../ui/relation.js";
import { into } from "../ui/states.js";

/** One event and every claim about it, denials beside assertions. */

export function render({ page, signal, params }) {
	const box = h("div.event");
	put(page, box);
	return into(box, signal, () => api.event(params.id, signal), draw, t("view.event"));
}

function participants(list) {
	return h("ul.plain", list.map((one) => h("li", entityLink(one), one.mention && one.mention !== one.name ? h("span.muted.small", ` ${t("event.words", { mention: one.mention })}`) : null)));
}

function draw(answer) {
	const event = answer;
	const { says, denies } = sidesOf(event);
	const facts = [["event.time", event.time ? h("span", { title: event.time.text ?? null }, format.time(event.time), event.time.text ? h("span.muted.small", ` “${event.time.text}”`) : null) : h("span.muted", t("time.unknown"))],
		["event.place", event.place ? entityLink(event.place) : null],
		["event.quantity", event.quantity ? [format.quantity(event.quantity), event.quantity.text ? h("span.muted.small", ` “${event.quantity.text}”`) : null] : null],
		["event.actors", event.actors?.length ? participants(event.actors) : null], ["event.recipients", event.recipients?.length ? participants(event.recipients) : null],
		["event.score", event.plover && typeof event.goldstein === "number" ? [format.score(event.goldstein), event.plover ? h("span.muted.small", ` PLOVER ${event.plover}`) : null] : null],
		["event.about", event.denies?.length ? h("ul.plain", event.denies.map((one) => h("li", h("a", { href: to.event(one.id) }, one.name)))) : null]].filter(([, value]) => value);
	const pair = [...(event.actors ?? []), ...(event.recipients ?? [])];
	return [h("header.page-head", h("div", h("p.kicker", typeChip(event.type, event.goldstein), " ", badges(event)), h("h1", sentence(event))),
		h("div.head-tools", pair.length >= 2 ? h("a.btn", { href: to.relation(pair[0].id, pair.at(-1).id) }, t("entity.relation")) : null, exportMenu(() => ({ name: format.sentence(event), facts: [event], json: answer }), { png: false }))),
	h("dl.pairs.wide-pairs", facts.map(([key, value]) => [h("dt", t(key)), h("dd", value)])),
	h("section", { "aria-labelledby": "claims" }, h("h2", { id: "claims" }, t("event.claims")), sides(says, denies))];
}
