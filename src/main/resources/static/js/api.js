import { asOf, state } from "./state.js";

/**
 * The server. Every call carries the language of names and, where the server knows it, the as-of instant.
 */

const TIMEOUT_MILLIS = 60_000;

/** What went wrong, as a problem detail where the server gave one. */
export class ApiError extends Error {

	constructor(kind, problem) {
		super(problem?.detail || problem?.title || kind);
		/** "offline" if the server cannot be reached, "timeout", "problem" if it answered with an error */
		this.kind = kind;
		this.problem = problem ?? {};
		this.status = problem?.status ?? 0;
	}

}

function address(path, query) {
	const search = new URLSearchParams();
	for (const [key, value] of Object.entries({ ...query, lang: state.lang })) {
		for (const one of Array.isArray(value) ? value : [value]) {
			if (one !== null && one !== undefined && one !== "") {
				search.append(key, one);
			}
		}
	}
	return `${path}?${search}`;
}

/** What proves that a page of this server writes: a session's cookie, repeated in a header. */
function proof() {
	const found = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie);
	return found ? { "X-XSRF-TOKEN": decodeURIComponent(found[1]) } : {};
}

async function call(path, query, options = {}) {
	const timeout = AbortSignal.timeout(TIMEOUT_MILLIS);
	const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
	let response;
	try {
		response = await fetch(address(path, query), { ...options, signal,
			headers: { Accept: "application/json, application/problem+json", ...(options.method ? proof() : {}), ...options.headers } });
	}
	catch (error) {
		if (options.signal?.aborted) {
			throw error;
		}
		throw new ApiError(error.name === "TimeoutError" ? "timeout" : "offline", null);
	}
	const body = await response.json().catch(() => null);
	if (!response.ok) {
		if (response.status === 401 && !options.method) {
			dispatchEvent(new Event("kaitan:stranger"));
		}
		throw new ApiError("problem", { status: response.status, title: response.statusText, ...body });
	}
	return body;
}

const get = (path, query, signal) => call(path, query, { signal });
const post = (path, body, signal) => call(path, {}, { signal, method: "POST", body: JSON.stringify(body),
	headers: { "Content-Type": "application/json" } });
const id = encodeURIComponent;

export const api = {
	session: () => get("/api/session", {}),
	signIn: (key) => call("/api/session", {}, { method: "POST", headers: { Authorization: `Bearer ${key}` } }),
	signOut: () => call("/api/session", {}, { method: "DELETE" }),
	overview: (signal, limit = null) => get("/api/overview", { asOf: asOf(), limit }, signal),
	places: (ids, signal) => get("/api/overview/places", { id: ids }, signal),
	sources: (ids, signal) => get("/api/overview/articles", { id: ids }, signal),
	search: (q, query, signal) => get("/api/entities", { q, ...query }, signal),
	entity: (entity, signal) => get(`/api/entities/${id(entity)}`, { asOf: asOf() }, signal),
	neighbours: (entity, query, signal) => get(`/api/entities/${id(entity)}/neighbours`, { asOf: asOf(), ...query }, signal),
	event: (event, signal) => get(`/api/events/${id(event)}`, { asOf: asOf() }, signal),
	timeline: (query, signal) => get("/api/timeline", { asOf: asOf(), ...query }, signal),
	histogram: (query, signal) => get("/api/timeline/histogram", { asOf: asOf(), ...query }, signal),
	paths: (query, signal) => get("/api/paths", { asOf: asOf(), ...query }, signal),
	relation: (a, b, query, signal) => get(`/api/relations/${id(a)}/${id(b)}`, { asOf: asOf(), ...query }, signal),
	article: (article, signal) => get(`/api/articles/${id(article)}`, {}, signal),
	extract: (body, signal) => post("/api/extract", body, signal),
	storeArticle: (body, signal) => post("/api/articles", body, signal),
	job: (job, signal) => get(`/api/jobs/${id(job)}`, {}, signal),
	rejects: (job, signal) => get(`/api/jobs/${id(job)}/rejects`, {}, signal),
	jobEvents: (job) => new EventSource(`/api/jobs/${id(job)}`),
	importFeed: (feed, file, onProgress) => upload(`/api/imports/${id(feed)}`, file, onProgress)
};

/** Sends a file by XMLHttpRequest, because fetch does not tell how much has gone. */
function upload(path, file, onProgress) {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open("POST", path);
		request.setRequestHeader("Content-Type", "application/octet-stream");
		Object.entries(proof()).forEach(([name, value]) => request.setRequestHeader(name, value));
		request.setRequestHeader("Accept", "application/json, application/problem+json");
		request.upload.addEventListener("progress", (event) => onProgress(event.loaded, event.total));
		request.addEventListener("error", () => reject(new ApiError("offline", null)));
		request.addEventListener("load", () => {
			let body = null;
			try {
				body = JSON.parse(request.responseText);
			}
			catch {
				// Not JSON: the status says enough.
			}
			if (request.status >= 200 && request.status < 300 && body) {
				resolve(body);
			}
			else {
				reject(new ApiError("problem", { status: request.status, title: request.statusText, ...body }));
			}
		});
		request.send(file);
	});
}
