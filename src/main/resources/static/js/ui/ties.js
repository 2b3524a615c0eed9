import * as format from "../format.js";
import { t } from "../i18n.js";
import { typeOf } from "../vocabulary.js";

/** What ties two, in words: an office by its title, everything else by its type; the same words once, with how often. */
export function tieWords(relations) {
	const often = new Map();
	for (const { relation, count, title } of relations) {
		const words = title && title !== "member" ? title : format.type(typeOf(relation));
		often.set(words, (often.get(words) ?? 0) + Math.max(1, count ?? 1));
	}
	return [...often].map(([words, count]) => count > 1 ? `${words} ${t("connection.times", { n: format.count(count) })}` : words);
}
