package id.kaitan.extraction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Texts that no newsroom writes and every open door receives, each at any length.
 */
final class HostileTexts {

	private static final String NEWS = "Menteri Luar Negeri Prancis bertemu Perdana Menteri Jepang di Tokyo pada Rabu (3/9). "
			+ "Sekitar 1.500 tentara dikirim ke perbatasan dua hari sebelumnya, kata juru bicara itu.\n";

	private HostileTexts() {
	}

	/**
	 * The makers of hostile texts.
	 * @return from a name to a maker that takes the length in UTF-16 code units
	 */
	static Map<String, IntFunction<String>> makers() {
		Map<String, IntFunction<String>> makers = new LinkedHashMap<>();
		makers.put("news", filled(NEWS));
		makers.put("news without paragraphs", filled(NEWS.replace('\n', ' ')));
		makers.put("no sentence end", filled(NEWS.replace(".", "").replace("\n", " ")));
		makers.put("one word", filled("a"));
		makers.put("brackets", filled("("));
		makers.put("quotes opened", filled("\u201c"));
		makers.put("straight quotes", filled("\"a "));
		makers.put("names", filled("Putin "));
		makers.put("names, listed", filled("Rusia, "));
		makers.put("capitals", filled("Abc "));
		makers.put("number words", filled("dua ratus "));
		makers.put("digits", filled("1"));
		makers.put("digits and dots", filled("1."));
		makers.put("dates", filled("3 September "));
		makers.put("verbs", filled("menyerang "));
		makers.put("that clauses", filled("mengatakan bahwa "));
		makers.put("pronouns", filled("Ia bertemu mereka. "));
		makers.put("HTML", filled("<p class=\"x\">Rusia menyerang Ukraina.</p>"));
		makers.put("emoji", filled("\ud83d\ude80 "));
		makers.put("lone surrogates", filled("\ud83d\udc00\ud83d "));
		makers.put("mojibake", filled("Ia berkata â€œkamiâ€\u009d menyerang. "));
		makers.put("scripts", filled("\u0420\u043e\u0441\u0441\u0438\u044f \u4e2d\u56fd \u0639\u0631\u0628 Rusia. "));
		makers.put("blank", filled("\n \t"));
		makers.put("controls", filled("\u0000\u0001\u200b\ufeff"));
		return makers;
	}

	private static IntFunction<String> filled(String unit) {
		return (length) -> unit.repeat(length / unit.length() + 1).substring(0, length);
	}

}
