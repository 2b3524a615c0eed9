import { api } from "../api.js";
import { h, put } from "../dom.js";
import { t } from "../i18n.js";
import { go, to } from "../router.js";
import { field, values } from "./filters.js";
import { reading } from "./reading.js";
import { failure, into, say } from "./states.js";

/** What Kaitan reads. */
const LANGUAGES = { en: "English", id: "Bahasa Indonesia", es: "Español" };

/** Paste an article, look at its facts, store it. */
export function articleForm(signal) {
	const result = h("div.result");
	const text = h("textarea", { name: "text", rows: 12, required: true, spellcheck: "false" });
	const store = h("button.btn", { type: "button", onclick: () => keep() }, t("add.store"));
	const form = h("form.add", { onsubmit: (event) => {
		event.preventDefault();
		preview();
	}, oninput: () => result.querySelector(".changed")?.removeAttribute("hidden") },
	field(t("add.text"), text, t("add.text.help")),
	h("div.filters", field(t("add.titleField"), h("input", { name: "title" })), field(t("add.outlet"), h("input", { name: "outlet" })), field(t("add.url"), h("input", { name: "url", type: "url", placeholder: "https://" })),
		field(t("add.published"), h("input", { name: "published", type: "date" })),
		field(t("add.language"), h("select", { name: "language" }, [["", t("add.language.auto")], ...Object.entries(LANGUAGES)].map(([key, name]) => h("option", { value: key }, name))))),
	h("div.actions", h("button.btn.primary", t("add.preview")), store));

	function body() {
		const found = values(form);
		if (!found.text?.trim()) {
			put(result, h("p.warn", { role: "alert" }, t("add.empty")));
			text.focus();
			return null;
		}
		return found;
	}

	function preview() {
		const article = body();
		if (article) {
			into(result, signal, () => api.extract(article, signal), (answer) => {
				say(`${answer.facts?.length ?? 0}`);
				return [h("div.row", h("p", t("add.preview.note")), h("button.btn.primary", { type: "button", onclick: () => keep() }, t("add.store"))),
					h("p.warn.changed", { hidden: true }, t("add.changed")), answer.facts?.length || answer.language in LANGUAGES ? null : h("p.warn", t("add.unread")), reading(answer.text ?? article.text, answer.facts ?? [], answer.language, { preview: true })];
			});
		}
	}

	async function keep() {
		const article = body();
		if (!article) {
			return;
		}
		store.disabled = true;
		form.setAttribute("aria-busy", "true");
		try {
			const answer = await api.storeArticle(article, signal);
			say(t("add.stored", { n: answer.facts?.length ?? 0 }));
			go(to.article(answer.id));
		}
		catch (error) {
			if (!signal.aborted) {
				put(result, failure(error, keep));
			}
		}
		finally {
			store.disabled = false;
			form.removeAttribute("aria-busy");
		}
	}

	return [form, result];
}
