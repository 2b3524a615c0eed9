package id.kaitan.extraction.text;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where a text begins to tell, and where its sentences end.
 */
class DocumentTests {

	@ParameterizedTest
	@ValueSource(strings = { "JAKARTA, KOMPAS.com - ", "Jakarta (ANTARA) - ", "Bisnis.com, JAKARTA — ",
			"TEMPO.CO, Jakarta - ", "REPUBLIKA.CO.ID, JAKARTA -- ", "tirto.id - ", "KYIV, Ukraine (AP) — ",
			"BEIJING/SEOUL, Oct 14 (Reuters) - ", "WASHINGTON, D.C. — ", "Liputan6.com, Jakarta – " })
	void theDatelineBelongsToNoSentence(String dateline) {
		assertThat(sentences(dateline + "Presiden tiba di Tokyo. Ia bertemu Kaisar."))
			.containsExactly("Presiden tiba di Tokyo.", "Ia bertemu Kaisar.");
	}

	@Test
	void aDashAfterAClauseIsNoDateline() {
		assertThat(sentences("Prancis mengutuk serangan itu - yang pertama tahun ini."))
			.containsExactly("Prancis mengutuk serangan itu - yang pertama tahun ini.");
	}

	@Test
	void theAddressOfASiteIsOneWord() {
		assertThat(Tokenizer.tokens("dilansir CNBC.com, Senin").stream().map(Token::text)).containsExactly("dilansir",
				"CNBC.com", ",", "Senin");
	}

	@Test
	void aSentenceThatLacksTheSpaceBeforeItIsNoAddress() {
		assertThat(Tokenizer.tokens("itu berakhir.Komandan tiba").stream().map(Token::text)).containsExactly("itu",
				"berakhir", ".", "Komandan", "tiba");
	}

	private static List<String> sentences(String text) {
		Document document = Document.of(text, Set.of());
		return document.sentences()
			.stream()
			.map((sentence) -> document.textOf(sentence.from(), sentence.to()))
			.toList();
	}

}
