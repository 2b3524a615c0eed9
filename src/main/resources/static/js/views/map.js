import { api } from "../api.js";
import { h, icon, put } from "../dom.js";
import * as format from "../format.js";
import { t } from "../i18n.js";
import { items } from "../read.js";
import { go, to } from "../router.js";
import { side, standing } from "../vocabulary.js";
import { basics, chart, tip } from "../ui/chart.js";
import { exportMenu } from "../ui/export.js";
import { factRow } from "../ui/fact.js";
import * as filters from "../ui/filters.js";
import { echarts } from "../ui/library.js";
import { middles, outline } from "../ui/outline.js";
import { searchBox } from "../ui/search-box.js";
import { empty, into } from "../ui/states.js";

/** Where the events of what is shown took place. */

const FILTERS = ["type", "from", "to"];

const MOST = 600;

const PAGE = 200;

/** So many events in one place make the largest sign, or as many as there are. */
const MANY = 20;

export function render({ page, signal, query }) {
	const entities = query.getAll("entity").filter(Boolean);
	const chosen = filters.fromQuery(query, FILTERS);
	const body = h("div");
	const picker = searchBox({ label: t("map.of"), shown: true, keep: true, placeholder: t("map.everyone"), chosen: entities.length ? { name: entities.join(" + ") } : null, onPick: (entity) => go(to.map({ ...chosen, entity: entity?.id ?? null })) });
	if (entities.length) {
		Promise.all(entities.map((id) => api.entity(id, signal))).then((all) => picker.setChosen({ name: all.map((one) => one.name).join(" + ") }), () => null);
	}
	const form = h("form.filters", { onsubmit: (event) => {
		event.preventDefault();
		go(to.map({ entity: entities, ...filters.values(form) }));
	} }, picker, filters.types(chosen.type ?? []), filters.day("from", t("filter.from"), chosen.from), filters.day("to", t("filter.to"), chosen.to), h("div.actions", h("button.btn.primary", t("map.show"))));
	put(page, h("header.page-head", h("div", h("h1", t("map.title")), h("p.lead", t("map.lead")))), form, body);
	return into(body, signal, () => load(entities, chosen, signal), (found) => draw(found, signal));
}

/** The events, as many as are drawn, and where their places lie. */
async function load(entities, chosen, signal) {
	let facts = [];
	let cursor = null;
	let searched = 0;
	if (entities.length) {
		do {
			const answer = await api.timeline({ entity: entities, ...chosen, order: "desc", limit: PAGE, cursor }, signal);
			facts.push(...items(answer));
			cursor = answer.next ?? null;
		} while (cursor && facts.length < MOST);
	}
	else {
		const { latest } = await api.overview(signal, PAGE);
		facts = latest.filter((fact) => isWanted(fact, chosen));
		searched = latest.length;
	}
	const ids = [...new Set(facts.map((fact) => fact.place?.id).filter(Boolean))];
	const places = [];
	for (let i = 0; i < ids.length; i += 50) {
		places.push(...items(await api.places(ids.slice(i, i + 50), signal)));
	}
	return { facts, searched, cut: Boolean(cursor), places: new Map(places.map((one) => [one.id, one])), world: await outline() };
}

/** Whether an event is of the types and the period chosen. */
function isWanted({ type, time }, chosen) {
	const [start, end] = [time?.start ?? time?.end, time?.end ?? time?.start];
	return (!chosen.type?.length || chosen.type.includes(type)) && (!chosen.from || Boolean(end) && end >= chosen.from) && (!chosen.to || Boolean(start) && start <= chosen.to);
}

function gather({ facts, places, world }) {
	const centres = middles(world);
	const spots = new Map();
	let unplaced = 0;
	for (const fact of facts) {
		const place = fact.place && places.get(fact.place.id);
		const at = place && Number.isFinite(place.longitude) && Number.isFinite(place.latitude) ? [place.longitude, place.latitude] : fact.place && centres.get(fact.place.country ?? fact.place.id.replace("country:", ""));
		if (at) {
			const spot = spots.get(fact.place.id) ?? { place: fact.place, at, facts: [] };
			spot.facts.push(fact);
			spots.set(fact.place.id, spot);
		}
		else {
			unplaced++;
		}
	}
	return { unplaced, spots: [...spots.values()].sort((a, b) => b.facts.length - a.facts.length) };
}

function tone(facts) {
	return side("", facts.reduce((sum, fact) => sum + (fact.goldstein ?? 0), 0));
}

/** How a spot looks: hollow if nothing there is more than planned, possible or denied. */
function paint(facts, c) {
	const colour = { coop: c.coop, conf: c.conf, neut: c.neut }[tone(facts)];
	return facts.some((fact) => ["settled", "reported"].includes(standing(fact))) ? { color: colour, opacity: .82, borderColor: c.surface, borderWidth: 1 }
		: { color: c.surface, opacity: 1, borderColor: colour, borderWidth: 2 };
}

/** What the signs on the map mean, for colour is not the only one. */
function signs() {
	return h("ul.legend.small", { "aria-label": t("graph.legend") }, [["coop", "up"], ["conf", "fall"], ["neut", "dot"]].map(([way, shape]) => h("li", h("span.sign", { class: way }, icon(shape)), t(`chart.${way}`))),
		h("li", h("span.sign.hollow", { "aria-hidden": "true" }), t("map.hollow")));
}

/** The part of the world that holds all the spots, with room around them. */
function frame(spots) {
	const [xs, ys] = [0, 1].map((i) => spots.map((spot) => spot.at[i]));
	const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	return { center: [(west + east) / 2, (south + north) / 2], zoom: Math.min(8, Math.max(1.15, Math.min(360 / (east - west + 40), 150 / (north - south + 25)))) };
}

async function draw(found, signal) {
	const { spots, unplaced } = gather(found);
	const among = found.searched ? t("map.latest", { n: format.count(found.searched) }) : "";
	if (!spots.length) {
		return empty(t("map.none"), [found.facts.length ? t("map.unplaced", { n: format.count(found.facts.length) }) : "", among].filter(Boolean).join(" "));
	}
	(await echarts()).registerMap("world", found.world);
	const detail = h("div", { "aria-live": "polite" });
	const show = (spot) => put(detail, h("h2", t("map.count", { n: format.count(spot.facts.length), place: spot.place.name })), h("ul.facts", spot.facts.slice(0, 30).map((fact) => factRow(fact))));
	const most = Math.max(MANY, spots[0].facts.length);
	const size = (count) => (innerWidth < 640 ? .55 : 1) * (10 + 26 * Math.sqrt(count / most));
	let { zoom, center } = frame(spots);
	const picture = chart({ signal, tall: true, label: `${t("map.title")}: ${spots.slice(0, 10).map((spot) => `${spot.place.name} ${spot.facts.length}`).join(", ")}`, option: (c) => {
		const { tooltip } = basics(c);
		return { tooltip: { ...tooltip, trigger: "item", formatter: ({ data }) => data?.spot ? tip(data.spot.place.name, t("map.count", { n: format.count(data.spot.facts.length), place: data.spot.place.name })) : "" },
			geo: { map: "world", roam: "move", zoom, ...(center ? { center } : {}), silent: true, itemStyle: { areaColor: c.sunken, borderColor: c["line-2"], borderWidth: .5 }, emphasis: { disabled: true } },
			series: [{ id: "events", type: "scatter", coordinateSystem: "geo", data: spots.map((spot) => {
				return { value: [...spot.at, spot.facts.length], spot, symbol: { coop: "triangle", conf: "path://M0,0 L10,0 L5,9 Z", neut: "circle" }[tone(spot.facts)], symbolSize: size(spot.facts.length), itemStyle: paint(spot.facts, c) };
			}), label: { show: spots.length <= 40, position: "right", color: c.ink, fontSize: 11, textBorderColor: c.surface, textBorderWidth: 2, formatter: ({ data }) => data.spot.place.name }, labelLayout: { moveOverlap: "shiftY", hideOverlap: spots.length > 12 } }] };
	}, on: { click: ({ data }) => data?.spot && show(data.spot) } });
	const nearer = (factor) => () => {
		zoom = Math.min(40, Math.max(1, zoom * factor));
		center = null;
		picture.refresh();
	};
	const rows = spots.map((spot) => h("li", h("button.link", { type: "button", onclick: () => show(spot) }, spot.place.name), h("span.num.muted", format.count(spot.facts.length))));
	const shown = () => ({ name: "map", facts: found.facts, json: found.facts, png: picture.png });
	show(spots[0]);
	return [h("div.row.toolbar", h("p.muted.small", [unplaced ? t("map.unplaced", { n: format.count(unplaced) }) : "", " ", among, " ", found.cut ? t("map.first", { n: format.count(found.facts.length) }) : ""]), h("div.actions", h("button.btn.square", { type: "button", "aria-label": t("map.in"), title: t("map.in"), onclick: nearer(1.5) }, "+"), h("button.btn.square", { type: "button", "aria-label": t("map.out"), title: t("map.out"), onclick: nearer(1 / 1.5) }, "−"), exportMenu(shown))),
		h("div.map-grid", h("div", picture.element, signs(), h("p.muted.small", t("map.outline"))), h("section", { "aria-labelledby": "places" }, h("h2", { id: "places" }, t("map.places")), h("ol.places", rows))), detail];
}
