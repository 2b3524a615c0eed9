import { h, safeUrl } from "../dom.js";
import * as format from "../format.js";
import { t } from "../i18n.js";
import { to } from "../router.js";
import { standing } from "../vocabulary.js";
import { badges, people, quote } from "./fact.js";

/** One claim: its words, its outlet, its speaker, how sure it is. */
export function claimItem(claim) {
	const article = claim.article ?? (claim.evidence?.[0]?.articleId ? { id: claim.evidence[0].articleId } : null);
	const speakers = claim.attributedTo ?? claim.speakers ?? claim.actors ?? [];
	const words = claim.quote ? claim : claim.evidence?.[0];
	const outlet = article?.outlet ?? claim.outlet;
	const published = article?.published ?? claim.published;
	const original = article?.url ? safeUrl(article.url) : null;
	return h("li.claim", { class: standing(claim) },
		words ? h("p.fact-quote", quote(words, 600, claim.extractor)) : h("p.muted.small", t("event.noArticle")),
		h("p.claim-who", claim.closedAt ? h("span.badge.withdrawn", t("event.withdrawn")) : null, " ", badges(claim), " ", outlet || article?.title || !article ? h("strong", outlet || article?.title || t("event.noArticle")) : null, published ? h("span.muted", ` · ${format.date(published)}`) : null,
			speakers.length ? h("span", " · ", t("event.speaker", { who: "" }), people(speakers)) : null),
		h("p.small.muted.claim-more", article?.id ? h("a", { href: to.article(article.id, { at: claim.evidence?.start ?? words?.start ?? null }) }, t("event.inArticle")) : null,
			original ? h("a", { href: original, rel: "noopener noreferrer nofollow", target: "_blank" }, t("article.source")) : null,
			typeof claim.confidence === "number" ? h("span.num", t("event.confidence", { n: format.share(claim.confidence) })) : null,
			claim.extractor ? h("span", t("event.extractor", { name: format.extractor(claim.extractor) })) : null,
			claim.recordedAt ? h("span", t("event.recorded", { instant: format.instant(claim.recordedAt) })) : null,
			claim.closedAt ? h("span", t("event.closed", { instant: format.instant(claim.closedAt) })) : null));
}
