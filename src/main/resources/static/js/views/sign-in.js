import { h, put } from "../dom.js";
import { t } from "../i18n.js";
import { learn, session, signIn, wanted } from "../session.js";
import { field } from "../ui/filters.js";
import { failure } from "../ui/states.js";

/** Who comes from outside shows a key; it is exchanged for a cookie that scripts cannot read, and kept nowhere. */

export async function render({ page, query }) {
	const target = wanted(query);
	const said = h("div", { role: "alert" });
	const key = h("input", { type: "password", name: "key", autocomplete: "current-password", required: true, spellcheck: "false", autocapitalize: "none" });
	const button = h("button.btn.primary", t("session.in"));
	const form = h("form.sign-in-form", { onsubmit: async (event) => {
		event.preventDefault();
		button.disabled = true;
		try {
			await signIn(key.value.trim());
			location.assign(target);
		}
		catch (error) {
			put(said, error.status === 401 ? h("p.warn", t("session.wrong")) : failure(error));
			key.select();
		}
		finally {
			button.disabled = false;
		}
	} }, field(t("session.key"), key, t("session.key.help")), h("div.actions", button), said);
	put(page, h("section.card.sign-in", h("h1", t("session.title")), h("p.lead", t("session.lead")), form));
	await learn();
	if (!session.login || session.name) {
		put(page, h("section.card.sign-in", h("h1", t("session.title")), h("p", session.login ? t("session.known", { name: session.name, role: t(`role.${session.role}`) }) : t("session.none")),
			h("p.actions", h("a.btn.primary", { href: target }, t("session.go")))));
		return;
	}
	key.focus();
}
