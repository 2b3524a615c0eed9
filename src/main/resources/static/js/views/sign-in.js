import { h, put } from "../dom.js";
import { t } from "../i18n.js";
import { learn, session, signIn, toIssuer, wanted, wantedBefore } from "../session.js";
import { field } from "../ui/filters.js";
import { failure } from "../ui/states.js";

/** Who comes from outside signs in at the issuer, or shows a key; it is exchanged for a cookie that scripts cannot read, and kept nowhere. */

const FAILED = ["denied", "issuer"];

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
	const away = h("div");
	const failed = query.get("failed");
	put(page, h("section.card.sign-in", h("h1", t("session.title")), h("p.lead", t("session.lead")),
		FAILED.includes(failed) ? h("p.warn", { role: "alert" }, t(`session.failed.${failed}`)) : null, away, form));
	await learn();
	const before = wantedBefore();
	if (session.name && before) {
		location.replace(before);
		return;
	}
	if (!session.login || session.name) {
		put(page, h("section.card.sign-in", h("h1", t("session.title")), h("p", session.login ? t("session.known", { name: session.name, role: t(`role.${session.role}`) }) : t("session.none")),
			h("p.actions", h("a.btn.primary", { href: target }, t("session.go")))));
		return;
	}
	if (session.redirect) {
		const first = h("button.btn.primary", { type: "button", onclick: () => toIssuer(before ?? target) }, t("session.redirect"));
		put(away, h("p.actions", first), h("p.muted", t("session.or")));
		button.classList.remove("primary");
		first.focus();
		return;
	}
	key.focus();
}
