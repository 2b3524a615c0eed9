import { api } from "../api.js";
import { h, put } from "../dom.js";
import * as format from "../format.js";
import { t } from "../i18n.js";
import { items } from "../read.js";
import { field } from "./filters.js";
import { failure, say } from "./states.js";

/** Drop the files of a feed, watch them go in, see what was rejected. */

const FEEDS = { gdelt: "GDELT 2.0", ucdp: "UCDP GED", icews: "ICEWS", acled: "ACLED", polecat: "POLECAT" };

const SHOWN = 100;

const POLL_MILLIS = 1500;

/** So often a server that is gone is tried again. */
const LOST_MILLIS = 4000;

export function feedForm(signal) {
	const jobs = h("ul.jobs");
	const feed = h("select", { name: "feed" }, Object.entries(FEEDS).map(([key, name]) => h("option", { value: key }, name)));
	const input = h("input", { type: "file", multiple: true, id: "feed-files", class: "sr", onchange: () => take(input.files) });
	const drop = h("label.drop", { for: "feed-files", ondragover: (event) => {
		event.preventDefault();
		drop.classList.add("over");
	}, ondragleave: () => drop.classList.remove("over"), ondrop: (event) => {
		event.preventDefault();
		drop.classList.remove("over");
		take(event.dataTransfer.files);
	} }, h("strong", t("add.feed.drop")), h("span.muted.small", t("add.feed.help")));

	function take(files) {
		[...files].forEach((file) => {
			const item = h("li.job");
			jobs.prepend(item);
			send(item, feed.value, file, signal);
		});
		input.value = "";
	}

	return [h("div.add", field(t("add.feed.pick"), feed), input, drop), jobs];
}

function draw(item, file, job, extra) {
	const state = job.state ?? "RUNNING";
	const figures = ["rows", "created", "merged", "rejected"].map((what) => h("div", h("dt", t(`job.${what}`)), h("dd.num", format.count(job[what] ?? 0))));
	put(item, h("div.row", h("h2.job-name", file.name), h("span.badge", { class: `job-${state}` }, t(`job.${state}`))),
		h("dl.sizes.small-sizes", figures, h("div", h("dt", t("job.speed")), h("dd.num", format.count(Math.round(job.rowsPerSecond ?? 0))))), extra);
}

async function send(item, feed, file, signal) {
	const bar = h("progress", { max: 100, value: 0, "aria-label": file.name });
	const text = h("span.small.muted");
	draw(item, file, { state: "SENDING" }, h("div.row", bar, text));
	try {
		const job = await api.importFeed(feed, file, (sent, all) => {
			const percent = all ? Math.round(100 * sent / all) : 0;
			bar.value = percent;
			put(text, t("add.feed.sending", { percent }));
		});
		draw(item, file, job);
		watch(item, file, job, signal);
	}
	catch (error) {
		put(item, h("h2.job-name", file.name), failure(error, () => send(item, feed, file, signal)));
	}
}

/** Follows a job by server-sent events; where they fail, by asking now and then. */
function watch(item, file, job, signal) {
	if (job.state === "DONE" || job.state === "FAILED") {
		finish(item, file, job, signal);
		return;
	}
	const events = api.jobEvents(job.id);
	const hear = (event) => {
		try {
			const now = JSON.parse(event.data);
			draw(item, file, now);
			if (now.state === "DONE" || now.state === "FAILED") {
				events.close();
				finish(item, file, now, signal);
			}
		}
		catch {
			// Not a job: nothing to show.
		}
	};
	["message", "job", "progress", "done"].forEach((name) => events.addEventListener(name, hear));
	events.addEventListener("error", () => {
		events.close();
		poll(item, file, job, signal);
	});
	signal.addEventListener("abort", () => events.close());
}

async function poll(item, file, job, signal) {
	try {
		const now = await api.job(job.id, signal);
		draw(item, file, now);
		if (now.state === "RUNNING") {
			setTimeout(() => poll(item, file, job, signal), POLL_MILLIS);
		}
		else {
			finish(item, file, now, signal);
		}
	}
	catch (error) {
		if (error.status === 404) {
			put(item, h("h2.job-name", file.name), failure(error, null));
		}
		else if (!signal.aborted) {
			draw(item, file, job, h("p.warn", t("job.lost")));
			setTimeout(() => signal.aborted || poll(item, file, job, signal), LOST_MILLIS);
		}
	}
}

async function finish(item, file, job, signal) {
	say(`${file.name}: ${t(`job.${job.state}`)}`);
	const problem = job.error ?? job.detail ?? job.message;
	const extra = h("div", problem ? h("p.warn", String(problem)) : null);
	draw(item, file, job, extra);
	if (!job.rejected) {
		return;
	}
	try {
		const rejects = items(await api.rejects(job.id, signal));
		extra.append(h("h4", t("add.feed.reject")), h("div.scroll", { tabindex: 0, role: "region", "aria-label": t("add.feed.reject") }, h("table", h("thead", h("tr", h("th.num", { scope: "col" }, t("add.feed.line")), h("th", { scope: "col" }, t("add.feed.error")))),
			h("tbody", rejects.slice(0, SHOWN).map((one) => h("tr", h("td.num", one.line ?? one.row ?? ""), h("td", one.error ?? one.reason ?? one.message ?? "")))))));
		if (rejects.length > SHOWN || job.rejected > rejects.length) {
			extra.append(h("p.small", t("add.feed.more", { n: SHOWN }), " ", h("a", { href: `/api/jobs/${encodeURIComponent(job.id)}/rejects`, "data-plain": true }, t("add.feed.all"))));
		}
	}
	catch {
		// The counts stay; the list can be had again from the address of the job.
	}
}
