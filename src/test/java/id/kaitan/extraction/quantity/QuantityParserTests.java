package id.kaitan.extraction.quantity;

import id.kaitan.extraction.text.Tokenizer;
import id.kaitan.fact.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuantityParserTests {

	private static String first(String language, String text) {
		return new QuantityParser(language).parse(text, Tokenizer.tokens(text)).stream().findFirst().map((found) -> {
			Quantity value = found.value();
			return value.value().toPlainString() + " " + value.comparator() + " " + value.unit()
					+ ((value.low() != null) ? " " + value.low() + ".." + value.high() : "");
		}).orElse("none");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			lebih dari 10.000 tentara Korea Utara;     10000 MORE_THAN SOLDIERS
			sedikitnya 36 orang tewas;                 36 AT_LEAST PEOPLE
			tiga sandera perempuan;                    3 EXACT HOSTAGES
			dua puluh lima prajurit;                   25 EXACT SOLDIERS
			dua belas ribu tentara;                    12000 EXACT SOLDIERS
			tiga ratus dua puluh lima rudal;           325 EXACT MISSILES
			seorang tentara tewas;                     1 EXACT SOLDIERS
			1,5 juta pengungsi;                        1500000 EXACT REFUGEES
			bantuan US$ 2,5 miliar;                    2500000000 EXACT USD
			bantuan Rp 3 triliun;                      3000000000000 EXACT IDR
			500 juta dolar AS;                         500000000 EXACT USD
			5 sampai 7 kapal;                          6 ABOUT SHIPS 5..7
			10-12 orang;                               11 ABOUT PEOPLE 10..12
			naik 20 persen;                            none
			satu sama lain;                            none
			hampir 300 orang;                          300 LESS_THAN PEOPLE
			""")
	void readsIndonesianAmounts(String text, String expected) {
		assertThat(first("id", text)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			more than 10,000 North Korean troops;       10000 MORE_THAN SOLDIERS
			at least 36 people were killed;             36 AT_LEAST PEOPLE
			seventeen Nigerien soldiers;                17 EXACT SOLDIERS
			twenty-five hostages;                       25 EXACT HOSTAGES
			two hundred and five rockets;               205 EXACT ROCKETS
			a dozen drones;                             12 EXACT DRONES
			$2.5 billion;                               2500000000 EXACT USD
			1.2 million refugees;                       1200000 EXACT REFUGEES
			up to 500 prisoners;                        500 AT_MOST PRISONERS
			one another;                                none
			rose 20 percent;                            none
			the 1979 peace treaty;                      none
			2025 prisoners;                             2025 EXACT PRISONERS
			an Israeli soldier was hurt;                1 EXACT SOLDIERS
			""")
	void readsEnglishAmounts(String text, String expected) {
		assertThat(first("en", text)).isEqualTo(expected);
	}

}
